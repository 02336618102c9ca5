package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.Sheet;
import io.github.zhuanjie.ledger.table.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String GOOD = number(1);
    private static final String WRONG = number(2).substring(0, 17) + (number(2).endsWith("1") ? "2" : "1");

    @TempDir
    private Path folder;

    private Path ledger;
    private Path out;
    private Path key;

    private static String number(int serial) {
        return SyntheticResidentIds.of(LocalDate.of(1960, 1, 1).plusDays(serial), Sex.MALE, serial)
                .reveal();
    }

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("households.ndjson");
        key = Files.writeString(folder.resolve("key"), "a key that only tests use");
        ledger = Files.write(
                folder.resolve("农保名册.csv"),
                List.of("某村农村低保名册,,,", "序号,户主姓名,身份证号,家庭人口", "1,赵某," + GOOD + ",3", "2,钱某," + WRONG + ",1", "合计,,,4"));
    }

    private CommandLineRun run(String... more) {
        List<String> args = new ArrayList<>(List.of("import", ledger.toString(), "--kind", "households"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private CommandLineRun imported(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--out", out.toString(), "--area", "321081", "--as-of", "2024-05-31", "--key-file", key.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void goodRecordsAreWrittenAndFaultsAreListedBesideTheLedger() throws IOException {
        CommandLineRun run = imported("--category-from", "file", "--lang", "zh");

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(1).first().asString().contains("\"DIBAO\"", "2024-05-31", GOOD);
        List<String> marked = rows(folder.resolve("农保名册.csv.faults.xlsx"));
        assertThat(marked).anyMatch(row -> row.contains("|1|C4|错误|") && row.endsWith("|RESIDENT_ID_CHECK"));
        assertThat(marked).anyMatch(row -> row.contains("钱某") && row.contains(WRONG));
        assertThat(run.err())
                .contains("读取 5 行：导入 1 行（1 条记录），有误 1 行，跳过 3 行", "跳过（合计）：1 行")
                .doesNotContain(WRONG, GOOD, "赵某", "钱某");
    }

    @Test
    void aLedgerWithoutFaultsLeavesNoList() throws IOException {
        Files.write(ledger, List.of("户主姓名,身份证号", "赵某," + GOOD));

        CommandLineRun run = imported();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("农保名册.csv.faults.xlsx")).doesNotExist();
        assertThat(CommandLineRun.of("validate", out.toString()).exit()).isZero();
    }

    /** Lines for a log, and none where a bar is drawn on the terminal. */
    @Test
    void progressIsCountedInALogAndDrawnOnATerminal() {
        String[] args = {
            "import", ledger.toString(), "--kind", "households", "--out", out.toString(), "--area", "321081"
        };

        assertThat(CommandLineRun.of(args).err()).contains("Importing: 1\n").doesNotContain("\r");
        assertThat(CommandLineRun.watched(args).err()).doesNotContain("Importing: ");
    }

    private Path copy() {
        return folder.resolve("农保名册.csv.faults.xlsx");
    }

    @Test
    void anEarlierCopyIsReplacedAndRemovedOnceTheLedgerIsMended() throws IOException {
        assertThat(imported().exit()).isEqualTo(1);
        byte[] first = Files.readAllBytes(copy());
        assertThat(imported().exit()).isEqualTo(1);
        assertThat(copy()).hasBinaryContent(first);
        Files.write(ledger, List.of("户主姓名,身份证号", "赵某," + GOOD));

        CommandLineRun run = imported("--lang", "zh");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("原问题清单已删除");
        assertThat(copy()).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseIsNotReplaced() throws IOException {
        Files.writeString(copy(), "mine");

        CommandLineRun run = imported();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(".faults.xlsx");
        assertThat(copy()).hasContent("mine");
        assertThat(out).doesNotExist();
    }

    @Test
    void theCopyIsNeverTheOutput() throws IOException {
        out = copy();
        assertThat(imported().exit()).isEqualTo(2);
        assertThat(copy()).doesNotExist();

        out = folder.resolve("x/../农保名册.csv.FAULTS.xlsx");
        Files.createDirectory(folder.resolve("x"));
        assertThat(imported().exit()).isEqualTo(2);

        Files.writeString(folder.resolve("real.ndjson"), "before\n");
        Files.createSymbolicLink(copy(), folder.resolve("real.ndjson"));
        out = folder.resolve("real.ndjson");
        assertThat(imported().exit()).isEqualTo(2);
        assertThat(out).hasContent("before\n");
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Files.write(ledger, List.of("户主姓名,身份证号", "赵某," + GOOD + "'"));

        CommandLineRun run = imported();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(rows(folder.resolve("农保名册.csv.faults.xlsx"))).anyMatch(row -> row.endsWith("|LEDGER_TRIMMED"));
    }

    @Test
    void aLayoutIsSuggestedAndThenUsed() throws IOException {
        Files.write(ledger, List.of("户主姓名,编码,打分", "赵某," + GOOD + ",7", "孙某," + number(3) + ",8"));
        Path layout = folder.resolve("layout.json");

        CommandLineRun suggested = run("--suggest", layout.toString());
        CommandLineRun run = imported("--layout", layout.toString());

        assertThat(suggested.exit()).as(suggested.err()).isZero();
        assertThat(Files.readString(layout))
                .contains("\"编码\" : \"residentId\"", "\"打分\" : \"-\"")
                .doesNotContain(GOOD, "赵某");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(folder.resolve("农保名册.csv.faults.xlsx")).doesNotExist();
    }

    @Test
    void needsAreJoinedToHouseholdsImportedBefore() throws IOException {
        Files.write(ledger, List.of("户主姓名,身份证号", "赵某," + GOOD));
        imported();
        Path needs =
                Files.write(folder.resolve("needs.csv"), List.of("姓名,身份证号,需求类别,登记日期", "赵某," + GOOD + ",助医,2024-05-01"));

        CommandLineRun run = CommandLineRun.of(
                "import",
                needs.toString(),
                "--kind",
                "needs",
                "--area",
                "321081",
                "--as-of",
                "2024-05-31",
                "--households",
                out.toString(),
                "--out",
                folder.resolve("needs.ndjson").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        String id = Files.readString(out).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(folder.resolve("needs.ndjson")).content().contains(id);
    }

    @Test
    void aSupplyListBecomesOneDocument() throws IOException {
        Path supply = Files.write(folder.resolve("供给.csv"), List.of("项目名称,慈善组织名称,项目类别,名额", "某某助医项目,某某慈善会,助医,20"));
        Path list = folder.resolve("supply.json");

        CommandLineRun run = CommandLineRun.of(
                "import",
                supply.toString(),
                "--kind",
                "supply",
                "--area",
                "321081",
                "--as-of",
                "2024-05-31",
                "--out",
                list.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(CommandLineRun.of("validate", list.toString()).exit()).isZero();
    }

    @Test
    void wrongUsageIsToldWithoutWritingAnything() {
        assertThat(run("--out", out.toString()).exit()).isEqualTo(2);
        assertThat(run("--area", "321081").exit()).isEqualTo(2);
        assertThat(run("--area", "321081", "--out", ledger.toString()).exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNoTableIsAFaultAndLeavesWhatWasThere() throws IOException {
        Files.write(ledger, new byte[] {0, 1, 2, 3, 0, 0});
        Files.writeString(out, "before\n");

        CommandLineRun run = imported();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("LEDGER_");
    }

    /** The rows of every sheet, cell by cell. */
    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, ReadLimits.standard())) {
            for (Sheet sheet : table.getSheets()) {
                sheet.rows()
                        .forEachRemaining(row -> rows.add(row.cells().stream()
                                .map(ImportCommandTest::text)
                                .collect(Collectors.joining("|"))));
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.shown();
        }
        return cell instanceof Cell.Text text ? text.value() : "";
    }
}
