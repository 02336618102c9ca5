package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions about a person, beyond those in {@link CriterionEvaluatorTest}. */
class PersonConditionsTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final PersonId HEAD = PersonId.of("P-1");

    @ParameterizedTest
    @CsvSource({
        // from, inclusive, to, inclusive, full years, holds
        "18, true, 60, true, 17, false",
        "18, true, 60, true, 18, true",
        "18, true, 60, true, 60, true",
        "18, true, 60, true, 61, false",
        "18, false, 60, false, 18, false",
        "18, false, 60, false, 19, true",
        "18, false, 60, false, 59, true",
        "18, false, 60, false, 60, false"
    })
    void anAgeIsWithinItsLimits(int from, boolean fromToo, int to, boolean toToo, int age, boolean holds) {
        Criterion criterion = new PersonCriterion.Age(
                Optional.of(new AgeLimit(from, fromToo)), Optional.of(new AgeLimit(to, toToo)), AgeDayRule.ON_BIRTHDAY);
        Finding found = find(criterion, Samples.head().birthDate(Fact.known(TODAY.minusYears(age))));
        assertThat(Brief.of(found)).isEqualTo(Brief.decided(Condition.AGE, holds));
        assertThat(found.grounds().observed().orElseThrow().reveal()).isEqualTo(String.valueOf(age));
        assertThat(found.toString()).doesNotContain("observed=Optional[" + age);
    }

    @Test
    void oneLimitIsEnough() {
        assertThat(truth(Criteria.ageFrom(60), aged(120))).isEqualTo(Truth.TRUE);
        assertThat(truth(Criteria.ageFrom(60), aged(59))).isEqualTo(Truth.FALSE);
        assertThat(truth(Criteria.ageUnder(18), aged(0))).isEqualTo(Truth.TRUE);
        assertThat(truth(Criteria.ageUnder(18), aged(18))).isEqualTo(Truth.FALSE);
        assertThat(truth(Criteria.ageUpTo(18), aged(18))).isEqualTo(Truth.TRUE);
        assertThat(truth(Criteria.ageUpTo(18), aged(19))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whoIsNotBornYetHasNoAge() {
        assertMissing(
                find(Criteria.ageUnder(18), Samples.head().birthDate(Fact.known(TODAY.plusDays(1)))),
                FactKind.BIRTH_DATE,
                Gap.UNKNOWN);
        assertThat(truth(Criteria.ageUnder(18), Samples.head().birthDate(Fact.known(TODAY))))
                .isEqualTo(Truth.TRUE);
    }

    private static Person.Builder aged(int years) {
        return Samples.head().birthDate(Fact.known(TODAY.minusYears(years)));
    }

    @Test
    void sexIsTakenFromTheNumberWhereItIsNotRecorded() {
        Criterion woman = new PersonCriterion.SexIs(Sex.FEMALE);
        assertThat(truth(woman, Samples.head().sex(Fact.known(Sex.FEMALE)))).isEqualTo(Truth.TRUE);
        assertThat(truth(woman, Samples.head().sex(Fact.known(Sex.MALE)))).isEqualTo(Truth.FALSE);
        assertThat(truth(woman, Samples.head().residentId(Samples.residentId(TODAY.minusYears(30), 2))))
                .isEqualTo(Truth.TRUE);
        assertMissing(find(woman, Samples.head()), FactKind.SEX, Gap.UNKNOWN);
    }

    @Test
    void nationalityFollowsFromTheKindOfNumber() {
        Criterion chinese = new PersonCriterion.ChineseNational();
        assertThat(truth(chinese, Samples.head().residentId(Samples.residentId(TODAY.minusYears(30), 1))))
                .isEqualTo(Truth.TRUE);
        ForeignPermanentResidentId foreign = ForeignPermanentResidentId.of("FRA310000000001");
        assertThat(truth(chinese, Samples.head().foreignPermanentResidentId(foreign)))
                .isEqualTo(Truth.FALSE);
        assertMissing(find(chinese, Samples.head()), FactKind.NATIONALITY, Gap.UNKNOWN);
    }

    @Test
    void disabilityOfAKindNeedsBothAndEitherMayDecideAgainst() {
        Criterion mental =
                new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_3, Set.of(DisabilityKind.PSYCHIATRIC));
        Fact<DisabilityLevel> third = Fact.known(DisabilityLevel.LEVEL_3);
        Fact<Set<DisabilityKind>> psychiatric = Fact.known(Set.of(DisabilityKind.PSYCHIATRIC, DisabilityKind.VISUAL));
        Fact<Set<DisabilityKind>> visual = Fact.known(Set.of(DisabilityKind.VISUAL));
        assertThat(truth(mental, disabled(third, psychiatric))).isEqualTo(Truth.TRUE);
        assertThat(truth(mental, disabled(third, visual))).isEqualTo(Truth.FALSE);
        assertThat(truth(mental, disabled(Fact.known(DisabilityLevel.LEVEL_4), psychiatric)))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(mental, disabled(Fact.unknown(), visual))).isEqualTo(Truth.FALSE);
        assertThat(truth(mental, disabled(Fact.known(DisabilityLevel.NONE), Fact.withheld())))
                .isEqualTo(Truth.FALSE);
        assertMissing(find(mental, disabled(third, Fact.withheld())), FactKind.DISABILITY_KINDS, Gap.WITHHELD);
        assertMissing(find(mental, disabled(Fact.unknown(), psychiatric)), FactKind.DISABILITY_LEVEL, Gap.UNKNOWN);
        assertThat(find(mental, disabled(Fact.unknown(), Fact.unknown())).missing())
                .extracting(MissingFact::kind)
                .containsExactly(FactKind.DISABILITY_LEVEL, FactKind.DISABILITY_KINDS);
    }

    private static Person.Builder disabled(Fact<DisabilityLevel> level, Fact<Set<DisabilityKind>> kinds) {
        return Samples.head().disabilityLevel(level).disabilityKinds(kinds);
    }

    @Test
    void broaderWordsThanTheRuleLeaveItOpen() {
        assertMissing(
                find(
                        Criteria.illnessIn(Illness.LEUKAEMIA),
                        Samples.head().illnesses(Fact.known(Set.of(Illness.BLOOD_DISEASE, Illness.URAEMIA)))),
                FactKind.ILLNESSES,
                Gap.IMPRECISE);
        assertThat(truth(
                        Criteria.illnessIn(Illness.LEUKAEMIA),
                        Samples.head().illnesses(Fact.known(Set.of(Illness.BLOOD_DISEASE, Illness.LEUKAEMIA)))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(
                        Criteria.illnessIn(Illness.BLOOD_DISEASE),
                        Samples.head().illnesses(Fact.known(Set.of(Illness.LEUKAEMIA)))))
                .isEqualTo(Truth.TRUE);
        Criterion visual =
                new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_4, Set.of(DisabilityKind.VISUAL));
        Person.Builder multiple =
                disabled(Fact.known(DisabilityLevel.LEVEL_1), Fact.known(Set.of(DisabilityKind.MULTIPLE)));
        assertMissing(find(visual, multiple), FactKind.DISABILITY_KINDS, Gap.IMPRECISE);
        Finding single = find(
                Criteria.categoryIn(AssistanceCategory.DIBAO_SINGLE),
                household(Samples.recognition(AssistanceCategory.DIBAO)));
        assertThat(single.missing()).containsExactly(MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.IMPRECISE));
        Finding over = find(Criteria.categoryIn(AssistanceCategory.DIBAO_SINGLE), household(ended(TODAY.minusDays(1))));
        assertThat(over.truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatRestsOnAStaleFactIsStale() {
        Recognition covering = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .coveredMembers(Fact.known(Set.of(HEAD), TODAY.minusYears(5)))
                .build();
        EvaluationContext yearly =
                new EvaluationContext(TODAY, Samples.context().standards(), Optional.of(Period.ofYears(1)));
        Finding found = new Eligibility(yearly)
                .assess(Criteria.categoryIn(AssistanceCategory.DIBAO), household(covering))
                .finding();
        assertThat(found.missing()).containsExactly(MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.STALE));
    }

    @Test
    void whoMayStillBeCoveredByTheHouseholdMayNotHaveLeft() {
        Criterion left = new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO_SINGLE), Period.ofYears(2));
        Recognition single = Recognition.builder()
                .from(ended(TODAY.minusMonths(3)))
                .category(AssistanceCategory.DIBAO_SINGLE)
                .build();
        Recognition one = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .coveredCount(Fact.known(1))
                .build();
        Person head = Samples.head().recognitions(Fact.known(List.of(single))).build();
        NeedCase open = NeedCase.of(
                Samples.household(head)
                        .headCount(Fact.known(2))
                        .recognitions(Fact.known(List.of(one)))
                        .build(),
                Samples.need().build());
        assertThat(truth(left, open)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void selfCare() {
        Criterion unable = new PersonCriterion.SelfCareIn(Set.of(SelfCareLevel.PARTIAL, SelfCareLevel.NONE));
        assertThat(truth(unable, Samples.head().selfCare(care(SelfCareLevel.NONE))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(unable, Samples.head().selfCare(care(SelfCareLevel.PARTIAL))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(unable, Samples.head().selfCare(care(SelfCareLevel.FULL))))
                .isEqualTo(Truth.FALSE);
        assertMissing(find(unable, Samples.head()), FactKind.SELF_CARE, Gap.UNKNOWN);
    }

    private static Fact<SelfCareAssessment> care(SelfCareLevel level) {
        return Fact.known(SelfCareAssessment.of(level));
    }

    @Test
    void workAndEmployment() {
        Criterion cannotWork = new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE));
        assertThat(truth(cannotWork, Samples.head().workCapacity(Fact.known(WorkCapacity.NONE))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(cannotWork, Samples.head().workCapacity(Fact.known(WorkCapacity.FULL))))
                .isEqualTo(Truth.FALSE);
        assertMissing(find(cannotWork, Samples.head()), FactKind.WORK_CAPACITY, Gap.UNKNOWN);
        Criterion jobless = new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.NOT_WORKING));
        assertThat(truth(jobless, Samples.head().employmentStatus(Fact.known(EmploymentStatus.NOT_WORKING))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(jobless, Samples.head().employmentStatus(Fact.known(EmploymentStatus.WORKER))))
                .isEqualTo(Truth.FALSE);
        assertMissing(find(jobless, Samples.head()), FactKind.EMPLOYMENT, Gap.UNKNOWN);
    }

    @Test
    void whoLeftDibaoLessThanTwoYearsAgo() {
        Criterion left = new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), Period.ofYears(2));
        assertThat(truth(left, household(ended(TODAY.minusYears(2).plusDays(1)))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(left, household(ended(TODAY.minusYears(2).minusDays(1)))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(left, household(Samples.recognition(AssistanceCategory.DIBAO))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(left, household())).isEqualTo(Truth.FALSE);
        assertThat(truth(left, household(ended(TODAY.minusMonths(1)), Samples.recognition(AssistanceCategory.DIBAO))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(left, household(ended(TODAY.minusMonths(1)), Samples.recognition(AssistanceCategory.TEKUN))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void whoLeftCannotBeToldWhileAListIsMissingUnlessTheCategoryIsHeld() {
        Criterion left = new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), Period.ofYears(2));
        Person unknown = Samples.head().build();
        Finding open = find(
                left,
                NeedCase.of(
                        Samples.household(unknown)
                                .recognitions(Fact.known(List.of(ended(TODAY.minusMonths(1)))))
                                .build(),
                        Samples.need().build()));
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertMissing(open, FactKind.PERSON_RECOGNITIONS, Gap.UNKNOWN);
        Finding held = find(
                left,
                NeedCase.of(
                        Samples.household(unknown)
                                .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO))))
                                .build(),
                        Samples.need().build()));
        assertThat(Brief.of(held)).isEqualTo(Brief.decided(Condition.CATEGORY_LEFT, false));
    }

    private static Recognition ended(LocalDate last) {
        return Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(LocalDate.of(2015, 1, 1))
                .validUntil(last)
                .build();
    }

    private static NeedCase household(Recognition... shared) {
        Person head = Samples.head().recognitions(Fact.known(List.of())).build();
        return NeedCase.of(
                Samples.household(head)
                        .recognitions(Fact.known(List.of(shared)))
                        .build(),
                Samples.need().build());
    }

    @Test
    void aCategorySaysWhatIsHeld() {
        Finding held = find(
                Criteria.categoryIn(AssistanceCategory.DIBAO),
                household(Samples.recognition(AssistanceCategory.DIBAO)));
        assertThat(held.grounds().observed().orElseThrow().reveal()).isEqualTo("DIBAO");
        assertThat(held.grounds().observed().orElseThrow()).hasToString("Observation[***]");
    }

    private static void assertMissing(Finding finding, FactKind kind, Gap gap) {
        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.missing()).containsExactly(MissingFact.of(kind, HEAD, gap));
        assertThat(finding.grounds().observed()).isEmpty();
    }

    private static Truth truth(Criterion criterion, Person.Builder person) {
        return find(criterion, person).truth();
    }

    private static Truth truth(Criterion criterion, NeedCase subject) {
        return find(criterion, subject).truth();
    }

    private static Finding find(Criterion criterion, Person.Builder person) {
        return find(criterion, Samples.caseOf(person));
    }

    private static Finding find(Criterion criterion, NeedCase subject) {
        return new Eligibility(Samples.context()).assess(criterion, subject).finding();
    }
}
