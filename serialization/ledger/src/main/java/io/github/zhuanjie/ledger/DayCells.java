package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.types.LooseText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and months. A cell with a format of days says its day in the file's own system of dates; a bare number in a
 * column of days may be of either system and is not read, unless it is a day written in eight digits.
 */
final class DayCells {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})|年([0-9]{1,2})月?|([0-9]{2}))");
    private static final int MAX_LENGTH = 40;
    private static final int DAY_DIGITS = 8;
    private static final int MONTH_DIGITS = 6;
    private static final int MAX_REMEMBERED = 4_096;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2200;

    private final RowCells cells;
    private final Map<Part, Map<String, Optional<LocalDate>>> remembered = new EnumMap<>(Part.class);

    DayCells(RowCells cells) {
        this.cells = cells;
        for (Part part : Part.values()) {
            remembered.put(part, new HashMap<>());
        }
    }

    Optional<LocalDate> day(@Nullable BoundColumn column) {
        return column == null ? Optional.empty() : read(column, Part.DAY);
    }

    /** Reads the first day of a month, or a day. */
    Optional<LocalDate> first(@Nullable BoundColumn column) {
        return column == null ? Optional.empty() : read(column, Part.FIRST_OF_MONTH);
    }

    /** Reads the last day of a month, or a day. */
    Optional<LocalDate> last(@Nullable BoundColumn column) {
        return column == null ? Optional.empty() : read(column, Part.LAST_OF_MONTH);
    }

    /** A period of which one end may be open, or both if the cell says nothing of them. */
    record Period(Optional<LocalDate> first, Optional<LocalDate> last) {
        private static final Period OPEN = new Period(Optional.empty(), Optional.empty());
    }

    /** Reads two days with a hyphen, 至 or "to" between them; either may be a month, or left out. */
    Period period(@Nullable BoundColumn column) {
        String text = column == null ? "" : Blanks.dense(TextCells.letters(cells.cell(column)));
        if (column == null || TextCells.isNothing(text) || text.equals("长期")) {
            return Period.OPEN;
        }
        String[] ends = text.length() > 2 * MAX_LENGTH ? new String[0] : text.split("至|到|to|~|～|—+|－|--", -1);
        if (ends.length == 2) {
            Optional<LocalDate> first = ofText(ends[0], Part.FIRST_OF_MONTH);
            Optional<LocalDate> last = ofText(ends[1], Part.LAST_OF_MONTH);
            boolean read = first.isPresent() != ends[0].isEmpty() && last.isPresent() != ends[1].isEmpty();
            boolean inOrder = first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
            if (read && inOrder && (first.isPresent() || last.isPresent())) {
                return new Period(first, last);
            }
        }
        cells.lost(column, "LEDGER_PERIOD");
        return Period.OPEN;
    }

    private enum Part {
        DAY,
        FIRST_OF_MONTH,
        LAST_OF_MONTH
    }

    private Optional<LocalDate> read(BoundColumn column, Part part) {
        Cell cell = cells.cell(column);
        if (cell instanceof Cell.Number number) {
            return ofNumber(column, number, part);
        }
        String text = TextCells.letters(cell);
        if (TextCells.isNothing(text)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = remembered(text, part);
        if (day.isEmpty()) {
            cells.lost(column, part == Part.DAY ? "LEDGER_DAY" : "LEDGER_MONTH");
        }
        return day;
    }

    /** Ledgers repeat the few months in which people were recognised. */
    private Optional<LocalDate> remembered(String text, Part part) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Map<String, Optional<LocalDate>> known = remembered.get(part);
        Optional<LocalDate> day = known.get(text);
        if (day == null) {
            day = ofText(text, part);
            if (known.size() < MAX_REMEMBERED) {
                known.put(text, day);
            }
        }
        return day;
    }

    private Optional<LocalDate> ofNumber(BoundColumn column, Cell.Number number, Part part) {
        if (number.day().isPresent()) {
            return number.day();
        }
        boolean whole = number.value() == Math.rint(number.value());
        String digits = TextCells.letters(number);
        boolean isMonth = part != Part.DAY && digits.length() == MONTH_DIGITS;
        boolean written = whole && (digits.length() == DAY_DIGITS || isMonth);
        Optional<LocalDate> day = written ? ofText(digits, part) : Optional.empty();
        if (day.isEmpty()) {
            cells.lost(column, whole ? "LEDGER_DAY_SERIAL" : "LEDGER_MONTH");
        }
        return day;
    }

    private static Optional<LocalDate> ofText(String text, Part part) {
        Optional<LocalDate> day = day(text);
        if (day.isPresent() || part == Part.DAY || text.length() > MAX_LENGTH) {
            return day;
        }
        Matcher found = MONTH.matcher(Blanks.dense(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        String month =
                found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4);
        return month(found.group(1), month)
                .map(whole -> part == Part.FIRST_OF_MONTH ? whole.atDay(1) : whole.atEndOfMonth());
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = MeasureCells.digits(month).orElse(0);
        int of = MeasureCells.digits(year).orElse(0);
        return number < 1 || number > 12 || !isPlausible(of) ? Optional.empty() : Optional.of(YearMonth.of(of, number));
    }

    /** Reads a day in one of the forms that can mean one day only. */
    static Optional<LocalDate> day(String text) {
        Optional<String> written = isPlain(text) ? Optional.of(text) : LooseText.date(text);
        return written.flatMap(iso -> {
            int year = MeasureCells.digits(iso.substring(0, 4)).orElse(0);
            int month = MeasureCells.digits(iso.substring(5, 7)).orElse(0);
            int day = MeasureCells.digits(iso.substring(8)).orElse(0);
            boolean exists = isPlausible(year)
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        });
    }

    private static boolean isPlain(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
