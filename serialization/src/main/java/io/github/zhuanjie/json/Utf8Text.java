package io.github.zhuanjie.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are UTF-8 and nothing else: a parser that guesses encodings would take UTF-16 for granted and let malformed
 * bytes pass. They are checked without being decoded, which is most of what decoding costs; columns are counted in
 * characters where one is asked for. Reused line by line.
 */
final class Utf8Text {

    private static final int MARK_LENGTH = 3;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private boolean wellFormed;
    private int countedTo;
    private int countedColumn;

    /** Checks bytes; what was checked before is gone. */
    void check(byte[] text, int from, int to) {
        bytes = text;
        start = from;
        countedTo = -1;
        int at = from;
        int length = 1;
        while (at < to && length > 0) {
            at = endOfAscii(text, at, to);
            length = at < to ? sequence(text, at, to) : 0;
            at += length > 0 ? length : 0;
        }
        end = at;
        wellFormed = length >= 0;
    }

    private static int endOfAscii(byte[] text, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) LONGS.get(text, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < to && text[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns how long the character outside ASCII at a place is; 0 if it is cut off, -1 if it is none (RFC 3629). */
    private static int sequence(byte[] text, int at, int to) {
        int lead = text[at] & 0xFF;
        int length = lead < 0xC2 ? -1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : -1;
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return 0;
            }
            if ((text[at + i] & 0xC0) != 0x80 || i == 1 && !mayFollow(lead, text[at + 1] & 0xFF)) {
                return -1;
            }
        }
        return length;
    }

    /** Refuses longer forms than needed, surrogates and what is beyond Unicode. */
    private static boolean mayFollow(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /** Tells whether the text begins with the byte order mark of UTF-8. */
    boolean isMarked() {
        return end - start >= MARK_LENGTH
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** Tells whether a parser may read the text. */
    boolean isPlain() {
        return wellFormed && !isMarked() && !isWide();
    }

    /** Leaves the byte order mark out. */
    void skipMark() {
        start += MARK_LENGTH;
    }

    /** Tells whether the text begins like ASCII text in UTF-16 or UTF-32. */
    boolean isWide() {
        return end > start && bytes[start] == 0 || end > start + 1 && bytes[start + 1] == 0;
    }

    /** Tells whether all bytes are UTF-8; the last character may be cut off. */
    boolean isWellFormed() {
        return wellFormed;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** Returns how many bytes the text, or its well-formed beginning, has. */
    int length() {
        return end - start;
    }

    /** Returns the line in which the text, or its well-formed beginning, ends. */
    int lastLine() {
        int line = 1;
        for (int i = start; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Returns the column after the text, or after its well-formed beginning. */
    int lastColumn() {
        int begin = end;
        while (begin > start && bytes[begin - 1] != '\n') {
            begin--;
        }
        return 1 + units(begin, end);
    }

    /**
     * Returns the column of a place in characters.
     *
     * @param offset  the place, in bytes from the beginning
     * @param column  its column in bytes, from 1
     */
    int column(long offset, int column) {
        int at = start + (int) offset;
        int begin = at - (column - 1);
        if (offset < 0 || begin < start || at > end) {
            return column;
        }
        boolean isFurther = countedTo >= begin && countedTo <= at;
        countedColumn = isFurther ? countedColumn + units(countedTo, at) : 1 + units(begin, at);
        countedTo = at;
        return countedColumn;
    }

    /** Counts as Java does: one for a character, two for one beyond the first 65,536. */
    private int units(int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int first = bytes[i] & 0xFF;
            units += (first & 0xC0) == 0x80 ? 0 : first >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    /** Tells whether the text ends within one of the words true, false and null. */
    boolean endsWithinLiteral() {
        int begin = end;
        while (begin > start && bytes[begin - 1] >= 'a' && bytes[begin - 1] <= 'z') {
            begin--;
        }
        String word = new String(bytes, begin, end - begin, StandardCharsets.US_ASCII);
        return !word.isEmpty() && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
    }
}
