package io.github.zhuanjie.ledger;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Severity;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something wrong in a cell, a row, a sheet or the whole file. Never the value, which may be personal.
 *
 * @param sheet  the number of the sheet, from 1; 0 for the whole file
 * @param fault  what is wrong; its line is the number of the row, its column that of the cell, each empty if the fault is
 *     that of more than one
 */
public record CellFault(int sheet, Fault fault) {

    /** Requires a fault. */
    public CellFault {
        Objects.requireNonNull(fault, "fault");
    }

    static CellFault error(String code, int sheet, int row, int column, String... arguments) {
        return new CellFault(sheet, Fault.error(code, location(row, column), arguments));
    }

    static CellFault warning(String code, int sheet, int row, int column, String... arguments) {
        return new CellFault(sheet, Fault.warning(code, location(row, column), arguments));
    }

    private static Location location(int row, int column) {
        return new Location(optional(row), optional(column), "");
    }

    private static OptionalInt optional(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Returns the stable code.
     *
     * @return the fault's code
     */
    public String code() {
        return fault.code();
    }

    /**
     * Tells whether the record cannot be used.
     *
     * @return true for an error, false for a warning
     */
    public boolean isError() {
        return fault.severity() == Severity.ERROR;
    }

    /**
     * Returns the cell as spreadsheets name it.
     *
     * @return a text such as {@code C17}, {@code 17} for a whole row, or an empty one
     */
    public String cell() {
        Location at = fault.location();
        return nameOf(at.line().orElse(0), at.column().orElse(0));
    }

    /** Returns how spreadsheets name a cell, a whole row if the column is 0, or nothing if both are. */
    static String nameOf(int row, int column) {
        return (column == 0 ? "" : letters(column)) + (row == 0 ? "" : Integer.toString(row));
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * Returns sheet, cell and code.
     *
     * @return a text such as {@code 1!C17 RESIDENT_ID_CHECK}
     */
    @Override
    public String toString() {
        return sheet + "!" + cell() + " " + code();
    }
}
