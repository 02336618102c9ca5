package io.github.zhuanjie.ledger.export;

import java.util.List;

/**
 * One row in its place.
 *
 * @param number  its number, from 1; greater than that of the row before
 * @param height  its height in points; 0 for as high as its text needs
 * @param hidden  whether it is not shown
 * @param cells  the cells from the first column on; one that covers several columns is followed by what stands behind them
 */
record SheetRow(int number, double height, boolean hidden, List<SheetCell> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    SheetRow(int number, double height, List<SheetCell> cells) {
        this(number, height, false, cells);
    }

    @Override
    public String toString() {
        return "SheetRow(" + number + ")";
    }
}
