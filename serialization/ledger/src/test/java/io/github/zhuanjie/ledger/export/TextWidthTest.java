package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3, 1",
        "城北社区居委会, 8, 2",
        "head of household, 10, 2",
        "supplement-transplant, 8, 4",
        "2026-01-01 to 2026-12-31, 14, 2",
        "'one\ntwo', 10, 2"
    })
    void linesAreBrokenWherePrintingProgramsDo(String text, int width, int lines) {
        assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void nothingTakesNoLine() {
        assertThat(TextWidth.lines("", 8)).isZero();
    }

    @Test
    void aCharacterOfTwoHalvesIsOneWideCharacter() {
        assertThat(TextWidth.of("𠮷")).isEqualTo(2);
        assertThat(TextWidth.of("吉a")).isEqualTo(3);
    }

    @Test
    void theLongestWordEndsAtASpaceASignOrAWideCharacter() {
        assertThat(TextWidth.longestWord("head of household")).isEqualTo(9);
        assertThat(TextWidth.longestWord("son-in-law/daughter")).isEqualTo(8);
        assertThat(TextWidth.longestWord("身份证号ID")).isEqualTo(2);
    }
}
