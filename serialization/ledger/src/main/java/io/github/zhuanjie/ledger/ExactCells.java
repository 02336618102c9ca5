package io.github.zhuanjie.ledger;

import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.ledger.exact.ExactData;
import io.github.zhuanjie.ledger.exact.ExactPart;
import java.util.Optional;

/** Completes records by the column in which export keeps what the others cannot say. Not thread-safe. */
final class ExactCells {

    private final Readers readers;
    private final SheetColumns columns;

    ExactCells(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
    }

    /** Returns the record with what the row at which the cells stand says of it besides; an error if that cannot be believed. */
    <T> T complete(ExactPart part, T read) {
        BoundColumn column = columns.get("exact");
        String text = column == null
                ? ""
                : Blanks.strip(TextCells.letters(readers.cells().cell(column)));
        if (text.isEmpty()) {
            return read;
        }
        Optional<ExactData> data = ExactData.parse(text);
        if (data.isEmpty()) {
            readers.cells().error(column, "LEDGER_EXACT");
            return read;
        }
        Outcome<T> complete = data.get().complete(part, read);
        complete.faults().forEach(fault -> readers.cells().error(column, fault.code()));
        return complete.value().orElse(read);
    }
}
