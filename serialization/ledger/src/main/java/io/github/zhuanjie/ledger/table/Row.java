package io.github.zhuanjie.ledger.table;

import java.util.List;

/**
 * One row of a sheet that has content.
 *
 * @param number  the number that the spreadsheet shows at its left, from 1; in CSV the line on which the record begins
 * @param hidden  whether the spreadsheet hides it; never in CSV
 * @param cells  the cells from column 1 to the last one with content; those between without content are blank
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    /**
     * Copies the cells.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Row {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1: " + number);
        }
        cells = List.copyOf(cells);
    }

    /**
     * Returns a cell.
     *
     * @param column  the column, from 1
     * @return the cell; blank to the right of the last one with content
     * @throws IllegalArgumentException if the column is less than 1
     */
    public Cell cell(int column) {
        if (column < 1) {
            throw new IllegalArgumentException("column must be at least 1: " + column);
        }
        return column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }

    @Override
    public String toString() {
        return "Row(" + number + ", " + cells.size() + " cells)";
    }
}
