package io.github.zhuanjie.ledger.table;

import io.github.zhuanjie.fault.Location;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches XML on its way to the parser, which keeps each name, attribute, comment and section in memory whole: none may be
 * longer than a megabyte, and there may be no document type, so that no entity is ever declared.
 */
final class XmlBounds extends FilterReader {

    private static final int LONGEST = 1 << 20;
    private static final int SHORTEST = "!----".length();

    private enum State {
        TEXT,
        OPENED,
        EXCLAIMED,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private State state = State.TEXT;
    private int run;
    private int inside;
    private char previous;
    private char beforePrevious;

    XmlBounds(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        int i = from;
        while (i < from + n) {
            if (state == State.TEXT) {
                i = text(buffer, i, from + n);
            } else {
                state = after(buffer[i]);
                beforePrevious = previous;
                previous = buffer[i++];
                run++;
                inside++;
            }
            if (run > LONGEST) {
                throw new UnreadableLedgerException("LEDGER_BOMB", Location.WHOLE);
            }
        }
        return n;
    }

    /** Goes to behind the next opening sign: neither text nor tags can hold it, so that a piece ends there at the latest. */
    private int text(char[] buffer, int from, int end) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '<') {
                run = 0;
                inside = 0;
                state = State.OPENED;
                return i + 1;
            }
        }
        run += end - from;
        return end;
    }

    private State after(char c) {
        return switch (state) {
            case OPENED -> c == '!' ? State.EXCLAIMED : c == '?' ? State.INSTRUCTION : State.TEXT;
            case EXCLAIMED -> {
                if (c != '-' && c != '[') {
                    throw new UnreadableLedgerException("LEDGER_DTD", Location.WHOLE);
                }
                yield c == '-' ? State.COMMENT : State.SECTION;
            }
            case COMMENT -> ended(c, '-') ? State.TEXT : state;
            case SECTION -> ended(c, ']') ? State.TEXT : state;
            case INSTRUCTION -> c == '>' && previous == '?' ? State.TEXT : state;
            case TEXT -> state;
        };
    }

    /** The marks at the beginning are not those of the end: {@code <!-->} is not a whole comment. */
    private boolean ended(char c, char mark) {
        return c == '>' && previous == mark && beforePrevious == mark && inside >= SHORTEST;
    }
}
