package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of documents, one a line (NDJSON), in constant memory.
 *
 * <p>Each line stands for itself: whatever is wrong with one, the next is read. Blank lines are passed over, the last
 * line needs no line feed, and a line of more than 1 MiB is one fault {@code JSON_LIMIT}. A failure of the stream itself
 * is an {@link UncheckedIOException} from {@link #hasNext()}.
 *
 * <p>Iterates once. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class NdjsonReader<T> implements Iterable<NdjsonLine<T>>, Iterator<NdjsonLine<T>>, AutoCloseable {

    private final InputStream in;
    private final LineSplitter lines;
    private final DocumentReader<T> documents;
    private int lineNumber;
    private @Nullable NdjsonLine<T> pending;

    private NdjsonReader(InputStream in, DocumentReader<T> documents) {
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
        DocumentReader<T> documents = Objects.requireNonNull(json, "json").reader(type);
        return new NdjsonReader<>(Objects.requireNonNull(in, "in"), documents);
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
        try {
            while (lines.next()) {
                lineNumber++;
                if (!lines.isBlank()) {
                    return new NdjsonLine<>(lineNumber, readLine());
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<T> readLine() {
        if (lines.isTooLong()) {
            return Outcome.failed(List.of(Fault.error("JSON_LIMIT", Location.ofLine(lineNumber))));
        }
        Outcome<T> outcome = documents.read(lines.bytes(), lines.from(), lines.to());
        if (outcome.faults().isEmpty()) {
            return outcome;
        }
        return new Outcome<>(
                outcome.value(),
                outcome.faults().stream()
                        .map(fault -> fault.at(fault.location().withLine(lineNumber)))
                        .toList());
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
