package io.github.zhuanjie.priority;

import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The local standard is 800 yuan a month: 9600 a year and head. */
class PriorityScorerTest {

    private static final LocalStandards STANDARDS = Samples.context().standards();
    private static final PriorityScorer SCORER = scorer(PriorityPolicy.standard());

    private static PriorityScorer scorer(PriorityPolicy policy) {
        return PriorityScorer.of(policy, TODAY, STANDARDS, Optional.empty());
    }

    private static PriorityPolicy.Builder own() {
        return PriorityPolicy.builder().id("own").version("1").title("own").source("test");
    }

    private static Person.Builder member(int number) {
        return Person.builder().id(PersonId.of("P-" + number)).relation(FamilyRelation.SON);
    }

    private static NeedCase subject(Household household) {
        return NeedCase.of(household, Samples.need().build());
    }

    private static NeedCase subject(Person.Builder head, Person.Builder... others) {
        List<Person> members = new ArrayList<>(List.of(head.build()));
        Stream.of(others).map(Person.Builder::build).forEach(members::add);
        return subject(Samples.household(members.toArray(Person[]::new)).build());
    }

    private static NeedCase inCategory(AssistanceCategory category) {
        return subject(Samples.household(
                        Samples.head().recognitions(Fact.known(List.of())).build())
                .recognitions(Fact.known(List.of(Samples.recognition(category))))
                .build());
    }

    private static int of(PriorityScore score, PriorityFactor factor) {
        return score.contributions().stream()
                .filter(each -> each.factor() == factor)
                .mapToInt(PriorityContribution::points)
                .findFirst()
                .orElse(0);
    }

    private static int of(NeedCase subject, PriorityFactor factor) {
        return of(SCORER.score(subject), factor);
    }

    private static Set<PriorityFactor> unknown(NeedCase subject) {
        return SCORER.score(subject).unknown();
    }

    @Test
    void whatIsNotKnownGivesNoPointsAndIsNamed() {
        PriorityScore score =
                SCORER.score(subject(Samples.household(Samples.head().build())
                        .headCount(Fact.unknown())
                        .build()));
        assertThat(score.contributions()).isEmpty();
        assertThat(score.unknown())
                .containsExactly(
                        PriorityFactor.CATEGORY,
                        PriorityFactor.INCOME,
                        PriorityFactor.OWN_EXPENSE,
                        PriorityFactor.CHILDREN,
                        PriorityFactor.OLD_MEMBERS,
                        PriorityFactor.DISABLED_MEMBERS,
                        PriorityFactor.AGE,
                        PriorityFactor.DISABILITY,
                        PriorityFactor.ILLNESS);
        assertThat(score.tier()).isEqualTo(2);
        assertThat(score.tiers()).isEqualTo(1);
    }

    @Test
    void aPolicyThatGivesNothingForAFactorDoesNotMissItsFacts() {
        assertThat(scorer(own().build()).score(Samples.plainCase()).unknown()).isEmpty();
        assertThat(scorer(own().build()).policy()).isEqualTo(own().build());
    }

