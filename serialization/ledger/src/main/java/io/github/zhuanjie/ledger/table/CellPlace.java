package io.github.zhuanjie.ledger.table;

import java.util.Optional;

/**
 * Where a cell is, as spreadsheets write it, such as {@code AB12}.
 *
 * @param row  the row, from 1
 * @param column  the column, from 1
 */
record CellPlace(int row, int column) {

    private static final int ROWS = 1 << 20;
    private static final int LETTERS = 26;
    private static final int LONGEST = 16;

    /** Reads a place that a sheet of .xlsx has; empty if it is none. */
    static Optional<CellPlace> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.replace("$", "");
        int column = 0;
        int i = 0;
        while (i < plain.length()
                && plain.charAt(i) >= 'A'
                && plain.charAt(i) <= 'Z'
                && column <= ReadLimits.SPREADSHEET_COLUMNS) {
            column = LETTERS * column + (plain.charAt(i) - 'A' + 1);
            i++;
        }
        int row = Digits.whole(plain.substring(i));
        boolean exists = column >= 1 && column <= ReadLimits.SPREADSHEET_COLUMNS && row >= 1 && row <= ROWS;
        return exists ? Optional.of(new CellPlace(row, column)) : Optional.empty();
    }

    /** Reads a region such as {@code A1:C2}, whichever of its corners are named. */
    static Optional<MergedRegion> region(String text) {
        int colon = text.indexOf(':');
        Optional<CellPlace> one = parse(colon < 0 ? text : text.substring(0, colon));
        Optional<CellPlace> two = colon < 0 ? one : parse(text.substring(colon + 1));
        return one.flatMap(a -> two.map(b -> new MergedRegion(
                Math.min(a.row, b.row),
                Math.min(a.column, b.column),
                Math.max(a.row, b.row),
                Math.max(a.column, b.column))));
    }
}
