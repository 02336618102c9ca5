package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenBenefitTest {

    private static BenefitWorth worth(String text) {
        return BenefitWorth.parse(text);
    }

    private static int gap(String benefit, String bound) {
        return ProvenBenefit.of(BoundScope.ALL, worth(benefit), worth(bound)).gapMillionths();
    }

    @Test
    void theGapIsInMillionthsOfTheBoundRoundedUp() {
        assertThat(gap("999", "1000")).isEqualTo(1_000);
        assertThat(gap("2", "3")).isEqualTo(333_334);
        assertThat(gap("0", "3")).isEqualTo(1_000_000);
        assertThat(gap("1/2", "2/3")).isEqualTo(250_000);
        assertThat(gap("999999999999999998", "999999999999999999")).isEqualTo(1);
    }

    @Test
    void nothingIsMissingOnlyIfTheBoundIsMet() {
        assertThat(gap("0", "0")).isZero();
        assertThat(gap("7/16", "7/16")).isZero();
        assertThat(ProvenBenefit.of(BoundScope.ALL, worth("3"), worth("3")).isLargest())
                .isTrue();
        assertThat(ProvenBenefit.of(BoundScope.ALL, worth("3"), worth("10000000"))
                        .isLargest())
                .isFalse();
        assertThat(ProvenBenefit.of(BoundScope.ALL, worth("999999999999999998"), worth("999999999999999999"))
                        .isLargest())
                .isFalse();
    }

    @Test
    void refusesABoundThatIsNoneAndAnotherGap() {
        assertRefused("4", "3", 0);
        assertRefused("999", "1000", 999);
        assertRefused("999", "1000", 1_001);
        assertRefused("3", "3", 1);
    }

    private static void assertRefused(String benefit, String bound, int gap) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ProvenBenefit(BoundScope.SAME_NEEDS, worth(benefit), worth(bound), gap))
                .matches(refusal -> refusal.getCode().equals("PROVEN_BENEFIT"));
    }

    @Test
    void aFormulaHasAVersionAndNumbersThatGiveABenefit() {
        assertThat(new BenefitFormula("1", 0, 1).mostPoints()).isZero();
        assertFormulaRefused(" ", 0, 1);
        assertFormulaRefused("1", -1, 1);
        assertFormulaRefused("1", 0, 0);
    }

    private static void assertFormulaRefused(String version, int points, int fit) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new BenefitFormula(version, points, fit))
                .matches(refusal -> refusal.getCode().equals("BENEFIT_FORMULA"));
    }

    @Test
    void aPriceDoesNotShowWhoCompetesForIt() {
        CapacityPrice price = new CapacityPrice(
                ProjectId.of("PR-1"), Optional.empty(), Optional.of(NeedId.of("N-7")), worth("12"), worth("0"));

        assertThat(price).hasToString("CapacityPrice[PR-1]");
    }
}
