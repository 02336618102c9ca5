package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.CategorySource;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as wholes: their sheets, their rows that are no records, and what cannot be read. */
class LedgerReaderTest {

    @TempDir
    private Path folder;

    private Reading<Household> read(Path file) {
        return Ledgers.read(LedgerReader.households(Ledgers.plain()), file);
    }

    private Reading<Household> read(Path file, Layout layout) {
        return Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);
    }

    @Test
    void everySheetHasItsOwnHeaderAndCategory() {
        Path file = new Book("低保")
                .row("户主姓名", "身份证号")
                .row("赵某", number(1))
                .sheet("特困人员")
                .row("序号", "姓名", "证件号码")
                .row(1, "钱某", number(2))
                .sheet("填表说明")
                .row("请勿修改表头")
                .sheet("代码")
                .row("户主姓名", "身份证号")
                .row("孙某", number(3))
                .hideSheet()
                .save(folder, "全镇.xlsx");
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .categoryFrom(CategorySource.SHEET)
                .build();

        Reading<Household> read = read(file, layout);

        assertThat(read.records())
                .extracting(household -> household
                        .getRecognitions()
                        .toOptional()
                        .orElseThrow()
                        .get(0)
                        .getCategory()
                        .getCode())
                .containsExactly("DIBAO", "TEKUN");
        assertThat(read.skipped())
                .containsExactly("1!1 HEADER", "2!1 HEADER", "3!1 NO_HEADER", "4!1 HIDDEN_SHEET", "4!2 HIDDEN_SHEET");
        assertThat(read.faultTexts())
                .containsExactly(
                        "0! LEDGER_HIDDEN_SHEET", "1!2 LEDGER_DAY_TAKEN", "2!2 LEDGER_DAY_TAKEN", "3! LEDGER_HEADER");
        assertThat(read.report().sheets()).hasSize(4);
    }

    @Test
    void rowsThatAreNoRecordsArePassedOverWithTheirReason() {
        Path file = new Book("名册")
                .row("名册")
                .row("序号", "户主姓名", "身份证号", "户月保障金额")
                .row("某某村")
                .merge("A3:D3")
                .row(1, "赵某", number(1), 300)
                .row("小 计", null, null, 300)
                .row("某某村")
                .row("序号", "户主姓名", "身份证号", "户月保障金额")
                .row(2, "钱某", number(2), 300)
                .row(3)
                .row(4, "合计", null, 600)
                .row("注：金额单位为元", null, null, "略")
                .row("单位负责人：（签字）", null, "填表人：", "2024年5月")
                .save(folder, "名册.xlsx");

        Reading<Household> read = read(file);

        assertThat(read.skipped())
                .containsExactly(
                        "1!1 TITLE",
                        "1!2 HEADER",
                        "1!3 SECTION",
                        "1!5 TOTAL",
                        "1!6 SECTION",
                        "1!7 HEADER",
                        "1!9 EMPTY",
                        "1!10 TOTAL",
                        "1!11 FOOTNOTE",
                        "1!12 SIGNATURE");
        assertThat(read.records()).hasSize(2);
        assertThat(read.faultTexts()).containsExactly("1!D4 LEDGER_RECOGNITION");
    }

    @Test
    void aSumStandsBehindAPlaceToo() {
        Path file = Ledgers.csv(folder, "s.csv", "村,户主姓名,家庭人口", "某某村,赵某,2", "某某村, 合 计 ,2");

        assertThat(read(file).skipped()).containsExactly("1!1 HEADER", "1!3 TOTAL");
    }

    /** A name alone may be a household; a name across merged cells is a part of the table. */
    @Test
    void aLoneNameIsAPartOnlyIfItIsMergedAcross() {
        Path file = new Book("名册")
                .row("户主姓名", "身份证号", "家庭人口")
                .row("某某村")
                .merge("A2:C2")
                .row("赵某")
                .save(folder, "名册.xlsx");

        Reading<Household> read = read(file);

        assertThat(read.skipped()).containsExactly("1!1 HEADER", "1!2 SECTION");
        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!A3 LEDGER_LINE_NAME");
    }

    /** Neither a line with an office's telephone nor rows below a short header make another line the header. */
    @Test
    void theHeaderIsTheOneAboveTheRecords() {
        Path contact = Ledgers.csv(
                folder, "o.csv", "单位：,某某镇,电话：,略", "日期：,2024年5月31日", "户主姓名,身份证号,家庭人口", Ledgers.line("赵某", number(1), 1));
        Path twice = Ledgers.csv(
                folder,
                "t.csv",
                "户主姓名,身份证号",
                Ledgers.line("赵某", number(1)),
                "户主姓名,身份证号,家庭人口",
                Ledgers.line("钱某", number(2), 1));

        assertThat(read(contact).skipped()).containsExactly("1!1 TITLE", "1!2 TITLE", "1!3 HEADER");
        assertThat(read(twice).records()).hasSize(2);
    }

    @Test
    void hiddenRowsAreReadAndTold() {
        Path file = new Book("名册")
                .row("户主姓名", "身份证号")
                .row("赵某", number(1))
                .hideRow(2)
                .save(folder, "名册.xlsx");

        Reading<Household> read = read(file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.faultTexts()).containsExactly("1!2 LEDGER_ROW_HIDDEN");
        assertThat(read.report().rows().hidden()).isEqualTo(1);
    }

    @Test
    void theOldFormatAndTheOldCharacterSetReadTheSame() throws IOException {
        Object[] header = {"户主姓名", "身份证号", "家庭人口"};
        Object[] row = {"𠮷某", number(1), "2"};
        Path xls = new Book("名册", new HSSFWorkbook()).row(header).row(row).save(folder, "a.xls");
        Path csv = folder.resolve("a.csv");
        Files.write(
                csv, (Ledgers.line(header) + "\r\n" + Ledgers.line(row) + "\r\n").getBytes(Charset.forName("GB18030")));

        assertThat(read(csv).records()).isEqualTo(read(xls).records()).hasSize(1);
        assertThat(read(csv).record(0).getMembers().get(0).getName())
                .map(PersonName::reveal)
                .contains("𠮷某");
    }

    @Test
    void theLayoutSaysWhereTheHeaderStandsAndWhatItMeans() {
        Path file = Ledgers.csv(
                folder,
                "v.csv",
                "户主姓名,身份证号,联系电话,电话",
                "甲,乙,丙,丁",
                "农户,号,户主姓名,备注",
                Ledgers.line("赵某", number(1), "李某", "某"));
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .headerRow(3)
                .columns(Map.of("农户", "head.name", "号", "residentId", "户主姓名", "-"))
                .build();

        Reading<Household> read = read(file, layout);

        assertThat(read.skipped()).containsExactly("1!1 TITLE", "1!2 TITLE", "1!3 HEADER");
        assertThat(read.record(0).getMembers().get(0).getName())
                .map(PersonName::reveal)
                .contains("赵某");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void aSheetWithoutHeaderIsReadByPositions() {
        Path file =
                Ledgers.csv(folder, "p.csv", Ledgers.line("x", "赵某", number(1)), Ledgers.line("y", "钱某", number(2)));
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .positions(Map.of("B", "head.name", "C", "residentId"))
                .build();

        Reading<Household> read = read(file, layout);

        assertThat(read.records()).hasSize(2);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void sheetsThatTheLayoutPassesOverAreNotRead() {
        Path file = new Book("样例")
                .row("户主姓名", "身份证号")
                .row("赵某", number(1))
                .sheet("名册")
                .row("户主姓名", "身份证号")
                .row("钱某", number(2))
                .save(folder, "名册.xlsx");
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .skippedSheets(Set.of("样例"))
                .build();

        assertThat(read(file, layout).skipped()).containsExactly("1!1 LAYOUT", "1!2 LAYOUT", "2!1 HEADER");
    }

    @Test
    void aFileWithoutAnyHeaderIsAnError() {
        Reading<Household> read = read(Ledgers.csv(folder, "n.csv", "甲,乙", "丙,丁"));

        assertThat(read.faultTexts()).containsExactly("1! LEDGER_HEADER", "0! LEDGER_HEADER_NONE");
        assertThat(read.report().errors()).isEqualTo(1);
        assertThat(read.skipped()).containsExactly("1!1 NO_HEADER", "1!2 NO_HEADER");
    }

    @Test
    void aFileThatIsNoTableIsAFault() throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), new byte[] {0, 1, 2, 0, 0, 7});

        Reading<Household> read = read(file);

        assertThat(read.report().complete()).isFalse();
        assertThat(read.report().errors()).isEqualTo(1);
    }

    /** The household at which a file breaks off may be incomplete. */
    @Test
    void whatWasReadBeforeTheFileBrokeOffComesOut() {
        Path file =
                Ledgers.csv(folder, "cut.csv", "姓名,与户主关系", "赵某,户主", "钱某,户主", "孙某,配偶", "李某,\"" + "长".repeat(200) + "\"");
        ImportSettings settings = Ledgers.settings()
                .limits(ReadLimits.builder().cellLength(100).build())
                .build();

        Reading<Household> read = Ledgers.read(LedgerReader.households(settings), file);

        assertThat(read.records()).hasSize(1);
        assertThat(read.report().complete()).isFalse();
        assertThat(read.faultTexts()).contains("1!3 LEDGER_FAMILY_CUT", "1!4 LEDGER_FAMILY_HELD");
    }

    @Test
    void aFileThatIsNotThereIsNoFaultOfTheLedger() {
        assertThatThrownBy(() -> LedgerReader.households(Ledgers.plain())
                        .read(
                                folder.resolve("none.csv"),
                                LedgerSink.into(new java.util.ArrayList<>(), new java.util.ArrayList<>())))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatTheSinkThrowsEndsTheReading() {
        Path file = Ledgers.csv(folder, "t.csv", "户主姓名,身份证号", Ledgers.line("赵某", number(1)));

        assertThatThrownBy(() -> LedgerReader.households(Ledgers.plain()).read(file, new LedgerSink<Household>() {
                    @Override
                    public void record(Household record, RowSpan rows) {
                        throw new IllegalStateException("full");
                    }

                    @Override
                    public void fault(CellFault fault) {}
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    @Test
    void aLayoutOfAnotherKindIsRefused() {
        ImportSettings settings =
                Ledgers.settings().layout(Layout.of(LedgerKind.AID)).build();

        assertThatIllegalArgumentException().isThrownBy(() -> LedgerReader.households(settings));
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerReader.needs(settings));
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerReader.supply(settings));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerReader.aid(
                        Ledgers.settings().layout(Layout.of(LedgerKind.NEEDS)).build()));
    }

    @Test
    void aKeyHasSixteenBytesAndNeverShows() {
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerKey.of(new byte[15]));
        assertThat(LedgerKey.of(new byte[16])).hasToString("LedgerKey[***]");
        assertThat(new HouseholdIndex()).hasToString("HouseholdIndex[***]");
    }
}
