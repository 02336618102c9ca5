package io.github.zhuanjie.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines without decoding them; a line that is too long is passed over, not kept. */
final class LineSplitter {

    static final int MAX_LINE = 1024 * 1024;

    private static final int FIRST_CAPACITY = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int limit;
    private int next;
    private int from;
    private int to;
    private int number;
    private boolean tooLong;

    LineSplitter(InputStream in) {
        this.in = in;
    }

    /**
     * Moves to the next line.
     *
     * @return false if there is none
     */
    boolean next() throws IOException {
        number++;
        from = next;
        tooLong = false;
        int scan = from;
        while (true) {
            scan = indexOfLineFeed(scan);
            if (scan < limit) {
                end(scan, scan + 1);
                return true;
            }
            scan -= makeRoom();
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                end(limit, limit);
                return to > from || tooLong;
            }
            limit += read;
        }
    }

    private int indexOfLineFeed(int start) {
        int i = start;
        while (i < limit && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void end(int lineEnd, int nextLine) {
        tooLong |= lineEnd - from > MAX_LINE;
        to = lineEnd;
        next = nextLine;
    }

    /** Moves the begun line to the front, or drops it if it is too long; returns by how much positions fell. */
    private int makeRoom() {
        int fall = from;
        if (tooLong || limit - from > MAX_LINE) {
            tooLong = true;
            fall = limit;
        }
        System.arraycopy(buffer, fall, buffer, 0, limit - fall);
        limit -= fall;
        from = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        return fall;
    }

    /** Tells whether the line is empty or of spaces and tabs. */
    boolean isBlank() {
        int i = from;
        while (i < to && (buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r')) {
            i++;
        }
        return i == to && !tooLong;
    }

    /** Returns the line, from 1, blank ones counted. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to > from && buffer[to - 1] == '\r' ? to - 1 : to;
    }
}
