package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFileTest {

    private static final int LABEL = 0x204;
    private static final int NUMBER = 0x203;

    @TempDir
    private Path dir;

    @Test
    void sheetsRegionsAndDaysAreRead() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("低保");
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 31);
            sheet.createRow(4).createCell(1).setCellValue(45000);
            sheet.getRow(4).getCell(1).setCellStyle(day);
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 2));
            book.createSheet("b");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            write(book, "a.xls");
        }
        try (TableFile file = TableFile.open(dir.resolve("a.xls"), ReadLimits.standard())) {
            assertThat(file.getKind()).isEqualTo(TableKind.XLS);
            assertThat(file.getWarnings()).containsExactly(Fault.warning("LEDGER_HIDDEN_SHEET", Location.WHOLE, "2"));
            assertThat(file.getSheets()).extracting(Sheet::getName).containsExactly("低保", "b");
            assertThat(file.getSheets()).extracting(Sheet::getNumber).containsExactly(1, 2);
            assertThat(file.getSheets()).extracting(Sheet::isHidden).containsExactly(false, true);
            assertThat(file.getSheets().get(0).getMergedRegions()).containsExactly(new MergedRegion(5, 2, 6, 3));
            Cell.Number cell =
                    (Cell.Number) file.getSheets().get(0).rows().next().cell(2);
            assertThat(cell.day()).contains(LocalDate.of(2023, 3, 15));
            assertThat(cell.shown()).isEqualTo("2023年3月15日");
            assertThat(file.getSheets().get(1).rows()).isExhausted();
        }
    }

    @Test
    void aBookProtectedAgainstChangesOnlyIsRead() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (int i = 0; i < 3; i++) {
                book.createSheet().createRow(i).createCell(0).setCellValue("第" + i);
            }
            write(book, "a.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        try (TableFile file = TableFile.open(dir.resolve("a.xls"), ReadLimits.standard())) {
            for (int i = 0; i < 3; i++) {
                assertThat(file.getSheets().get(i).rows())
                        .toIterable()
                        .containsExactly(new Row(i + 1, false, List.of(new Cell.Text("第" + i))));
            }
        }
    }

    @Test
    void cellsInAnyOrderAreRead() throws IOException {
        byte[] first = cell(LABEL, 1, 0, text("b"));
        byte[] second = cell(
                NUMBER,
                0,
                2,
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(2)
                        .array());
        byte[] third = cell(LABEL, 1, 1, text("c"));
        for (boolean ordered : new boolean[] {true, false}) {
            Path path = Files.write(
                    dir.resolve("a.xls"), ordered ? book(second, first, third) : book(first, second, third));
            try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
                assertThat(file.getSheets().get(0).rows())
                        .toIterable()
                        .containsExactly(
                                new Row(
                                        1,
                                        false,
                                        List.of(Cell.BLANK, Cell.BLANK, new Cell.Number(2, "2", Optional.empty()))),
                                new Row(2, false, List.of(new Cell.Text("b"), new Cell.Text("c"))));
            }
        }
    }

    @Test
    void anotherExtensionAndMacrosAreWarnings() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                POIFSFileSystem container = new POIFSFileSystem()) {
            book.createSheet();
            container.createDocument(new ByteArrayInputStream(book.getBytes()), "Workbook");
            container.createDirectory("_VBA_PROJECT_CUR");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            Path path = Files.write(dir.resolve("a.xlsx"), bytes.toByteArray());
            try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
                assertThat(file.getWarnings())
                        .containsExactly(
                                Fault.warning("LEDGER_EXTENSION", Location.WHOLE, "xls"),
                                Fault.warning("LEDGER_MACROS", Location.WHOLE));
            }
        }
    }

    private void write(HSSFWorkbook book, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        Files.write(dir.resolve(name), bytes.toByteArray());
    }

    /** A workbook stream with one sheet that holds these records, as [MS-XLS] lays it out. */
    private static byte[] book(byte[]... cells) throws IOException {
        byte[] begin = record(0x809, new byte[] {0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] end = record(0x0A, new byte[0]);
        int sheet = begin.length + 4 + 9 + end.length;
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(begin);
        stream.write(record(
                0x85,
                ByteBuffer.allocate(9)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(sheet)
                        .putShort((short) 0)
                        .put(new byte[] {1, 0, 'a'})
                        .array()));
        stream.write(end);
        stream.write(begin);
        for (byte[] cell : cells) {
            stream.write(cell);
        }
        stream.write(end);
        stream.write(new byte[5000]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] cell(int sid, int row, int column, byte[] content) {
        return record(
                sid,
                ByteBuffer.allocate(6 + content.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) row)
                        .putShort((short) column)
                        .putShort((short) 0)
                        .put(content)
                        .array());
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(3 + text.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) text.length())
                .put((byte) 0)
                .put(text.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static byte[] record(int sid, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) sid)
                .putShort((short) content.length)
                .put(content)
                .array();
    }
}
