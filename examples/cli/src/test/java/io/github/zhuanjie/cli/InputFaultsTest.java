package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when files are not as they should be. */
class InputFaultsTest {

    private static final String CANARY = "110101190001010013";

    @TempDir
    private Path folder;

    private Path households;
    private Path needs;
    private Path supply;
    private Path out;

    @BeforeEach
    void generate() throws IOException {
        CommandLineRun.of("generate", "--scale", "township", "--seed", "7", "--out", folder.toString());
        households = folder.resolve("households.ndjson");
        needs = folder.resolve("needs.ndjson");
        supply = folder.resolve("supply.json");
        try (var in = io.github.zhuanjie.fixtures.NamedProjects.open()) {
            Files.copy(in, supply);
        }
        out = folder.resolve("out");
    }

    @Test
    void goodFilesHaveNoFaults() {
        assertThat(CommandLineRun.of("validate", households.toString(), needs.toString(), supply.toString()))
                .satisfies(run -> assertThat(run.exit()).isZero())
                .satisfies(run -> assertThat(run.out()).isEmpty());
        assertThat(match().exit()).isZero();
    }

    @Test
    void oneBadRecordIsListedAndTheOthersAreMatched() throws IOException {
        replaceLine(
                households,
                17,
                "{\"id\":\"H1\",\"residence\":\"321081\",\"members\":[{\"id\":\"P1\",\"relation\":\"HEAD\","
                        + "\"residentId\":\"" + CANARY + "\"}]}");

        CommandLineRun run = match();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("households.ndjson:17:", "/members/0/residentId RESIDENT_ID_CHECK")
                .doesNotContain(CANARY);
        assertThat(run.err().lines().filter(line -> line.contains("households.ndjson:")))
                .hasSize(1);
        assertThat(outputs()).containsExactly("plan.json", "referrals.ndjson", "report.html", "unmet-needs.csv");
    }

    @Test
    void constraintsAreListedWithLineAndPointer() throws IOException {
        replaceLine(
                households,
                3,
                "{\"id\":\"H1\",\"residence\":\"321081\",\"annualIncome\":{\"value\":\"-1.00\"},"
                        + "\"members\":[{\"id\":\"P1\",\"relation\":\"SON\"}]}");

        CommandLineRun run = CommandLineRun.of("validate", households.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines())
                .anyMatch(line -> line.contains("households.ndjson:3: /annualIncome NOT_NEGATIVE"))
                .anyMatch(line -> line.contains("households.ndjson:3: SINGLE_HEAD"))
                .hasSize(2);
    }

    @Test
    void messagesComeInChinese() throws IOException {
        replaceLine(
                households,
                3,
                "{\"id\":\"H1\",\"residence\":\"321081\",\"members\":[{\"id\":\"P1\",\"relation\":\"SON\"}]}");

        assertThat(CommandLineRun.of("validate", households.toString(), "--lang", "zh")
                        .out())
                .contains("SINGLE_HEAD 每户须有且仅有一名户主");
    }

