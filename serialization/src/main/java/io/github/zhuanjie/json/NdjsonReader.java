package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of documents, one a line (NDJSON), in constant memory. What begins as gzip does is unpacked.
 *
 * <p>Each line stands for itself: whatever is wrong with one, the next is read. Blank lines are passed over, the last
 * line needs no line feed, and a line of more than 1 MiB is one fault {@code JSON_LIMIT}. A failure of the stream itself
 * is an {@link UncheckedIOException} from {@link #hasNext()}, then and whenever it is asked again.
 *
 * <p>By default all is done by the thread that asks for lines; {@link #parallel} gives the decoding to threads of the
 * reader's own. Lines come in their order either way.
 *
 * <p>Iterates once. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class NdjsonReader<T> implements Iterable<NdjsonLine<T>>, Iterator<NdjsonLine<T>>, AutoCloseable {

    private final InputStream in;
    private final LineSplitter lines;
    private final Supplier<DocumentReader<T>> documents;
    private Function<? super T, List<Fault>> check = value -> List.of();
    private int threads;
    private boolean begun;
    private @Nullable LineDecoder<T> decoder;
    private @Nullable ParallelLines<T> parallel;
    private @Nullable NdjsonLine<T> pending;
    private @Nullable IOException failure;

    private NdjsonReader(InputStream in, Supplier<DocumentReader<T>> documents) {
        this.in = in;
        this.lines = new LineSplitter(in);
        this.documents = documents;
    }

    /**
     * Opens a reader.
     *
     * @param <T> the type of the values
     * @param json  how documents are read
     * @param type  a registered type, such as {@code Household.class}
     * @param in  the lines; closed with the reader
     * @return the reader
     * @throws IllegalArgumentException if the type is not registered
     */
    public static <T> NdjsonReader<T> open(ZhuanjieJson json, Class<T> type, InputStream in) {
        Objects.requireNonNull(json, "json");
        Supplier<DocumentReader<T>> documents = () -> json.reader(type);
        documents.get(); // an unregistered type is told at once
        return new NdjsonReader<>(new GunzippingInput(Objects.requireNonNull(in, "in")), documents);
    }

    /**
     * Has every value checked where it is decoded; a value with a fault is not passed on.
     *
     * @param check  tells the faults of a value, without line; with {@link #parallel} called by several threads at once
     * @return this reader
     * @throws IllegalStateException if lines have been asked for
     */
    public NdjsonReader<T> checking(Function<? super T, List<Fault>> check) {
        expectUnused();
        this.check = Objects.requireNonNull(check, "check");
        return this;
    }

    /**
     * Has lines decoded by threads of the reader's own, which end with the stream, with {@link #close} and one second
     * after nobody asks for lines any more. They have the context class loader of the calling thread.
     *
     * <p>The stream itself is read by the thread that asks for lines, and ahead of what it asks for by a few hundred
     * lines or kilobytes a thread and no more. For files: lines of a stream that is slow may come late, because they are
     * handed to the threads in batches. An exception from {@link #checking} ends the reading.
     *
     * @param threads  how many, at least 1
     * @return this reader
     * @throws IllegalArgumentException if there would be none
     * @throws IllegalStateException if lines have been asked for
     */
    public NdjsonReader<T> parallel(int threads) {
        expectUnused();
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
        }
        this.threads = threads;
        return this;
    }

    private void expectUnused() {
        if (begun) {
            throw new IllegalStateException("lines have been asked for");
        }
    }

    /**
     * Tells whether there is another line.
     *
     * @return true if {@link #next} would return one
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        if (pending == null) {
            pending = advance();
        }
        return pending != null;
    }

    /**
     * Returns the next line that is not blank.
     *
     * @return what came of it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public NdjsonLine<T> next() {
        NdjsonLine<T> line = hasNext() ? pending : null;
        if (line == null) {
            throw new NoSuchElementException("no more lines");
        }
        pending = null;
        return line;
    }

    /**
     * Returns this reader, which can be iterated once.
     *
     * @return this reader
     */
    @Override
    public Iterator<NdjsonLine<T>> iterator() {
        return this;
    }

    /**
     * Returns the lines that are left.
     *
     * @return a sequential stream; closing it closes this reader
     */
    public Stream<NdjsonLine<T>> lines() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(this::closeUnchecked);
    }

    private @Nullable NdjsonLine<T> advance() {
        if (!begun) {
            begin();
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
        try {
            return parallel == null ? advance(Objects.requireNonNull(decoder)) : parallel.next();
        } catch (IOException e) {
            failure = e; // what comes after it is not to be taken for the rest of the lines
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        begun = true;
        if (threads == 0) {
            decoder = decoder();
        } else {
            parallel = new ParallelLines<>(lines, this::decoder, threads);
        }
    }

    private LineDecoder<T> decoder() {
        return new LineDecoder<>(documents.get(), check);
    }

    private @Nullable NdjsonLine<T> advance(LineDecoder<T> decoder) throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                return lines.isTooLong()
                        ? LineDecoder.tooLong(lines.number())
                        : decoder.decode(lines.number(), lines.bytes(), lines.from(), lines.to());
            }
        }
        return null;
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the stream and ends the threads.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (parallel != null) {
            parallel.close();
        }
        in.close();
    }
}
