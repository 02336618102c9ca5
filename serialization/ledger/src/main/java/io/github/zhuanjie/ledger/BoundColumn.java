package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.layout.CellKind;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.table.Cell;
import org.jspecify.annotations.Nullable;

/** Where a sheet says something about a record: in a column, or in a constant that the layout gives. */
final class BoundColumn {

    private final Column column;
    private final int number;
    private final boolean inTenThousands;
    private final @Nullable Cell constant;
    private boolean formulaTold;

    private BoundColumn(Column column, int number, boolean inTenThousands, @Nullable Cell constant) {
        this.column = column;
        this.number = number;
        this.inTenThousands = inTenThousands;
        this.constant = constant;
    }

    static BoundColumn of(Column column, int number, boolean inTenThousands) {
        return new BoundColumn(column, number, inTenThousands, null);
    }

    static BoundColumn constant(Column column, String text) {
        return new BoundColumn(column, 0, false, new Cell.Text(text));
    }

    Column column() {
        return column;
    }

    /** Returns the number of the column, 0 for a constant. */
    int number() {
        return number;
    }

    boolean isInTenThousands() {
        return inTenThousands;
    }

    @Nullable
    Cell constant() {
        return constant;
    }

    /** Returns true once: formulas are told once a column. */
    boolean tellFormula() {
        boolean first = !formulaTold;
        formulaTold = true;
        return first;
    }

    /** Tells whether a row whose cell cannot be read makes no record. */
    boolean isVital() {
        return column.required()
                || column.cells() == CellKind.RESIDENT_ID
                || column.cells() == CellKind.IDENTIFIER
                || column.cells() == CellKind.NAME;
    }
}
