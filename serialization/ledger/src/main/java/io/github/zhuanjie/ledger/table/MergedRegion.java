package io.github.zhuanjie.ledger.table;

/**
 * A rectangle of cells shown as one. Its content is in the first cell; the others are blank.
 *
 * @param firstRow  the topmost row, from 1
 * @param firstColumn  the leftmost column, from 1
 * @param lastRow  the lowest row, not above the first
 * @param lastColumn  the rightmost column, not left of the first
 */
public record MergedRegion(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /**
     * Requires a rectangle.
     *
     * @throws IllegalArgumentException if a number is less than 1 or the last comes before the first
     */
    public MergedRegion {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("a region must go from a first cell down and to the right");
        }
    }

    /**
     * Tells whether a cell belongs to the region.
     *
     * @param row  the cell's row, from 1
     * @param column  the cell's column, from 1
     * @return whether it lies within
     */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
