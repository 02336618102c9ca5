package io.github.zhuanjie.ledger.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet of .xlsx, each as its type says (ISO/IEC 29500-1, 18.18.11). */
final class XlsxCells {

    /** Escapes of seven characters stand for one. */
    private static final int ESCAPED = 7;

    private final XmlPart xml;
    private final NumberFormats formats;
    private final SharedTexts texts;
    private final int longest;

    XlsxCells(XmlPart xml, NumberFormats formats, SharedTexts texts, ReadLimits limits) {
        this.xml = xml;
        this.formats = formats;
        this.texts = texts;
        this.longest = longest(limits);
    }

    /** Returns how long the text of a cell may be in XML. */
    static int longest(ReadLimits limits) {
        return (int) Math.min((long) ESCAPED * limits.getCellLength(), Integer.MAX_VALUE >> 1);
    }

    /** Reads the cell that begins here. */
    Cell read(RowCells row, int column) throws IOException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        boolean formula = false;
        StringBuilder value = null;
        String inline = "";
        while (xml.next() && !xml.ends("c")) {
            switch (xml.beginning()) {
                case "v" -> {
                    value = new StringBuilder();
                    xml.readText(value, longest);
                }
                case "is" -> inline = XlsxText.pieces(xml, "is", longest);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> {
                    // Extensions have no content of the cell.
                }
            }
        }
        Cell cell = type.equals("inlineStr")
                ? row.text(inline, column)
                : value == null ? Cell.BLANK : valued(type, style, value, row, column);
        return formula ? new Cell.Formula(cell) : cell;
    }

    private Cell valued(String type, @Nullable String style, StringBuilder value, RowCells row, int column) {
        String text = value.toString();
        return switch (type) {
            case "s" -> row.text(texts.get(Digits.whole(text.strip())), column);
            case "str" -> row.text(XlsxText.unescape(value), column);
            case "b" -> new Cell.Logical(XlsxWorkbook.isTrue(text.strip()));
            case "e" -> new Cell.ErrorCell();
            case "n" -> number(text.strip(), Math.max(Digits.whole(style), 0), row, column);
            case "d" -> moment(text.strip(), row, column);
            default -> throw damaged(row, column);
        };
    }

    private Cell number(String text, int style, RowCells row, int column) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        OptionalDouble number = Digits.number(text);
        if (number.isEmpty()) {
            throw damaged(row, column);
        }
        return formats.number(number.getAsDouble(), style);
    }

    /** Days as text, {@code 2026-05-01} or {@code 2026-05-01T08:30:00} with anything finer behind, are allowed by strict files. */
    private Cell moment(String text, RowCells row, int column) {
        try {
            LocalDate day = LocalDate.of(part(text, 0, 4, '-'), part(text, 5, 2, '-'), part(text, 8, 2, 'T'));
            boolean timed = text.length() > 10;
            LocalDateTime moment = timed
                    ? day.atTime(part(text, 11, 2, ':'), part(text, 14, 2, ':'), part(text, 17, 2, '.'))
                    : day.atStartOfDay();
            return formats.moment(moment);
        } catch (DateTimeException e) {
            throw damaged(row, column);
        }
    }

    /** Reads digits that the text's end or a mark follows; -1, which no calendar has, if they are not there. */
    private static int part(String text, int from, int length, char mark) {
        int end = from + length;
        boolean there =
                text.length() == end || text.length() > end && (text.charAt(end) == mark || text.charAt(end) == 'Z');
        return there ? Digits.whole(text.substring(from, end)) : -1;
    }

    private static UnreadableLedgerException damaged(RowCells row, int column) {
        return new UnreadableLedgerException("LEDGER_DAMAGED", row.place(column));
    }
}
