package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    @Test
    void onlyAKnownFactHasAValue() {
        assertThat(Fact.known("x").toOptional()).contains("x");
        assertThat(Fact.known("x", DAY).toOptional()).contains("x");
        assertThat(Fact.unknown().toOptional()).isEmpty();
        assertThat(Fact.withheld().toOptional()).isEmpty();
    }

    @Test
    void keepsTheDayOnWhichItWasTrue() {
        assertThat(((Fact.Known<String>) Fact.known("x", DAY)).asOf()).contains(DAY);
        assertThat(((Fact.Known<String>) Fact.known("x")).asOf()).isEmpty();
    }

    @Test
    void keepsUnknownAndWithheldApart() {
        assertThat(Fact.unknown()).isEqualTo(Fact.unknown()).isNotEqualTo(Fact.withheld());
        assertThat(Fact.known(1)).isEqualTo(Fact.known(1)).isNotEqualTo(Fact.known(1, DAY));
    }

    @Test
    void requiresValueAndDay() {
        assertThatNullPointerException().isThrownBy(() -> Fact.known(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fact.Known<>("x", null))
                .withMessage("asOf");
    }

    @Test
    void neverPrintsItsValue() {
        assertThat(Fact.known("canary", DAY)).hasToString("Fact[known]");
        assertThat(Fact.unknown()).hasToString("Fact[unknown]");
        assertThat(Fact.withheld()).hasToString("Fact[withheld]");
    }
}
