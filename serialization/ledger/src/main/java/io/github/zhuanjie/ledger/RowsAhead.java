package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.ledger.table.Sheet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, a few of them read ahead by a thread of its own, so that taking a file apart and making records of it
 * go on at the same time. What the reading throws comes out where the rows would have come.
 *
 * <p>Rows are asked for by one thread.
 */
final class RowsAhead implements Iterator<Row>, AutoCloseable {

    private static final int ROWS = 256;
    private static final int BATCHES = 2;
    private static final long PATIENCE_MILLIS = 50;

    private final Sheet sheet;
    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private volatile boolean stopped;
    private Batch batch = new Batch(List.of(), false, null);
    private int index;

    private record Batch(
            List<Row> rows, boolean last, @Nullable Throwable failure) {}

    RowsAhead(Sheet sheet) {
        this.sheet = sheet;
        this.thread = new Thread(this::readAll, "zhuanjie-ledger-rows");
        thread.setDaemon(true);
        thread.start();
    }

    private void readAll() {
        List<Row> rows = new ArrayList<>(ROWS);
        try {
            Iterator<Row> all = sheet.rows();
            boolean more = true;
            while (more && !stopped) {
                rows = new ArrayList<>(ROWS);
                more = fill(rows, all);
                put(new Batch(rows, !more, null));
            }
        } catch (RuntimeException | Error e) {
            put(new Batch(rows, true, e));
        }
    }

    private static boolean fill(List<Row> rows, Iterator<Row> all) {
        int weight = 0;
        while (rows.size() < ROWS && weight < RowWeight.MOST / BATCHES && all.hasNext()) {
            Row row = all.next();
            weight += RowWeight.of(row);
            rows.add(row);
        }
        return all.hasNext();
    }

    private void put(Batch full) {
        boolean done = false;
        while (!done && !stopped) {
            try {
                done = queue.offer(full, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                stopped = true; // only whoever ends the process interrupts this thread
            }
        }
    }

    @Override
    public boolean hasNext() {
        while (index >= batch.rows().size()) {
            if (batch.last()) {
                fail(batch.failure());
                return false;
            }
            batch = take();
            index = 0;
        }
        return true;
    }

    private static void fail(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    private Batch take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.rows().get(index++);
    }

    /** Ends the reading; the file may be closed then. */
    @Override
    public void close() {
        stopped = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
