package io.github.zhuanjie.priority;

import static io.github.zhuanjie.priority.Scores.STANDARDS;
import static io.github.zhuanjie.priority.Scores.member;
import static io.github.zhuanjie.priority.Scores.own;
import static io.github.zhuanjie.priority.Scores.points;
import static io.github.zhuanjie.priority.Scores.scorer;
import static io.github.zhuanjie.priority.Scores.subject;
import static io.github.zhuanjie.priority.Scores.unknown;
import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.Samples;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What income and own expense give; the local standard is 800 yuan a month: 9600 a year and head. */
class HardshipScoreTest {

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
        assertThat(points(subject, PriorityFactor.INCOME)).isEqualTo(points);
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
        assertThat(unknown(subject(
                        Household.builder().from(known).headCount(Fact.known(0)).build())))
                .contains(PriorityFactor.INCOME);
        assertThat(unknown(subject(Household.builder()
                        .from(known)
                        .annualIncome(Fact.withheld())
                        .build())))
                .contains(PriorityFactor.INCOME, PriorityFactor.OWN_EXPENSE);
        PriorityScorer nowhere =
                PriorityScorer.of(PriorityPolicy.standard(), TODAY, LocalStandards.of(List.of()), Optional.empty());
        assertThat(nowhere.score(subject(known)).unknown()).contains(PriorityFactor.INCOME);
        assertThat(points(nowhere.score(subject(known)), PriorityFactor.INCOME)).isZero();
    }

    @Test
    void aFactThatIsTooOldIsUnknown() {
        Household dated = Samples.household(Samples.head().build())
                .annualIncome(Fact.known(Yuan.ZERO, TODAY.minusDays(31)))
                .build();
        PriorityScorer strict =
                PriorityScorer.of(PriorityPolicy.standard(), TODAY, STANDARDS, Optional.of(Period.ofDays(30)));
        assertThat(points(subject(dated), PriorityFactor.INCOME)).isEqualTo(15);
        assertThat(points(strict.score(subject(dated)), PriorityFactor.INCOME)).isZero();
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
        assertThat(points(subject, PriorityFactor.OWN_EXPENSE)).isEqualTo(points);
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
        assertThat(points(NeedCase.of(household, need.build()), PriorityFactor.OWN_EXPENSE))
                .isEqualTo(10);
        NeedCase inPolicy = NeedCase.of(
                household,
                need.putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.of(140)))
                        .build());
        assertThat(points(inPolicy, PriorityFactor.OWN_EXPENSE)).isEqualTo(15);
        NeedCase smaller = NeedCase.of(
                household,
                Samples.need()
                        .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(39)))
                        .build());
        assertThat(points(smaller, PriorityFactor.OWN_EXPENSE)).isEqualTo(10);
    }

    @Test
    void ownExpenseIsKnownIfEveryKindIsKnownFromOneOfBoth() {
        Household.Builder household = Samples.household(Samples.head().build()).annualIncome(Fact.known(Yuan.of(100)));
        Need.Builder need = Samples.need();
        for (ExpenseKind kind : ExpenseKind.values()) {
            if (kind == ExpenseKind.EDUCATION) {
                need.putExpense(kind, Fact.known(Yuan.ZERO));
            } else if (kind != ExpenseKind.MEDICAL_IN_POLICY) {
                household.putExpense(kind, Fact.known(Yuan.ZERO));
            }
        }
        assertThat(unknown(NeedCase.of(household.build(), need.build()))).doesNotContain(PriorityFactor.OWN_EXPENSE);
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
        assertThat(expense.contributions()).containsExactly(new PriorityContribution(PriorityFactor.OWN_EXPENSE, 3));
        assertThat(expense.unknown()).isEmpty();
    }
}
