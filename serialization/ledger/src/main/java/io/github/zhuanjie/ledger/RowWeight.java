package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;

/** How much memory rows take, roughly: what is kept of a file at a time is bounded by it, not by the number of rows. */
final class RowWeight {

    /** What may be kept of a sheet or a household at a time. */
    static final int MOST = 2_000_000;

    private RowWeight() {}

    /** Returns the characters of a row's texts and its cells. */
    static int of(Row row) {
        int weight = 0;
        for (Cell cell : row.cells()) {
            weight += cell instanceof Cell.Text text ? 8 + text.value().length() : 8;
        }
        return weight;
    }
}
