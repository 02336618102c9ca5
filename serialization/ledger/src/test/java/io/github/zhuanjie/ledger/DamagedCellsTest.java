package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and hands do to cells: repaired and told where there is one way, else told and left unknown. */
class DamagedCellsTest {

    private static final String ENDING_IN_X = endingInX();

    @TempDir
    private Path folder;

    private static String endingInX() {
        for (int serial = 0; ; serial++) {
            if (number(serial).endsWith("X")) {
                return number(serial);
            }
        }
    }

    private Reading<Household> read(String header, Object value) {
        Path file = new Book("名册")
                .row("户主姓名", "救助类别", header)
                .row("赵某", "低保", value)
                .save(folder, "f.xlsx");
        return Ledgers.read(LedgerReader.households(Ledgers.plain()), file);
    }

    private static List<String> codes(Reading<?> read) {
        List<String> codes =
                new ArrayList<>(read.faults().stream().map(CellFault::code).toList());
        codes.remove("LEDGER_DAY_TAKEN");
        return codes;
    }

    private static Optional<String> residentId(Reading<Household> read) {
        return read.records().stream()
                .flatMap(household -> household.getMembers().stream())
                .map(Person::getResidentId)
                .flatMap(Optional::stream)
                .map(ResidentId::reveal)
                .findFirst();
    }

