package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Passes on what comes of the rows and counts it, so that every row that is read is accounted for. Not thread-safe. */
final class Accounts<T> {

    private final LedgerSink<? super T> sink;
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private long read;
    private long used;
    private long faulty;
    private long hidden;
    private long records;
    private long errors;
    private long warnings;

    Accounts(LedgerSink<? super T> sink) {
        this.sink = sink;
    }

    /** Counts a row that came from the file, before anything else is done with it. */
    void read(Row row) {
        read++;
        hidden += row.hidden() ? 1 : 0;
    }

    void skipped(int sheet, int row, SkipReason reason) {
        skipped.merge(reason, 1L, Long::sum);
        sink.skipped(RowSpan.of(sheet, row), reason);
    }

    void record(T record, RowSpan rows, int usedRows) {
        used += usedRows;
        records++;
        sink.record(record, rows);
    }

    void faulty(int rows) {
        faulty += rows;
    }

    void faults(List<CellFault> faults) {
        for (CellFault fault : faults) {
            fault(fault);
        }
    }

    void fault(CellFault fault) {
        if (fault.isError()) {
            errors++;
        } else {
            warnings++;
        }
        sink.fault(fault);
    }

    RowCounts counts() {
        return new RowCounts(read, used, faulty, hidden, skipped);
    }

    long records() {
        return records;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }
}
