package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.text.Messages;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultMarksTest {

    private static final String CODE = "RESIDENT_ID_CHECK";
    private static final String RED = "FFFFC7CE";

    @TempDir
    private Path folder;

    private static CellFault error(int sheet, int row, int column) {
        return new CellFault(sheet, Fault.error(CODE, new Location(OptionalInt.of(row), OptionalInt.of(column), "")));
    }

    private Workbook marked(Path ledger, CellFault... faults) throws IOException {
        FaultMarks marks = new FaultMarks();
        for (CellFault fault : faults) {
            marks.add(fault);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        marks.write(ledger, ReadLimits.standard(), Messages.of(Locale.CHINA), out);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String color(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundColorColor()
                .getARGBHex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.xlsx", "ledger.xls"})
    void theSameSheetComesBackWithNotesOnTheBadCells(String name) throws IOException {
        Path ledger = folder.resolve(name);
        try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(ledger)) {
            Sheet sheet = workbook.createSheet("农保");
            sheet.createRow(0).createCell(0).setCellValue("名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue("=1+1");
            row.createCell(1).setCellValue(3.21e17);
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellValue(LocalDateTime.of(2026, 5, 1, 0, 0));
            row.getCell(3).setCellStyle(workbook.createCellStyle());
            row.getCell(3)
                    .getCellStyle()
                    .setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            row.getCell(0).getCellStyle().setFillForegroundColor(IndexedColors.AQUA.getIndex());
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        try (Workbook copy = marked(ledger, error(1, 5, 2), error(1, 5, 9), error(0, 0, 0))) {
            Sheet sheet = copy.getSheet("农保");
            Row row = sheet.getRow(4);

            assertThat(copy.getSheetName(0)).isEqualTo("问题清单");
            assertThat(copy.getSheetAt(0).getRow(4).getCell(2).getStringCellValue())
                    .isEqualTo("B5");
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:C1");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellComment()).isNull();
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3.21e17);
            assertThat(row.getCell(1).getCellComment().getString().getString()).endsWith("[" + CODE + "]");
            assertThat(color(row.getCell(1))).isEqualTo(RED);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 5, 1, 0, 0));
            assertThat(color(row.getCell(8))).isEqualTo(RED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden.xlsx", "hidden.xls"})
    void whatWasHiddenStaysSoAndItsFaultsAreListed(String name) throws IOException {
        Path ledger = folder.resolve(name);
        try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(ledger)) {
            Sheet shown = workbook.createSheet("名册");
            for (int i = 0; i < 3; i++) {
                shown.createRow(i).createCell(0).setCellValue("赵某");
            }
            shown.getRow(1).setZeroHeight(true);
            workbook.createSheet("代码").createRow(0).createCell(0).setCellValue("户主");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        try (Workbook copy = marked(ledger, error(1, 2, 1))) {
            assertThat(copy.isSheetHidden(0)).isFalse();
            assertThat(copy.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .isEqualTo("A2");
            Sheet shown = copy.getSheet("名册");
            assertThat(List.of(
                            shown.getRow(0).getZeroHeight(),
                            shown.getRow(1).getZeroHeight(),
                            shown.getRow(2).getZeroHeight()))
                    .containsExactly(false, true, false);
            assertThat(copy.isSheetHidden(copy.getSheetIndex(shown))).isFalse();
            assertThat(copy.isSheetHidden(copy.getSheetIndex("代码"))).isTrue();
        }
    }

    @Test
    void aCopyIsOursUntilSomebodySavesIt() throws IOException {
        Path ledger = Files.writeString(folder.resolve("a.csv"), "户主姓名\n赵某\n");
        Path copy = folder.resolve("a.csv.faults.xlsx");
        FaultMarks marks = new FaultMarks();
        marks.add(error(1, 2, 1));
        try (OutputStream out = Files.newOutputStream(copy)) {
            marks.write(ledger, ReadLimits.standard(), Messages.of(Locale.CHINA), out);
        }

        assertThat(FaultMarks.isOwn(copy)).isTrue();
        assertThat(FaultMarks.isOwn(ledger)).isFalse();
        assertThat(FaultMarks.isOwn(folder)).isFalse();
        assertThat(FaultMarks.isOwn(folder.resolve("none"))).isFalse();
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy);
        assertThat(FaultMarks.isOwn(link)).isFalse();
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(copy), 40));
        assertThat(FaultMarks.isOwn(cut)).isFalse();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(copy)));
                OutputStream out = Files.newOutputStream(copy)) {
            workbook.write(out);
        }
        assertThat(FaultMarks.isOwn(copy)).isFalse();
    }

    @Test
    void ofCsvASpreadsheetIsMade() throws IOException {
        Path ledger = folder.resolve("a.csv");
        Files.writeString(ledger, "户主姓名,身份证号\n赵某,'123\n", StandardCharsets.UTF_8);

        try (Workbook copy = marked(ledger, error(1, 2, 2))) {
            assertThat(copy.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("'123");
            assertThat(copy.getSheetAt(1).getSheetName()).isEqualTo("台账");
        }
    }

    @Test
    void aFileThatCannotBeReadLeavesTheListAlone() throws IOException {
        Path ledger = folder.resolve("a.xlsx");
        Files.write(ledger, new byte[] {'P', 'K', 3, 4, 0, 0});

        try (Workbook copy = marked(ledger, error(0, 0, 0))) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(1);
            assertThat(copy.getSheetAt(0).getRow(3).getCell(5).getStringCellValue())
                    .isEqualTo(CODE);
        }
    }

    @Test
    void moreFaultsThanAPersonReadsAreCountedAndOnlySomeCellsHaveNotes() throws IOException {
        Path ledger = folder.resolve("a.csv");
        int rows = FaultMarks.MAX_FAULTS + 5;
        try (BufferedWriter out = Files.newBufferedWriter(ledger)) {
            for (int i = 0; i < rows; i++) {
                out.write("赵某,1\n");
            }
        }
        FaultMarks marks = new FaultMarks();
        for (int i = 1; i <= rows; i++) {
            marks.add(error(1, i, 2));
        }
        Path copy = folder.resolve("copy.xlsx");
        try (OutputStream out = Files.newOutputStream(copy)) {
            marks.write(ledger, ReadLimits.standard(), Messages.of(Locale.CHINA), out);
        }
        try (io.github.zhuanjie.ledger.table.TableFile file =
                io.github.zhuanjie.ledger.table.TableFile.open(copy, ReadLimits.standard())) {
            long[] counts =
                    file.getSheets().stream().mapToLong(FaultMarksTest::count).toArray();
            assertThat(counts).containsExactly(FaultMarks.MAX_FAULTS + 4L, rows);
        }
        assertThat(marks).hasToString("FaultMarks[" + rows + " errors, 0 warnings]");
        assertThat(marks.isEmpty()).isFalse();
        assertThat(new FaultMarks().isEmpty()).isTrue();
    }

    private static long count(io.github.zhuanjie.ledger.table.Sheet sheet) {
        long[] count = new long[1];
        sheet.rows().forEachRemaining(row -> count[0]++);
        return count[0];
    }
}
