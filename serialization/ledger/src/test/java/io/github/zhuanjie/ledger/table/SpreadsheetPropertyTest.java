package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.DateTimes;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;

/** Whatever a workbook holds, the same comes out of either file. */
class SpreadsheetPropertyTest {

    /** A cell to write; the date is written with a format of days. */
    private sealed interface Content {
        record Text(String text) implements Content {}

        record Number(double value) implements Content {}

        record Moment(LocalDateTime moment) implements Content {}

        record Logical(boolean value) implements Content {}

        record Formula(Content result) implements Content {}

        record Error() implements Content {}

        record Styled() implements Content {}

        record None() implements Content {}
    }

    @Property(tries = 60)
    void anyCellsComeBack(
            @ForAll("sheets") @Size(max = 3) List<List<List<Content>>> sheets,
            @ForAll boolean xml,
            @ForAll boolean from1904)
            throws IOException {
        Path path = Files.createTempFile("cells", xml ? ".xlsx" : ".xls");
        try {
            try (Workbook book = xml ? new XSSFWorkbook() : new HSSFWorkbook()) {
                setDates(book, from1904);
                for (List<List<Content>> rows : sheets) {
                    write(book, rows, from1904);
                }
                book.createSheet("last");
                try (OutputStream out = Files.newOutputStream(path)) {
                    book.write(out);
                }
            }
            try (TableFile file = TableFile.open(path, ReadLimits.standard())) {
                assertThat(file.getKind()).isEqualTo(xml ? TableKind.XLSX : TableKind.XLS);
                assertThat(file.getWarnings()).isEmpty();
                assertThat(file.getSheets()).hasSize(sheets.size() + 1);
                for (int i = 0; i < sheets.size(); i++) {
                    check(file.getSheets().get(i), sheets.get(i));
                }
            }
        } finally {
            Files.delete(path);
        }
    }

    private static void setDates(Workbook book, boolean from1904) {
        if (book instanceof XSSFWorkbook xssf) {
            CTWorkbook root = xssf.getCTWorkbook();
            (root.isSetWorkbookPr() ? root.getWorkbookPr() : root.addNewWorkbookPr()).setDate1904(from1904);
        } else {
            ((HSSFWorkbook) book)
                    .getInternalWorkbook().getRecords().stream()
                            .filter(DateWindow1904Record.class::isInstance)
                            .forEach(
                                    record -> ((DateWindow1904Record) record).setWindowing((short) (from1904 ? 1 : 0)));
        }
    }

