package io.github.zhuanjie.charity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharityFilingNumberTest {

    private static final String ORGANIZATION = "53990000A00000011Q";
    private static final String GOOD = ORGANIZATION + "A25012";

    @Test
    void tellsOrganisationAndYear() {
        var number = CharityFilingNumber.of(GOOD);
        assertThat(CharityFilingNumber.isValid(GOOD)).isTrue();
        assertThat(number).hasToString(GOOD);
        assertThat(number.value()).isEqualTo(GOOD);
        assertThat(number.organization()).isEqualTo(UnifiedSocialCreditCode.of(ORGANIZATION));
        assertThat(number.year()).isEqualTo(2025);
        assertThat(CharityFilingNumber.of(ORGANIZATION + "A09999").year()).isEqualTo(2009);
        assertThat(CharityFilingNumber.of(ORGANIZATION + "A90000").year()).isEqualTo(2090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A2501", "A250123", "B25012", "a25012", "A2501A", "A/5012", "A２5012", "025012"})
    void refusesOtherForms(String end) {
        assertRefused(ORGANIZATION + end, "FILING_NUMBER_SYNTAX");
    }

    @Test
    void refusesAnOrganisationWithoutAValidCode() {
        assertRefused("53990000A000000110A25012", "USCC_CHECK");
        assertRefused("53990000I00000011QA25012", "USCC_SYNTAX");
    }

    @Test
    void repairsWhatIsCertainAndSaysSo() {
        var repaired = CharityFilingNumber.normalize(" 53990000a00000011qA２5012");
        assertThat(repaired.value()).isEqualTo(CharityFilingNumber.of(GOOD));
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
    }

    @Test
    void isOrderedByItsCharacters() {
        assertThat(CharityFilingNumber.of(GOOD)).isLessThan(CharityFilingNumber.of(ORGANIZATION + "A25013"));
    }

    private static void assertRefused(String text, String code) {
        assertThat(CharityFilingNumber.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CharityFilingNumber.of(text))
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
