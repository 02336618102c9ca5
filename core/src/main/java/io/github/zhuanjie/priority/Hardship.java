package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The degree of hardship: what there is to live on, and what has to be paid from it. Compares without dividing. */
final class Hardship {

    private static final BigInteger ONE = BigInteger.valueOf(10_000);
    private static final long MONTHS = 12;

    private final PriorityPolicy policy;
    private final LocalStandards standards;
    private final FactReader facts;

    Hardship(PriorityPolicy policy, LocalStandards standards, FactReader facts) {
        this.policy = policy;
        this.standards = standards;
        this.facts = facts;
    }

    void addTo(ScoreSheet sheet, NeedCase subject) {
        if (policy.getIncomeSteps().isEmpty() && policy.getExpenseSteps().isEmpty()) {
            return;
        }
        Optional<BigInteger> income =
                facts.usable(subject.household().effectiveAnnualIncome()).map(yuan -> BigInteger.valueOf(yuan.toFen()));
        addIncome(sheet, subject.household(), income);
        addExpense(sheet, subject, income);
    }

    private void addIncome(ScoreSheet sheet, Household household, Optional<BigInteger> income) {
        List<PriorityStep> steps = policy.getIncomeSteps();
        Optional<BigInteger> standard = income.flatMap(some -> standardOf(household));
        int points = standard.map(year -> most(
                        steps, step -> income.orElseThrow().multiply(ONE).compareTo(year.multiply(limit(step))) <= 0))
                .orElse(0);
        sheet.add(PriorityFactor.INCOME, points, standard.isEmpty() && most(steps, step -> true) > 0);
    }

    /** What the local standard comes to for the whole household and a year. */
    private Optional<BigInteger> standardOf(Household household) {
        Optional<Integer> heads = facts.usable(household.effectiveHeadCount()).filter(count -> count > 0);
        Optional<LocalStandard> standard = standards.find(household.getResidence(), facts.asOf());
        return heads.flatMap(count -> standard.map(found ->
                BigInteger.valueOf(found.getMonthlyPerPerson().toFen()).multiply(BigInteger.valueOf(MONTHS * count))));
    }

    private void addExpense(ScoreSheet sheet, NeedCase subject, Optional<BigInteger> income) {
        List<PriorityStep> steps = policy.getExpenseSteps();
        BigInteger spent = Stream.of(ExpenseKind.values())
                .filter(kind -> kind.getBroader().isEmpty())
                .map(kind -> spentOn(kind, subject))
                .reduce(BigInteger.ZERO, BigInteger::add);
        int points = income.filter(some -> spent.signum() > 0)
                .map(some -> most(steps, step -> spent.multiply(ONE).compareTo(some.multiply(limit(step))) >= 0))
                .orElse(0);
        boolean complete = income.isPresent() && isExpenseKnown(subject);
        sheet.add(PriorityFactor.OWN_EXPENSE, points, !complete && points < most(steps, step -> true));
    }

    /** The largest figure known for a kind or a part of it, so that another that is learnt adds and never takes away. */
    private BigInteger spentOn(ExpenseKind kind, NeedCase subject) {
        return Stream.of(ExpenseKind.values())
                .filter(kind::includes)
                .flatMap(part -> Stream.of(
                        subject.household().expenseOf(part), subject.need().expenseOf(part)))
                .flatMap(fact -> facts.usable(fact).stream())
                .map(Yuan::toFen)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::max);
    }

    private boolean isExpenseKnown(NeedCase subject) {
        return Stream.of(ExpenseKind.values())
                .filter(kind -> kind.getBroader().isEmpty())
                .allMatch(kind ->
                        facts.usable(subject.household().expenseOf(kind)).isPresent()
                                || facts.usable(subject.need().expenseOf(kind)).isPresent());
    }

    private static BigInteger limit(PriorityStep step) {
        return BigInteger.valueOf(step.limit().toTenThousandths());
    }

    private static int most(List<PriorityStep> steps, Predicate<PriorityStep> reached) {
        return steps.stream()
                .filter(reached)
                .mapToInt(PriorityStep::points)
                .max()
                .orElse(0);
    }
}
