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
        for (int i = from; i < from + n; i++) {
            char c = buffer[i];
            if (state == State.TEXT) {
                // Neither text nor tags can hold the sign: from one to the next is all that can be one piece.
                run = c == '<' ? 0 : run + 1;
                state = c == '<' ? State.OPENED : State.TEXT;
            } else {
                run++;
                state = after(c);
            }
            if (run > LONGEST) {
                throw new UnreadableLedgerException("LEDGER_BOMB", Location.WHOLE);
            }
            beforePrevious = previous;
            previous = c;
        }
        return n;
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

    private boolean ended(char c, char mark) {
        return c == '>' && previous == mark && beforePrevious == mark;
    }
}
