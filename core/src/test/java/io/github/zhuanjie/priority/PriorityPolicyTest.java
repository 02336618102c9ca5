package io.github.zhuanjie.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PriorityTier EMERGENCY = new PriorityTier("急难", Set.of(), Set.of(Urgency.EMERGENCY));

    private static PriorityPolicy.Builder policy() {
        return PriorityPolicy.builder().id("own").version("1").title("own").source("test");
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    @Test
    void theStandardPolicySaysThatItIsOursAndIsValid() {
        assertThat(ZhuanjieValidator.standard().validate(PriorityPolicy.standard()))
                .isEmpty();
        assertThat(PriorityPolicy.standard().getSource()).contains("a proposal of this library");
        assertThat(PriorityPolicy.standard()).isSameAs(PriorityPolicy.standard());
    }

    @Test
    void aPolicyWithoutATitleIsFound() {
        assertThat(ZhuanjieValidator.standard().validate(policy().title(" ").build()))
                .hasSize(1);
    }

    @Test
    void givesNothingForWhatItDoesNotMention() {
        PriorityPolicy bare = policy().build();
        assertThat(List.of(
                        bare.getChildPoints(),
                        bare.getOldAgePoints(),
                        bare.getSevereDisabilityPoints(),
                        bare.getSeriousIllnessPoints()))
                .containsOnly(0);
        assertThat(List.of(
                        bare.getWaiting(),
                        bare.getHouseholdChildren(),
                        bare.getHouseholdOldPersons(),
                        bare.getHouseholdSeverelyDisabled()))
                .containsOnly(PriorityRate.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void refusesPointsOutOfRange(int points) {
        List<ThrowingCallable> calls = List.of(
                () -> policy().childPoints(points).build(),
                () -> policy().oldAgePoints(points).build(),
                () -> policy().severeDisabilityPoints(points).build(),
                () -> policy().seriousIllnessPoints(points).build(),
                () -> policy().putCategoryPoint(AssistanceCategory.DIBAO, points)
                        .build(),
                () -> policy().putUrgencyPoint(Urgency.URGENT, points).build(),
                () -> new PriorityStep(Ratio.parse("1"), points),
                () -> new PriorityRate(points, 1_000_000),
                () -> new PriorityRate(0, points),
                () -> new PriorityContribution(PriorityFactor.AGE, points));
        calls.forEach(call -> assertRefused("PRIORITY_POINTS", call));
    }

    @Test
    void acceptsPointsAtTheBounds() {
        assertThat(policy().childPoints(1_000_000).oldAgePoints(0).build().getChildPoints())
                .isEqualTo(1_000_000);
        assertThat(new PriorityRate(1_000_000, 1_000_000).pointsFor(Long.MAX_VALUE))
                .isEqualTo(1_000_000);
    }

    @Test
    void refusesARateThatGivesMoreForOneThanForAnyNumber() {
        assertRefused("PRIORITY_RATE", () -> new PriorityRate(2, 1));
        assertThat(new PriorityRate(2, 2).pointsFor(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "2, 6", "3, 7", "4, 7", "9000000000000000000, 7"})
    void aRateGivesItsPointsForEachUpToTheMost(long count, int points) {
        assertThat(new PriorityRate(3, 7).pointsFor(count)).isEqualTo(points);
        assertThat(PriorityRate.NONE.pointsFor(count)).isZero();
    }

    @Test
    void refusesTwoStepsWithOneLimit() {
        PriorityStep one = new PriorityStep(Ratio.parse("1"), 1);
        PriorityStep two = new PriorityStep(Ratio.parse("1"), 2);
        assertRefused("PRIORITY_STEPS", () -> policy().addIncomeSteps(one, two).build());
        assertRefused("PRIORITY_STEPS", () -> policy().addExpenseSteps(one, two).build());
        assertThat(policy().addIncomeSteps(one).addExpenseSteps(two).build()).isNotNull();
    }

    @Test
    void refusesATierThatSaysNothing() {
        assertRefused("PRIORITY_TIER", () -> new PriorityTier("all", Set.of(), Set.of()));
        assertRefused("PRIORITY_TIER", () -> new PriorityTier(" ", Set.of(), Set.of(Urgency.URGENT)));
        assertRefused("PRIORITY_TIER", () -> new PriorityTier("t".repeat(101), Set.of(), Set.of(Urgency.URGENT)));
        assertThat(new PriorityTier("t".repeat(100), Set.of(AssistanceCategory.DIBAO), Set.of()).urgencies())
                .isEmpty();
    }

    @Test
    void aTierKeepsItsSetsInTheOrderOfTheConstants() {
        assertThat(new PriorityTier(
                                "t",
                                Set.of(AssistanceCategory.EMERGENCY, AssistanceCategory.DIBAO),
                                Set.of(Urgency.EMERGENCY, Urgency.NORMAL))
                        .toString())
                .isEqualTo("PriorityTier[title=t, categories=[DIBAO, EMERGENCY], urgencies=[NORMAL, EMERGENCY]]");
    }

    @Test
    void refusesMoreThanAHundredTiers() {
        assertThat(policy().tiers(Collections.nCopies(100, EMERGENCY)).build().getTiers())
                .hasSize(100);
        assertRefused(
                "PRIORITY_TIERS",
                () -> policy().tiers(Collections.nCopies(101, EMERGENCY)).build());
    }

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        PriorityPolicy year =
                policy().validFrom(DAY).validUntil(DAY.plusDays(1)).build();
        assertThat(year.isInForce(DAY.minusDays(1))).isFalse();
        assertThat(year.isInForce(DAY)).isTrue();
        assertThat(year.isInForce(DAY.plusDays(1))).isTrue();
        assertThat(year.isInForce(DAY.plusDays(2))).isFalse();
        assertThat(policy().build().isInForce(DAY)).isTrue();
        assertThat(policy().validFrom(DAY).validUntil(DAY).build().isInForce(DAY))
                .isTrue();
        assertRefused(
                "PRIORITY_DAYS",
                () -> policy().validFrom(DAY).validUntil(DAY.minusDays(1)).build());
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "20000000, 2, 0", "20000007, 2, 7", "40000000, 1, 0", "59999999, 1, 19999999"})
    void aPriorityIsTakenApart(int priority, int tier, int points) {
        PriorityPolicy two = policy().addTiers(EMERGENCY, EMERGENCY).build();
        assertThat(two.tierOf(priority)).isEqualTo(tier);
        assertThat(PriorityPolicy.pointsOf(priority)).isEqualTo(points);
    }
}
