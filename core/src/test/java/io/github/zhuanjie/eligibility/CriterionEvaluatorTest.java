package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every kind of criterion that asks for one fact: it holds, it does not, it cannot be told and why. */
class CriterionEvaluatorTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1).minusDays(1);

    @Test
    void age() {
        Criterion adult = new PersonCriterion.Age(
                Optional.of(new AgeLimit(18, true)), Optional.of(new AgeLimit(59, true)), AgeDayRule.ON_BIRTHDAY);
        assertAsks(adult, Condition.AGE, this::bornOn, TODAY.minusYears(18), TODAY.minusYears(17));
        assertThat(find(adult, bornOn(Fact.known(TODAY.minusYears(60).plusDays(1))))
                        .truth())
                .isEqualTo(Truth.TRUE);
        assertThat(find(adult, bornOn(Fact.known(TODAY.minusYears(60)))).truth())
                .isEqualTo(Truth.FALSE);
        Criterion dayAfter = new PersonCriterion.Age(
                Optional.of(new AgeLimit(18, true)),
                Optional.of(new AgeLimit(59, true)),
                AgeDayRule.DAY_AFTER_BIRTHDAY);
        assertThat(find(dayAfter, bornOn(Fact.known(TODAY.minusYears(18)))).truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void ageOfTheUnborn() {
        Criterion child = new PersonCriterion.Age(
                Optional.of(new AgeLimit(0, true)), Optional.of(new AgeLimit(13, true)), AgeDayRule.ON_BIRTHDAY);
        assertThat(find(child, bornOn(Fact.known(TODAY))).truth()).isEqualTo(Truth.TRUE);
        assertThat(find(child, bornOn(Fact.known(TODAY.plusDays(1)))).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void hukou() {
        assertAsks(
                new HouseholdCriterion.Hukou(DivisionCode.of("321000")),
                Condition.HUKOU,
                fact -> of(household().hukou(fact).build()),
                DivisionCode.of("321081"),
                DivisionCode.of("320500"));
    }

    @Test
    void settlement() {
        assertAsks(
                new HouseholdCriterion.SettlementIs(Settlement.RURAL),
                Condition.SETTLEMENT,
                fact -> of(household().settlement(fact).build()),
                Settlement.RURAL,
                Settlement.URBAN);
    }

    @Test
    void disability() {
        assertAsks(
                Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
                Condition.DISABILITY,
                fact -> of(Samples.head().disabilityLevel(fact)),
                DisabilityLevel.LEVEL_1,
                DisabilityLevel.NONE);
    }

    @Test
    void illness() {
        assertAsks(
                new PersonCriterion.IllnessIn(Set.of(Illness.URAEMIA, Illness.BLOOD_DISEASE)),
                Condition.ILLNESS,
                fact -> of(Samples.head().illnesses(fact)),
                Set.of(Illness.LEUKAEMIA, Illness.RARE_DISEASE),
                Set.<Illness>of());
    }

    @Test
    void anotherIllnessDoesNotCount() {
        Criterion blood = new PersonCriterion.IllnessIn(Set.of(Illness.BLOOD_DISEASE));
        assertThat(find(blood, of(Samples.head().illnesses(Fact.known(Set.of(Illness.URAEMIA)))))
                        .truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void student() {
        assertAsks(
                new PersonCriterion.StudentIn(Set.of(StudentStage.TERTIARY)),
                Condition.STUDENT,
                fact -> of(Samples.head().studentStage(fact)),
                StudentStage.TERTIARY,
                StudentStage.NOT_STUDENT);
    }

    @Test
    void insured() {
        assertAsks(
                new PersonCriterion.Insured(),
                Condition.INSURED,
                fact -> of(Samples.head().insured(fact)),
                true,
                false);
    }

    @Test
    void expense() {
        Function<Fact<Yuan>, NeedCase> spent =
                fact -> of(Samples.need().putExpense(ExpenseKind.MEDICAL, fact).build());
        Criterion least = Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(100));
        assertAsks(least, Condition.EXPENSE, spent, Yuan.of(100), Yuan.ofFen(9_999));
        Criterion more = Criteria.expense(ExpenseKind.MEDICAL, Comparison.ABOVE, Yuan.of(100));
        assertAsks(more, Condition.EXPENSE, spent, Yuan.ofFen(10_001), Yuan.of(100));
        Criterion other = Criteria.expense(ExpenseKind.OTHER, Comparison.AT_LEAST, Yuan.of(1));
        assertThat(find(other, spent.apply(Fact.known(Yuan.of(100)))).gap()).contains(Gap.UNKNOWN);
    }

    @Test
    void event() {
        assertAsks(
                new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.empty()),
                Condition.EVENT,
                fact -> of(Samples.need().event(fact).build()),
                HardshipEvent.FIRE,
                HardshipEvent.NONE);
    }

    @Test
    void governmentAid() {
        assertAsks(
                new NeedCriterion.AfterGovernmentAid(),
                Condition.AFTER_GOVERNMENT_AID,
                fact -> of(Samples.need().governmentAidReceived(fact).build()),
                true,
                false);
    }

    @Test
    void categoryOfThePerson() {
        assertAsks(
                new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN)),
                Condition.CATEGORY,
                fact -> NeedCase.of(
                        household(Samples.head().recognitions(fact).build())
                                .recognitions(Fact.known(List.of()))
                                .build(),
                        Samples.need().build()),
                List.of(Samples.recognition(AssistanceCategory.TEKUN_CENTRAL)),
                List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE)));
    }

    @Test
    void residenceIsAlwaysKnown() {
        Finding here = find(new HouseholdCriterion.Residence(DivisionCode.of("321081")), Samples.plainCase());
        assertThat(Brief.of(here)).isEqualTo(Brief.decided(Condition.RESIDENCE, true));
        Finding elsewhere = find(new HouseholdCriterion.Residence(DivisionCode.of("321084")), Samples.plainCase());
        assertThat(Brief.of(elsewhere)).isEqualTo(Brief.decided(Condition.RESIDENCE, false));
    }

    @Test
    void judgementIsNeverDecided() {
        assertThat(find(new Criterion.Judgement("家庭确有困难"), Samples.plainCase()).missing())
                .containsExactly(MissingFact.of(FactKind.JUDGEMENT, "家庭确有困难", Gap.JUDGEMENT));
    }

    @Test
    void aFactMayBeAsOldAsTheContextAccepts() {
        Fact<Boolean> exactlyAYear = Fact.known(true, TODAY.minusYears(1));
        assertThat(find(new PersonCriterion.Insured(), of(Samples.head().insured(exactlyAYear)))
                        .truth())
                .isEqualTo(Truth.TRUE);
        Finding unlimited = new Eligibility(Samples.context())
                .assess(new PersonCriterion.Insured(), of(Samples.head().insured(Fact.known(true, LAST_YEAR))))
                .finding();
        assertThat(unlimited.truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void anyMemberMovesThePersonToEachMember() {
        Criterion student = new Criterion.AnyMember(new PersonCriterion.Insured());
        assertThat(find(student, twoMembers(Fact.known(false), Fact.known(true)))
                        .truth())
                .isEqualTo(Truth.TRUE);
        assertThat(find(student, twoMembers(Fact.known(false), Fact.known(false)))
                        .truth())
                .isEqualTo(Truth.FALSE);
        Finding open = find(student, twoMembers(Fact.known(false), Fact.withheld()));
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.condition()).isEqualTo(Condition.ANY_MEMBER);
        assertThat(open.parts()).extracting(Finding::truth).containsExactly(Truth.FALSE, Truth.UNKNOWN);
    }

    @Test
    void incomeIsTheSumOfTheKindsWhereNoTotalIsRecorded() {
        Household.Builder household = Samples.household(Samples.head().build());
        Arrays.stream(IncomeKind.values()).forEach(kind -> household.putIncome(kind, Fact.known(Yuan.of(2400))));
        Criterion limit = Criteria.income(Comparison.AT_MOST, Ratio.parse("1"));
        assertThat(find(limit, NeedCase.of(household.build(), Samples.need().build()))
                        .truth())
                .isEqualTo(Truth.TRUE);
        household.putIncome(IncomeKind.WAGES, Fact.known(Yuan.of(2401)));
        assertThat(find(limit, NeedCase.of(household.build(), Samples.need().build()))
                        .truth())
                .isEqualTo(Truth.FALSE);
        household.putIncome(IncomeKind.WAGES, Fact.known(Yuan.ofFen(Long.MAX_VALUE)));
        NeedCase tooMuch = NeedCase.of(household.build(), Samples.need().build());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> find(limit, tooMuch));
        household.putIncome(IncomeKind.WAGES, Fact.unknown());
        assertThat(find(limit, NeedCase.of(household.build(), Samples.need().build()))
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    private <T> void assertAsks(
            Criterion criterion, Condition condition, Function<Fact<T>, NeedCase> with, T good, T bad) {
        assertThat(brief(criterion, with.apply(Fact.known(good)))).isEqualTo(Brief.decided(condition, true));
        assertThat(brief(criterion, with.apply(Fact.known(bad)))).isEqualTo(Brief.decided(condition, false));
        assertThat(brief(criterion, with.apply(Fact.unknown()))).isEqualTo(Brief.open(condition, Gap.UNKNOWN));
        assertThat(brief(criterion, with.apply(Fact.withheld()))).isEqualTo(Brief.open(condition, Gap.WITHHELD));
        assertThat(brief(criterion, with.apply(Fact.known(good, LAST_YEAR))))
                .isEqualTo(Brief.open(condition, Gap.STALE));
    }

    private static Brief brief(Criterion criterion, NeedCase subject) {
        Finding finding = find(criterion, subject);
        assertThat(finding.grounds().criterion()).contains(criterion);
        return Brief.of(finding);
    }

    private static Finding find(Criterion criterion, NeedCase subject) {
        EvaluationContext yearly =
                new EvaluationContext(TODAY, Samples.context().standards(), Optional.of(Period.ofYears(1)));
        return new Eligibility(yearly).assess(criterion, subject).finding();
    }

    private NeedCase bornOn(Fact<LocalDate> birth) {
        return of(Samples.head().birthDate(birth));
    }

    private static Household.Builder household(Person... members) {
        return Samples.household(
                members.length == 0 ? new Person[] {Samples.head().build()} : members);
    }

    private static NeedCase of(Household household) {
        return NeedCase.of(household, Samples.need().build());
    }

    private static NeedCase of(Person.Builder head) {
        return of(household(head.build()));
    }

    private static NeedCase of(Household.Builder household) {
        return of(household.build());
    }

    private static NeedCase of(Need need) {
        return NeedCase.of(household().build(), need);
    }

    private static NeedCase twoMembers(Fact<Boolean> first, Fact<Boolean> second) {
        Person head = Samples.head().insured(first).build();
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .insured(second)
                .build();
        return of(household(head, son));
    }
}
