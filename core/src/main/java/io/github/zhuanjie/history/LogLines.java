package io.github.zhuanjie.history;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The lines of a log, in a buffer that grows with the longest of them only. */
final class LogLines {

    static final int MAX_LINE = 4 << 20;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SIZE = 1 << 14;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = LOW_BITS << 7;
    private static final long LINE_FEEDS = LOW_BITS * '\n';

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int end;

    LogLines(InputStream in) {
        this.in = in;
    }

    /** Hands over every line, until there are no more or the check is full. */
    void forEach(LogCheck check) throws IOException {
        int searched = 0;
        while (!check.isFull()) {
            int lineEnd = lineFeed(buffer, start + searched, end);
            if (lineEnd >= 0) {
                check.line(buffer, start, lineEnd);
                start = lineEnd + 1;
                searched = 0;
            } else {
                searched = end - start;
                if (searched >= MAX_LINE) {
                    check.unreadable();
                    start = end;
                    searched = 0;
                    skipLine();
                } else if (!fill()) {
                    if (searched > 0) {
                        check.unreadable();
                    }
                    return;
                }
            }
        }
    }

    private void skipLine() throws IOException {
        do {
            start = end;
            if (!fill()) {
                return;
            }
        } while (lineFeed(buffer, start, end) < 0);
        start = lineFeed(buffer, start, end) + 1;
    }

    /** Reads on behind what is left; false at the end of the log. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    /** Finds the next line feed, eight bytes at a time; -1 if there is none. */
    static int lineFeed(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long differing = (long) LONGS.get(bytes, at) ^ LINE_FEEDS;
            long found = differing - LOW_BITS & ~differing & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }
}
