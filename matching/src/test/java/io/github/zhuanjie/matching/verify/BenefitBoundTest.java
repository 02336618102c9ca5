package io.github.zhuanjie.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BenefitBoundTest {

    private static BenefitBound bound(long benefit, long bound) {
        return new BenefitBound(BigInteger.valueOf(benefit), BigInteger.valueOf(bound));
    }

    @Test
    void gapIsAShareOfTheBoundRoundedUp() {
        assertThat(bound(7_878_690, 7_921_734).gapMillionths()).isEqualTo(5_434);
        assertThat(bound(3, 4).gapMillionths()).isEqualTo(250_000);
        assertThat(bound(0, 4).gapMillionths()).isEqualTo(1_000_000);
        assertThat(bound(Long.MAX_VALUE - 1, Long.MAX_VALUE).gapMillionths()).isEqualTo(1);
    }

    @Test
    void gapIsZeroOnlyIfTheBoundIsMet() {
        assertThat(bound(4, 4).gapMillionths()).isZero();
        assertThat(bound(4, 4).isMet()).isTrue();
        assertThat(bound(0, 0).gapMillionths()).isZero();
        assertThat(bound(3, 4).isMet()).isFalse();
    }

    @Test
    void refusesABoundThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound(5, 4))
                .withMessage("benefit must be from zero to the bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound(-1, 4))
                .withMessage("benefit must be from zero to the bound");
    }
}
