package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final String RULE = "{\"category\":\"DIBAO\",\"area\":\"%s\",\"validFrom\":\"2024-01-01\","
            + "\"validUntil\":\"2024-12-31\",\"scope\":\"HOUSEHOLD\",\"source\":\"made up\",\"criteria\":{\"type\":\"ALL_OF\","
            + "\"of\":[{\"type\":\"INCOME_PER_HEAD\",\"comparison\":\"BELOW\",\"threshold\":{\"type\":\"TIMES_STANDARD\","
            + "\"times\":\"1\"}},{\"type\":\"JUDGEMENT\",\"rule\":\"property\"}]}}";

    private static final String HOUSEHOLD = "{\"id\":\"%s\",\"residence\":\"321081100001\","
            + "\"hukou\":{\"value\":\"321081\"},\"headCount\":{\"value\":1},\"recognitions\":{\"value\":[]},"
            + "\"annualIncome\":{\"value\":\"%s\"},"
            + "\"members\":[{\"id\":\"P-1\",\"relation\":\"HEAD\",\"recognitions\":{\"value\":[]}}]}";

    @TempDir
    private Path folder;

    private Path households;
    private Path rules;

    @BeforeEach
    void write() throws IOException {
        households = folder.resolve("households.ndjson");
        rules = folder.resolve("rules.ndjson");
        Files.write(households, List.of(HOUSEHOLD.formatted("H-1", "9599.00"), HOUSEHOLD.formatted("H-2", "9600.00")));
        Files.write(rules, List.of(RULE.formatted("321000")));
    }

    private CommandLineRun screen(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "screen", "--households", households.toString(), "--rules", rules.toString(), "--as-of", "2024-06-28"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @Test
    void proposesWhoIsBelowTheStandardAndSaysWhatIsLeftToJudge() {
        CommandLineRun run = screen("--lang", "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines())
                .contains("H-1\tP-1\tsubsistence allowance\tproposal: likely eligible, please look into it\t"
                        + "江苏省扬州市仪征市真州镇 (321081100)\tjudgement by a person: property")
                .noneMatch(line -> line.startsWith("H-2\tP-1\tsubsistence allowance\t"))
                .hasSize(1);
        assertThat(run.err()).contains("2 households", "1 likely", "1 not likely");
        assertThat(run.out() + run.err()).doesNotContain("9599", "9600.00");
    }

    @Test
    void rulesThatTheTableLacksAreToldOnceByCategoryAndCounty() throws IOException {
        Files.write(
                households,
                List.of(
                        HOUSEHOLD.formatted("H-1", "9599.00"),
                        HOUSEHOLD.formatted("H-2", "1.00").replaceFirst("\"recognitions\":[^,]*,", ""),
                        HOUSEHOLD.formatted("H-3", "1.00").replace("\"value\":\"321081\"", "\"value\":\"320581\"")));
        CommandLineRun run = screen("--lang", "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).hasSize(2).noneMatch(line -> line.contains("2024-06-28"));
        assertThat(run.err().lines().filter(line -> line.contains("no rule in the table")))
                .hasSize(7)
                .contains(
                        "subsistence allowance, 320581 2024-06-28: no rule in the table; cannot be told: 1.",
                        "rigid expenditure, 321081 2024-06-28: no rule in the table; cannot be told: 2.");
        assertThat(run.err()).contains("11 cannot be told");
        assertThat(screen("--lang", "zh").err()).contains("320581 2024-06-28）：认定规则表中没有该地规则，1 条未能判断");
    }

    @Test
    void speaksChinese() {
        assertThat(screen("--lang", "zh").out()).contains("可能符合条件，建议核实\t江苏省扬州市仪征市真州镇（321081100）\t人工判断：property");
    }

    @Test
    void saysAKindOfExpenseByName() throws IOException {
        String cost = "{\"type\":\"RIGID_EXPENSE\",\"kind\":\"MEDICAL\",\"comparison\":\"ABOVE\","
                + "\"threshold\":{\"type\":\"AMOUNT\",\"amount\":\"1.00\"}}";
        Files.write(
                rules,
                List.of(RULE.formatted("321000").replace("{\"type\":\"JUDGEMENT\",\"rule\":\"property\"}", cost)));

        assertThat(screen("--lang", "zh").out()).contains("\t家庭自付支出：自付医疗费（未登记）").doesNotContain("MEDICAL");
        assertThat(screen("--lang", "en").out())
                .contains("own expense of the household: own medical cost (not recorded)");
    }

    @Test
    void theRulesOfTheResidenceAreAskedOnRequest() throws IOException {
        Files.write(
                households,
                List.of(HOUSEHOLD.formatted("H-1", "9599.00").replace("\"value\":\"321081\"", "\"value\":\"320500\"")));

        assertThat(screen("--lang", "en").out()).doesNotContain("likely eligible");
        assertThat(screen("--lang", "en", "--by-residence").out()).contains("likely eligible");
    }

    @Test
    void rulesAreUsedWholeOrNotAtAll() throws IOException {
        Files.write(
                rules,
                List.of(RULE.formatted("321000"), RULE.formatted("321081").replace("ALL_OF", "")));
        CommandLineRun faulty = screen();
        assertThat(faulty.exit()).isEqualTo(1);
        assertThat(faulty.out()).isEmpty();
        assertThat(faulty.err()).contains("rules.ndjson:2:");

        Files.write(rules, List.of(RULE.formatted("321000"), RULE.formatted("321000")));
        CommandLineRun overlapping = screen();
        assertThat(overlapping.exit()).isEqualTo(1);
        assertThat(overlapping.out()).isEmpty();
        assertThat(overlapping.err()).contains("rules.ndjson:2: RULE_OVERLAP");

        assertThat(CommandLineRun.of("screen", "--households", rules.toString(), "--rules", households.toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aHouseholdThatIsListedTwiceIsScreenedOnce() throws IOException {
        Files.write(households, List.of(HOUSEHOLD.formatted("H-1", "1.00"), HOUSEHOLD.formatted("H-1", "1.00")));
        CommandLineRun run = screen("--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("RECORD_DUPLICATE", "1 household");
        assertThat(run.out()).containsOnlyOnce("likely eligible");
    }

    @Test
    void aRuleFileIsToldFromOthers() {
        assertThat(CommandLineRun.of("validate", rules.toString(), households.toString()))
                .satisfies(
                        run -> assertThat(run.exit()).as(run.out() + run.err()).isZero());
    }
}
