package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeTextTest {

    /** 65 controls, 2048 surrogates, 2 separators of lines and paragraphs, 12 bidirectional controls, 66 noncharacters. */
    private static final int REFUSED = 65 + 2048 + 2 + 12 + 66;

    @Test
    void refusesTheSameCodePointsInEveryVersionOfUnicode() {
        int refused = 0;
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String text = "甲" + Character.toString(c) + "乙";
            boolean pair = Character.isSurrogate(text.charAt(1)) && text.length() == 3;
            if (!FreeText.isValid(text, 3)) {
                refused++;
            } else {
                assertThat(pair).isFalse();
            }
        }
        assertThat(refused).isEqualTo(REFUSED);
    }

    @Test
    void passesEveryHanCharacter() {
        int[] blocks = {0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAD9, 0x20000, 0x2A6DF, 0x30000, 0x323AF};
        for (int i = 0; i < blocks.length; i += 2) {
            for (int c = blocks[i]; c <= blocks[i + 1]; c++) {
                assertThat(FreeText.isValid(Character.toString(c), 1)).isTrue();
            }
        }
    }

    /** What Unicode calls ignorable by default, less what is refused anyway, and the blank of Braille. */
    private static final int INVISIBLE = 4163;

    @Test
    void somethingMustBeSeen() {
        for (String text : List.of("\u200D", "\u3164", "\u00AD", "\u200D \u200D", "\uDB40\uDC01", "\u2800")) {
            assertThat(FreeText.isBlank(text)).isTrue();
            assertThat(FreeText.hasInvisibleCharacters(text)).isTrue();
            assertThat(FreeText.isValid(text, 9)).isFalse();
            assertThat(FreeText.isValid(text + "甲", 9)).isTrue();
            assertThat(FreeText.isValid("甲" + text, 9)).isTrue();
        }
        assertThat(FreeText.isBlank("")).isTrue();
        assertThat(FreeText.isBlank(" \t\n\u3000")).isTrue();
        assertThat(FreeText.hasInvisibleCharacters("甲 乙")).isFalse();
    }

    @Test
    void theSameCodePointsAreInvisibleInEveryVersionOfUnicode() {
        long invisible = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(FreeText::hasInvisibleCharacters)
                .count();
        long blank = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(text -> FreeText.isHarmless(text) && FreeText.isBlank(text))
                .count();
        assertThat(invisible).isEqualTo(INVISIBLE);
        assertThat(blank).as("and 17 spaces").isEqualTo(INVISIBLE + 17);
    }

    @Test
    void hasALimitAndNoSpacesAtTheEnds() {
        assertThat(FreeText.isValid("", 1)).isFalse();
        assertThat(FreeText.isValid("ab", 1)).isFalse();
        assertThat(FreeText.isValid("a b", 3)).isTrue();
        assertThat(FreeText.isValid("a\u3000", 3)).isFalse();
        assertThat(FreeText.isValid("\u00A0a", 3)).isFalse();
    }
}
