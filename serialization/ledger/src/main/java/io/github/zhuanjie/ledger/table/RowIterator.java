package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet, read one ahead. Counts them against the limits, closes what it reads from at the end or at the first
 * fault, and lets no exception of a library out.
 */
abstract class RowIterator implements Iterator<Row> {

    private final int sheet;
    private final ReadLimits limits;
    private final TableFile file;
    private @Nullable Closeable source;
    private @Nullable Row next;
    private boolean ended;
    private int rows;
    private long cells;

    RowIterator(int sheet, ReadLimits limits, TableFile file) {
        this.sheet = sheet;
        this.limits = limits;
        this.file = file;
    }

    /** Reads the next row with content; null behind the last. */
    abstract @Nullable Row read() throws IOException;

    /** Returns where reading has come to, for a fault that a library does not place. */
    abstract Location place();

    final void closeWithFile(Closeable closeable) {
        source = closeable;
        file.closeLater(closeable);
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
                check(next);
                if (next == null) {
                    end();
                }
            } catch (UnreadableLedgerException e) {
                stop();
                throw e.in(sheet, place());
            } catch (IOException e) {
                stop();
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException e) {
                stop();
                throw e;
            } catch (RuntimeException e) {
                // What libraries throw at damage; its message may quote the file.
                stop();
                throw new UnreadableLedgerException("LEDGER_DAMAGED", place()).in(sheet, place());
            }
        }
        return next != null;
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        Row row = next;
        next = null;
        return row;
    }

    private void check(@Nullable Row row) {
        if (row == null) {
            return;
        }
        rows++;
        cells += row.cells().size();
        if (rows > limits.getRows()) {
            throw new UnreadableLedgerException(
                    "LEDGER_ROWS", Location.ofLine(row.number()), Integer.toString(limits.getRows()));
        }
        if (cells > limits.getCells()) {
            throw new UnreadableLedgerException(
                    "LEDGER_CELLS", Location.ofLine(row.number()), Long.toString(limits.getCells()));
        }
    }

    private void end() throws IOException {
        ended = true;
        if (source != null) {
            file.closeNow(source);
        }
    }

    private void stop() {
        next = null;
        try {
            end();
        } catch (IOException e) {
            // The fault that stopped the reading is the one to tell.
            ended = true;
        }
    }
}
