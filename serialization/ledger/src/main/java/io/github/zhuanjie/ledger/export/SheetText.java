package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.FormulaGuard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalDouble;

/** How values become text or numbers of a spreadsheet. */
final class SheetText {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Spreadsheets count a 29 February 1900, so that days before March 1900 are off by one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final double SECONDS_A_DAY = 86_400;
    private static final double FEN_A_YUAN = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    static final int MAX_TAB = 31;
    private static final String NOT_IN_TABS = "[]:*?/\\";

    private SheetText() {}

    static boolean looksLikeFormula(String text) {
        return !FormulaGuard.escape(text).equals(text);
    }

    /**
     * Returns the text as a spreadsheet is to hold it: as it is, since cells of text are never formulas there, except where
     * {@link FormulaGuard#unescape} would take something off when it is read again.
     */
    static String inSpreadsheet(String text) {
        return FormulaGuard.unescape(text).equals(text) ? text : FormulaGuard.escape(text);
    }

    static OptionalDouble number(TableCell cell) {
        if (cell instanceof TableCell.Whole whole) {
            return OptionalDouble.of(whole.value());
        }
        if (cell instanceof TableCell.Decimal decimal) {
            return OptionalDouble.of(decimal.value());
        }
        if (cell instanceof TableCell.Money money) {
            return OptionalDouble.of(money.value().toFen() / FEN_A_YUAN);
        }
        if (cell instanceof TableCell.Day day) {
            return serial(day.value().atStartOfDay());
        }
        return cell instanceof TableCell.Moment moment ? serial(moment.value()) : OptionalDouble.empty();
    }

    private static OptionalDouble serial(LocalDateTime moment) {
        if (moment.toLocalDate().isBefore(FIRST_DAY)) {
            return OptionalDouble.empty();
        }
        long days = ChronoUnit.DAYS.between(EPOCH, moment.toLocalDate());
        return OptionalDouble.of(days + moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY);
    }

    /** Returns what a cell says where there are no numbers, as in CSV. */
    static String plain(TableCell cell) {
        if (cell instanceof TableCell.Text text) {
            return text.value();
        }
        if (cell instanceof TableCell.Whole whole) {
            return Long.toString(whole.value());
        }
        if (cell instanceof TableCell.Decimal decimal) {
            return number(decimal.value());
        }
        if (cell instanceof TableCell.Money money) {
            return money.value().toString();
        }
        if (cell instanceof TableCell.Day day) {
            return day.value().toString();
        }
        return cell instanceof TableCell.Moment moment ? MOMENT.format(moment.value()) : "";
    }

    /** Returns a number as .xlsx writes it, whole ones without a decimal. */
    static String number(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(value) < 1e15 ? Long.toString(whole) : Double.toString(value);
    }

    static String tab(String name) {
        StringBuilder tab = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' '
                                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                                || NOT_IN_TABS.indexOf(c) >= 0
                        ? '_'
                        : c)
                .forEach(tab::appendCodePoint);
        String text = tab.toString().replaceAll("^'|'$", "_");
        int end = text.length() <= MAX_TAB ? text.length() : MAX_TAB;
        boolean torn = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.isEmpty() ? "_" : text.substring(0, torn ? end - 1 : end);
    }

    /** Returns the place of a cell as spreadsheets name it, such as {@code AB12}. */
    static String place(int row, int column) {
        return column(column) + row;
    }

    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns a tab's name as references write it. */
    static String quoted(String tab) {
        return "'" + tab.replace("'", "''") + "'";
    }
}
