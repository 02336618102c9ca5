package io.github.zhuanjie.ledger.export;

/**
 * What is noted beside a cell.
 *
 * @param row  the row, from 1
 * @param column  the column, from 1
 * @param text  the note
 */
record SheetNote(int row, int column, String text) {

    @Override
    public String toString() {
        return "SheetNote(" + row + ", " + column + ")";
    }
}
