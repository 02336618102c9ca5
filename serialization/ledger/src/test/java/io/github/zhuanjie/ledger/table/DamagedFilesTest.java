package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files cut or changed anywhere are read, or refused with a fault of ours; nothing else ever comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedFilesTest {

    /** Flipped bytes per file; {@code -Dzhuanjie.flips=10000} for a long run. */
    private static final int FLIPS = Integer.getInteger("zhuanjie.flips", 300);

    private static final int CUTS = Integer.getInteger("zhuanjie.cuts", 150);

    @TempDir
    private Path dir;

    private byte[] xlsx;
    private byte[] xls;
    private byte[] csv;

    @BeforeAll
    void write() throws IOException {
        xlsx = workbook(new XSSFWorkbook());
        xls = workbook(new HSSFWorkbook());
        csv = "姓名,备注\n\uD842\uDFB7,\"a,b\"\n".repeat(20).getBytes(Charset.forName("GB18030"));
    }

    private static byte[] workbook(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int s = 0; s < 2; s++) {
                org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("表" + s);
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                for (int r = 0; r < 12; r++) {
                    org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
                    row.createCell(0).setCellValue("姓名" + r);
                    row.createCell(1).setCellValue(r * 1.5);
                    row.createCell(2).setCellFormula("B1&\"x\"");
                    row.getCell(2).setCellValue("结果" + r);
                    row.createCell(3).setCellStyle(day);
                    row.getCell(3).setCellValue(40_000.0 + r);
                    row.createCell(4).setCellValue(r % 2 == 0);
                }
            }
            book.setSheetHidden(1, true);
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void cutAnywhere() throws IOException {
        for (byte[] whole : new byte[][] {xlsx, xls, csv}) {
            int refused = 0;
            int step = Math.max(1, whole.length / CUTS);
            for (int length = 0; length < whole.length; length += step) {
                refused += isRefused(Arrays.copyOf(whole, length)) ? 1 : 0;
            }
            assertThat(refused).isPositive();
            assertThat(isRefused(whole)).isFalse();
        }
    }

    @Test
    void flippedAnywhere() throws IOException {
        Random random = new Random(20_261_123);
        for (byte[] whole : new byte[][] {xlsx, xls, csv, stored()}) {
            int refused = 0;
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = whole.clone();
                for (int n = 0; n <= i % 3; n++) {
                    flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                }
                refused += isRefused(flipped) ? 1 : 0;
            }
            assertThat(refused).isPositive();
        }
    }

    /** Parts that are not packed, so that flips reach the XML. */
    private static byte[] stored() {
        return Workbooks.of("<row r=\"1\" hidden=\"1\"><c r=\"A1\" s=\"1\"><f>B1</f><v>45000.5</v></c>"
                        + "<c r=\"B1\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>a_x0041_</t></is></c>"
                        + "<c t=\"d\"><v>2026-05-01T08:00:00</v></c><c t=\"b\"><v>1</v></c></row>")
                .with("xl/sharedStrings.xml", Workbooks.texts("<si><t>a</t></si><si><r><t>b</t></r></si>"))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
                .stored();
    }

    private boolean isRefused(byte[] bytes) throws IOException {
        Path path = Files.write(dir.resolve("damaged"), bytes);
        try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
            for (Sheet sheet : file.getSheets()) {
                sheet.getMergedRegions()
                        .forEach(region -> assertThat(region.firstRow()).isPositive());
                for (Iterator<Row> rows = sheet.rows(); rows.hasNext(); ) {
                    assertThat(rows.next().cells()).isNotEmpty();
                }
            }
            return false;
        } catch (UnreadableLedgerException e) {
            assertThat(e.getFault().code()).startsWith("LEDGER_");
            assertThat(e).hasNoCause();
            return true;
        }
    }
}
