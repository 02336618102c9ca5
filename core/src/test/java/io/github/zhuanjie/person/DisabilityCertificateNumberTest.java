package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import io.github.zhuanjie.identity.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisabilityCertificateNumberTest {

    private static final String HOLDER = "11010519491231002X";

    @ParameterizedTest
    @CsvSource({
        "11, VISUAL, LEVEL_1, false",
        "24, HEARING, LEVEL_4, false",
        "32, SPEECH, LEVEL_2, false",
        "43, PHYSICAL, LEVEL_3, false",
        "51, INTELLECTUAL, LEVEL_1, false",
        "61B1, PSYCHIATRIC, LEVEL_1, true",
        "74B9, MULTIPLE, LEVEL_4, true"
    })
    void readsHolderKindAndLevel(String end, DisabilityKind kind, DisabilityLevel level, boolean reissued) {
        var number = DisabilityCertificateNumber.of(HOLDER + end);
        assertThat(DisabilityCertificateNumber.isValid(HOLDER + end)).isTrue();
        assertThat(number.reveal()).isEqualTo(HOLDER + end);
        assertThat(number.getHolder()).isEqualTo(ResidentId.of(HOLDER));
        assertThat(number.getKind()).isEqualTo(kind);
        assertThat(number.getLevel()).isEqualTo(level);
        assertThat(number.isReissued()).isEqualTo(reissued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "01", "81", "10", "15", "111", "11B", "11B0", "11b1", "11C1", "11B:", "11B12", "１1", "a1"
            })
    void refusesOtherForms(String end) {
        assertRefused(HOLDER + end, "DISABILITY_CERTIFICATE_SYNTAX");
    }

    @Test
    void refusesAHolderWithoutAValidNumber() {
        assertRefused("11010519491231002041", "RESIDENT_ID_CHECK");
        assertRefused("1101051949123100２041", "RESIDENT_ID_SYNTAX");
        assertRefused("11010519491331002X41", "RESIDENT_ID_DATE");
    }

    @Test
    void repairsWhatIsCertainAndSaysSo() {
        var repaired = DisabilityCertificateNumber.normalize(" 11010519491231002x４1b1");
        assertThat(repaired.value()).isEqualTo(DisabilityCertificateNumber.of(HOLDER + "41B1"));
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
    }

    @Test
    void masksItself() {
        assertThat(DisabilityCertificateNumber.of(HOLDER + "11")).hasToString("DisabilityCertificateNumber[***]");
        assertThatNullPointerException()
                .isThrownBy(() -> DisabilityCertificateNumber.of(null))
                .withMessage("text");
    }

    private static void assertRefused(String text, String code) {
        assertThat(DisabilityCertificateNumber.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DisabilityCertificateNumber.of(text))
                .withMessageMatching("(certificate|resident) number must [^0-9]*[a-z][^0]*")
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
