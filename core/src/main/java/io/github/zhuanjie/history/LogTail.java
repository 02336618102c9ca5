package io.github.zhuanjie.history;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The end of an entry's line, behind the event: hash, position, previous hash. Written with what is expected and compared
 * with what is there; only where they differ is the line's own end taken apart.
 */
final class LogTail {

    /** Positions are numbers that every reader of documents takes. */
    static final int MAX_DIGITS = 9;

    private static final byte[] HASH = EntryHash.ascii(",\"hash\":\"");
    private static final byte[] POSITION = EntryHash.ascii("\",\"position\":");
    private static final byte[] PREVIOUS = EntryHash.ascii(",\"previous\":\"");
    private static final byte[] END = EntryHash.ascii("\"}");
    private static final int DIGITS = 2 * EntryHash.SIZE;
    private static final int AFTER_HASH = HASH.length + DIGITS + POSITION.length;

    private final byte[] text = new byte[AFTER_HASH + MAX_DIGITS + 1 + PREVIOUS.length + DIGITS + END.length];
    private int previousAt;

    /** What the end of a line says of itself. */
    record Stated(int start, int position, byte[] hash, byte[] previous) {}

    LogTail(int position, byte[] previous) {
        System.arraycopy(HASH, 0, text, 0, HASH.length);
        System.arraycopy(POSITION, 0, text, HASH.length + DIGITS, POSITION.length);
        expect(position, previous);
    }

    /** Expects a place and the hash of the entry before. */
    void expect(int position, byte[] previous) {
        int end = AFTER_HASH + digitsOf(position);
        int rest = position;
        for (int i = end - 1; i >= AFTER_HASH; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        System.arraycopy(PREVIOUS, 0, text, end, PREVIOUS.length);
        previousAt = end + PREVIOUS.length;
        Hex.write(previous, text, previousAt);
        System.arraycopy(END, 0, text, previousAt + DIGITS, END.length);
    }

    /** Expects the place behind the line whose hash was put in last. */
    void expectNext(int position, byte[] previous) {
        int last = previousAt - PREVIOUS.length - 1;
        if (text[last] == '9') {
            expect(position, previous);
        } else {
            text[last]++;
            System.arraycopy(text, HASH.length, text, previousAt, DIGITS);
        }
    }

    private static int digitsOf(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    int length() {
        return previousAt + DIGITS + END.length;
    }

    /** Puts the hash in and tells whether the line ends so. */
    boolean fits(byte[] hash, byte[] line, int from, int to) {
        Hex.write(hash, text, HASH.length);
        return Arrays.equals(text, 0, length(), line, from, to);
    }

    /** Takes the end of a line apart; null if it is not one. */
    @Nullable
    static Stated parse(byte[] line, int from, int to) {
        int previousAt = to - END.length - DIGITS;
        int positionEnd = previousAt - PREVIOUS.length;
        if (positionEnd <= from
                || !is(END, line, to - END.length)
                || !Hex.is(line, previousAt, previousAt + DIGITS)
                || !is(PREVIOUS, line, positionEnd)) {
            return null;
        }
        int positionAt = positionEnd;
        while (positionAt > from && line[positionAt - 1] >= '0' && line[positionAt - 1] <= '9') {
            positionAt--;
        }
        int start = positionAt - AFTER_HASH;
        if (start <= from
                || !isNumber(line, positionAt, positionEnd)
                || !is(HASH, line, start)
                || !Hex.is(line, start + HASH.length, start + HASH.length + DIGITS)
                || !is(POSITION, line, start + HASH.length + DIGITS)) {
            return null;
        }
        return new Stated(
                start, number(line, positionAt, positionEnd), hash(line, start + HASH.length), hash(line, previousAt));
    }

    private static boolean isNumber(byte[] line, int from, int to) {
        int digits = to - from;
        return digits == 1 || digits > 1 && digits <= MAX_DIGITS && line[from] != '0';
    }

    private static int number(byte[] line, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + (line[i] - '0');
        }
        return number;
    }

    private static byte[] hash(byte[] line, int at) {
        byte[] hash = new byte[EntryHash.SIZE];
        Hex.read(line, at, hash);
        return hash;
    }

    private static boolean is(byte[] wanted, byte[] line, int at) {
        return Arrays.equals(wanted, 0, wanted.length, line, at, at + wanted.length);
    }
}
