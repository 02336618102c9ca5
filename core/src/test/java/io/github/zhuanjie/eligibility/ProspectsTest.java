package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProspectsTest {

    private static final PersonId P = PersonId.of("P");
    private static final MissingFact INSURANCE = MissingFact.of(FactKind.INSURED, P, Gap.UNKNOWN);
    private static final MissingFact WITHHELD = MissingFact.of(FactKind.STUDENT_STAGE, P, Gap.WITHHELD);
    private static final MissingFact RULE = MissingFact.of(FactKind.PROJECT_RULE, Gap.UNPUBLISHED);
    private static final MissingFact WORDS = MissingFact.of(FactKind.JUDGEMENT, "poor", Gap.JUDGEMENT);

    private static final MissingFact INSURED_1 = MissingFact.of(FactKind.INSURED, PersonId.of("P-1"), Gap.UNKNOWN);
    private static final MissingFact INSURED_2 = MissingFact.of(FactKind.INSURED, PersonId.of("P-2"), Gap.UNKNOWN);
    private static final MissingFact MEMBERS = MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN);
    private static final MissingFact HEADS = MissingFact.of(FactKind.HEAD_COUNT, Gap.WITHHELD);

    @Test
    void anEligibleCaseHasNothingLeftToDecide() {
        assertThat(Prospects.of(known(Condition.INSURED, true)))
                .isEqualTo(new Prospects(List.of(), List.of(), List.of(), true));
    }

    @Test
    void allOpenConditionsOfAConjunctionAreNeededForYesAndOneIsEnoughForNo() {
        Prospects prospects = Prospects.of(all(open(Condition.STUDENT, WITHHELD), open(Condition.INSURED, INSURANCE)));
        assertThat(prospects.toEligible()).containsExactly(facts(INSURANCE, WITHHELD));
        assertThat(prospects.toNotEligible()).containsExactly(facts(INSURANCE), facts(WITHHELD));
        assertThat(prospects.open()).containsExactly(INSURANCE, WITHHELD);
    }

    @Test
    void whatIsEasilyAskedForComesBeforeWhatIsNotWhateverTheRuleSays() {
        Finding either = any(
                all(open(Condition.JUDGEMENT, WORDS)),
                open(Condition.PROJECT_CRITERIA, RULE),
                open(Condition.STUDENT, WITHHELD),
                open(Condition.INSURED, INSURANCE));
        assertThat(Prospects.of(either).toEligible())
                .containsExactly(facts(INSURANCE), facts(WITHHELD), facts(RULE), facts(WORDS));
    }

    @Test
    void aSetIsAsHardToCompleteAsItsHardestFact() {
        Finding either = any(
                all(open(Condition.INSURED, INSURANCE), open(Condition.JUDGEMENT, WORDS)),
                all(open(Condition.STUDENT, WITHHELD), open(Condition.PROJECT_STANDARD, RULE)));
        assertThat(Prospects.of(either).toEligible()).containsExactly(facts(WITHHELD, RULE), facts(INSURANCE, WORDS));
    }

    @Test
    void oneFactThatTwoConditionsLackCountsOnce() {
        Finding finding = any(
                all(open(Condition.INSURED, INSURANCE), open(Condition.AGE, INSURANCE)),
                all(open(Condition.STUDENT, WITHHELD), open(Condition.JUDGEMENT, WORDS)));
        assertThat(Prospects.of(finding).toEligible()).containsExactly(facts(INSURANCE), facts(WITHHELD, WORDS));
    }

    @Test
    void theSameConditionIsNotUsedAsTrueAndAsFalse() {
        Finding insured = open(Condition.INSURED, INSURANCE);
        Prospects prospects = Prospects.of(all(insured, not(insured)));
        assertThat(prospects.toEligible()).isEmpty();
        assertThat(prospects.toNotEligible()).containsExactly(facts(INSURANCE));
    }

    @Test
    void aKnownConditionStaysWhatItIsForOtherPartsOfTheRule() {
        Finding uninsured = known(Condition.INSURED, false);
        assertThat(Prospects.of(all(uninsured, not(uninsured))).toEligible()).isEmpty();
        assertThat(Prospects.of(all(uninsured, uninsured)).toEligible())
                .containsExactly(new Way(List.of(), List.of(new Change(uninsured, Truth.TRUE))));
    }

    @Test
    void changesAndOpenFactsGoTogether() {
        Finding uninsured = known(Condition.INSURED, false);
        Prospects prospects = Prospects.of(all(uninsured, open(Condition.STUDENT, WITHHELD)));
        assertThat(prospects.toEligible())
                .containsExactly(new Way(List.of(WITHHELD), List.of(new Change(uninsured, Truth.TRUE))));
        assertThat(prospects.toNotEligible()).isEmpty();
        assertThat(prospects.open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"SEX", "NATIONALITY", "EVENT", "ILLNESS", "DISABILITY", "CONFLICT_OF_INTEREST", "HEAD_COUNT"})
    void whatCannotChangeLeadsNowhere(Condition condition) {
        assertThat(condition.isChangeable()).isFalse();
        assertThat(Prospects.of(all(known(condition, false))).toEligible()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"CATEGORY", "INSURED", "STUDENT", "EXPENSE", "INCOME", "HUKOU", "PROJECT_WINDOW", "NEED_KIND"})
    void whatCanChangeIsNamed(Condition condition) {
        assertThat(condition.isChangeable()).isTrue();
        Finding failing = known(condition, false);
        assertThat(Prospects.of(all(failing)).toEligible())
                .containsExactly(new Way(List.of(), List.of(new Change(failing, Truth.TRUE))));
        Finding holding = known(condition, true);
        assertThat(Prospects.of(not(holding)).toEligible())
                .containsExactly(new Way(List.of(), List.of(new Change(holding, Truth.FALSE))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"AID_RECEIVED", "AFTER_GOVERNMENT_AID"})
    void aidMayYetBeGivenAndIsNeverUndone(Condition condition) {
        assertThat(condition.isChangeable()).isTrue();
        assertThat(Prospects.of(known(condition, false)).toEligible()).hasSize(1);
        assertThat(Prospects.of(not(known(condition, true))).toEligible()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, true", "9, true", "19, false", "70, false", "100, false"})
    void ageIsReachedFromBelowOnly(int age, boolean ahead) {
        Finding finding = age(age, Optional.of(new AgeLimit(18, true)), Optional.of(new AgeLimit(18, true)), false);
        assertThat(Prospects.of(finding).toEligible()).hasSize(ahead ? 1 : 0);
    }

    @Test
    void anAgeAtALimitThatDoesNotCountIsStillBelowIt() {
        assertThat(Prospects.of(age(60, Optional.of(new AgeLimit(60, false)), Optional.empty(), false))
                        .toEligible())
                .hasSize(1);
        assertThat(Prospects.of(age(20, Optional.empty(), Optional.of(new AgeLimit(18, false)), false))
                        .toEligible())
                .isEmpty();
    }

    @Test
    void aNegatedAgePassesWithTimeIfItHasAnUpperLimit() {
        Finding young = age(10, Optional.empty(), Optional.of(new AgeLimit(18, false)), true);
        Finding old = age(70, Optional.of(new AgeLimit(60, true)), Optional.empty(), true);
        assertThat(Prospects.of(not(young)).toEligible()).hasSize(1);
        assertThat(Prospects.of(not(old)).toEligible()).isEmpty();
    }

    @Test
    void aConditionThatLacksNothingByNameCannotBeSettled() {
        Finding open = Finding.single(Condition.INSURED, Truth.UNKNOWN, Grounds.NONE);
        assertThat(Prospects.of(open).toEligible()).isEmpty();
    }

    @Test
    void recognitionInOneListIsEnoughForYesAndBothAreNeededForNo() {
        Household household = Samples.household(
                        Samples.head().recognitions(Fact.unknown()).build())
                .recognitions(Fact.withheld())
                .build();
        NeedCase subject = NeedCase.of(household, Samples.need().build());
        Finding finding = new Eligibility(Samples.context())
                .assess(Criteria.categoryIn(AssistanceCategory.ORPHAN), subject)
                .finding();
        MissingFact own =
                MissingFact.of(FactKind.PERSON_RECOGNITIONS, subject.person().getId(), Gap.UNKNOWN);
        MissingFact shared = MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.WITHHELD);
        Prospects prospects = Prospects.of(finding);
        assertThat(prospects.toEligible()).containsExactly(facts(own), facts(shared));
        assertThat(prospects.toNotEligible()).containsExactly(facts(own, shared));
    }

    @Test
    void aNumberOfPartsNeedsThatManyForYesAndTheRestForNo() {
        Finding three = new Finding(
                Condition.AT_LEAST,
                Truth.UNKNOWN,
                Grounds.of(Criteria.atLeast(2, Criteria.insured(), Criteria.insured(), Criteria.insured())),
                List.of(
                        open(Condition.INSURED, of(1, "a")),
                        open(Condition.STUDENT, of(2, "b")),
                        open(Condition.SEX, of(3, "c"))));
        Prospects prospects = Prospects.of(three);
        List<Way> pairs =
                List.of(facts(of(1, "a"), of(2, "b")), facts(of(1, "a"), of(3, "c")), facts(of(2, "b"), of(3, "c")));
        assertThat(prospects.toEligible()).containsExactlyElementsOf(pairs);
        assertThat(prospects.toNotEligible()).containsExactlyElementsOf(pairs);
    }

    @Test
    void membersWhoAreNotListedMayMakeUpTheNumber() {
        Criterion two = Criteria.membersAtLeast(2, Criteria.insured());
        Prospects prospects = Prospects.of(members(two, Fact.known(3)));
        assertThat(prospects.toEligible())
                .containsExactly(facts(INSURED_1, INSURED_2), facts(INSURED_1, MEMBERS), facts(INSURED_2, MEMBERS));
        assertThat(prospects.toNotEligible()).isEqualTo(prospects.toEligible());
    }

    @Test
    void fewerMembersThanTheNumberAreEnoughForNoOnlyIfTheyAreCounted() {
        Criterion four = Criteria.membersAtLeast(4, Criteria.insured());
        assertThat(Prospects.of(members(four, Fact.known(4))).toNotEligible())
                .containsExactly(facts(INSURED_1), facts(INSURED_2), facts(MEMBERS));
        Prospects uncounted = Prospects.of(members(four, Fact.withheld()));
        assertThat(uncounted.toNotEligible()).containsExactly(facts(HEADS));
        assertThat(uncounted.toEligible()).containsExactly(facts(MEMBERS));
    }

    @Test
    void tooManyMembersAreTooManyWhoeverTheyAre() {
        Criterion atMostOne = new Criterion.MemberCount(0, Optional.of(1), Criteria.insured());
        Prospects prospects = Prospects.of(members(atMostOne, Fact.known(2)));
        assertThat(prospects.toEligible()).containsExactly(facts(INSURED_1), facts(INSURED_2));
        assertThat(prospects.toNotEligible()).containsExactly(facts(INSURED_1, INSURED_2));
        Prospects more = Prospects.of(members(atMostOne, Fact.known(3)));
        assertThat(more.toEligible())
                .containsExactly(facts(INSURED_1, INSURED_2), facts(INSURED_1, MEMBERS), facts(INSURED_2, MEMBERS));
        Prospects uncounted = Prospects.of(members(atMostOne, Fact.withheld()));
        assertThat(uncounted.toEligible()).containsExactly(facts(INSURED_1, HEADS), facts(INSURED_2, HEADS));
        assertThat(uncounted.toNotEligible()).containsExactly(facts(MEMBERS), facts(INSURED_1, INSURED_2));
    }

    @Test
    void theHeadCountAloneClosesWhatMembersWhoAreNotListedKeepOpen() {
        Criterion any = Criteria.anyMember(Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_1));
        MissingFact first = MissingFact.of(FactKind.DISABILITY_LEVEL, PersonId.of("P-1"), Gap.UNKNOWN);
        MissingFact second = MissingFact.of(FactKind.DISABILITY_LEVEL, PersonId.of("P-2"), Gap.UNKNOWN);
        Prospects prospects = Prospects.of(members(any, Fact.withheld()));
        assertThat(prospects.toEligible()).containsExactly(facts(first), facts(second), facts(MEMBERS));
        assertThat(prospects.toNotEligible()).containsExactly(facts(first, second, HEADS));
        assertThat(prospects.open()).containsExactly(first, second, MEMBERS, HEADS);
    }

    @Test
    void everyMemberNeedsSomebodyAndNobodyElse() {
        Criterion all = Criteria.allMembers(Criteria.ageFrom(0), Criteria.insured());
        Prospects prospects = Prospects.of(members(all, Fact.withheld()));
        assertThat(prospects.toNotEligible())
                .contains(facts(MEMBERS))
                .doesNotContain(facts(HEADS))
                .isSortedAccordingTo(Way.RANK);
        assertThat(prospects.toEligible()).allMatch(way -> way.facts().contains(HEADS));
    }

    private static Finding members(Criterion rule, Fact<Integer> heads) {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        Household household =
                Samples.household(Samples.head().build(), son).headCount(heads).build();
        NeedCase subject = NeedCase.of(household, Samples.need().build());
        return new Eligibility(Samples.context()).assess(rule, subject).finding();
    }

    @Test
    void beyondTheBoundTheSmallestWayIsStillThereAndEveryWayReaches() {
        List<Finding> parts = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> parts.add(any(
                        open(Condition.INSURED, of(i, "a")),
                        open(Condition.STUDENT, of(i, "b")),
                        all(open(Condition.SEX, of(i, "c")), open(Condition.AGE, of(i, "d"))))));
        Prospects prospects = Prospects.of(all(parts.toArray(Finding[]::new)));
        assertThat(prospects.isComplete()).isFalse();
        assertThat(prospects.toEligible()).hasSize(Prospects.MAX_WAYS).allMatch(way -> way.size() >= 12);
        assertThat(prospects.toEligible().get(0).size()).isEqualTo(12);
        assertThat(prospects.toNotEligible()).hasSize(24).isSortedAccordingTo(Way.RANK);
    }

    @Test
    void requiresItsComponents() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Change(null, Truth.TRUE))
                .withMessage("finding");
        Finding finding = known(Condition.INSURED, false);
        assertThatNullPointerException()
                .isThrownBy(() -> new Change(finding, null))
                .withMessage("to");
    }

    private static MissingFact of(int number, String detail) {
        return new MissingFact(
                FactKind.INSURED, Optional.of(PersonId.of("P" + number)), Optional.of(detail), Gap.UNKNOWN);
    }

    private static Finding age(int age, Optional<AgeLimit> from, Optional<AgeLimit> to, boolean holds) {
        Criterion rule = new PersonCriterion.Age(from, to, AgeDayRule.ON_BIRTHDAY);
        return Finding.single(Condition.AGE, Truth.of(holds), Grounds.of(rule).observing(String.valueOf(age)));
    }

    private static Way facts(MissingFact... facts) {
        return new Way(Arrays.asList(facts), List.of());
    }

    private static Finding known(Condition condition, boolean holds) {
        return Finding.single(condition, Truth.of(holds), Grounds.NONE.writtenIn(reference()));
    }

    private static RuleReference reference() {
        return new RuleReference("r", Optional.empty(), Optional.empty());
    }

    private static Finding open(Condition condition, MissingFact... facts) {
        return Finding.single(condition, Truth.UNKNOWN, Grounds.NONE.lacking(List.of(facts)));
    }

    private static Finding all(Finding... parts) {
        return CriterionEvaluator.combine(Condition.ALL_OF, List.of(parts), Truth.TRUE, Truth::and);
    }

    private static Finding any(Finding... parts) {
        return CriterionEvaluator.combine(Condition.ANY_OF, List.of(parts), Truth.FALSE, Truth::or);
    }

    private static Finding not(Finding part) {
        return Finding.combined(Condition.NOT, part.truth().not(), List.of(part));
    }
}
