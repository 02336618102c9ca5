package io.github.zhuanjie.eligibility;

import static io.github.zhuanjie.eligibility.Truth.FALSE;
import static io.github.zhuanjie.eligibility.Truth.TRUE;
import static io.github.zhuanjie.eligibility.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void followsKleenesTables(Truth left, Truth right, Truth conjunction, Truth disjunction) {
        assertThat(left.and(right)).isEqualTo(conjunction);
        assertThat(left.or(right)).isEqualTo(disjunction);
    }

    @Test
    void negationLeavesTheUnknownUnknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void isMadeOfWhatIsKnownAndMakesAVerdict() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
        assertThat(Verdict.of(TRUE)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Verdict.of(FALSE)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(Verdict.of(UNKNOWN)).isEqualTo(Verdict.UNDETERMINED);
    }
}
