package io.github.zhuanjie.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a stream of documents, one a line (NDJSON), each line ended by a line feed.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class NdjsonWriter<T> implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ZhuanjieJson json;
    private final OutputStream out;

    private NdjsonWriter(ZhuanjieJson json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /**
     * Opens a writer.
     *
     * @param <T> the type of the values
     * @param json  how documents are written
     * @param type  a registered type, such as {@code Household.class}
     * @param out  where to; closed with the writer
     * @return the writer
     * @throws IllegalArgumentException if the type is not registered
     */
    public static <T> NdjsonWriter<T> open(ZhuanjieJson json, Class<T> type, OutputStream out) {
        ZhuanjieJson.codec(type);
        return new NdjsonWriter<>(
                Objects.requireNonNull(json, "json"),
                new BufferedOutputStream(Objects.requireNonNull(out, "out"), BUFFER));
    }

    /**
     * Opens a writer of lines that are packed as gzip; equal lines give equal bytes on one release of Java. To see a packed
     * file whole or not at all, let {@link AtomicFile#write} make the stream.
     *
     * @param <T> the type of the values
     * @param json  how documents are written
     * @param type  a registered type, such as {@code Household.class}
     * @param out  where to; closed with the writer
     * @return the writer
     * @throws IllegalArgumentException if the type is not registered
     * @throws IOException if the stream fails
     */
    public static <T> NdjsonWriter<T> openGzip(ZhuanjieJson json, Class<T> type, OutputStream out) throws IOException {
        ZhuanjieJson.codec(type);
        return open(json, type, new GZIPOutputStream(Objects.requireNonNull(out, "out"), BUFFER));
    }

    /**
     * Writes a value on a line of its own.
     *
     * @param value  the value
     * @throws IllegalArgumentException as {@link ZhuanjieJson#write(Object)}; nothing of the line is written then
     * @throws IOException if the stream fails
     */
    public void write(T value) throws IOException {
        out.write(json.writeBytes(value));
        out.write('\n');
    }

    /**
     * Writes what is still held back and closes the stream.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