    @Test
    void aFileThatIsCutOffIsReadToTheCut() throws IOException {
        byte[] whole = Files.readAllBytes(households);
        Files.write(households, java.util.Arrays.copyOf(whole, whole.length - 40));

        CommandLineRun run = CommandLineRun.of("validate", households.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(1).first().asString().contains("households.ndjson:350:", "JSON_TRUNCATED");
    }

    @Test
    void wrongEncodingIsAFaultOfTheLine() throws IOException {
        byte[] gbk =
                "{\"id\":\"H1\",\"residence\":\"321081\",\"members\":[{\"id\":\"P1\",\"relation\":\"HEAD\",\"name\":\"张三\"}]}\n"
                        .getBytes("GBK");
        Files.write(households, gbk, java.nio.file.StandardOpenOption.APPEND);

        CommandLineRun run = CommandLineRun.of("validate", households.toString());

        assertThat(run.outLines()).hasSize(1).first().asString().contains("households.ndjson:351:", "JSON_ENCODING");
    }

    @Test
    void aFileThatIsNotJsonIsOneFault() throws IOException {
        Files.writeString(households, "序号,户主姓名\n1,张三\n");

        CommandLineRun run = CommandLineRun.of("validate", households.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(1).first().asString().contains("households.ndjson:1:1: JSON_SYNTAX");
        assertThat(run.out()).doesNotContain("张三");
    }

    @Test
    void aJsonFileOfNoKnownKindIsOneFault() throws IOException {
        Files.writeString(households, "{\"hello\":1}\n{\"hello\":2}\n");

        assertThat(CommandLineRun.of("validate", households.toString()).outLines())
                .hasSize(1)
                .first()
                .asString()
                .contains("households.ndjson: FILE_KIND");
    }

    @Test
    void anEmptyFileAndOneOfBlankLinesAreOneFault() throws IOException {
        for (String content : List.of("", "\n \n\n")) {
            Files.writeString(households, content);

            assertThat(CommandLineRun.of("validate", "--as", "households", households.toString())
                            .outLines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("households.ndjson: JSON_EMPTY");
        }
    }

    @Test
    void aWideEncodingIsOneFaultAndNotOneALine() throws IOException {
        String text = Files.readString(households);
        for (String charset : List.of("UTF-16LE", "UTF-16", "UTF-32BE")) {
            Files.write(households, text.getBytes(charset));

            assertThat(CommandLineRun.of("validate", "--as", "households", households.toString())
                            .outLines())
                    .as(charset)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("households.ndjson:1:1: JSON_ENCODING");
        }
    }

    @Test
    void aByteOrderMarkIsAFaultOfTheFirstLine() throws IOException {
        Files.writeString(households, "\uFEFF" + Files.readString(households));

        assertThat(CommandLineRun.of("validate", households.toString()).outLines())
                .hasSize(1)
                .first()
                .asString()
                .contains("households.ndjson:1:1: JSON_BOM");
    }

    @Test
    void filesGivenInTheWrongOrderAreOneFaultEach() {
        Path swapped = households;
        households = needs;
        needs = swapped;

        CommandLineRun run = match();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.contains("FILE_OTHER_KIND")))
                .hasSize(2);
        assertThat(run.err().lines()).hasSizeLessThan(6);
        assertThat(out).doesNotExist();
    }

    /** A stray first line, a NUL, a line of another kind, an identifier that reads like a field: one fault, one record. */
    @Test
    void oneStrayLineNearTheStartCostsOneRecord() throws IOException {
        String good = Files.readString(needs);
        String household = Files.readAllLines(households).get(0);
        for (String stray : List.of("oops", "{\"id\":\"x\u0000\"}", household, "{\"id\":\"members\"}")) {
            Files.writeString(needs, stray + "\n" + good);

            CommandLineRun run = match();

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines().filter(line -> line.contains("needs.ndjson:")))
                    .allMatch(line -> line.contains("needs.ndjson:1:"));
            assertThat(run.out()).contains(good.lines().count() + " needs");
        }
    }

    @Test
    void whoNamesTheKindIsBelieved() throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", "--as", "needs", households.toString());

