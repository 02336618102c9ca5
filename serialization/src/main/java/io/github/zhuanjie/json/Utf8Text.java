package io.github.zhuanjie.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded as UTF-8 and nothing else: a parser that guesses encodings would take UTF-16 for granted and let
 * malformed bytes pass. Decoding first also makes columns count characters instead of bytes. Reused line by line.
 */
final class Utf8Text {

    private static final int MIN_CAPACITY = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private char[] chars = new char[MIN_CAPACITY];
    private int length;
    private boolean wellFormed;

    /** Decodes bytes; what was decoded before is gone. */
    void decode(byte[] bytes, int from, int to) {
        if (chars.length < to - from) {
            chars = new char[Math.max(to - from, Math.min(2 * chars.length, 1 << 20))];
        }
        CharBuffer target = CharBuffer.wrap(chars);
        CoderResult result = decoder.reset().decode(ByteBuffer.wrap(bytes, from, to - from), target, false);
        length = target.position();
        wellFormed = !result.isError();
    }

    /** Tells whether the text begins with the byte order mark of UTF-8. */
    boolean isMarked() {
        return length > 0 && chars[0] == BYTE_ORDER_MARK;
    }

    /** Tells whether the text begins like ASCII text in UTF-16 or UTF-32. */
    boolean isWide() {
        return length > 0 && chars[0] == 0 || length > 1 && chars[1] == 0;
    }

    /** Tells whether all bytes are UTF-8; the last character may be cut off. */
    boolean isWellFormed() {
        return wellFormed;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Returns the line in which the text, or its well-formed beginning, ends. */
    int lastLine() {
        int line = 1;
        for (int i = 0; i < length; i++) {
            line += chars[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Returns the column after the text, or after its well-formed beginning. */
    int lastColumn() {
        int begin = length;
        while (begin > 0 && chars[begin - 1] != '\n') {
            begin--;
        }
        return length - begin + 1;
    }

    /** Tells whether the text ends within one of the words true, false and null. */
    boolean endsWithinLiteral() {
        int begin = length;
        while (begin > 0 && Character.isLetter(chars[begin - 1])) {
            begin--;
        }
        String word = new String(chars, begin, length - begin);
        return !word.isEmpty() && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
    }
}
