package io.github.zhuanjie.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Some lines, copied out of a stream so that another thread can decode them. */
final class LineBatch {

    private static final int BYTES = 64 * 1024;
    private static final int LINES = 128;

    /** Where a line is, and which; one that is too long has no bytes. */
    private record Line(int number, int from, int to, boolean tooLong) {}

    private final List<Line> lines;
    private final byte[] bytes;

    private LineBatch(List<Line> lines, byte[] bytes) {
        this.lines = lines;
        this.bytes = bytes;
    }

    /**
     * Takes lines out of a stream until there is enough for a thread to do; stops at the end of the stream.
     *
     * @param failure  told if the stream fails; the lines before count
     */
    static LineBatch of(LineSplitter splitter, Consumer<IOException> failure) {
        List<Line> lines = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * BYTES);
        try {
            while (lines.size() < LINES && bytes.size() < BYTES && splitter.next()) {
                if (!splitter.isBlank()) {
                    int from = bytes.size();
                    if (!splitter.isTooLong()) {
                        bytes.write(splitter.bytes(), splitter.from(), splitter.to() - splitter.from());
                    }
                    lines.add(new Line(splitter.number(), from, bytes.size(), splitter.isTooLong()));
                }
            }
        } catch (IOException e) {
            failure.accept(e);
        }
        return new LineBatch(lines, bytes.toByteArray());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    <T> List<NdjsonLine<T>> decode(LineDecoder<T> decoder) {
        List<NdjsonLine<T>> decoded = new ArrayList<>(lines.size());
        for (Line line : lines) {
            decoded.add(
                    line.tooLong()
                            ? LineDecoder.tooLong(line.number())
                            : decoder.decode(line.number(), bytes, line.from(), line.to()));
        }
        return decoded;
    }
}
