package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    private static final String HOUSEHOLD = """
            {"id":"H1","residence":"321081","headCount":{"value":2},"annualIncome":{"value":"43210.00"},\
            "recognitions":{"value":[]},"members":[{"id":"P1","relation":"HEAD","name":"张三丰",\
            "recognitions":{"value":[]}},{"id":"P2","relation":"SON"}]}
            """;

    private static final String PROJECT = "js-sczy-yizheng";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("households.ndjson"), HOUSEHOLD);
        Files.writeString(folder.resolve("needs.ndjson"), need("N2", "P1") + need("N1", "P2"));
        try (var in = io.github.zhuanjie.fixtures.NamedProjects.open()) {
            Files.copy(in, folder.resolve("supply.json"));
        }
    }

    private static String need(String id, String person) {
        return "{\"id\":\"" + id + "\",\"household\":\"H1\",\"person\":\"" + person
                + "\",\"kind\":\"MEDICAL\",\"registeredOn\":\"2024-05-20\"}\n";
    }

    private CommandLineRun explain(String household, String project, String... more) {
        List<String> args = new ArrayList<>(List.of("explain", "--household", household, "--project", project));
        args.addAll(List.of("--households", folder.resolve("households.ndjson").toString()));
        args.addAll(List.of("--needs", folder.resolve("needs.ndjson").toString()));
        args.addAll(List.of("--supply", folder.resolve("supply.json").toString(), "--as-of", "2024-06-28"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @Test
    void explainsEveryNeedOfTheHouseholdInOrder() {
        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("Reading "));
        assertThat(run.outLines().stream().filter(line -> line.startsWith("Household ")))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("need N1", PROJECT),
                        line -> assertThat(line).contains("need N2", PROJECT));
        assertThat(run.out())
                .contains("Verdict: ", "Findings:", "? ", "✓ ", "✗ ", "Each of these would make it eligible");
    }

    private Path plan() {
        CommandLineRun run = CommandLineRun.of(
                "match",
                "--households",
                folder.resolve("households.ndjson").toString(),
                "--needs",
                folder.resolve("needs.ndjson").toString(),
                "--supply",
                folder.resolve("supply.json").toString(),
                "--as-of",
                "2024-06-28",
                "--out",
                folder.resolve("out").toString());
        assertThat(run.exit()).isZero();
        return folder.resolve("out").resolve("plan.json");
    }

    @Test
    void saysWhatAPlanDidAndWhy() {
        String plan = plan().toString();
        CommandLineRun run = explain("H1", PROJECT, "--plan", plan);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Need N1 in the plan of 2024-06-28", "Need N2 in the plan of", "grants it no help", "***")
                .doesNotContain("have changed since");
        assertThat(explain("H1", PROJECT, "--plan", plan, "--lang", "zh", "--need", "N2")
                        .out())
                .contains("需求 N2 在 2024-06-28 匹配方案中的情况", "最接近的原因：");
    }

    /** Blanks make a plan as large as one of a province, and take no time. */
    @Test
    void aPlanMayBeLargerThanWhatOneTakesFromAStranger() throws IOException {
        Path plan = plan();
        Files.writeString(plan, " ".repeat(64 * 1024 * 1024), StandardOpenOption.APPEND);
        CommandLineRun run = explain("H1", PROJECT, "--plan", plan.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Need N1 in the plan of 2024-06-28");
    }

    @Test
    void aPlanOfAnotherListOrWithoutTheNeedIsWrongUsage() throws IOException {
        Path plan = plan();
        Files.writeString(folder.resolve("needs.ndjson"), need("N3", "P1"));
        CommandLineRun unknown = explain("H1", PROJECT, "--plan", plan.toString());
        String text = Files.readString(plan);
        Files.writeString(plan, text.replaceAll("\"supplyListVersion\" *: *[0-9]+", "\"supplyListVersion\": 4711"));
        CommandLineRun other = explain("H1", PROJECT, "--plan", plan.toString());

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("does not decide one of the needs");
        assertThat(unknown.out()).isEmpty();
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("another supply list");
    }

    @Test
    void aPlanWithChecksThatCannotBeRepeatedIsWrongUsage() throws IOException {
        ZhuanjieJson json = ZhuanjieJson.strict();
        Path path = plan();
        MatchingResult plan;
        try (InputStream in = Files.newInputStream(path)) {
            plan = json.read(MatchingResult.class, in).value().orElseThrow();
        }
        try (OutputStream out = Files.newOutputStream(path)) {
            json.writePretty(
                    MatchingResult.builder()
                            .from(plan)
                            .addCheck(PlanCheck.CONFLICT_OF_INTEREST)
                            .build(),
                    out);
        }
        CommandLineRun english = explain("H1", PROJECT, "--plan", path.toString());
        CommandLineRun chinese = explain("H1", PROJECT, "--plan", path.toString(), "--lang", "zh");

        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err().lines())
                .contains("The plan was made with checks that cannot be repeated here, so it cannot be explained:"
                        + " conflict of interest.");
        assertThat(chinese.err()).contains("匹配方案经过本程序无法重复的核查，因此无法说明：利害关系核查。");
    }

    @Test
    void aPlanThatCannotBeReadIsAFault() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(explain("H1", PROJECT, "--plan", broken.toString()).exit()).isEqualTo(1);
    }

    @Test
    void explainsOneNeedInChinese() {
        CommandLineRun run = explain("H1", PROJECT, "--need", "N2", "--lang", "zh");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("家庭 H1，需求 N2，项目 " + PROJECT)
                .contains("结论：", "逐项判断：", "缺少：")
                .doesNotContain("N1");
    }

    @Test
    void showsWhatWasFoundOnlyIfAsked() {
        String masked = explain("H1", PROJECT).out();
        String revealed = explain("H1", PROJECT, "--reveal").out();

        assertThat(masked).contains("***").doesNotContain("43,210", "43210", "张三丰");
        assertThat(revealed).doesNotContain("***", "张三丰");
    }

    @ParameterizedTest
    @CsvSource({
        "H9, PROJECT, N1, no usable household",
        "H1, no-such, N1, no project",
        "H1, PROJECT, N9, no usable need with this",
    })
    void unknownIdentifiersAreWrongUsage(String household, String project, String need, String words) {
        CommandLineRun run = explain(household, project.replace("PROJECT", PROJECT), "--need", need);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> !line.startsWith("Reading ")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(words).doesNotContain("H9", "no-such", "N9"));
    }

    @Test
    void aHouseholdWithoutANeedHasNothingToExplain() throws IOException {
        Files.writeString(folder.resolve("needs.ndjson"), need("N1", "P1").replace("H1", "H2"));

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("The household has no usable need.");
    }

    @Test
    void aNeedOfSomebodyElseIsWrongUsage() throws IOException {
        Files.writeString(folder.resolve("needs.ndjson"), need("N1", "P7"));

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not a member");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void ifOneOfTheNeedsIsOfSomebodyElseNothingIsExplained() throws IOException {
        Files.writeString(folder.resolve("needs.ndjson"), need("N1", "P1") + need("N2", "P7"));

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not a member");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void recordsThatAreListedTwiceAreFaultsAndTheFirstIsExplained() throws IOException {
        Files.writeString(folder.resolve("households.ndjson"), HOUSEHOLD + HOUSEHOLD.replace("43210", "98765"));
        Files.writeString(folder.resolve("needs.ndjson"), need("N1", "P1") + need("N1", "P2"));

        CommandLineRun run = explain("H1", PROJECT, "--reveal");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("households.ndjson:2: /id RECORD_DUPLICATE", "needs.ndjson:2: /id RECORD_DUPLICATE");
        assertThat(run.out()).containsOnlyOnce("Verdict: ").doesNotContain("98,765", "98765");
    }

    @Test
    void faultsOfOtherRecordsAreListedAndDoNotStandInTheWay() throws IOException {
        Files.writeString(folder.resolve("needs.ndjson"), need("N1", "P1") + "{\"id\":\"N3\"}\n");

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Verdict: ");
        assertThat(run.err()).contains("needs.ndjson:2:");
    }

    @Test
    void filesThatCannotBeReadAreFaults() throws IOException {
        Files.delete(folder.resolve("needs.ndjson"));

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("FILE_MISSING");
    }

    @Test
    void aSupplyListWithFaultsIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("supply.json"), "{");

        CommandLineRun run = explain("H1", PROJECT);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }
}
