package io.github.zhuanjie.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a log, in a buffer that grows with the longest of them only. */
final class LogLines {

    static final int MAX_LINE = 4 << 20;

    private static final byte LINE_FEED = '\n';
    private static final int FIRST_SIZE = 1 << 14;
    private static final int FULL_SIZE = 1 << 16;

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
            int lineEnd = ByteSearch.find(LINE_FEED, buffer, start + searched, end);
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
        } while (ByteSearch.find(LINE_FEED, buffer, start, end) < 0);
        start = ByteSearch.find(LINE_FEED, buffer, start, end) + 1;
    }

    /** Reads on behind what is left; false at the end of the log. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length || end > 0 && buffer.length < FULL_SIZE) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }
}
