package io.github.zhuanjie.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * A text that was decoded from UTF-8, as far as it is that.
 *
 * @param text  the characters
 * @param isBroken  whether something follows that is not UTF-8
 */
record DecodedText(CharBuffer text, boolean isBroken) {

    static DecodedText of(byte[] utf8) {
        CharBuffer text = CharBuffer.allocate(utf8.length);
        boolean isBroken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(utf8), text, true)
                .isError();
        return new DecodedText(text.flip(), isBroken);
    }

    /** Tells whether the text begins with a byte order mark. */
    boolean isMarked() {
        return text.hasRemaining() && text.get(text.position()) == '\uFEFF';
    }

    /** Starts a parser behind some characters. */
    JsonParser parser(int from) throws IOException {
        return ZhuanjieMappers.FACTORY.createParser(text.array(), text.arrayOffset() + from, text.remaining() - from);
    }

    /** Returns the place behind the text, where what is no text begins. */
    Location end() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean isBreak = text.charAt(i) == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return new Location(OptionalInt.of(line), OptionalInt.of(column), "");
    }
}
