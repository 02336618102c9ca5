package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

    @TempDir
    private Path dir;

    @Test
    void everyKindOfCellIsRead() throws IOException {
        Workbooks book = Workbooks.of(row(
                        "<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>行</t></r><r><t>内</t></r></is></c>"
                                + "<c t=\"str\"><f>A1</f><v>算</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                                + "<c t=\"e\"><v>#REF!</v></c><c><v>1.5</v></c><c><f>NOW()</f></c><c s=\"1\"/>"
                                + "<c t=\"n\"><f>1+1</f><v>2</v></c><c/>"))
                .with(
                        "xl/sharedStrings.xml",
                        Workbooks.texts(
                                "<si><t/></si><si><r><t>共</t></r><rPh sb=\"0\" eb=\"1\"><t>gong</t></rPh><r><t>享</t></r></si>"));
        assertThat(cells(book))
                .containsExactly(
                        new Cell.Text("共享"),
                        Cell.BLANK,
                        new Cell.Text("行内"),
                        new Cell.Formula(new Cell.Text("算")),
                        new Cell.Logical(true),
                        new Cell.Logical(false),
                        new Cell.ErrorCell(),
                        number(1.5, "1.5"),
                        new Cell.Formula(Cell.BLANK),
                        Cell.BLANK,
                        new Cell.Formula(number(2, "2")));
    }

    @Test
    void anIdentityNumberInANumberIsShownAsTheSpreadsheetShowsIt() throws IOException {
        assertThat(cells(Workbooks.of(row("<c><v>1.1010119900307E+17</v></c><c><v>-12345678901</v></c>"))))
                .containsExactly(number(1.1010119900307E+17, "1.10101E+17"), number(-12345678901d, "-12345678901"));
    }

    @ParameterizedTest
    @CsvSource({
        "14, false, 45000, 2023-03-15T00:00, 3/15/23",
        "31, false, 45000, 2023-03-15T00:00, 2023年3月15日",
        "57, false, 45000.5, 2023-03-15T12:00, 2023年3月",
        "58, true, 45000, 2027-03-16T00:00, 3月16日",
        "165, false, 45000, 2023-03-15T00:00, 2023年3月15日",
        "22, true, 0, 1904-01-01T00:00, 1/1/04 0:00",
        "164, false, 61, 1900-03-01T00:00, 1900.03.01",
        "164, false, 59, 1900-02-28T00:00, 1900.02.28",
        "164, false, 2958465, 9999-12-31T00:00, 9999.12.31",
    })
    void daysFollowTheFormatAndTheFilesSystem(int format, boolean from1904, String value, String moment, String shown)
            throws IOException {
        Cell.Number cell = (Cell.Number) cells(styled(format, from1904, value)).get(0);
        assertThat(cell.moment()).contains(LocalDateTime.parse(moment));
        assertThat(cell.day()).contains(LocalDate.parse(moment.substring(0, 10)));
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 45000", "2, 45000", "164, 60", "164, 0.5", "164, -1", "164, 2958466", "49, 45000", "200, 45000"})
    void whatIsNoDayHasNone(int format, String value) throws IOException {
        assertThat(((Cell.Number) cells(styled(format, false, value)).get(0)).moment())
                .isEmpty();
    }

    @Test
    void daysWrittenAsTextAreRead() throws IOException {
        List<Cell> cells = cells(
                Workbooks.of(
                        row(
                                "<c t=\"d\"><v>2026-05-01</v></c><c t=\"d\"><v>2026-05-01T08:30:15</v></c><c t=\"d\"><v>2026-05-01T08:30:15.123Z</v></c>")));
        assertThat(cells.stream().map(cell -> ((Cell.Number) cell).moment().orElseThrow()))
                .containsExactly(
                        LocalDateTime.parse("2026-05-01T00:00"),
                        LocalDateTime.parse("2026-05-01T08:30:15"),
                        LocalDateTime.parse("2026-05-01T08:30:15"));
    }

    @Test
    void escapedCharactersAreRestored() throws IOException {
        assertThat(cells(Workbooks.of(row("<c t=\"str\"><v>_x0041__x4E2D_ _x00g0_ _x004_ x_x005F_x0041_</v></c>"))))
                .containsExactly(new Cell.Text("A中 _x00g0_ _x004_ x_x0041_"));
    }

    @Test
    void placesDecideWhereCellsAre() throws IOException {
        assertThat(read(Workbooks.of("<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row>"
                        + "<row><c r=\"A4\"/></row><row hidden=\"0\"><c r=\"A5\"><v>3</v></c></row>")))
                .containsExactly(
                        new Row(3, true, List.of(Cell.BLANK, number(1, "1"), number(2, "2"))),
                        new Row(5, false, List.of(number(3, "3"))));
    }

    @Test
    void sheetsKeepTheirPlaceNameAndState() throws IOException {
        String sheets =
                "<sheet name=\"图\" r:id=\"r9\"/><sheet name=\"低保\" r:id=\"r1\"/><sheet name=\"b\" state=\"hidden\" r:id=\"r1\"/>"
                        + "<sheet name=\"c\" state=\"veryHidden\" r:id=\"r1\"/>";
        Workbooks book = Workbooks.of("")
                .with(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x=\"a\" xmlns:r=\"b\"><x:sheets>" + sheets.replace("<", "<x:")
                                + "</x:sheets></x:workbook>");
        try (TableFile file = open(book, "a.xlsx")) {
            assertThat(file.getKind()).isEqualTo(TableKind.XLSX);
            assertThat(file.getSheets()).extracting(Sheet::getNumber).containsExactly(2, 3, 4);
            assertThat(file.getSheets()).extracting(Sheet::getName).containsExactly("低保", "b", "c");
            assertThat(file.getSheets()).extracting(Sheet::isHidden).containsExactly(false, true, true);
            assertThat(file.getWarnings())
                    .containsExactly(
                            Fault.warning("LEDGER_HIDDEN_SHEET", Location.WHOLE, "3"),
                            Fault.warning("LEDGER_HIDDEN_SHEET", Location.WHOLE, "4"));
        }
    }

    /** The rows are left out when merged cells are looked for, whatever they say and however their elements are called. */
    @Test
    void mergedRegionsStandBehindRowsThatLookLikeTheirEnd() throws IOException {
        String rows =
                "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>sheetData mergeCell sheetData</x:t></x:is>"
                        + "</x:c></x:row>";
        String merged = "<x:mergeCells><x:mergeCell ref=\"A1:B3\"/></x:mergeCells>";
        String root = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        for (String comment : List.of("", "<!-- </x:sheetData -->", "<![CDATA[</sheetData]]>")) {
            String sheet = root + "<x:sheetData>" + rows + comment + rows.replace('1', '2') + "</x:sheetData>" + merged
                    + "</x:worksheet>";
            try (TableFile file =
                    open(Workbooks.of("").with(Workbooks.SHEET, sheet.getBytes(StandardCharsets.UTF_8)), "p.xlsx")) {
                assertThat(file.getSheets().get(0).getMergedRegions()).containsExactly(new MergedRegion(1, 1, 3, 2));
            }
        }
    }

    @Test
    void mergedRegionsAreTold() throws IOException {
        String sheet = Workbooks.sheet(row("<c t=\"str\"><v>mergeCell</v></c>"))
                .replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"$E$5\"/></mergeCells>");
        for (byte[] bytes : List.of(
                sheet.getBytes(StandardCharsets.UTF_8),
                sheet.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))) {
            try (TableFile file = open(Workbooks.of("").with(Workbooks.SHEET, bytes), "a.xlsx")) {
                assertThat(file.getSheets().get(0).getMergedRegions())
                        .containsExactly(new MergedRegion(1, 1, 2, 3), new MergedRegion(5, 5, 5, 5));
                assertThat(file.getSheets().get(0).rows()).toIterable().hasSize(1);
            }
        }
    }

    @Test
    void whatWouldRunOrFetchIsAWarning() throws IOException {
        Workbooks book =
                Workbooks.of("").with("xl/vbaProject.bin", "x").with("xl/externalLinks/externalLink1.xml", "<a/>");
        try (TableFile file = open(book, "a.XLS")) {
            assertThat(file.getWarnings())
                    .containsExactly(
                            Fault.warning("LEDGER_EXTENSION", Location.WHOLE, "xlsx"),
                            Fault.warning("LEDGER_MACROS", Location.WHOLE),
                            Fault.warning("LEDGER_EXTERNAL_LINKS", Location.WHOLE));
        }
    }

    @Test
    void aFaultTellsItsPlace() {
        assertFault(
                Workbooks.of("<row r=\"1\"/><row r=\"7\"><c r=\"C7\"><v>x</v></c></row>"),
                ReadLimits.standard(),
                Fault.error("LEDGER_DAMAGED", new Location(OptionalInt.of(7), OptionalInt.of(3), "")));
        assertFault(
                Workbooks.of("<row r=\"7\"><c t=\"s\"><v>0</v></c></row>"),
                ReadLimits.standard(),
                Fault.error("LEDGER_REFERENCE", Location.ofLine(7)));
    }

    @Test
    void limitsHold() throws IOException {
        Workbooks book = Workbooks.of(row("<c t=\"s\"><v>0</v></c><c t=\"str\"><v>abcd</v></c>"))
                .with("xl/sharedStrings.xml", Workbooks.texts("<si><t>abcd</t></si>"));
        assertThat(read(
                        book,
                        ReadLimits.builder()
                                .columns(2)
                                .cellLength(4)
                                .sharedTextBytes(12)
                                .rows(1)
                                .build()))
                .hasSize(1);
        assertFault(
                book, ReadLimits.builder().columns(1).build(), Fault.error("LEDGER_COLUMNS", Location.ofLine(1), "1"));
        assertFault(
                book,
                ReadLimits.builder().sharedTextBytes(11).build(),
                Fault.error("LEDGER_SHARED_TEXT", Location.WHOLE, "11"));
        assertFault(
                book,
                ReadLimits.builder().cellLength(3).build(),
                Fault.error("LEDGER_CELL_LENGTH", new Location(OptionalInt.of(1), OptionalInt.of(1), ""), "3"));
        assertFault(book, ReadLimits.builder().unpackedBytes(100).build(), Fault.error("LEDGER_BOMB", Location.WHOLE));
    }

    @Test
    void limitsAllowSomething() {
        assertThatThrownBy(() -> ReadLimits.builder().sheets(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingClosesWhatIsBeingRead() throws IOException {
        TableFile file = open(Workbooks.of(row("<c><v>1</v></c>").repeat(5000)), "a.xlsx");
        var rows = file.getSheets().get(0).rows();
        rows.next();
        file.close();
        Files.delete(dir.resolve("a.xlsx"));
        assertThatThrownBy(() ->
                        rows.forEachRemaining(row -> assertThat(row.number()).isPositive()))
                .isInstanceOfAny(java.io.UncheckedIOException.class, UnreadableLedgerException.class);
    }

    private static Workbooks styled(int format, boolean from1904, String value) {
        Workbooks book = Workbooks.of(row("<c s=\"1\"><v>" + value + "</v></c>"))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\.mm\\.dd;@\"/>"
                                + "<numFmt numFmtId=\"165\" formatCode=\"[DBNum1][$-804]yyyy&quot;年&quot;m月d日;@\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                                + "\"/></cellXfs></styleSheet>");
        return from1904
                ? book.with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"b\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>")
                : book;
    }

    private static Cell.Number number(double value, String shown) {
        return new Cell.Number(value, shown, Optional.empty());
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private void assertFault(Workbooks book, ReadLimits limits, Fault fault) {
        assertThatThrownBy(() -> read(book, limits)).isInstanceOfSatisfying(UnreadableLedgerException.class, e -> {
            assertThat(e.getFault()).isEqualTo(fault);
            assertThat(e.getSheet())
                    .isEqualTo(fault.code().equals("LEDGER_BOMB") ? OptionalInt.empty() : OptionalInt.of(1));
        });
    }

    private List<Cell> cells(Workbooks book) throws IOException {
        return read(book).get(0).cells();
    }

    private List<Row> read(Workbooks book) throws IOException {
        return read(book, ReadLimits.standard());
    }

    private List<Row> read(Workbooks book, ReadLimits limits) throws IOException {
        List<Row> rows = new ArrayList<>();
        Path path = Files.write(dir.resolve("a.xlsx"), book.bytes());
        try (TableFile file = TableFile.open(path, limits)) {
            file.getSheets().get(0).rows().forEachRemaining(rows::add);
        }
        return rows;
    }

    private TableFile open(Workbooks book, String name) throws IOException {
        return TableFile.open(Files.write(dir.resolve(name), book.bytes()), ReadLimits.standard());
    }
}