    @Test
    void refusesADayOnWhichThePolicyIsNotInForce() {
        PriorityPolicy ended = own().validUntil(TODAY.minusDays(1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer(ended))
                .withMessage("policy must be in force on the day");
    }

    @Nested
    class Category {

        @ParameterizedTest
        @CsvSource({
            "TEKUN, 60",
            "TEKUN_SCATTERED, 60",
            "DIBAO, 50",
            "DIBAO_SINGLE, 50",
            "ORPHAN, 50",
            "DE_FACTO_ORPHAN, 50",
            "DIBAO_EDGE, 35",
            "RIGID, 35",
            "FANPIN, 30",
            "CHILD_HARDSHIP, 30",
            "EMERGENCY, 25",
            "OTHER_LOW, 15"
        })
        void givesItsPointsOrThoseOfTheBroaderOne(AssistanceCategory category, int points) {
            assertThat(of(inCategory(category), PriorityFactor.CATEGORY)).isEqualTo(points);
        }

        @Test
        void everyCategoryGivesPoints() {
            for (AssistanceCategory category : AssistanceCategory.values()) {
                assertThat(of(inCategory(category), PriorityFactor.CATEGORY))
                        .as("%s", category)
                        .isPositive();
            }
        }

        @Test
        void ofSeveralTheMostPointsCount() {
            Household household = Samples.household(Samples.head()
                            .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.ORPHAN))))
                            .build())
                    .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE))))
                    .build();
            assertThat(of(subject(household), PriorityFactor.CATEGORY)).isEqualTo(50);
        }

        @Test
        void thatHasEndedOrCoversSomebodyElseGivesNone() {
            Recognition ended = Recognition.builder()
                    .category(AssistanceCategory.DIBAO)
                    .validFrom(TODAY.minusYears(2))
                    .validUntil(TODAY.minusDays(1))
                    .build();
            assertThat(of(subject(Samples.head().recognitions(Fact.known(List.of(ended)))), PriorityFactor.CATEGORY))
                    .isZero();
            Recognition other = Recognition.builder()
                    .from(Samples.openRecognition(AssistanceCategory.DIBAO_SINGLE))
                    .coveredMembers(Fact.known(Set.of(PersonId.of("somebody-else"))))
                    .build();
            assertThat(of(
                            subject(Samples.household(Samples.head().build())
                                    .recognitions(Fact.known(List.of(other)))
                                    .build()),
                            PriorityFactor.CATEGORY))
                    .isZero();
        }

        @Test
        void isUnknownUnlessPersonAndHouseholdAreAsked() {
            Person asked = Samples.head().recognitions(Fact.known(List.of())).build();
            Household.Builder household = Samples.household(asked);
            assertThat(unknown(subject(household.build()))).contains(PriorityFactor.CATEGORY);
            assertThat(unknown(subject(
                            household.recognitions(Fact.known(List.of())).build())))
                    .doesNotContain(PriorityFactor.CATEGORY);
            Household personUnknown = Samples.household(Samples.head().build())
                    .recognitions(Fact.known(List.of()))
                    .build();
            assertThat(unknown(subject(personUnknown))).contains(PriorityFactor.CATEGORY);
        }

        @Test
        void isUnknownIfItIsNotKnownWhetherARecognitionHolds() {
            Recognition someCovered = Recognition.builder()
                    .from(Samples.openRecognition(AssistanceCategory.DIBAO_SINGLE))
                    .build();
            Household household = Samples.household(
                            Samples.head().recognitions(Fact.known(List.of())).build(),
                            member(2).build())
                    .recognitions(Fact.known(List.of(someCovered)))
                    .build();
            assertThat(household
                            .holdsFor(someCovered, PersonId.of("P-1"), TODAY)
                            .toOptional())
                    .isEmpty();
            assertThat(unknown(subject(household))).contains(PriorityFactor.CATEGORY);
        }

        @Test
        void withTheMostPointsIsNotUnknownUnlessATierGoesByIt() {
            NeedCase most = subject(
                    Samples.head().recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.TEKUN)))));
            assertThat(unknown(most)).doesNotContain(PriorityFactor.CATEGORY);
            PriorityPolicy orphansFirst = PriorityPolicy.builder()
                    .from(PriorityPolicy.standard())
                    .tiers(List.of(new PriorityTier("孤儿", Set.of(AssistanceCategory.ORPHAN), Set.of())))
                    .build();
            assertThat(scorer(orphansFirst).score(most).unknown()).contains(PriorityFactor.CATEGORY);
            PriorityPolicy tekunFirst = PriorityPolicy.builder()
                    .from(PriorityPolicy.standard())
                    .tiers(List.of(new PriorityTier("特困", Set.of(AssistanceCategory.TEKUN), Set.of())))
                    .build();
            assertThat(scorer(tekunFirst).score(most).unknown()).doesNotContain(PriorityFactor.CATEGORY);
        }
    }

    @Nested
    class Tier {

        private final PriorityPolicy policy = own().addTier(new PriorityTier("急难", Set.of(), Set.of(Urgency.EMERGENCY)))
                .addTier(new PriorityTier("紧急低保", Set.of(AssistanceCategory.DIBAO), Set.of(Urgency.URGENT)))
                .addTier(new PriorityTier("低保", Set.of(AssistanceCategory.DIBAO), Set.of()))
                .build();

        @ParameterizedTest
        @CsvSource({
            "DIBAO, EMERGENCY, 1",
            "DIBAO, URGENT, 2",
            "DIBAO_SINGLE, URGENT, 2",
            "DIBAO, NORMAL, 3",
            "RIGID, URGENT, 4",
            "RIGID, EMERGENCY, 1"
        })
        void isTheFirstThatFits(AssistanceCategory category, Urgency urgency, int tier) {
            NeedCase recognised = inCategory(category);
            NeedCase subject = NeedCase.of(
                    recognised.household(), Samples.need().urgency(urgency).build());
            PriorityScore score = scorer(policy).score(subject);
            assertThat(score.tier()).isEqualTo(tier);
            assertThat(score.tiers()).isEqualTo(3);
            assertThat(policy.tierOf(score.priority())).isEqualTo(tier);
        }
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0, 2", "URGENT, 30, 2", "EMERGENCY, 30, 1"})
    void urgencyGivesPointsAndAnEmergencyGoesFirst(Urgency urgency, int points, int tier) {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                Samples.need().urgency(urgency).build());
        assertThat(of(subject, PriorityFactor.URGENCY)).isEqualTo(points);
        assertThat(SCORER.score(subject).tier()).isEqualTo(tier);
    }

    @Nested
    class Hardship {

        private NeedCase withIncome(String yuan) {
            return subject(Samples.household(Samples.head().build(), member(2).build())
                    .annualIncome(Fact.known(Yuan.parse(yuan)))
                    .build());
        }

        /** Two people: the standard comes to 19200 a year. */
        @ParameterizedTest
        @CsvSource({
            "0.00, 15",
            "9600.00, 15",
            "9600.01, 10",
            "19200.00, 10",
            "19200.01, 5",
            "28800.00, 5",
            "28800.01, 0",
            "-1.00, 15"
        })
        void incomeGivesTheMostPointsOfTheStepsItDoesNotExceed(String yuan, int points) {
            NeedCase subject = withIncome(yuan);
            assertThat(of(subject, PriorityFactor.INCOME)).isEqualTo(points);
            assertThat(unknown(subject)).doesNotContain(PriorityFactor.INCOME);
        }

        @Test
        void incomeIsUnknownWithoutPeopleStandardOrFigure() {
            Household known = withIncome("0.00").household();
            assertThat(unknown(subject(Household.builder()
                            .from(known)
                            .headCount(Fact.withheld())
                            .build())))
                    .contains(PriorityFactor.INCOME);
            assertThat(unknown(subject(Household.builder()
                            .from(known)
                            .headCount(Fact.known(0))
                            .build())))
                    .contains(PriorityFactor.INCOME);
            assertThat(unknown(subject(Household.builder()
                            .from(known)
                            .annualIncome(Fact.withheld())
                            .build())))
                    .contains(PriorityFactor.INCOME, PriorityFactor.OWN_EXPENSE);
            PriorityScorer nowhere =
                    PriorityScorer.of(PriorityPolicy.standard(), TODAY, LocalStandards.of(List.of()), Optional.empty());
            assertThat(nowhere.score(subject(known)).unknown()).contains(PriorityFactor.INCOME);
            assertThat(of(nowhere.score(subject(known)), PriorityFactor.INCOME)).isZero();
        }

        @Test
        void aFactThatIsTooOldIsUnknown() {
            Household dated = Samples.household(Samples.head().build())
                    .annualIncome(Fact.known(Yuan.ZERO, TODAY.minusDays(31)))
                    .build();
            PriorityScorer strict =
                    PriorityScorer.of(PriorityPolicy.standard(), TODAY, STANDARDS, Optional.of(Period.ofDays(30)));
            assertThat(of(subject(dated), PriorityFactor.INCOME)).isEqualTo(15);
            assertThat(of(strict.score(subject(dated)), PriorityFactor.INCOME)).isZero();
            assertThat(strict.score(subject(dated)).unknown()).contains(PriorityFactor.INCOME);
        }

        private NeedCase spending(String income, String medical) {
            Household household = Samples.household(Samples.head().build())
                    .annualIncome(Fact.known(Yuan.parse(income)))
                    .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.parse(medical)))
                    .build();
            return subject(household);
        }

        @ParameterizedTest
        @CsvSource({
            "10000.00, 4999.99, 0",
            "10000.00, 5000.00, 5",
            "10000.00, 10000.00, 10",
            "10000.00, 19999.99, 10",
            "10000.00, 20000.00, 15",
            "0.00, 0.01, 15",
            "0.00, 0.00, 0"
        })
        void ownExpenseGivesTheMostPointsOfTheSharesItReaches(String income, String medical, int points) {
            NeedCase subject = spending(income, medical);
            assertThat(of(subject, PriorityFactor.OWN_EXPENSE)).isEqualTo(points);
            assertThat(unknown(subject).contains(PriorityFactor.OWN_EXPENSE)).isEqualTo(points < 15);
        }

        @Test
        void theLargerOfTwoFiguresOfOneKindCountsAndKindsAddUp() {
            Household household = Samples.household(Samples.head().build())
                    .annualIncome(Fact.known(Yuan.of(100)))
                    .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(40)))
                    .putExpense(ExpenseKind.LIVING, Fact.known(Yuan.of(60)))
                    .build();
            Need.Builder need = Samples.need();
            assertThat(of(NeedCase.of(household, need.build()), PriorityFactor.OWN_EXPENSE))
                    .isEqualTo(10);
            NeedCase inPolicy = NeedCase.of(
                    household,
                    need.putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.of(140)))
                            .build());
            assertThat(of(inPolicy, PriorityFactor.OWN_EXPENSE)).isEqualTo(15);
            NeedCase smaller = NeedCase.of(
                    household,
                    Samples.need()
                            .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(39)))
                            .build());
            assertThat(of(smaller, PriorityFactor.OWN_EXPENSE)).isEqualTo(10);
        }

        @Test
        void ownExpenseIsKnownIfEveryKindIsKnownFromOneOfBoth() {
            Household.Builder household =
                    Samples.household(Samples.head().build()).annualIncome(Fact.known(Yuan.of(100)));
            Need.Builder need = Samples.need();
            for (ExpenseKind kind : ExpenseKind.values()) {
                if (kind == ExpenseKind.EDUCATION) {
                    need.putExpense(kind, Fact.known(Yuan.ZERO));
                } else if (kind != ExpenseKind.MEDICAL_IN_POLICY) {
                    household.putExpense(kind, Fact.known(Yuan.ZERO));
                }
            }
            assertThat(unknown(NeedCase.of(household.build(), need.build())))
                    .doesNotContain(PriorityFactor.OWN_EXPENSE);
            assertThat(unknown(NeedCase.of(household.build(), Samples.need().build())))
                    .contains(PriorityFactor.OWN_EXPENSE);
        }

        @Test
        void aPolicyMayGoByOneOfBothOnly() {
            NeedCase subject = spending("0.00", "1.00");
            PriorityStep step = new PriorityStep(Ratio.parse("1"), 3);
            PriorityScore income = scorer(own().addIncomeSteps(step).build()).score(subject);
            PriorityScore expense = scorer(own().addExpenseSteps(step).build()).score(subject);
            assertThat(income.contributions()).containsExactly(new PriorityContribution(PriorityFactor.INCOME, 3));
            assertThat(income.unknown()).isEmpty();
            assertThat(expense.contributions())
                    .containsExactly(new PriorityContribution(PriorityFactor.OWN_EXPENSE, 3));
            assertThat(expense.unknown()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "29, 0", "30, 1", "59, 1", "60, 2", "359, 11", "360, 12", "400000, 12"})
    void waitingGivesPointsForEveryThirtyDays(long days, int points) {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                Samples.need().registeredOn(TODAY.minusDays(days)).build());
        assertThat(of(subject, PriorityFactor.WAITING)).isEqualTo(points);
    }

    @Nested
    class People {

        @ParameterizedTest
        @CsvSource({"2024-05-20, 10", "2006-05-21, 10", "2006-05-20, 0", "1954-05-21, 0", "1954-05-20, 10"})
        void childrenAndTheOldGetPoints(LocalDate birth, int points) {
            NeedCase subject = subject(Samples.head().birthDate(Fact.known(birth)));
            assertThat(of(subject, PriorityFactor.AGE)).isEqualTo(points);
            assertThat(unknown(subject)).doesNotContain(PriorityFactor.AGE);
        }

        @Test
        void aBirthInTheFutureSaysNothing() {
            NeedCase subject = subject(Samples.head().birthDate(Fact.known(TODAY.plusDays(1))));
            assertThat(of(subject, PriorityFactor.AGE)).isZero();
            assertThat(unknown(subject)).contains(PriorityFactor.AGE);
        }

        @ParameterizedTest
        @CsvSource({"NONE, 0", "LEVEL_1, 15", "LEVEL_2, 15", "LEVEL_3, 0", "LEVEL_4, 0"})
        void severeDisabilityGivesPoints(DisabilityLevel level, int points) {
            NeedCase subject = subject(Samples.head().disabilityLevel(Fact.known(level)));
            assertThat(of(subject, PriorityFactor.DISABILITY)).isEqualTo(points);
            assertThat(unknown(subject)).doesNotContain(PriorityFactor.DISABILITY);
        }

        @Test
        void seriousIllnessGivesPoints() {
            NeedCase ill = subject(Samples.head().illnesses(Fact.known(Set.of(Illness.URAEMIA))));
            NeedCase well = subject(Samples.head().illnesses(Fact.known(Set.of())));
            assertThat(of(ill, PriorityFactor.ILLNESS)).isEqualTo(15);
            assertThat(of(well, PriorityFactor.ILLNESS)).isZero();
            assertThat(unknown(well)).doesNotContain(PriorityFactor.ILLNESS);
        }

        private Person.Builder child(int number) {
            return member(number)
                    .birthDate(Fact.known(TODAY.minusYears(5)))
                    .disabilityLevel(Fact.known(DisabilityLevel.NONE));
        }

        private Person.Builder old(int number) {
            return member(number)
                    .birthDate(Fact.known(TODAY.minusYears(80)))
                    .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1));
        }

        @Test
        void othersGivePointsUpToTheMost() {
            NeedCase two = subject(Samples.head(), child(2), old(3));
            assertThat(of(two, PriorityFactor.CHILDREN)).isEqualTo(3);
            assertThat(of(two, PriorityFactor.OLD_MEMBERS)).isEqualTo(3);
            assertThat(of(two, PriorityFactor.DISABLED_MEMBERS)).isEqualTo(5);
            assertThat(unknown(two))
                    .doesNotContain(
                            PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
            NeedCase many = subject(Samples.head(), child(2), child(3), child(4), child(5), old(6), old(7), old(8));
            assertThat(of(many, PriorityFactor.CHILDREN)).isEqualTo(9);
            assertThat(of(many, PriorityFactor.OLD_MEMBERS)).isEqualTo(6);
            assertThat(of(many, PriorityFactor.DISABLED_MEMBERS)).isEqualTo(10);
        }

        @Test
        void thePersonInNeedIsNotCountedAgain() {
            NeedCase subject = subject(Samples.head()
                    .birthDate(Fact.known(TODAY.minusYears(5)))
                    .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1)));
            assertThat(of(subject, PriorityFactor.CHILDREN)).isZero();
            assertThat(of(subject, PriorityFactor.DISABLED_MEMBERS)).isZero();
        }

        @Test
        void whoIsNotCountedInTheHouseholdGivesNothing() {
            NeedCase subject = subject(Samples.household(
                            Samples.head().build(),
                            child(2).countedInHousehold(Fact.known(false)).build())
                    .headCount(Fact.known(1))
                    .build());
            assertThat(of(subject, PriorityFactor.CHILDREN)).isZero();
            assertThat(unknown(subject)).doesNotContain(PriorityFactor.CHILDREN);
        }

        @Test
        void aMemberOfWhomLittleIsKnownOrWhoIsNotListedMightGiveMore() {
            assertThat(unknown(subject(Samples.head(), member(2))))
                    .contains(PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
            Household unlisted = Samples.household(Samples.head().build(), child(2).build())
                    .headCount(Fact.known(3))
                    .build();
            assertThat(unknown(subject(unlisted)))
                    .contains(PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
            NeedCase most = subject(Samples.head(), child(2), child(3), child(4), member(5));
            assertThat(unknown(most)).doesNotContain(PriorityFactor.CHILDREN).contains(PriorityFactor.OLD_MEMBERS);
        }
    }
}
