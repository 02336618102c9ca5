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
    private @Nullable Cell said;
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

    /** Binds a column that the sheet does not have, for what headings say. */
    static BoundColumn absent(Column column) {
        return new BoundColumn(column, 0, false, null);
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

    /** Returns what holds where no cell of the row says anything: what a heading above says, else the layout. */
    @Nullable
    Cell constant() {
        return said == null ? constant : said;
    }

    /** Takes what a heading says of the rows below it, null where none does any more. */
    void say(@Nullable Cell heading) {
        said = heading;
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
