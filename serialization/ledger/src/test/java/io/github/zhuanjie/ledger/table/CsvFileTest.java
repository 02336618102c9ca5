package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path dir;

    @Test
    void aFileHasOneSheetWithoutName() throws IOException {
        try (TableFile file = open("a,b\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(file.getKind()).isEqualTo(TableKind.CSV);
            assertThat(file.getWarnings()).isEmpty();
            Sheet sheet = file.getSheets().get(0);
            assertThat(file.getSheets()).hasSize(1);
            assertThat(sheet.getNumber()).isEqualTo(1);
            assertThat(sheet.getName()).isEmpty();
            assertThat(sheet.isHidden()).isFalse();
            assertThat(sheet.getMergedRegions()).isEmpty();
        }
    }

    @Test
    void rowsCarryTheLineOnWhichTheyBegin() throws IOException {
        assertThat(read("a\n\n\"b\nb\",,c,\n,,\nd".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(row(1, "a"), row(3, "b\nb", "", "c"), row(6, "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = "低保台账,副本\n" + String.join(separator, "姓名", "备注", "人数") + "\n"
                + String.join(separator, "张三", "\"a,b;c\"", "3") + "\n";
        List<Row> rows = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.get(1)).isEqualTo(row(2, "姓名", "备注", "人数"));
        assertThat(rows.get(2)).isEqualTo(row(3, "张三", "a,b;c", "3"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,efbbbf", "UTF-16LE,fffe", "UTF-16BE,feff", "GB18030,''", "GB18030,84319533"})
    void theCharacterSetIsFound(String charset, String mark) throws IOException {
        String rare =
                "\u9FA6\u4DAE\u3400\uD842\uDFB7\uD869\uDF00\uD86D\uDF40\uD86E\uDC20\uD873\uDEB0\uD87A\uDFE0\uD884\uDC00";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write((rare + ",张三·阿卜\n").getBytes(Charset.forName(charset)));
        assertThat(read(bytes.toByteArray())).containsExactly(row(1, rare, "张三·阿卜"));
    }

    @Test
    void aTextThatNoCharacterSetFitsIsRefusedWithItsLine() {
        byte[] good = "张三\n李四\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xFF;
        assertFault(bad, Fault.error("LEDGER_CHARSET", Location.ofLine(1)));
    }

    @Test
    void aCutCharacterIsRefused() {
        byte[] good = "张三".getBytes(GB18030);
        assertFault(Arrays.copyOf(good, good.length - 1), Fault.error("LEDGER_CHARSET", Location.ofLine(1)));
    }

    @Test
    void anOpenQuoteIsRefused() {
        assertFault(
                "a,b\n\"c,d\ne\n".getBytes(StandardCharsets.UTF_8), Fault.error("LEDGER_QUOTE", Location.ofLine(2)));
    }

    @Test
    void limitsHoldToTheLastOneAllowed() throws IOException {
        ReadLimits limits =
                ReadLimits.builder().columns(3).cellLength(4).rows(2).cells(5).build();
        assertThat(read("a,b,cccc\nd,e\n".getBytes(StandardCharsets.UTF_8), limits))
                .hasSize(2);
        assertFault("a,b,c,d\n", limits, "LEDGER_COLUMNS", place(1, 0), "3");
        assertFault("a\nb,ccccc\n", limits, "LEDGER_CELL_LENGTH", place(2, 2), "4");
        assertFault("a\nb\n\nc\n", limits, "LEDGER_ROWS", place(4, 0), "2");
        assertFault("a,b,c\nd,e,f\n", limits, "LEDGER_CELLS", place(2, 0), "5");
        ReadLimits small = ReadLimits.builder().fileBytes(3).build();
        assertThat(read("a,b".getBytes(StandardCharsets.UTF_8), small)).hasSize(1);
        assertFault("a,bc", small, "LEDGER_FILE_SIZE", Location.WHOLE, "3");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertFault(new byte[0], Fault.error("LEDGER_EMPTY", Location.WHOLE));
        for (String text : List.of("%PDF-1.7", "<svg/>", "Rar!x")) {
            assertFault(text.getBytes(StandardCharsets.UTF_8), Fault.error("LEDGER_NOT_A_TABLE", Location.WHOLE));
        }
        assertFault(new byte[] {'a', '\n', 0}, Fault.error("LEDGER_NOT_A_TABLE", Location.ofLine(2)));
        for (String text : List.of("\uFEFF<html>", " <!DOCTYPE html>", "<TABLE>", "MIME-Version: 1.0\n")) {
            assertFault(text.getBytes(StandardCharsets.UTF_8), Fault.error("LEDGER_WEB_PAGE", Location.WHOLE));
        }
        assertFault("<html>".getBytes(StandardCharsets.UTF_16), Fault.error("LEDGER_WEB_PAGE", Location.WHOLE));
        assertFault(
                "<?xml version='1.0'?><Workbook/>".getBytes(StandardCharsets.UTF_8),
                Fault.error("LEDGER_XML", Location.WHOLE));
    }

    @Test
    void anotherExtensionIsAWarning() throws IOException {
        Path path = Files.writeString(dir.resolve("a.xls"), "a,b\n");
        try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
            assertThat(file.getWarnings()).containsExactly(Fault.warning("LEDGER_EXTENSION", Location.WHOLE, "csv"));
            assertThat(file.getSheets().get(0).rows()).toIterable().containsExactly(row(1, "a", "b"));
        }
        Path text = Files.writeString(dir.resolve("a.TXT"), "a\tb\n");
        try (TableFile file = TableFile.open(text, ReadLimits.standard())) {
            assertThat(file.getWarnings()).isEmpty();
        }
    }

    @Test
    void iteratorsAreIndependentAndEndForGood() throws IOException {
        try (TableFile file = open("a\nb\n".getBytes(StandardCharsets.UTF_8))) {
            Iterator<Row> one = file.getSheets().get(0).rows();
            Iterator<Row> two = file.getSheets().get(0).rows();
            assertThat(one.next()).isEqualTo(row(1, "a"));
            assertThat(two.next()).isEqualTo(row(1, "a"));
            assertThat(one.next()).isEqualTo(row(2, "b"));
            assertThat(one.hasNext()).isFalse();
            assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
            assertThat(two.next()).isEqualTo(row(2, "b"));
        }
    }

    @Test
    void aFileThatIsNotThereIsNoLedgersFault() {
        assertThatThrownBy(() -> TableFile.open(dir.resolve("none.csv"), ReadLimits.standard()))
                .isInstanceOf(IOException.class);
    }

    private static Row row(int number, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isEmpty() ? Cell.BLANK : new Cell.Text(text));
        }
        return new Row(number, false, cells);
    }

    private static Location place(int line, int column) {
        return new Location(OptionalInt.of(line), column == 0 ? OptionalInt.empty() : OptionalInt.of(column), "");
    }

    private void assertFault(String text, ReadLimits limits, String code, Location place, String argument) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8), limits))
                .isInstanceOfSatisfying(
                        UnreadableLedgerException.class,
                        e -> assertThat(e.getFault()).isEqualTo(Fault.error(code, place, argument)));
    }

    private void assertFault(byte[] bytes, Fault fault) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(UnreadableLedgerException.class, e -> {
            assertThat(e.getFault()).isEqualTo(fault);
            assertThat(e).hasMessage(fault.toString()).hasNoCause();
        });
    }

    private List<Row> read(byte[] bytes) throws IOException {
        return read(bytes, ReadLimits.standard());
    }

    private List<Row> read(byte[] bytes, ReadLimits limits) throws IOException {
        List<Row> rows = new ArrayList<>();
        Path path = Files.write(dir.resolve("ledger.csv"), bytes);
        try (TableFile file = TableFile.open(path, limits)) {
            file.getSheets().get(0).rows().forEachRemaining(rows::add);
        }
        return rows;
    }

    private TableFile open(byte[] bytes) throws IOException {
        return TableFile.open(Files.write(dir.resolve("ledger.csv"), bytes), ReadLimits.standard());
    }
}
