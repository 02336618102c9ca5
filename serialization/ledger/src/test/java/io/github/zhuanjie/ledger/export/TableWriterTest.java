package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.money.Yuan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TableWriterTest {

    private static final String RESIDENT_ID = "000101199003070017";
    private static final List<String> LONG_LIST =
            Collections.nCopies(60, "词语词语词语").stream().toList();

    private static final Table TABLE = Table.builder()
            .name("名册[一]")
            .addTitles("名册", "填报单位：")
            .addColumns(
                    TableColumn.builder()
                            .header("姓名")
                            .required(true)
                            .note("户口簿上的姓名")
                            .build(),
                    TableColumn.builder().header("身份证号").width(20).build(),
                    TableColumn.builder().header("性别").addChoices("男", "女").build(),
                    TableColumn.builder().header("金额").format(CellFormat.MONEY).build(),
                    TableColumn.builder().header("日期").format(CellFormat.DAY).build(),
                    TableColumn.builder()
                            .header("人数")
                            .format(CellFormat.WHOLE)
                            .choices(LONG_LIST)
                            .build())
            .addFooter("填表人：")
            .blankRows(2)
            .locked(true)
            .build();

    private static final List<TableCell> ROW = List.of(
            TableCell.text("𠮷𪚥=张"),
            TableCell.text(RESIDENT_ID),
            TableCell.text("=1+1"),
            new TableCell.Money(Yuan.parse("1234.56")),
            new TableCell.Day(LocalDate.of(2026, 5, 1)),
            TableCell.whole(3));

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void spreadsheetsHoldNumbersAsNumbersAndTextAsText(ExportFormat format) throws IOException {
        try (Workbook workbook = open(write(format))) {
            Row row = workbook.getSheetAt(0).getRow(3);

            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("𠮷𪚥=张");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(RESIDENT_ID);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234.56);
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 5, 1, 0, 0));
            assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void onALockedSheetOnlyRowsCanBeChanged(ExportFormat format) throws IOException {
        try (Workbook workbook = open(write(format))) {
            Sheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(locked(sheet, 0)).isTrue();
            assertThat(locked(sheet, 2)).isTrue();
            assertThat(locked(sheet, 3)).isFalse();
            assertThat(locked(sheet, 4)).isFalse();
            assertThat(locked(sheet, 6)).isTrue();
            assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void wordsToChooseFromStandWithTheColumnOrOnASheetOfTheirOwn(ExportFormat format) throws IOException {
        try (Workbook workbook = open(write(format))) {
            List<? extends DataValidation> choices = workbook.getSheetAt(0).getDataValidations();
            Sheet words = workbook.getSheetAt(1);

            assertThat(choices).hasSize(3);
            assertThat(choices.get(1).getValidationConstraint().getExplicitListValues())
                    .containsExactly("男", "女");
            assertThat(choices.get(1).getRegions().getCellRangeAddresses()[0].getFirstRow())
                    .isEqualTo(3);
            assertThat(choices.get(2).getValidationConstraint().getFormula1())
                    .contains("代码表")
                    .contains("$A$2:$A$61");
            assertThat(choices.get(0).getPromptBoxText()).isEqualTo("户口簿上的姓名");
            assertThat(workbook.getSheetName(1)).isEqualTo("代码表");
            assertThat(words.getRow(0).getCell(0).getStringCellValue()).isEqualTo("可填词语：人数");
            assertThat(words.getLastRowNum()).isEqualTo(60);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void headersAreNotedRepeatedAndPrintedOnA4(ExportFormat format) throws IOException {
        try (Workbook workbook = open(write(format))) {
            Sheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("户口簿上的姓名");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("姓名*");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:F1");
            assertThat(sheet.getSheetName()).isEqualTo("名册_一_");
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameCallsMakeTheSameBytes(ExportFormat format) throws IOException {
        assertThat(write(format)).isEqualTo(write(format));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = Mode.MATCH_ALL, names = "CSV.*")
    void csvHoldsHeadersAndRowsOnly(ExportFormat format) throws IOException {
        Charset charset = format == ExportFormat.CSV ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        String mark = format == ExportFormat.CSV ? "\uFEFF" : "";

        assertThat(new String(write(format), charset))
                .isEqualTo(mark + "姓名*,身份证号,性别,金额,日期,人数\r\n𠮷𪚥=张," + RESIDENT_ID + ",'=1+1,1234.56,2026-05-01,3\r\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void anyTextComesBackFromASpreadsheet(ExportFormat format) throws IOException {
        List<String> texts = List.of(
                "_x0041_",
                "a\tb\nc",
                " 前后 ",
                "<&>\"'",
                "x\u0001y",
                "'=1",
                "'引",
                "+86",
                "@a",
                "1-2",
                "TRUE",
                "\uD83D\uDE00");
        for (String text : texts) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (TableWriter writer = TableWriter.open(format, Locale.CHINA, out)) {
                writer.write(TABLE, List.of(List.of(new TableCell.Text(text))));
            }
            try (Workbook workbook = open(out.toByteArray())) {
                Cell cell = workbook.getSheetAt(0).getRow(3).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(io.github.zhuanjie.ledger.FormulaGuard.unescape(cell.getStringCellValue()))
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void halfACharacterIsRefusedAndNeverReplaced(ExportFormat format) {
        assertThatExceptionOfType(UnwritableLedgerException.class)
                .isThrownBy(() -> write(format, List.of(TableCell.BLANK, TableCell.text("张\uD842"))))
                .satisfies(e -> {
                    assertThat(e.getFault().code()).isEqualTo("LEDGER_WRITE_CHARACTER");
                    assertThat(e.getFault().location().position()).isEqualTo("4:2");
                    assertThat(e).hasMessageNotContaining("张");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void aTextLongerThanACellIsRefused(ExportFormat format) throws IOException {
        assertThat(write(format, List.of(TableCell.text("长".repeat(32_767))))).isNotEmpty();
        assertThatExceptionOfType(UnwritableLedgerException.class)
                .isThrownBy(() -> write(format, List.of(TableCell.text("长".repeat(32_768)))))
                .satisfies(e -> assertThat(e.getFault().code()).isEqualTo("LEDGER_WRITE_LENGTH"));
    }

    @Test
    void moreRowsThanXlsHasAreRefused() {
        assertThatExceptionOfType(UnwritableLedgerException.class)
                .isThrownBy(() -> {
                    try (TableWriter writer =
                            TableWriter.open(ExportFormat.XLS, Locale.CHINA, new ByteArrayOutputStream())) {
                        writer.begin(narrow(1));
                        for (int i = 0; i < XlsFile.MAX_ROWS; i++) {
                            writer.row(List.of());
                        }
                    }
                })
                .satisfies(e -> assertThat(e.getFault().code()).isEqualTo("LEDGER_WRITE_ROWS"));
    }

    @Test
    void moreColumnsThanXlsHasAreRefused() throws IOException {
        try (TableWriter writer = TableWriter.open(ExportFormat.XLS, Locale.CHINA, new ByteArrayOutputStream())) {
            assertThatExceptionOfType(UnwritableLedgerException.class)
                    .isThrownBy(() -> writer.begin(narrow(257)))
                    .satisfies(e -> assertThat(e.getFault().code()).isEqualTo("LEDGER_WRITE_COLUMNS"));
        }
    }

    private static Table narrow(int columns) {
        Table.Builder table = Table.builder().name("t");
        for (int i = 0; i < columns; i++) {
            table.addColumns(TableColumn.builder().header("列").build());
        }
        return table.build();
    }

    @Test
    void rowsNeedATableAndFitIntoIt() throws IOException {
        try (TableWriter writer = TableWriter.open(ExportFormat.CSV, Locale.CHINA, new ByteArrayOutputStream())) {
            assertThatIllegalStateException().isThrownBy(() -> writer.row(ROW));
            writer.begin(narrow(1));
            assertThatIllegalArgumentException().isThrownBy(() -> writer.row(ROW));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.builder().name("t").build());
    }

    @Test
    void tabsOfOneNameDiffer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(ExportFormat.XLSX, Locale.CHINA, out)) {
            for (String name : List.of("表", "表", "代码表", "很".repeat(40), "很".repeat(50), "")) {
                writer.begin(Table.builder().from(narrow(1)).name(name).build());
            }
        }
        try (Workbook workbook = open(out.toByteArray())) {
            List<String> tabs = new ArrayList<>();
            workbook.forEach(sheet -> tabs.add(sheet.getSheetName()));
            assertThat(tabs).containsExactly("表", "表_2", "代码表_2", "很".repeat(31), "很".repeat(29) + "_2", "_");
        }
    }

    @Test
    void tablesInCsvArePartedByAnEmptyLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(ExportFormat.CSV_GB18030, Locale.CHINA, out)) {
            writer.write(narrow(1), List.of(List.of(TableCell.text("a"))));
            writer.write(narrow(1), List.of(List.of(TableCell.text("b"))));
        }
        assertThat(out.toString(Charset.forName("GB18030"))).isEqualTo("列\r\na\r\n\r\n列\r\nb\r\n");
    }

    @Test
    void theArchiveHoldsOneFixedTime() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(ExportFormat.XLSX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    private static boolean locked(Sheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getCellStyle().getLocked();
    }

    private static byte[] write(ExportFormat format) throws IOException {
        return write(format, ROW);
    }

    private static byte[] write(ExportFormat format, List<TableCell> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(format, Locale.CHINA, out)) {
            writer.write(TABLE, List.of(row));
        }
        return out.toByteArray();
    }

    private static Workbook open(byte[] bytes) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }
}
