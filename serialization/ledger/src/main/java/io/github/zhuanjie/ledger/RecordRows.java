package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Row;

/** Makes records of the rows of one sheet. */
interface RecordRows {

    /** Takes a row that is a record, or a part of one. */
    void row(Row row);

    /** Ends the sheet: what is still open is made. */
    void end();

    /** Ends the sheet where the file could not be read further: what is still open may be incomplete. */
    void cutOff();
}
