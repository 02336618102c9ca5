package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void keepsWordsAsWrittenAndMasksThem() {
        assertThat(Wording.of("灵活就业人员").reveal()).isEqualTo("灵活就业人员");
        assertThat(Wording.of("灵活就业人员")).hasToString("Wording[***]");
        assertThat(Wording.of("\uD842\uDFB7".repeat(100)).reveal()).hasSize(200);
        assertThatNullPointerException().isThrownBy(() -> Wording.of(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 城保", "城\n保", "城\uD842保"})
    void refusesWhatCanDeceive(String text) {
        assertRefused(text);
    }

    @Test
    void refusesMoreThanAHundredCharacters() {
        assertRefused("保".repeat(101));
    }

    @Test
    void wordsAreKnownToHoldCharactersThatCannotBeSeen() {
        assertThat(FreeText.hasInvisibleCharacters("城保")).isFalse();
        assertThat(FreeText.hasInvisibleCharacters("城\u200B保")).isTrue();
        assertThat(FreeText.hasInvisibleCharacters("\uDB40\uDC41")).isTrue();
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Wording.of(text))
                .withMessage("wording must be 1 to 100 characters without control characters or spaces around it")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("WORDING_SYNTAX");
    }
}
