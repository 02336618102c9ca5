package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitWorthTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0/7, 0",
        "120, 120",
        "14/16, 7/8",
        "16/8, 2",
        "7/16, 7/16",
        "1/90, 1/90",
        "999999999999999999, 999999999999999999"
    })
    void isReadAndReduced(String text, String shortest) {
        assertThat(BenefitWorth.parse(text)).hasToString(shortest);
        assertThat(BenefitWorth.parse(shortest)).isEqualTo(BenefitWorth.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/2", "1/2/3", "-1", "1.5", "٣", "a", ":", "1/0", "1000000000000000000"})
    void refusesAnythingElse(String text) {
        assertRefused(() -> BenefitWorth.parse(text));
    }

    @Test
    void refusesWhatIsNoAmount() {
        assertRefused(() -> new BenefitWorth(-1, 1));
        assertRefused(() -> new BenefitWorth(1, 0));
        assertRefused(() -> new BenefitWorth(BenefitWorth.MAX + 1, 1));
        assertRefused(() -> new BenefitWorth(1, BenefitWorth.MAX + 1));
        assertThat(new BenefitWorth(1, BenefitWorth.MAX).denominator()).isEqualTo(BenefitWorth.MAX);
        assertThat(new BenefitWorth(BenefitWorth.MAX, 1).numerator()).isEqualTo(BenefitWorth.MAX);
    }

    private static void assertRefused(Runnable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .returns("BENEFIT_WORTH", InvalidValueException::getCode);
    }

    @Test
    void comparesExactly() {
        BenefitWorth most = new BenefitWorth(BenefitWorth.MAX, 1);
        assertThat(new BenefitWorth(1, 3)).isLessThan(new BenefitWorth(1, 2)).isGreaterThan(new BenefitWorth(1, 4));
        assertThat(new BenefitWorth(2, 4)).isEqualByComparingTo(new BenefitWorth(1, 2));
        assertThat(most).isGreaterThan(new BenefitWorth(BenefitWorth.MAX - 1, 1));
        assertThat(new BenefitWorth(BenefitWorth.MAX, BenefitWorth.MAX - 1)).isGreaterThan(new BenefitWorth(1, 1));
        assertThat(new BenefitWorth(5_000_000_000L, 3)).isLessThan(new BenefitWorth(5_000_000_001L, 3));
        assertThat(new BenefitWorth(6_000_000_000L, 1)).isGreaterThan(new BenefitWorth(1, 6_000_000_000L));
        assertThat(new BenefitWorth(1, 6_000_000_000L)).isLessThan(new BenefitWorth(6_000_000_000L, 1));
    }

    @Test
    void knowsZero() {
        assertThat(BenefitWorth.parse("0").isZero()).isTrue();
        assertThat(BenefitWorth.parse("1/9").isZero()).isFalse();
    }
}
