package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conditions that join several facts or several conditions. */
class CombinedFindingsTest {

    private static final Criterion YES = new HouseholdCriterion.Residence(DivisionCode.of("321081"));
    private static final Criterion NO = new HouseholdCriterion.Residence(DivisionCode.of("110000"));
    private static final Criterion OPEN = new PersonCriterion.Insured();
    private static final Criterion JUDGE = new Criterion.Judgement("x");
    private static final Criterion DIBAO = new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO));
    private static final Fact<List<Recognition>> IN_DIBAO =
            Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO)));
    private static final Fact<List<Recognition>> IN_NONE = Fact.known(List.of());

    @Test
    void allOfEvaluatesEveryPart() {
        Finding finding = find(all(YES, NO, OPEN));
        assertThat(finding.truth()).isEqualTo(Truth.FALSE);
        assertThat(finding.parts()).extracting(Finding::truth).containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        assertThat(find(all(YES, YES)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(all(YES, OPEN)).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anyOfEvaluatesEveryPart() {
        assertThat(find(any(YES, NO, OPEN)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(any(NO, NO)).truth()).isEqualTo(Truth.FALSE);
        assertThat(find(any(NO, OPEN)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(find(any(NO, OPEN)).condition()).isEqualTo(Condition.ANY_OF);
    }

    @Test
    void notTurnsItsPartAround() {
        assertThat(find(new Criterion.Not(YES)).truth()).isEqualTo(Truth.FALSE);
        assertThat(find(new Criterion.Not(NO)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(new Criterion.Not(OPEN)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(find(new Criterion.Not(OPEN)).gap()).isEmpty();
    }

    @Test
    void decidingNamesThePartsThatMadeTheOutcome() {
        assertThat(find(all(YES, NO, OPEN)).deciding()).containsExactly(find(NO));
        assertThat(find(all(YES, OPEN, JUDGE)).deciding()).containsExactly(find(OPEN), find(JUDGE));
        assertThat(find(any(NO, YES, OPEN)).deciding()).containsExactly(find(YES));
        assertThat(find(any(NO, OPEN)).deciding()).containsExactly(find(OPEN));
        assertThat(find(all(YES, YES)).deciding()).hasSize(2);
        assertThat(find(NO).deciding()).containsExactly(find(NO));
    }

    @Test
    void decidingLooksThroughNegations() {
        Criterion nested = all(YES, new Criterion.Not(any(NO, YES)), any(NO, all(OPEN, NO)));
        assertThat(find(nested).deciding()).containsExactly(find(YES), find(NO), find(NO));
        Criterion doubled = new Criterion.Not(new Criterion.Not(all(NO, YES)));
        assertThat(find(doubled).deciding()).containsExactly(find(NO));
        assertThat(find(new Criterion.Not(all(NO, OPEN))).deciding()).containsExactly(find(NO));
    }

    @Test
    void aCategoryOfPersonOrHouseholdIsEnough() {
        assertThat(find(DIBAO, recognised(IN_DIBAO, IN_NONE)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(DIBAO, recognised(IN_NONE, IN_DIBAO)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(DIBAO, recognised(Fact.unknown(), IN_DIBAO)).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(DIBAO, recognised(IN_DIBAO, Fact.withheld())).gap()).isEmpty();
        assertThat(find(DIBAO, recognised(IN_NONE, IN_NONE)).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aCategoryIsOpenAsLongAsEitherIs() {
        assertThat(find(DIBAO, recognised(IN_NONE, Fact.withheld())).gap()).contains(Gap.WITHHELD);
        assertThat(find(DIBAO, recognised(Fact.withheld(), IN_NONE)).gap()).contains(Gap.WITHHELD);
        assertThat(find(DIBAO, recognised(Fact.withheld(), Fact.unknown())).gap())
                .contains(Gap.UNKNOWN);
        assertThat(find(DIBAO, recognised(IN_NONE, Fact.unknown())).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aRecognitionThatEndedDoesNotCount() {
        Recognition ended = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .validUntil(Samples.TODAY.minusDays(1))
                .build();
        assertThat(find(DIBAO, recognised(Fact.known(List.of(ended)), IN_NONE)).truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void incomeIsComparedAtTheExactBoundary() {
        Criterion oneAndAHalf = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5"));
        // 800 yuan x 1.5 x 12 months x 2 heads
        Yuan limit = Yuan.of(28_800);
        Finding exact = find(oneAndAHalf, earning(Fact.known(limit)));
        assertThat(Brief.of(exact)).isEqualTo(Brief.decided(Condition.INCOME, true));
        assertThat(exact.operands()).containsExactly("28800.00");
        assertThat(exact.grounds().observed().orElseThrow().reveal()).isEqualTo("28800.00");
        assertThat(Brief.of(find(oneAndAHalf, earning(Fact.known(limit.plus(Yuan.ofFen(1)))))))
                .isEqualTo(Brief.decided(Condition.INCOME, false));
        assertThat(find(oneAndAHalf, earning(Fact.unknown())).gap()).contains(Gap.UNKNOWN);
        assertThat(find(oneAndAHalf, earning(Fact.withheld())).gap()).contains(Gap.WITHHELD);
    }

    @Test
    void theMultipleOfTheStandardIsRoundedOnce() {
        // 799 x 1.0001 = 799.0799 a month; x 24 = 19177.9176, not 24 times 799.08
        LocalStandards standards = LocalStandards.of(List.of(Samples.standard("321000", 799)));
        EvaluationContext context = new EvaluationContext(Samples.TODAY, standards, Optional.empty());
        Criterion criterion = Criteria.income(Comparison.AT_MOST, Ratio.parse("1.0001"));
        assertThat(new Eligibility(context)
                        .assess(criterion, earning(Fact.known(Yuan.parse("19177.92"))))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(new Eligibility(context)
                        .assess(criterion, earning(Fact.known(Yuan.parse("19177.93"))))
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void incomeCannotBeJudgedWithoutAStandard() {
        Criterion criterion = Criteria.income(Comparison.AT_MOST, Ratio.parse("1"));
        Finding finding = new Eligibility(Samples.contextWithoutStandards())
                .assess(criterion, earning(Fact.known(Yuan.ZERO)))
                .finding();
        assertThat(Brief.of(finding)).isEqualTo(Brief.open(Condition.INCOME, Gap.LOCAL_STANDARD));
    }

    @Test
    void theStandardContextTakesThePublishedStandards() {
        EvaluationContext context = EvaluationContext.on(LocalDate.of(2024, 6, 28));
        assertThat(context.factsValidFor()).isEmpty();
        assertThat(context.standards().find(Samples.VILLAGE, context.asOf())).isPresent();
        assertThatNullPointerException()
                .isThrownBy(() -> EvaluationContext.on(null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> new EvaluationContext(Samples.TODAY, null, Optional.empty()))
                .withMessage("standards");
        assertThatNullPointerException()
                .isThrownBy(() -> new EvaluationContext(Samples.TODAY, context.standards(), null))
                .withMessage("factsValidFor");
    }

    @Test
    void findingsAndAssessmentsAreComplete() {
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.decided(null, true))
                .withMessage("condition");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.combined(Condition.NOT, null, List.of()))
                .withMessage("truth");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(Condition.NOT, Truth.TRUE, null, List.of()))
                .withMessage("grounds");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(null, Optional.empty()))
                .withMessage("finding");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(find(YES), null))
                .withMessage("award");
        assertThatNullPointerException().isThrownBy(() -> new Eligibility(null)).withMessage("context");
    }

    private static Criterion all(Criterion... parts) {
        return new Criterion.AllOf(List.of(parts));
    }

    private static Criterion any(Criterion... parts) {
        return new Criterion.AnyOf(List.of(parts));
    }

    private static Finding find(Criterion criterion) {
        return find(criterion, Samples.plainCase());
    }

    private static Finding find(Criterion criterion, NeedCase subject) {
        return new Eligibility(Samples.context()).assess(criterion, subject).finding();
    }

    private static NeedCase recognised(Fact<List<Recognition>> person, Fact<List<Recognition>> household) {
        Household joined = Samples.household(Samples.head().recognitions(person).build())
                .recognitions(household)
                .build();
        return NeedCase.of(joined, Samples.need().build());
    }

    private static NeedCase earning(Fact<Yuan> income) {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        Household two = Samples.household(Samples.head().build(), son)
                .annualIncome(income)
                .build();
        return NeedCase.of(two, Samples.need().build());
    }
}