        assertThat(run.out()).contains("households.ndjson:1:").doesNotContain("FILE_OTHER_KIND");
    }

    @Test
    void aPlanIsRecognisedHoweverManyGrantsItHas() throws IOException {
        Path plan = folder.resolve("big.json");
        Files.writeString(
                plan,
                "{\"algorithm\":{\"name\":\"a\",\"version\":\"1\"},\"asOf\":\"2024-06-28\"," + " ".repeat(1 << 17)
                        + "\"inputFingerprint\":\"0\",\"supplyList\":\"L\",\"supplyListVersion\":1}");

        assertThat(CommandLineRun.of("validate", plan.toString()).exit()).isZero();
    }

    @Test
    void anUnknownDivisionIsAWarningAndDoesNotMoveTheReport() throws IOException {
        replaceLine(
                households,
                5,
                "{\"id\":\"H1\",\"residence\":\"999999\",\"members\":[{\"id\":\"P1\",\"relation\":\"HEAD\"}]}");

        CommandLineRun check = CommandLineRun.of("validate", households.toString());
        CommandLineRun run = match();

        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("households.ndjson:5: /residence DIVISION_UNKNOWN");
        assertThat(run.exit()).as("a need of the replaced household").isEqualTo(1);
        assertThat(Files.readString(out.resolve("report.html"))).contains("<title>转介 · 仪征市 · 2024-06-28</title>");
    }

    @Test
    void theReportIsAboutTheAreaThatIsAskedFor() throws IOException {
        match("--area", "321000");

        assertThat(Files.readString(out.resolve("report.html"))).contains("<title>转介 · 扬州市 · 2024-06-28</title>");
        assertThat(match("--area", "110000").exit()).as("nobody lives there").isEqualTo(2);
    }

    @Test
    void aFolderInTheWayOfOneFileLeavesTheOthersAsTheyWere() throws IOException {
        match();
        byte[] old = Files.readAllBytes(out.resolve("plan.json"));
        Files.delete(out.resolve("report.html"));
        Files.createDirectories(out.resolve("report.html").resolve("x"));

        CommandLineRun run = match("--algorithm", "greedy");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("report.html").doesNotContain("Exception");
        assertThat(out.resolve("plan.json")).hasBinaryContent(old);
        assertThat(outputs()).hasSize(4);
    }

    @Test
    void duplicateAndUnknownKeysAreFaults() throws IOException {
        replaceLine(households, 1, "{\"id\":\"H1\",\"id\":\"H2\",\"residence\":\"321081\",\"members\":[]}");
        replaceLine(households, 2, "{\"id\":\"H1\",\"residense\":\"321081\",\"members\":[]}");

        CommandLineRun run = CommandLineRun.of("validate", "--as", "households", households.toString());

        assertThat(run.out())
                .contains("households.ndjson:1:", "JSON_DUPLICATE_KEY", "households.ndjson:2:", "JSON_UNKNOWN_FIELD");
    }

    @Test
    void recordsWithOneIdentifierAndNeedsOfNobodyAreFaults() throws IOException {
        List<String> lines = Files.readAllLines(households);
        Files.writeString(households, lines.get(0) + "\n", java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(
                needs,
                "{\"id\":\"N-x\",\"household\":\"H-x\",\"kind\":\"MEDICAL\",\"person\":\"P1\","
                        + "\"registeredOn\":\"2024-01-01\"}\n",
                java.nio.file.StandardOpenOption.APPEND);

        CommandLineRun run = match();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("households.ndjson:351: /id RECORD_DUPLICATE", "line 1", "NEED_HOUSEHOLD_UNKNOWN");
    }

    @Test
    void aMissingFileIsAFaultAndNothingIsWritten() {
        CommandLineRun run = CommandLineRun.of(
                "match",
                "--households",
                households.toString(),
                "--needs",
                needs.toString(),
                "--supply",
                folder.resolve("nowhere.json").toString(),
                "--out",
                out.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.json: FILE_MISSING");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderGivenAsAFileIsAFault() {
        CommandLineRun run = CommandLineRun.of("validate", folder.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("FILE_UNREADABLE");
    }

    @Test
    void needsAreNotBlamedForAMissingHouseholdFile() throws IOException {
        Files.delete(households);

        CommandLineRun run = match();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("households.ndjson: FILE_MISSING").doesNotContain("NEED_HOUSEHOLD_UNKNOWN");
        assertThat(out).doesNotExist();
    }

    @Test
    void everyBadProjectIsListedAndTheOldPlanSurvives() throws IOException {
        match();
        byte[] old = Files.readAllBytes(out.resolve("plan.json"));
        String broken = Files.readString(supply)
                .replaceFirst("\"500.00\"", "\"5e2\"")
                .replaceFirst("\"areas\": \\[\n\\s*\"321023\"", "\"areas\": [\"32102\"");
        Files.writeString(supply, broken);

        CommandLineRun run = match();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("YUAN_SYNTAX", "DIVISION_SYNTAX");
        assertThat(out.resolve("plan.json")).hasBinaryContent(old);
        assertThat(outputs()).hasSize(4);
    }

    private CommandLineRun match(String... more) {
        List<String> args = new ArrayList<>(List.of("match", "--as-of", "2024-06-28", "--out", out.toString()));
        args.addAll(List.of("--households", households.toString()));
        args.addAll(List.of("--needs", needs.toString()));
        args.addAll(List.of("--supply", supply.toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private List<String> outputs() {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replaceLine(Path file, int line, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.set(line - 1, text);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
