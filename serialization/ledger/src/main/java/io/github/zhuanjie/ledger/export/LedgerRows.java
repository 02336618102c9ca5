package io.github.zhuanjie.ledger.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * A ledger that is being written, record by record. It is complete when it is closed. Not thread-safe.
 *
 * @param <T> the type of the records
 */
public interface LedgerRows<T> extends Closeable {

    /**
     * Writes the rows of a record.
     *
     * @param record  the record
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold it
     */
    void add(T record) throws IOException;

    /**
     * Writes the rows of several records.
     *
     * @param records  the records
     * @throws IOException if writing fails
     * @throws UnwritableLedgerException if the format cannot hold one
     */
    default void addAll(Iterable<? extends T> records) throws IOException {
        for (T record : records) {
            add(record);
        }
    }
}
