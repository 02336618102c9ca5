package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.List;

/** How much memory rows take, roughly: what is kept of a file at a time is bounded by it, not by the number of rows. */
final class RowWeight {

    /** What may be kept of a sheet or a household at a time. */
    static final int MOST = 2_000_000;

    private RowWeight() {}

    /** Returns the characters of a row's texts and its cells. */
    static int of(Row row) {
        List<Cell> cells = row.cells();
        int weight = 8 * cells.size();
        for (int i = 0; i < cells.size(); i++) { // every row is weighed, so that an iterator for each would be felt
            weight += cells.get(i) instanceof Cell.Text text ? text.value().length() : 0;
        }
        return weight;
    }
}
