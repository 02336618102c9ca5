package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import io.github.zhuanjie.identity.ForeignPermanentResidentId.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPermanentResidentIdTest {

    @ParameterizedTest
    @CsvSource({
        "AAA000000000000, BEFORE_2023",
        "XYZ123456789012, BEFORE_2023",
        "990000000000000000, FROM_2023",
        "93284019900101008X, FROM_2023"
    })
    void takesBothFormsAndTellsWhich(String text, Edition edition) {
        assertThat(ForeignPermanentResidentId.isValid(text)).isTrue();
        assertThat(ForeignPermanentResidentId.of(text).reveal()).isEqualTo(text);
        assertThat(ForeignPermanentResidentId.of(text).getEdition()).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "AAA00000000000",
                "AAA0000000000000",
                "AAa000000000000",
                "A@A000000000000",
                "[AA000000000000",
                "AA0000000000000",
                "AAAA00000000000",
                "AAA00000000000A",
                "11010519491231002X",
                "99000000000000000",
                "9900000000000000099",
                "99000000000000000x",
                "9900000000000000/9",
                "９90000000000000009"
            })
    void refusesOtherForms(String text) {
        assertRefused(text, "FOREIGN_ID_SYNTAX");
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertRefused("990000000000000001", "FOREIGN_ID_CHECK");
        assertRefused("99000000000000000X", "FOREIGN_ID_CHECK");
    }

    @Test
    void repairsWhatIsCertainAndSaysSo() {
        var repaired = ForeignPermanentResidentId.normalize(" aＡA000000000000");
        assertThat(repaired.value().reveal()).isEqualTo("AAA000000000000");
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ForeignPermanentResidentId.normalize("AAA-000000000000"));
    }

    @Test
    void masksItself() {
        assertThat(ForeignPermanentResidentId.of("AAA000000000000")).hasToString("ForeignPermanentResidentId[***]");
        assertThatNullPointerException()
                .isThrownBy(() -> ForeignPermanentResidentId.of(null))
                .withMessage("text");
    }

    private static void assertRefused(String text, String code) {
        assertThat(ForeignPermanentResidentId.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ForeignPermanentResidentId.of(text))
                .withMessageStartingWith("permanent residence number must")
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
