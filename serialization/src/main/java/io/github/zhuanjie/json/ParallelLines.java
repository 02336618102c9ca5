package io.github.zhuanjie.json;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are decoded by several threads and come out in their order. The stream is read by whoever asks for lines, so
 * nothing is read ahead but a bounded number of batches, and nothing goes on by itself when the asking stops.
 */
final class ParallelLines<T> implements AutoCloseable {

    /** Enough for the threads to go on while the caller works on one batch. */
    private static final int BATCHES_PER_THREAD = 3;

    private final LineSplitter lines;
    private final Supplier<LineDecoder<T>> decoders;
    private final Queue<LineDecoder<T>> idle = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor threads;
    private final int window;
    private final Deque<Future<List<NdjsonLine<T>>>> begun = new ArrayDeque<>();
    private Iterator<NdjsonLine<T>> ready = Collections.emptyIterator();
    private @Nullable IOException failure;
    private boolean ended;

    ParallelLines(LineSplitter lines, Supplier<LineDecoder<T>> decoders, int number) {
        this.lines = lines;
        this.decoders = decoders;
        this.window = BATCHES_PER_THREAD * number;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        threads = new ThreadPoolExecutor(
                number, number, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(work, loader));
        threads.allowCoreThreadTimeOut(true); // a reader that nobody closes leaves no threads behind
    }

    private static Thread thread(Runnable work, @Nullable ClassLoader loader) {
        Thread thread = new Thread(work, "zhuanjie-ndjson");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /** Returns the next line; null if there is none. */
    @Nullable
    NdjsonLine<T> next() throws IOException {
        while (!ready.hasNext()) {
            begin();
            Future<List<NdjsonLine<T>>> first = begun.poll();
            if (first == null) {
                close();
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            ready = await(first).iterator();
        }
        return ready.next();
    }

    /** Reads on until the threads have enough to do; a failure of the stream waits until the lines before it are out. */
    private void begin() {
        while (!ended && begun.size() < window) {
            LineBatch batch = LineBatch.of(lines, this::fail);
            if (batch.isEmpty()) {
                ended = true;
            } else {
                begun.add(threads.submit(() -> decode(batch)));
            }
        }
    }

    private void fail(IOException e) {
        failure = e;
        ended = true;
    }

    private List<NdjsonLine<T>> decode(LineBatch batch) {
        LineDecoder<T> free = idle.poll();
        LineDecoder<T> decoder = free == null ? decoders.get() : free;
        List<NdjsonLine<T>> decoded = batch.decode(decoder);
        idle.add(decoder);
        return decoded;
    }

    private List<NdjsonLine<T>> await(Future<List<NdjsonLine<T>>> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while lines were decoded");
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw (Error) e.getCause(); // a checked exception is not thrown by any step
        }
    }

    /** Ends the threads; there are no more lines. */
    @Override
    public void close() {
        threads.shutdownNow();
        begun.clear();
        ready = Collections.emptyIterator();
        ended = true;
    }
}