    private static Recognition recognition(Reading<Household> read) {
        return read.record(0).getRecognitions().toOptional().orElseThrow().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "%s',LEDGER_TRIMMED",
        "' %s ',LEDGER_TRIMMED",
        "%s\uFEFF,LEDGER_TRIMMED",
    })
    void whatStandsAroundANumberIsDropped(String form, String code) {
        Reading<Household> read = read("身份证号", form.formatted(ENDING_IN_X));

        assertThat(codes(read)).containsExactly(code);
        assertThat(residentId(read)).contains(ENDING_IN_X);
    }

    @Test
    void aSmallXIsRaisedFullWidthIsNarrowedAndGapsAreClosed() {
        String wide = ENDING_IN_X
                .chars()
                .collect(StringBuilder::new, (text, c) -> text.append((char) (c + 0xFEE0)), StringBuilder::append)
                .toString();
        String gaps =
                ENDING_IN_X.substring(0, 6) + " " + ENDING_IN_X.substring(6, 14) + " " + ENDING_IN_X.substring(14);

        assertThat(codes(read("身份证号", ENDING_IN_X.replace('X', 'x')))).containsExactly("LEDGER_UPPER_CASED");
        assertThat(codes(read("身份证号", wide))).containsExactly("LEDGER_FULL_WIDTH");
        assertThat(codes(read("身份证号", gaps))).containsExactly("LEDGER_SEPARATORS");
        assertThat(residentId(read("身份证号", gaps))).contains(ENDING_IN_X);
    }

    @Test
    void aNumberCellNeverBecomesAResidentNumberEvenIfItsDigitsFit() {
        Reading<Household> read = read("身份证号", 100_001_196_001_010_013L);

        assertThat(codes(read)).containsExactly("LEDGER_ID_NUMBER");
        assertThat(read.records()).isEmpty();
        assertThat(read.report().rows().faulty()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.00001E+17,LEDGER_ID_SCIENTIFIC",
        "1.00001e+17,LEDGER_ID_SCIENTIFIC",
        "10000119600101001,RESIDENT_ID_SYNTAX",
        "abc,RESIDENT_ID_SYNTAX"
    })
    void whatCannotBeRestoredIsAnErrorAndMakesNoRecord(String text, String code) {
        Reading<Household> read = read("身份证号", text);

        assertThat(codes(read)).containsExactly(code);
        assertThat(read.records()).isEmpty();
    }

    @Test
    void anOldNumberIsBroughtTo18AndTold() {
        Reading<Household> read = read("身份证号", "100001600101003");

        assertThat(codes(read)).containsExactly("LEDGER_ID_OLD");
        assertThat(residentId(read).orElseThrow()).startsWith("10000119600101003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "—", " ", "不详"})
    void whatStandsForNothingIsNothing(String text) {
        Reading<Household> read = read("身份证号", text);

        assertThat(codes(read)).isEmpty();
        assertThat(residentId(read)).isEmpty();
        assertThat(read.records()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1200.5;1200.50;",
                "1,200.50元;1200.50;LEDGER_AMOUNT_TEXT",
                "￥1200;1200;LEDGER_AMOUNT_TEXT",
                "1.2万;12000;LEDGER_AMOUNT_TEN_THOUSANDS",
                "1.23456万元;12345.60;LEDGER_AMOUNT_TEN_THOUSANDS",
                "0.000001万;;LEDGER_AMOUNT_TEN_THOUSANDS"
            })
    void sumsAsTextAreRead(String text, String amount, String code) {
        Reading<Household> read = read("户月保障金额", text);

        if (amount != null) {
            assertThat(recognition(read).getMonthlyAmount().toOptional()).contains(Yuan.parse(amount));
        }
        if (code == null) {
            assertThat(codes(read)).isEmpty();
        } else if (amount != null) {
            assertThat(codes(read)).containsExactly(code);
        } else {
            assertThat(codes(read)).containsExactly("LEDGER_AMOUNT_TEN_THOUSANDS");
            assertThat(recognition(read).getMonthlyAmount().toOptional()).contains(Yuan.ofFen(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"约1200", "1200,50", "一千二", "1200元/月", "12 00", "1.2345678万", "万", "1e3", "999999999999999"})
    void aSumThatMayMeanAnotherIsLeftUnknown(String text) {
        Reading<Household> read = read("户月保障金额", text);

        assertThat(codes(read)).containsExactly("LEDGER_AMOUNT");
        assertThat(recognition(read).getMonthlyAmount().toOptional()).isEmpty();
    }

    @Test
    void binaryNoiseIsNoFractionOfAFen() {
        assertThat(recognition(read("户月保障金额", 0.1 + 0.2)).getMonthlyAmount().toOptional())
                .contains(Yuan.parse("0.30"));
        assertThat(codes(read("户月保障金额", 1.005))).containsExactly("LEDGER_AMOUNT_FEN");
        assertThat(codes(read("户月保障金额", 1e12))).containsExactly("LEDGER_AMOUNT_FEN");
        assertThat(codes(read("户月保障金额", LocalDate.of(1903, 4, 14)))).containsExactly("LEDGER_AMOUNT_DAY");
    }

    @Test
    void amountsUnderAHeaderInTenThousandsAreConverted() {
        assertThat(recognition(read("户月保障金额(万元)", 0.12)).getMonthlyAmount().toOptional())
                .contains(Yuan.of(1200));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-05,2024-01-05",
        "2024/1/5,2024-01-05",
        "2024.1.5,2024-01-05",
        "2024年1月5日,2024-01-05",
        "20240105,2024-01-05",
        "2024-01,2024-01-01",
        "2024年1月,2024-01-01",
        "202401,2024-01-01"
    })
    void daysAndMonthsAreReadInTheirUsualForms(String text, LocalDate day) {
        Reading<Household> read = read("保障起始年月", text);

        assertThat(codes(read)).isEmpty();
        assertThat(recognition(read).getValidFrom()).isEqualTo(day);
    }

    @Test
    void aMonthThatEndsARecognitionEndsWithItsLastDay() {
        assertThat(recognition(read("保障停止年月", "2024-02")).getValidUntil()).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "24-1-5,LEDGER_MONTH",
        "1/5/2024,LEDGER_MONTH",
        "2024-13,LEDGER_MONTH",
        "2024-02-30,LEDGER_MONTH",
        "去年,LEDGER_MONTH"
    })
    void aDayThatMayBeAnotherIsNotRead(String text, String code) {
        assertThat(codes(read("保障起始年月", text))).containsExactly(code);
    }

    @Test
    void aBareNumberIsNoDayUnlessItIsWrittenAsOne() {
        assertThat(codes(read("保障起始年月", 45_413))).containsExactly("LEDGER_DAY_SERIAL");
        assertThat(codes(read("保障起始年月", 2024.1))).containsExactly("LEDGER_MONTH");
        assertThat(recognition(read("保障起始年月", 20_240_105)).getValidFrom()).isEqualTo(LocalDate.of(2024, 1, 5));
    }

    /** A day is the same in both systems of dates, since the file says which it uses. */
    @Test
    void bothSystemsOfDatesAreRead() {
        XSSFWorkbook book = new XSSFWorkbook();
        book.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Path file = new Book("名册", book)
                .row("户主姓名", "救助类别", "保障起始年月")
                .row("赵某", "低保", LocalDate.of(2024, 1, 5))
                .save(folder, "1904.xlsx");

        Reading<Household> read = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);

        assertThat(recognition(read).getValidFrom()).isEqualTo(LocalDate.of(2024, 1, 5));
    }

    @Test
    void aNumberWithoutItsZerosIsNotTaken() {
        assertThat(codes(read("银行账号", 12_345_678))).containsExactly("LEDGER_NUMBER_ZEROS");
        assertThat(codes(read("银行账号", 6_212_345_678_901_234_567L))).containsExactly("LEDGER_NUMBER_DIGITS");
        assertThat(codes(read("联系电话", 51_483_440_000L))).containsExactly("LEDGER_NUMBER_ZEROS");
        assertThat(read("联系电话", 13_800_000_000L).record(0).getPhone()).isPresent();
    }

    @Test
    void wordsThatNoListHasAreToldAndLeftUnknownUnlessTheLayoutKnowsThem() {
        Reading<Household> unknown = read("城乡", "半城半乡");
        Layout layout = Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .words(Map.of("Settlement", Map.of("半城半乡", "RURAL")))
                .build();
        Path file = new Book("名册").row("户主姓名", "城乡").row("赵某", "半城半乡").save(folder, "w.xlsx");
        Reading<Household> known = Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);

        assertThat(codes(unknown)).containsExactly("LEDGER_WORD");
        assertThat(unknown.record(0).getSettlement().toOptional()).isEmpty();
        assertThat(known.record(0).getSettlement().toOptional()).isPresent();
        assertThat(known.faults()).isEmpty();
    }

    @Test
    void formulasAreToldOnceAColumnAndTheirSavedResultsTaken() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        Path file = new Book("名册", book)
                .row("户主姓名", "救助类别", "户月保障金额")
                .row("赵某", "低保", 1)
                .row("钱某", "低保", 1)
                .save(folder, "plain.xlsx");
        try (Workbook again = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (int row = 1; row <= 2; row++) {
                again.getSheetAt(0).getRow(row).getCell(2).setCellFormula("100*" + row);
            }
            again.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(folder.resolve("formula.xlsx"))) {
                again.write(out);
            }
        }

        Reading<Household> read =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), folder.resolve("formula.xlsx"));

        assertThat(codes(read)).containsExactly("LEDGER_FORMULA");
        assertThat(recognition(read).getMonthlyAmount().toOptional()).contains(Yuan.of(100));
    }

    @Test
    void neitherFaultsNorReportHoldAValue() {
        Reading<Household> read = read("身份证号", "canary-7");

        assertThat(read.faults().toString()
                        + read.report()
                        + read.faults().get(0).fault())
                .doesNotContain("canary");
    }
}
