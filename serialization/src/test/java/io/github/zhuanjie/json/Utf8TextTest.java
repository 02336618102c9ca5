package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking says of bytes what the platform's decoder says. */
class Utf8TextTest {

    /** The bytes at which the rules of UTF-8 change, and some between. */
    private static final int[] BYTES = {
        0x00, 0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xEC, 0xED,
        0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF
    };

    private final Utf8Text text = new Utf8Text();

    private void compare(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isError = decoder.decode(in, out, false).isError() || endsWithHalfASurrogate(bytes);
        text.check(bytes, from, bytes.length);
        assertThat(text.isWellFormed()).isEqualTo(!isError);
        assertThat(text.length()).isEqualTo(in.position() - from);
        String decoded = out.flip().toString();
        assertThat(text.lastLine())
                .isEqualTo(1 + (int) decoded.chars().filter(c -> c == '\n').count());
        assertThat(text.lastColumn()).isEqualTo(decoded.length() - decoded.lastIndexOf('\n'));
    }

    /** The platform waits for the third byte of what cannot be a character whatever follows. */
    private static boolean endsWithHalfASurrogate(byte[] bytes) {
        int length = bytes.length;
        return length > 1 && bytes[length - 2] == (byte) 0xED && (bytes[length - 1] & 0xE0) == 0xA0;
    }

    @Test
    void everySequenceOfUpToFourBytesIsJudgedAsThePlatformDoes() {
        for (int a : BYTES) {
            for (int b : BYTES) {
                for (int c : BYTES) {
                    for (int d : BYTES) {
                        compare(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d}, 0);
                    }
                }
            }
        }
    }

    @Test
    void textsOfManyLengthsAreJudgedAsThePlatformDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                words.append(new String[] {"a", "\n", "é", "甲", "𠮷", "12345678"}[random.nextInt(6)]);
            }
            byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) BYTES[random.nextInt(BYTES.length)];
            }
            compare(bytes, 0);
            compare(bytes, Math.min(3, bytes.length));
        }
    }

    @Test
    void columnsCountCharactersForwardsAndBackwards() {
        byte[] bytes = "\uFEFFé甲𠮷a".getBytes(StandardCharsets.UTF_8);
        text.check(bytes, 0, bytes.length);
        assertThat(text.isMarked()).isTrue();
        text.skipMark();
        assertThat(text.isMarked()).isFalse();
        assertThat(text.column(0, 1)).isEqualTo(1);
        assertThat(text.column(2, 3)).isEqualTo(2);
        assertThat(text.column(9, 10)).isEqualTo(5);
        assertThat(text.column(5, 6)).isEqualTo(3);
        assertThat(text.column(10, 11)).isEqualTo(6);
        // a line that begins further on, and places that are not in the text
        assertThat(text.column(5, 4)).isEqualTo(2);
        assertThat(text.column(-1, 7)).isEqualTo(7);
        assertThat(text.column(99, 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "[tru", "nul", "{\"a\":fals", "true"})
    void aWordMayBeCutOff(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        text.check(bytes, 0, bytes.length);
        assertThat(text.endsWithinLiteral()).isTrue();
    }
}
