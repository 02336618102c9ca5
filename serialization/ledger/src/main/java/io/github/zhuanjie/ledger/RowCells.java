package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the rows that are being read as one, and what is wrong with them. Of several rows, as those of a household,
 * each column speaks through the first that says something in it. Not thread-safe.
 */
final class RowCells {

    private final int sheet;
    private final int lead;
    private final List<CellFault> faults = new ArrayList<>();
    private List<Row> rows = List.of();
    private final UnreadWords unread = new UnreadWords();
    private boolean broken;

    /** What is wrong with the cells that were read. */
    record Findings(List<CellFault> faults, boolean broken) {}

    /**
     * Creates the cells of a list.
     *
     * @param lead  the column at which faults of whole rows are told: where the list begins that stands beside another, else 0
     */
    RowCells(int sheet, int lead) {
        this.sheet = sheet;
        this.lead = lead;
    }

    /** Goes on to a row, or to several, without a word about those before. */
    void moveTo(List<Row> next) {
        rows = next;
        faults.clear();
        unread.clear();
        broken = false;
    }

    int sheet() {
        return sheet;
    }

    int lead() {
        return lead;
    }

    /** Returns the row in which a column says something, else the first. */
    Row rowOf(@Nullable BoundColumn column) {
        if (column != null && column.number() > 0 && rows.size() > 1) {
            for (Row row : rows) {
                if (!(row.cell(column.number()) instanceof Cell.Blank)) {
                    return row;
                }
            }
        }
        return rows.get(0);
    }

    /** Tells whether there is an error, so that the rows make no record. */
    boolean isBroken() {
        return broken;
    }

    List<CellFault> faults() {
        return faults;
    }

    /** Returns what is wrong so far, apart from what comes later. */
    Findings findings() {
        return new Findings(List.copyOf(faults), broken);
    }

    /** Returns a cell as the file has it, without a word about it. */
    Cell raw(@Nullable BoundColumn column) {
        if (column == null) {
            return Cell.BLANK;
        }
        Cell own = column.number() == 0 ? Cell.BLANK : rowOf(column).cell(column.number());
        Cell constant = column.constant();
        return own instanceof Cell.Blank && constant != null ? constant : own;
    }

    /** Returns what a cell says as it stands, of a formula the saved result, without a word about either. */
    Cell value(@Nullable BoundColumn column) {
        Cell cell = raw(column);
        return cell instanceof Cell.Formula formula ? formula.cached() : cell;
    }

    boolean isBlank(@Nullable BoundColumn column) {
        return raw(column) instanceof Cell.Blank;
    }

    /** Returns what a cell says: of a formula the result that was saved with it, of an error nothing. */
    Cell cell(@Nullable BoundColumn column) {
        Cell cell = raw(column);
        if (column != null && cell instanceof Cell.Formula formula) {
            if (column.tellFormula()) {
                warn(column, "LEDGER_FORMULA");
            }
            cell = formula.cached();
        }
        if (column != null && cell instanceof Cell.ErrorCell) {
            lost(column, "LEDGER_CELL_ERROR");
            return Cell.BLANK;
        }
        return cell;
    }

    /** Says that a cell was read although something was wrong with it. */
    void warn(@Nullable BoundColumn column, String code, String... arguments) {
        faults.add(CellFault.warning(code, sheet, rowOf(column).number(), numberOf(column), arguments));
    }

    /** Says that a cell cannot be read: an error where a record needs it, else a warning, and the fact is unknown. */
    void lost(BoundColumn column, String code, String... arguments) {
        if (column.isVital()) {
            error(column, code, arguments);
        } else {
            warn(column, code, arguments);
        }
    }

    /** Says that a code list has no such word, and keeps it. */
    void unread(BoundColumn column, Class<?> list) {
        keep(column);
        lost(column, "LEDGER_WORD", list.getSimpleName());
    }

    /** Keeps what a cell says besides what is read of it. */
    void keep(BoundColumn column) {
        Cell cell = raw(column);
        unread.add(
                column.column().key(),
                TextCells.letters(cell instanceof Cell.Formula formula ? formula.cached() : cell));
    }

    /** Returns the words that were kept since these rows began. */
    UnreadWords unread() {
        return unread;
    }

    void lost(BoundColumn column, InvalidValueException rule) {
        lost(column, rule.getCode());
    }

    void error(@Nullable BoundColumn column, String code, String... arguments) {
        broken = true;
        faults.add(CellFault.error(code, sheet, rowOf(column).number(), numberOf(column), arguments));
    }

    /** Takes over a fault that was found in the record as a whole. */
    void add(Fault fault) {
        CellFault found = new CellFault(sheet, fault);
        broken |= found.isError();
        faults.add(found);
    }

    private int numberOf(@Nullable BoundColumn column) {
        return column == null || column.number() == 0 ? lead : column.number();
    }
}
