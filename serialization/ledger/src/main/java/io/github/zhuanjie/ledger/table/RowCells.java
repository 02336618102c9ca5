package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Gathers the cells of one row of a spreadsheet by their columns. */
final class RowCells {

    private final ReadLimits limits;
    private final int mostColumns;
    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    private boolean hidden;

    /** Begins a row; columns beyond what the format of the file can have are damage, not a limit. */
    RowCells(int number, int mostColumns, ReadLimits limits) {
        this.number = number;
        this.mostColumns = mostColumns;
        this.limits = limits;
    }

    int number() {
        return number;
    }

    void hide() {
        hidden = true;
    }

    /** Puts a cell; blank ones need no place of their own. */
    void put(int column, Cell cell) {
        if (column < 1 || column > mostColumns) {
            throw new UnreadableLedgerException("LEDGER_REFERENCE", Location.ofLine(number));
        }
        if (cell == Cell.BLANK) {
            return;
        }
        if (column > limits.getColumns()) {
            throw new UnreadableLedgerException(
                    "LEDGER_COLUMNS", Location.ofLine(number), Integer.toString(limits.getColumns()));
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column - 1, cell);
    }

    /** Obtains the cell of a text, blank for none. */
    Cell text(String text, int column) {
        if (text.length() > limits.getCellLength()) {
            throw new UnreadableLedgerException(
                    "LEDGER_CELL_LENGTH", place(column), Integer.toString(limits.getCellLength()));
        }
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    Location place(int column) {
        return new Location(OptionalInt.of(number), OptionalInt.of(column), "");
    }

    /** Returns whether the row has content. */
    boolean isFilled() {
        return !cells.isEmpty();
    }

    Row row() {
        return new Row(number, hidden, cells);
    }
}
