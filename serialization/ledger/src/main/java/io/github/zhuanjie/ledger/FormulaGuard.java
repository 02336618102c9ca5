package io.github.zhuanjie.ledger;

/**
 * Makes text inert in a spreadsheet, reversibly: a cell that a spreadsheet would take for a formula gets an apostrophe
 * in front, and so does a cell that begins with an apostrophe already, so that {@link #unescape} restores every text.
 *
 * <p>Taken for formulas are cells whose first character, after any blanks, is one of {@code = + - @}, also in
 * full-width form, and cells that begin with a tab, carriage return or line feed.
 */
public final class FormulaGuard {

    private static final char MARK = '\'';
    private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String CONTROLS = "\t\r\n";

    private FormulaGuard() {}

    /**
     * Makes a text inert.
     *
     * @param text  any text
     * @return the text, with an apostrophe in front if it needs one
     */
    public static String escape(String text) {
        return needsMark(text) ? MARK + text : text;
    }

    /**
     * Restores an escaped text.
     *
     * @param cell  what {@link #escape} returned
     * @return the original text
     */
    public static String unescape(String cell) {
        boolean marked = !cell.isEmpty() && cell.charAt(0) == MARK && needsMark(cell.substring(1));
        return marked ? cell.substring(1) : cell;
    }

    private static boolean needsMark(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == MARK || CONTROLS.indexOf(first) >= 0) {
            return true;
        }
        String visible = text.strip();
        return !visible.isEmpty() && TRIGGERS.indexOf(visible.charAt(0)) >= 0;
    }
}
