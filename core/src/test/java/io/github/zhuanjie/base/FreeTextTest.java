package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void hasALimitAndNoSpacesAtTheEnds() {
        assertThat(FreeText.isValid("", 1)).isFalse();
        assertThat(FreeText.isValid("ab", 1)).isFalse();
        assertThat(FreeText.isValid("a b", 3)).isTrue();
        assertThat(FreeText.isValid("a\u3000", 3)).isFalse();
        assertThat(FreeText.isValid("\u00A0a", 3)).isFalse();
    }
}
