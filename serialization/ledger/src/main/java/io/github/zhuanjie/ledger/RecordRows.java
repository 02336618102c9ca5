package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Row;
import java.util.List;

/** Makes records of the rows of one list. */
interface RecordRows {

    /**
     * A cell merged with one further up that speaks for the first row alone, as a sum does.
     *
     * @param column  its column
     * @param since  the row in which the merged cell begins
     */
    record Held(BoundColumn column, int since) {}

    /**
     * Takes a row that is a record, or a part of one.
     *
     * @param row  the row, in which merged cells are filled in that speak for each of their rows
     * @param held  the merged cells that do not
     */
    void row(Row row, List<Held> held);

    /** Ends what is still open: the list ends, or a heading says something else of the rows to come. */
    void end();

    /** Ends the list where the file could not be read further: what is still open may be incomplete. */
    void cutOff();
}