    private static void write(Workbook book, List<List<Content>> rows, boolean from1904) {
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d h:mm:ss"));
        for (int r = 0; r < rows.size(); r++) {
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(2 * r);
            row.setZeroHeight(r % 3 == 2);
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!(rows.get(r).get(c) instanceof Content.None)) {
                    org.apache.poi.ss.usermodel.Cell cell = row.createCell(c);
                    write(cell, rows.get(r).get(c), from1904, day);
                }
            }
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Cell cell, Content content, boolean from1904, CellStyle day) {
        if (content instanceof Content.Text text) {
            cell.setCellValue(text.text());
        } else if (content instanceof Content.Number number) {
            cell.setCellValue(number.value());
        } else if (content instanceof Content.Moment moment) {
            cell.setCellStyle(day);
            cell.setCellValue(DateUtil.getExcelDate(moment.moment(), from1904));
        } else if (content instanceof Content.Logical logical) {
            cell.setCellValue(logical.value());
        } else if (content instanceof Content.Error) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else if (content instanceof Content.Formula formula) {
            cell.setCellFormula("A1&\"x\"");
            write(cell, formula.result(), from1904, day);
        } else {
            cell.setCellStyle(day);
        }
    }

    private static void check(Sheet sheet, List<List<Content>> rows) {
        List<Row> expected = new ArrayList<>();
        List<Row> actual = new ArrayList<>();
        sheet.rows().forEachRemaining(actual::add);
        for (int r = 0; r < rows.size(); r++) {
            List<Content> contents = rows.get(r);
            int filled = contents.size();
            while (filled > 0 && isBlank(contents.get(filled - 1))) {
                filled--;
            }
            if (filled > 0) {
                List<Cell> cells = contents.subList(0, filled).stream()
                        .map(SpreadsheetPropertyTest::cell)
                        .toList();
                expected.add(new Row(2 * r + 1, r % 3 == 2, cells));
            }
        }
        assertThat(actual.stream().map(SpreadsheetPropertyTest::withoutLooks).toList())
                .isEqualTo(expected);
    }

    private static boolean isBlank(Content content) {
        return content instanceof Content.None
                || content instanceof Content.Styled
                || content instanceof Content.Text text && text.text().isEmpty();
    }

    /** What a number shows is another test's concern, and of a moment only the moment counts here. */
    private static Row withoutLooks(Row row) {
        return new Row(
                row.number(),
                row.hidden(),
                row.cells().stream().map(SpreadsheetPropertyTest::withoutLooks).toList());
    }

    private static Cell withoutLooks(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return new Cell.Formula(withoutLooks(formula.cached()));
        }
        if (cell instanceof Cell.Number number) {
            return new Cell.Number(number.moment().isPresent() ? 0 : number.value(), "", number.moment());
        }
        return cell;
    }

    private static Cell cell(Content content) {
        if (content instanceof Content.Text text) {
            return text.text().isEmpty() ? Cell.BLANK : new Cell.Text(text.text());
        } else if (content instanceof Content.Number number) {
            return new Cell.Number(number.value(), "", Optional.empty());
        } else if (content instanceof Content.Moment moment) {
            return new Cell.Number(0, "", Optional.of(moment.moment()));
        } else if (content instanceof Content.Logical logical) {
            return new Cell.Logical(logical.value());
        } else if (content instanceof Content.Formula formula) {
            return new Cell.Formula(cell(formula.result()));
        }
        return content instanceof Content.Error ? new Cell.ErrorCell() : Cell.BLANK;
    }

    @Provide
    Arbitrary<List<List<List<Content>>>> sheets() {
        Arbitrary<Content> results = Arbitraries.oneOf(
                texts(),
                Arbitraries.doubles().map(Content.Number::new),
                Arbitraries.longs()
                        .between(-999_999_999_999L, 999_999_999_999L)
                        .map(n -> new Content.Number(n / 100.0)),
                DateTimes.dateTimes()
                        .between(
                                LocalDate.of(1904, 1, 3).atStartOfDay(),
                                LocalDate.of(2155, 12, 31).atStartOfDay())
                        .map(Content.Moment::new),
                Arbitraries.of(true, false).map(Content.Logical::new));
        Arbitrary<Content> contents = Arbitraries.frequencyOf(
                Tuple.of(8, results),
                Tuple.of(1, results.map(Content.Formula::new)),
                Tuple.of(2, Arbitraries.of(new Content.None(), new Content.Styled(), new Content.Error())));
        return contents.list().ofMaxSize(8).list().ofMaxSize(12).list().ofMaxSize(3);
    }

    /** Without what the writer cannot write: control characters and {@code _xHHHH_}. */
    private static Arbitrary<Content> texts() {
        Arbitrary<String> rare = Arbitraries.of(
                "\uD842\uDFB7",
                "\u4DAE",
                "\u3400",
                "\uD869\uDF00",
                "\uD86D\uDF40",
                "\uD884\uDC00",
                "\n",
                "\t",
                " ",
                "'",
                "=1",
                "&lt;",
                "]]>",
                "\uFFFD",
                "\u00E9");
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMaxLength(20);
        return Combinators.combine(
                        names,
                        rare,
                        Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30))
                .as((name, odd, ascii) -> new Content.Text(name + odd + ascii));
    }
}
