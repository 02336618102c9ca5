package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    /** The example of the standard itself, with a letter in the organisation code. */
    private static final String GOOD = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "91110000600037341L",
                "9144030071526726XG",
                "91330100799655058B",
                "91110000802100433B",
                "914403001922038216",
                "91100000100003962T",
                "911000001000013428",
                "91440400192548256N",
                "91110108551385082Q"
            })
    void acceptsPublishedCodes(String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isTrue();
        assertThat(UnifiedSocialCreditCode.of(text)).hasToString(text);
    }

    @Test
    void acceptsWeightedSumsWithoutRemainder() {
        // the organisation code sums to 33 = 3 x 11 and the whole to a multiple of 31: both checks are 0
        assertThat(UnifiedSocialCreditCode.isValid("523200000000001900")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"539900000000000190", "AY3200000000000192"})
    void takesLettersInFrontAndEveryDigitInTheArea(String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y430",
                "91350100m000100Y43",
                "91350100M000100I43",
                "91350100M000100O43",
                "91350100M000100S43",
                "91350100M000100V43",
                "91350100M000100Z43",
                "91A50100M000100Y43",
                "9135010AM000100Y43",
                "91350100M000100Y4３",
                "91350100M000100Y4\n",
                "9135010\uD842M000100Y43"
            })
    void refusesOtherForms(String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
        assertThat(refusalOf(text)).isEqualTo("USCC_SYNTAX");
    }

    @Test
    void tellsTheTwoChecksApart() {
        assertThat(refusalOf("91350100M000100Y53")).isEqualTo("USCC_ORGANIZATION_CHECK");
        assertThat(refusalOf("91350100M000100Y44")).isEqualTo("USCC_CHECK");
        assertThat(refusalOf("92350100M000100Y43")).isEqualTo("USCC_CHECK");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> UnifiedSocialCreditCode.of(null))
                .withMessage("text");
    }

    @Test
    void repairsWhatIsCertainAndSaysSo() {
        var repaired = UnifiedSocialCreditCode.normalize(" ９1350100m000100y43 ");
        assertThat(repaired.value()).isEqualTo(UnifiedSocialCreditCode.of(GOOD));
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.normalize("91350100-M000100Y43"));
    }

    @Test
    void isEqualAndOrderedByItsCharacters() {
        var one = UnifiedSocialCreditCode.of("91110000600037341L");
        var other = UnifiedSocialCreditCode.of(GOOD);
        assertThat(one)
                .isEqualTo(UnifiedSocialCreditCode.of("91110000600037341L"))
                .isNotEqualTo(other);
        assertThat(one).isNotEqualTo("91110000600037341L").isLessThan(other);
        assertThat(one).hasSameHashCodeAs(UnifiedSocialCreditCode.of("91110000600037341L"));
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }

    private static String refusalOf(String text) {
        try {
            UnifiedSocialCreditCode.of(text);
            return "";
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return refused.getCode();
        }
    }
}
