package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.sample.Samples;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardsTest {

    private static final Fact<List<Recognition>> DIBAO = in(AssistanceCategory.DIBAO_SINGLE);
    private static final Fact<List<Recognition>> NONE = Fact.known(List.of());

    @Test
    void fixedRangeAndGoodsDependOnNothing() {
        assertThat(compute(new Benefit.Fixed(Yuan.of(500)), spent(Fact.unknown())))
                .contains(exactly(500));
        assertThat(compute(new Benefit.Goods(Yuan.of(300)), spent(Fact.unknown())))
                .contains(exactly(300));
        assertThat(compute(new Benefit.Range(Yuan.of(1), Yuan.of(2)), spent(Fact.unknown())))
                .contains(bounds(1, 2));
    }

    @Test
    void stepsHoldFromTheirThresholdToTheNext() {
        Benefit stepped = new Benefit.Stepped(
                ExpenseKind.MEDICAL,
                List.of(new Benefit.Step(Yuan.of(100), Yuan.of(1)), new Benefit.Step(Yuan.of(200), Yuan.of(2))));
        assertThat(compute(stepped, spent(Fact.known(Yuan.ofFen(9_999))))).contains(exactly(0));
        assertThat(compute(stepped, spent(Fact.known(Yuan.of(100))))).contains(exactly(1));
        assertThat(compute(stepped, spent(Fact.known(Yuan.ofFen(19_999))))).contains(exactly(1));
        assertThat(compute(stepped, spent(Fact.known(Yuan.of(200))))).contains(exactly(2));
        assertThat(compute(stepped, spent(Fact.known(Yuan.of(900))))).contains(exactly(2));
        assertThat(compute(stepped, spent(Fact.withheld()))).isEmpty();
    }

    @Test
    void aShareIsTakenOfTheWholeExpense() {
        assertThat(compute(share().build(), spent(Fact.known(Yuan.of(1000))))).contains(exactly(600));
    }

    @Test
    void aThresholdIsSubtractedOrNotAsTheRuleSays() {
        ShareOfExpense.Builder rule = share().deductible(Yuan.of(400));
        NeedCase thousand = spent(Fact.known(Yuan.of(1000)));
        assertThat(compute(rule.deductibleRule(DeductibleRule.SUBTRACTED).build(), thousand))
                .contains(exactly(360));
        assertThat(compute(rule.deductibleRule(DeductibleRule.THRESHOLD_ONLY).build(), thousand))
                .contains(exactly(600));
        assertThat(compute(rule.deductibleRule(DeductibleRule.UNSTATED).build(), thousand))
                .contains(bounds(360, 600));
    }

    @Test
    void belowTheThresholdNothingIsGiven() {
        ShareOfExpense rule = share().deductible(Yuan.of(400))
                .deductibleRule(DeductibleRule.THRESHOLD_ONLY)
                .build();
        assertThat(compute(rule, spent(Fact.known(Yuan.ofFen(39_999))))).contains(exactly(0));
        assertThat(compute(rule, spent(Fact.known(Yuan.of(400))))).contains(exactly(240));
    }

    @Test
    void belowTheThresholdNothingIsGivenWhateverElseIsMissing() {
        ShareOfExpense rule =
                share().deductible(Yuan.of(5000)).capMonthsOfStandard(2).build();
        NeedCase subject = spent(Fact.unknown(), Fact.unknown());
        assertThat(new Awards(Samples.contextWithoutStandards()).compute(rule, subject))
                .contains(exactly(0));
    }

    @Test
    void aCapCutsBothBounds() {
        ShareOfExpense rule = share().deductible(Yuan.of(400)).cap(Yuan.of(500)).build();
        assertThat(compute(rule, spent(Fact.known(Yuan.of(1000))))).contains(bounds(360, 500));
        assertThat(compute(rule, spent(Fact.known(Yuan.of(9000))))).contains(exactly(500));
    }

    @Test
    void aCapInMonthsNeedsTheLocalStandard() {
        ShareOfExpense months = share().capMonthsOfStandard(2).build();
        NeedCase much = spent(Fact.known(Yuan.of(100_000)));
        assertThat(compute(months, much)).contains(exactly(1600));
        assertThat(new Awards(Samples.contextWithoutStandards()).compute(months, much))
                .isEmpty();
        ShareOfExpense both = share().capMonthsOfStandard(2).cap(Yuan.of(1500)).build();
        assertThat(compute(both, much)).contains(exactly(1500));
        ShareOfExpense higher =
                share().capMonthsOfStandard(2).cap(Yuan.of(1700)).build();
        assertThat(compute(higher, much)).contains(exactly(1600));
    }

    @Test
    void thePersonGetsTheBestShareOfAllCategories() {
        ShareOfExpense rule =
                share().putShare(AssistanceCategory.RIGID, Ratio.parse("0.8")).build();
        assertThat(compute(rule, spent(DIBAO, in(AssistanceCategory.RIGID)))).contains(exactly(800));
        assertThat(compute(rule, spent(in(AssistanceCategory.RIGID), DIBAO))).contains(exactly(800));
        assertThat(compute(rule, spent(NONE, DIBAO))).contains(exactly(600));
        assertThat(compute(rule, spent(in(AssistanceCategory.ORPHAN), NONE))).contains(exactly(0));
    }

    @Test
    void aRecognitionThatEndedGivesNoShare() {
        Recognition ended = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .validUntil(Samples.TODAY.minusDays(1))
                .build();
        assertThat(compute(share().build(), spent(Fact.known(List.of(ended)), NONE)))
                .contains(exactly(0));
    }

    @Test
    void withoutKnownCategoriesThereIsNoAward() {
        assertThat(compute(share().build(), spent(Fact.unknown(), Fact.unknown())))
                .isEmpty();
        assertThat(compute(share().build(), spent(Fact.unknown(), NONE))).isEmpty();
        assertThat(compute(share().build(), spent(NONE, Fact.withheld()))).isEmpty();
        assertThat(compute(share().build(), spent(Fact.unknown(), DIBAO))).contains(exactly(600));
    }

    @Test
    void aCategoryThatIsNotKnownMayRaiseTheShare() {
        ShareOfExpense rule =
                share().putShare(AssistanceCategory.ORPHAN, Ratio.parse("1")).build();
        assertThat(compute(rule, spent(Fact.unknown(), DIBAO))).contains(bounds(600, 1000));
        assertThat(compute(rule, spent(Fact.withheld(), DIBAO))).contains(bounds(600, 1000));
        assertThat(compute(rule, spent(NONE, DIBAO))).contains(exactly(600));
    }

    @Test
    void tellsWhatIsMissing() {
        NeedCase noExpense = spent(Fact.withheld());
        assertThat(gapOf(share().build(), noExpense)).isEqualTo(Gap.WITHHELD);
        assertThat(gapOf(share().build(), spent(Fact.unknown(), NONE))).isEqualTo(Gap.UNKNOWN);
        assertThat(gapOf(share().build(), spent(NONE, Fact.withheld()))).isEqualTo(Gap.WITHHELD);
        assertThat(gapOf(share().capMonthsOfStandard(2).build(), spent(Fact.unknown(), DIBAO)))
                .isEqualTo(Gap.LOCAL_STANDARD);
        Benefit stepped = new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.ZERO, Yuan.of(1))));
        assertThat(gapOf(stepped, noExpense)).isEqualTo(Gap.WITHHELD);
    }

    @Test
    void aStaleFactIsNotPaidOn() {
        EvaluationContext yearly =
                new EvaluationContext(Samples.TODAY, Samples.context().standards(), Optional.of(Period.ofYears(1)));
        NeedCase old = spent(Fact.known(Yuan.of(1000), Samples.TODAY.minusYears(2)));
        assertThat(new Awards(yearly).compute(share().build(), old)).isEmpty();
        assertThat(new Awards(yearly).missing(share().build(), old).gap()).isEqualTo(Gap.STALE);
        Fact<List<Recognition>> oldCategory =
                Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO)), Samples.TODAY.minusYears(2));
        assertThat(new Awards(yearly).compute(share().build(), spent(oldCategory, NONE)))
                .isEmpty();
        assertThat(new Awards(yearly)
                        .missing(share().build(), spent(NONE, oldCategory))
                        .gap())
                .isEqualTo(Gap.STALE);
    }

    private static Optional<Award> compute(Benefit benefit, NeedCase subject) {
        return new Awards(Samples.context()).compute(benefit, subject);
    }

    private static Gap gapOf(Benefit benefit, NeedCase subject) {
        return new Awards(Samples.contextWithoutStandards())
                .missing(benefit, subject)
                .gap();
    }

    private static Award exactly(long yuan) {
        return Award.exactly(Yuan.of(yuan));
    }

    private static Award bounds(long min, long max) {
        return new Award(Yuan.of(min), Yuan.of(max));
    }

    private static ShareOfExpense.Builder share() {
        return ShareOfExpense.builder()
                .kind(ExpenseKind.MEDICAL)
                .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"));
    }

    private static Fact<List<Recognition>> in(AssistanceCategory category) {
        return Fact.known(List.of(Samples.recognition(category)));
    }

    private static NeedCase spent(Fact<Yuan> expense) {
        return subject(NONE, DIBAO, expense);
    }

    private static NeedCase spent(Fact<List<Recognition>> person, Fact<List<Recognition>> household) {
        return subject(person, household, Fact.known(Yuan.of(1000)));
    }

    private static NeedCase subject(
            Fact<List<Recognition>> person, Fact<List<Recognition>> household, Fact<Yuan> expense) {
        Household joined = Samples.household(Samples.head().recognitions(person).build())
                .recognitions(household)
                .build();
        return NeedCase.of(
                joined, Samples.need().putExpense(ExpenseKind.MEDICAL, expense).build());
    }
}
