package io.github.zhuanjie.charity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BenefitTest {

    private static final Yuan ONE = Yuan.of(1);

    @Test
    void sumsArePositive() {
        assertRefused("BENEFIT_AMOUNT", () -> new Benefit.Fixed(Yuan.ZERO));
        assertRefused("BENEFIT_AMOUNT", () -> new Benefit.Goods(Yuan.of(-1)));
        assertRefused("BENEFIT_AMOUNT", () -> new Benefit.Range(Yuan.ZERO, ONE));
        assertRefused("BENEFIT_AMOUNT", () -> new Benefit.Step(ONE, Yuan.ZERO));
        assertThat(new Benefit.Fixed(Yuan.ofFen(1)).amount()).isEqualTo(Yuan.ofFen(1));
    }

    @Test
    void aServiceCostsNoMoreThanADocumentMayHold() {
        assertRefused(
                "AMOUNT_RANGE",
                () -> new Benefit.Service(
                        NeedKind.VISITING_CARE,
                        Integer.MAX_VALUE,
                        ServiceUnit.VISIT,
                        Optional.of(Yuan.parse("999999999999.99"))));
    }

    @Test
    void aRangeIsInOrder() {
        assertRefused("BENEFIT_RANGE", () -> new Benefit.Range(Yuan.of(2), ONE));
        assertThat(new Benefit.Range(ONE, ONE).max()).isEqualTo(ONE);
    }

    @Test
    void stepsAscend() {
        Benefit.Step low = new Benefit.Step(Yuan.ZERO, ONE);
        Benefit.Step high = new Benefit.Step(Yuan.of(10), Yuan.of(2));
        assertRefused("BENEFIT_STEPS", () -> new Benefit.Stepped(ExpenseKind.MEDICAL, List.of()));
        assertRefused("BENEFIT_STEPS", () -> new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(high, low)));
        assertRefused("BENEFIT_STEPS", () -> new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(low, low)));
        assertThatNullPointerException()
                .isThrownBy(() -> new Benefit.Stepped(null, List.of(low)))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Benefit.Step(null, ONE))
                .withMessage("from");
    }

    @Test
    void stepsAreCopied() {
        List<Benefit.Step> steps = new ArrayList<>(List.of(new Benefit.Step(Yuan.ZERO, ONE)));
        Benefit.Stepped stepped = new Benefit.Stepped(ExpenseKind.MEDICAL, steps);
        steps.clear();
        assertThat(stepped.steps()).hasSize(1).isUnmodifiable();
    }

    @Test
    void aShareNamesAShareAndStatesNoRuleByDefault() {
        assertRefused(
                "BENEFIT_SHARES",
                () -> ShareOfExpense.builder().kind(ExpenseKind.MEDICAL).build());
        ShareOfExpense share = ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                .build();
        assertThat(share.getDeductibleRule()).isEqualTo(DeductibleRule.UNSTATED);
    }

    @Test
    void sharesAreKeptInTheOrderOfTheCategories() {
        ShareOfExpense share = ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.RIGID, Ratio.parse("0.5"))
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                .build();
        assertThat(share.getShares().keySet()).containsExactly(AssistanceCategory.DIBAO, AssistanceCategory.RIGID);
    }

    @Test
    void aCapacityHasALimit() {
        assertRefused("CAPACITY_EMPTY", () -> published().build());
        assertThat(published().places(0).build().getPlaces()).contains(0);
        assertThat(published().budget(Yuan.ZERO).build().getBudget()).contains(Yuan.ZERO);
    }

    @Test
    void aCapacityIsNotNegative() {
        assertRefused("CAPACITY_NEGATIVE", () -> published().places(-1).build());
        assertRefused(
                "CAPACITY_NEGATIVE", () -> published().budget(Yuan.ofFen(-1)).build());
        assertRefused(
                "CAPACITY_NEGATIVE",
                () -> published().places(1).budget(Yuan.ofFen(-1)).build());
    }

    @Test
    void anAssumedCapacitySaysWhy() {
        assertRefused(
                "CAPACITY_ASSUMPTION",
                () -> Capacity.builder()
                        .provenance(Provenance.ASSUMED)
                        .places(1)
                        .build());
        assertThat(Capacity.builder()
                        .provenance(Provenance.ASSUMED)
                        .places(1)
                        .note("last year")
                        .build()
                        .getNote())
                .contains("last year");
    }

    private static Capacity.Builder published() {
        return Capacity.builder().provenance(Provenance.PUBLISHED);
    }

    private static void assertRefused(String code, ThrowingCallable construction) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(construction)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
