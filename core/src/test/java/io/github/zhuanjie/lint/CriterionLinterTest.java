package io.github.zhuanjie.lint;

import static io.github.zhuanjie.criterion.Criteria.ageFrom;
import static io.github.zhuanjie.criterion.Criteria.ageUnder;
import static io.github.zhuanjie.criterion.Criteria.allMembers;
import static io.github.zhuanjie.criterion.Criteria.allOf;
import static io.github.zhuanjie.criterion.Criteria.anyMember;
import static io.github.zhuanjie.criterion.Criteria.anyOf;
import static io.github.zhuanjie.criterion.Criteria.atLeast;
import static io.github.zhuanjie.criterion.Criteria.categoryIn;
import static io.github.zhuanjie.criterion.Criteria.disabilityAtLeast;
import static io.github.zhuanjie.criterion.Criteria.eventIn;
import static io.github.zhuanjie.criterion.Criteria.expense;
import static io.github.zhuanjie.criterion.Criteria.hukouIn;
import static io.github.zhuanjie.criterion.Criteria.illnessIn;
import static io.github.zhuanjie.criterion.Criteria.income;
import static io.github.zhuanjie.criterion.Criteria.insured;
import static io.github.zhuanjie.criterion.Criteria.judgement;
import static io.github.zhuanjie.criterion.Criteria.membersAtLeast;
import static io.github.zhuanjie.criterion.Criteria.not;
import static io.github.zhuanjie.criterion.Criteria.residenceIn;
import static io.github.zhuanjie.criterion.Criteria.rule;
import static io.github.zhuanjie.criterion.Criteria.studentIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.text.Messages;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionLinterTest {

    private static final DivisionCode YIZHENG = DivisionCode.of("321081");
    private static final DivisionCode YANGZHOU = DivisionCode.of("321000");
    private static final DivisionCode NANJING = DivisionCode.of("320100");
    private static final Criterion MALE = new PersonCriterion.SexIs(Sex.MALE);
    private static final Criterion FEMALE = new PersonCriterion.SexIs(Sex.FEMALE);
    private static final Criterion DIBAO = categoryIn(AssistanceCategory.DIBAO);

    static Stream<Arguments> neverMet() {
        return Stream.of(
                arguments("sexes", allOf(MALE, FEMALE)),
                arguments("ages", allOf(ageUnder(18), ageFrom(60))),
                arguments("ages that touch", allOf(ageUnder(18), ageFrom(18))),
                arguments("settlements", allOf(settlement(Settlement.URBAN), settlement(Settlement.RURAL))),
                arguments("places", allOf(hukouIn(YIZHENG), hukouIn(NANJING))),
                arguments("places, one negated", allOf(residenceIn(YIZHENG), not(residenceIn(YANGZHOU)))),
                arguments("nowhere", not(residenceIn(DivisionCode.NATIONWIDE))),
                arguments("itself", allOf(insured(), not(insured()))),
                arguments("itself in a rule", allOf(rule("a", "1", "b", insured()), not(insured()))),
                arguments("narrow without broad", allOf(categoryIn(AssistanceCategory.DIBAO_SINGLE), not(DIBAO))),
                arguments("illness", allOf(illnessIn(Illness.LEUKAEMIA), not(illnessIn(Illness.BLOOD_DISEASE)))),
                arguments(
                        "held and left",
                        allOf(
                                DIBAO,
                                new PersonCriterion.CategoryLeft(
                                        Set.of(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN),
                                        Period.ofYears(2)))),
                arguments(
                        "levels",
                        allOf(
                                disabilityAtLeast(DisabilityLevel.LEVEL_1),
                                not(disabilityAtLeast(DisabilityLevel.LEVEL_2)))),
                arguments(
                        "level of a kind",
                        allOf(
                                new PersonCriterion.DisabilityAtLeast(
                                        DisabilityLevel.LEVEL_2, Set.of(DisabilityKind.VISUAL)),
                                not(disabilityAtLeast(DisabilityLevel.LEVEL_3)))),
                arguments("stages", allOf(studentIn(StudentStage.PRESCHOOL), studentIn(StudentStage.TERTIARY))),
                arguments(
                        "care",
                        allOf(selfCare(SelfCareLevel.FULL), selfCare(SelfCareLevel.NONE, SelfCareLevel.PARTIAL))),
                arguments(
                        "work",
                        allOf(
                                new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE)),
                                new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.FULL)))),
                arguments(
                        "employment",
                        allOf(
                                new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.FARMER)),
                                new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.RETIRED)))),
                arguments(
                        "nationality",
                        allOf(new PersonCriterion.ChineseNational(), not(new PersonCriterion.ChineseNational()))),
                arguments("sums", allOf(medical(Comparison.AT_LEAST, 20_000), medical(Comparison.BELOW, 10_000))),
                arguments(
                        "sums that touch",
                        allOf(medical(Comparison.ABOVE, 10_000), medical(Comparison.AT_MOST, 10_000))),
                arguments(
                        "exact sums", allOf(medical(Comparison.AT_LEAST, 10_001), medical(Comparison.AT_MOST, 10_000))),
                arguments(
                        "incomes",
                        allOf(
                                income(Comparison.BELOW, Ratio.parse("1")),
                                income(Comparison.AT_LEAST, Ratio.parse("1")))),
                arguments("assets", allOf(assets(Comparison.ABOVE, 10), assets(Comparison.BELOW, 10))),
                arguments("rigid", allOf(rigid(Comparison.ABOVE, 10), rigid(Comparison.BELOW, 9))),
                arguments(
                        "local shares",
                        allOf(
                                new HouseholdCriterion.RigidShareAboveLocalRatio(),
                                not(new HouseholdCriterion.RigidShareAboveLocalRatio()))),
                arguments(
                        "local multiple",
                        allOf(
                                new HouseholdCriterion.IncomeWithinLocalMultiple(),
                                not(new HouseholdCriterion.IncomeWithinLocalMultiple()))),
                arguments(
                        "heads",
                        allOf(
                                new HouseholdCriterion.HeadCount(4, Optional.empty()),
                                new HouseholdCriterion.HeadCount(0, Optional.of(3)))),
                arguments(
                        "dwellings",
                        allOf(
                                new HouseholdCriterion.DwellingsAtMost(0),
                                not(new HouseholdCriterion.DwellingsAtMost(1)))),
                arguments(
                        "vehicles",
                        allOf(new HouseholdCriterion.VehiclesAtMost(1), not(new HouseholdCriterion.VehiclesAtMost(1)))),
                arguments("kinds", allOf(kind(NeedKind.MEDICAL), kind(NeedKind.EDUCATION))),
                arguments(
                        "events",
                        allOf(
                                eventIn(HardshipEvent.FIRE),
                                not(new NeedCriterion.EventIn(
                                        EnumSet.complementOf(EnumSet.of(HardshipEvent.NONE)), Optional.empty())))),
                arguments(
                        "event without its day",
                        allOf(
                                new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofMonths(6))),
                                not(eventIn(HardshipEvent.FIRE)))),
                arguments("two of three", allOf(atLeast(2, MALE, insured(), ageUnder(18)), FEMALE, ageFrom(18))),
                arguments("any way", anyOf(allOf(MALE, FEMALE), allOf(insured(), not(insured())))),
                arguments("some member", anyMember(allOf(MALE, FEMALE))),
                arguments("members", membersAtLeast(1, allOf(MALE, FEMALE))),
                arguments("nobody meant", allMembers(allOf(MALE, FEMALE), insured())),
                arguments("nobody has it", allMembers(insured(), allOf(MALE, FEMALE))),
                arguments("meant but not had", allMembers(ageUnder(18), ageFrom(60))),
                arguments("judged and not", allOf(judgement("a"), not(judgement("a")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverMet")
    void aCriterionThatNobodyMeetsIsAnError(String name, Criterion criterion) {
        assertThat(lint(criterion)).startsWith("CRITERION_NEVER ");
        assertThat(CriterionLinter.standard().lint(criterion).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(lint(anyOf(insured(), criterion)))
                .as("within a criterion that can be met it is a warning")
                .noneMatch(found -> found.startsWith("CRITERION_NEVER"))
                .anyMatch(found -> found.matches("CRITERION_PART_(NEVER|ALWAYS) /of/1.*"));
        assertThat(lint(not(criterion))).noneMatch(found -> found.startsWith("CRITERION_NEVER"));
    }

    static Stream<Arguments> alwaysMet() {
        return Stream.of(
                arguments("sexes", anyOf(MALE, FEMALE)),
                arguments("ages", anyOf(ageUnder(18), ageFrom(18))),
                arguments("from birth", ageFrom(0)),
                arguments("one of two", atLeast(1, MALE, FEMALE)),
                arguments("two of three", atLeast(2, MALE, FEMALE, anyOf(ageUnder(18), ageFrom(18)))),
                arguments("everywhere", residenceIn(DivisionCode.NATIONWIDE)),
                arguments("itself or not", anyOf(insured(), not(insured()))),
                arguments("sums", anyOf(medical(Comparison.AT_LEAST, 10_000), medical(Comparison.BELOW, 20_000))),
                arguments("heads", new HouseholdCriterion.HeadCount(0, Optional.empty())),
                arguments("every kind", new NeedCriterion.KindIn(EnumSet.allOf(NeedKind.class))),
                arguments("any number of members", new Criterion.MemberCount(0, Optional.empty(), insured())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alwaysMet")
    void aCriterionThatEverybodyMeetsIsAWarning(String name, Criterion criterion) {
        assertThat(lint(criterion)).contains("CRITERION_PART_ALWAYS ");
        assertThat(lint(allOf(insured(), criterion))).contains("CRITERION_PART_ALWAYS /of/1");
        assertThat(lint(not(criterion))).contains("CRITERION_NEVER ", "CRITERION_PART_ALWAYS /of");
    }

    @Test
    void whatFollowsFromThePartsIsNotToldAgain() {
        Criterion never = allOf(MALE, FEMALE);
        assertThat(lint(allOf(insured(), rule("a", "1", "b", never))))
                .containsExactly("CRITERION_NEVER ", "CRITERION_PART_NEVER /of/1/of");
        assertThat(lint(anyOf(never, insured()))).containsExactly("CRITERION_PART_NEVER /of/0");
        assertThat(lint(allOf(insured(), anyMember(never))))
                .containsExactly("CRITERION_NEVER ", "CRITERION_PART_NEVER /of/1/of");
        assertThat(lint(anyOf(insured(), not(anyOf(MALE, FEMALE))))).containsExactly("CRITERION_PART_ALWAYS /of/1/of");
        assertThat(lint(anyOf(insured(), anyOf(MALE, FEMALE)))).containsExactly("CRITERION_PART_ALWAYS /of/1");
        assertThat(lint(allOf(rule("a", "1", "b", ageFrom(0)), FEMALE)))
                .containsExactly("CRITERION_PART_ALWAYS /of/0/of");
        assertThat(lint(atLeast(2, never, insured(), allOf(DIBAO, not(DIBAO)))))
                .startsWith("CRITERION_NEVER ", "CRITERION_PART_NEVER /of/0")
                .contains("CRITERION_PART_NEVER /of/2");
        assertThat(lint(atLeast(2, ageFrom(0), insured(), residenceIn(DivisionCode.NATIONWIDE))))
                .containsExactly("CRITERION_PART_ALWAYS /of/0", "CRITERION_PART_ALWAYS /of/2");
        assertThat(lint(allOf(ageFrom(0), residenceIn(DivisionCode.NATIONWIDE))))
                .containsExactly("CRITERION_PART_ALWAYS /of/0", "CRITERION_PART_ALWAYS /of/1");
        assertThat(lint(new Criterion.MemberCount(0, Optional.of(2), never)))
                .containsExactly("CRITERION_PART_NEVER /of");
    }

    static Stream<Arguments> sensible() {
        return Stream.of(
                arguments("ages", allOf(ageFrom(18), ageUnder(60))),
                arguments("ages by two rules", allOf(ageUnder(18), age(18, AgeDayRule.DAY_AFTER_BIRTHDAY))),
                arguments("ages with a gap", anyOf(ageUnder(18), ageFrom(60))),
                arguments("two categories at once", allOf(DIBAO, categoryIn(AssistanceCategory.DE_FACTO_ORPHAN))),
                arguments("two illnesses at once", allOf(illnessIn(Illness.URAEMIA), illnessIn(Illness.RARE_DISEASE))),
                arguments("broad without narrow", allOf(DIBAO, not(categoryIn(AssistanceCategory.DIBAO_SINGLE)))),
                arguments(
                        "limits that may be one by rounding",
                        allOf(
                                income(Comparison.AT_LEAST, Ratio.parse("1.5001")),
                                income(Comparison.AT_MOST, Ratio.parse("1.5")))),
                arguments("no heads", allOf(incomeOf(Comparison.AT_LEAST, 200), incomeOf(Comparison.AT_MOST, 100))),
                arguments(
                        "thresholds of two kinds",
                        allOf(income(Comparison.BELOW, Ratio.parse("1")), incomeOf(Comparison.AT_LEAST, 5_000))),
                arguments(
                        "expenses of two kinds",
                        allOf(
                                medical(Comparison.AT_LEAST, 20_000),
                                expense(ExpenseKind.EDUCATION, Comparison.BELOW, Yuan.of(10)))),
                arguments(
                        "expenses of two periods",
                        allOf(
                                medical(Comparison.AT_LEAST, 20_000),
                                new NeedCriterion.Expense(
                                        ExpenseKind.MEDICAL,
                                        ExpensePeriod.SINGLE,
                                        Comparison.BELOW,
                                        new Threshold.Amount(Yuan.of(10))))),
                arguments("other members", allOf(MALE, anyMember(FEMALE))),
                arguments("home and hukou", allOf(hukouIn(YIZHENG), residenceIn(NANJING))),
                arguments("some place", anyOf(hukouIn(YIZHENG), hukouIn(NANJING))),
                arguments("any expense", medical(Comparison.ABOVE, 0)),
                arguments("no income", incomeOf(Comparison.AT_MOST, 0)),
                arguments("judgement", allOf(insured(), judgement("a"))),
                arguments("as notices name illnesses", illnessIn(Illness.LEUKAEMIA, Illness.BLOOD_DISEASE)),
                arguments(
                        "oldest",
                        new PersonCriterion.Age(
                                Optional.of(new AgeLimit(60, true)),
                                Optional.of(new AgeLimit(120, true)),
                                AgeDayRule.ON_BIRTHDAY)),
                arguments("count of members", membersAtLeast(2, disabilityAtLeast(DisabilityLevel.LEVEL_2))),
                arguments("two of three", atLeast(2, insured(), DIBAO, MALE)),
                arguments("need", allOf(kind(NeedKind.MEDICAL, NeedKind.EDUCATION), medical(Comparison.AT_LEAST, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sensible")
    void nothingIsSaidOfASensibleRule(String name, Criterion criterion) {
        assertThat(lint(criterion)).isEmpty();
    }

    static Stream<Arguments> found() {
        return Stream.of(
                arguments(allOf(insured(), MALE, insured()), "CRITERION_DUPLICATE /of/2"),
                arguments(atLeast(2, insured(), MALE, insured()), "CRITERION_DUPLICATE /of/2"),
                arguments(allOf(ageFrom(60), ageFrom(65)), "CRITERION_ABSORBED /of/0"),
                arguments(anyOf(ageFrom(60), ageFrom(65)), "CRITERION_ABSORBED /of/1"),
                arguments(allOf(insured(), anyOf(insured(), MALE)), "CRITERION_ABSORBED /of/1"),
                arguments(anyOf(allOf(insured(), MALE), insured()), "CRITERION_ABSORBED /of/0"),
                arguments(allOf(hukouIn(YIZHENG), hukouIn(YANGZHOU)), "CRITERION_ABSORBED /of/1"),
                arguments(allOf(MALE, not(FEMALE)), "CRITERION_ABSORBED /of/1"),
                arguments(allOf(insured()), "CRITERION_SINGLE_PART "),
                arguments(anyOf(insured()), "CRITERION_SINGLE_PART "),
                arguments(atLeast(1, insured()), "CRITERION_SINGLE_PART "),
                arguments(not(not(insured())), "CRITERION_DOUBLE_NEGATION "),
                arguments(atLeast(2, insured(), MALE), "CRITERION_AT_LEAST_ALL "),
                arguments(atLeast(1, insured(), MALE), "CRITERION_AT_LEAST_ANY "),
                arguments(anyMember(hukouIn(YIZHENG)), "CRITERION_SAME_FOR_EACH /of"),
                arguments(
                        membersAtLeast(2, allOf(ageUnder(18), kind(NeedKind.MEDICAL))),
                        "CRITERION_SAME_FOR_EACH /of/of/1"),
                arguments(allMembers(hukouIn(YIZHENG), MALE), "CRITERION_SAME_FOR_EACH /where"),
                arguments(unrecognized(), "CRITERION_UNRECOGNIZED "),
                arguments(not(judgement("a")), "CRITERION_JUDGEMENT_NEGATED /of"),
                arguments(not(allOf(MALE, judgement("a"))), "CRITERION_JUDGEMENT_NEGATED /of/of/1"),
                arguments(age(121, AgeDayRule.ON_BIRTHDAY), "CRITERION_AGE_BEYOND "),
                arguments(categoryIn(AssistanceCategory.DIBAO, AssistanceCategory.DIBAO_SINGLE), "CRITERION_COVERED "),
                arguments(
                        new PersonCriterion.CategoryLeft(
                                Set.of(AssistanceCategory.TEKUN, AssistanceCategory.TEKUN_CENTRAL), Period.ofYears(2)),
                        "CRITERION_COVERED "),
                arguments(medical(Comparison.AT_LEAST, 0), "CRITERION_THRESHOLD "),
                arguments(incomeOf(Comparison.BELOW, 0), "CRITERION_THRESHOLD "),
                arguments(assets(Comparison.BELOW, 0), "CRITERION_THRESHOLD "),
                arguments(rigid(Comparison.AT_LEAST, 0), "CRITERION_THRESHOLD "),
                arguments(
                        allOf(rule("a", "1", "b", kind(NeedKind.EDUCATION)), medical(Comparison.AT_LEAST, 1)),
                        "CRITERION_EXPENSE_KIND /of/1"),
                arguments(
                        allOf(expense(ExpenseKind.EDUCATION, Comparison.AT_LEAST, Yuan.of(1)), kind(NeedKind.MEDICAL)),
                        "CRITERION_EXPENSE_KIND /of/0"));
    }

    @ParameterizedTest
    @MethodSource("found")
    void needlessAndMisleadingPartsAreWarnings(Criterion criterion, String finding) {
        assertThat(lint(criterion)).containsExactly(finding);
        assertThat(CriterionLinter.standard().lint(criterion).get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void ofTwoThatSayTheSameTheLaterIsNeedless() {
        List<Fault> faults = CriterionLinter.standard().lint(anyOf(not(FEMALE), MALE));
        assertThat(faults).extracting(fault -> fault.location().pointer()).containsExactly("/of/1");
        assertThat(faults.get(0).arguments()).containsExactly("/of/0");
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
        for (Arguments each : found().toList()) {
            Fault fault =
                    CriterionLinter.standard().lint((Criterion) each.get()[0]).get(0);
            String english = Messages.of(Locale.ENGLISH).fault(fault);
            assertThat(english).isASCII().doesNotContain("breaks the rule", "{");
            fault.arguments().forEach(argument -> assertThat(english).contains(argument));
            assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).fault(fault))
                    .matches(".*\\p{IsHan}.*")
                    .doesNotContain("{");
        }
    }

    @Test
    void theContentOfAnUnrecognizedCriterionIsNotTold() {
        assertThat(CriterionLinter.standard().lint(unrecognized()).get(0).arguments())
                .isEmpty();
    }

    @Test
    void workIsBounded() {
        List<Criterion> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pairs.add(
                    anyOf(medical(Comparison.ABOVE, 1_000 + i), hukouIn(DivisionCode.of(String.valueOf(321000 + i)))));
        }
        Criterion many = allOf(allOf(pairs.toArray(Criterion[]::new)), allOf(insured(), not(insured())));
        assertThat(lint(many))
                .as("a plain contradiction is seen beside what is too much")
                .contains("CRITERION_NEVER ");
        Criterion hidden =
                allOf(atLeast(20, pairs.toArray(Criterion[]::new)), not(allOf(pairs.toArray(Criterion[]::new))));
        assertThat(lint(hidden)).doesNotContain("CRITERION_NEVER ");
        Criterion wide = allOf(Collections.nCopies(5_000, insured()).toArray(Criterion[]::new));
        assertThat(lint(wide)).as("parts are not compared where they are many").isEmpty();
    }

    @Test
    void comparesUpToSixtyFourParts() {
        Criterion[] most = IntStream.range(0, 64).mapToObj(i -> insured()).toArray(Criterion[]::new);
        assertThat(lint(allOf(most))).hasSize(63);
        Criterion[] more = IntStream.range(0, 65).mapToObj(i -> insured()).toArray(Criterion[]::new);
        assertThat(lint(allOf(more))).isEmpty();
    }

    @Test
    void countsAmongUpToSixteenParts() {
        assertThat(lint(counted(16))).contains("CRITERION_NEVER ");
        assertThat(lint(counted(17))).doesNotContain("CRITERION_NEVER ");
    }

    private static Criterion counted(int parts) {
        Criterion[] none = IntStream.range(0, parts)
                .mapToObj(i -> i == 0 ? insured() : allOf(insured(), not(insured())))
                .toArray(Criterion[]::new);
        return atLeast(2, none);
    }

    @Test
    void findsNothingInNothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> CriterionLinter.standard().lint(null))
                .withMessage("criterion");
    }

    private static List<String> lint(Criterion criterion) {
        return CriterionLinter.standard().lint(criterion).stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    private static Criterion settlement(Settlement settlement) {
        return new HouseholdCriterion.SettlementIs(settlement);
    }

    private static Criterion kind(NeedKind... kinds) {
        return new NeedCriterion.KindIn(Set.of(kinds));
    }

    private static Criterion selfCare(SelfCareLevel... levels) {
        return new PersonCriterion.SelfCareIn(Set.of(levels));
    }

    private static Criterion medical(Comparison comparison, long yuan) {
        return expense(ExpenseKind.MEDICAL, comparison, Yuan.of(yuan));
    }

    private static Criterion incomeOf(Comparison comparison, long yuan) {
        return new HouseholdCriterion.IncomePerHead(comparison, new Threshold.Amount(Yuan.of(yuan)));
    }

    private static Criterion assets(Comparison comparison, long yuan) {
        return new HouseholdCriterion.AssetsPerHead(comparison, new Threshold.Amount(Yuan.of(yuan)));
    }

    private static Criterion rigid(Comparison comparison, long yuan) {
        return new HouseholdCriterion.RigidExpense(
                ExpenseKind.MEDICAL, comparison, new Threshold.Amount(Yuan.of(yuan)));
    }

    private static Criterion age(int from, AgeDayRule rule) {
        return new PersonCriterion.Age(Optional.of(new AgeLimit(from, true)), Optional.empty(), rule);
    }

    private static Criterion unrecognized() {
        return new Criterion.Unrecognized(new OpaqueValue.Members(Map.of("type", new OpaqueValue.Text("NEWER"))));
    }

    @Test
    void pointersStartAtTheDocument() {
        List<Fault> found = CriterionLinter.standard().lint(anyOf(insured(), insured()), "/criteria");

        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.location().pointer()).isEqualTo("/criteria/of/1");
            assertThat(fault.arguments()).containsExactly("/criteria/of/0");
        });
    }
}
