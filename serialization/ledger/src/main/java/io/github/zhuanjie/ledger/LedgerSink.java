package io.github.zhuanjie.ledger;

import java.util.List;

/**
 * Takes what is read from a ledger, as it is read. What is thrown ends the reading and comes out of it.
 *
 * @param <T> the type of the records
 */
public interface LedgerSink<T> {

    /**
     * Takes a record.
     *
     * @param record  the record
     * @param rows  where it stands
     */
    void record(T record, RowSpan rows);

    /**
     * Takes a fault.
     *
     * @param fault  the fault
     */
    void fault(CellFault fault);

    /**
     * Takes a row that is no record; does nothing unless overridden.
     *
     * @param row  the row
     * @param reason  why it is none
     */
    default void skipped(RowSpan row, SkipReason reason) {}

    /**
     * Returns a sink that collects.
     *
     * @param <T> the type of the records
     * @param records  gets the records
     * @param faults  gets the faults
     * @return the sink
     */
    static <T> LedgerSink<T> into(List<? super T> records, List<? super CellFault> faults) {
        return new LedgerSink<>() {
            @Override
            public void record(T record, RowSpan rows) {
                records.add(record);
            }

            @Override
            public void fault(CellFault fault) {
                faults.add(fault);
            }
        };
    }
}
