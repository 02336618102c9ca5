package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The degree of hardship: what there is to live on, and what has to be paid from it. Compares without dividing. */
final class Hardship {

    private static final BigInteger ONE = BigInteger.valueOf(10_000);
    private static final long MONTHS = 12;
    private static final List<Kind> KINDS = Kind.all();

    private final PriorityPolicy policy;
    private final LocalStandards standards;
    private final FactReader facts;

    /** The local standards that were asked for: many households live at one place. */
    private final Map<DivisionCode, Optional<BigInteger>> monthly = new ConcurrentHashMap<>();

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
        return heads.flatMap(count -> monthly.computeIfAbsent(household.getResidence(), this::monthlyAt)
                .map(fen -> fen.multiply(BigInteger.valueOf(MONTHS * count))));
    }

    private Optional<BigInteger> monthlyAt(DivisionCode place) {
        return standards
                .find(place, facts.asOf())
                .map(standard ->
                        BigInteger.valueOf(standard.getMonthlyPerPerson().toFen()));
    }

    private void addExpense(ScoreSheet sheet, NeedCase subject, Optional<BigInteger> income) {
        List<PriorityStep> steps = policy.getExpenseSteps();
        BigInteger spent = BigInteger.ZERO;
        boolean complete = income.isPresent();
        for (Kind kind : KINDS) {
            spent = spent.add(spentOn(kind, subject));
            complete = complete && isKnown(kind, subject);
        }
        BigInteger sum = spent.multiply(ONE);
        int points = income.filter(some -> sum.signum() > 0)
                .map(some -> most(steps, step -> sum.compareTo(some.multiply(limit(step))) >= 0))
                .orElse(0);
        sheet.add(PriorityFactor.OWN_EXPENSE, points, !complete && points < most(steps, step -> true));
    }

    /** The largest figure known for a kind or a part of it, so that another that is learnt adds and never takes away. */
    private BigInteger spentOn(Kind kind, NeedCase subject) {
        long most = 0;
        for (ExpenseKind part : kind.parts()) {
            most = Math.max(most, fen(subject.household().expenseOf(part)));
            most = Math.max(most, fen(subject.need().expenseOf(part)));
        }
        return BigInteger.valueOf(most);
    }

    private long fen(Fact<Yuan> amount) {
        return facts.usable(amount).map(Yuan::toFen).orElse(0L);
    }

    private boolean isKnown(Kind kind, NeedCase subject) {
        return facts.usable(subject.household().expenseOf(kind.whole())).isPresent()
                || facts.usable(subject.need().expenseOf(kind.whole())).isPresent();
    }

    private static BigInteger limit(PriorityStep step) {
        return BigInteger.valueOf(step.limit().toTenThousandths());
    }

    private static int most(List<PriorityStep> steps, Predicate<PriorityStep> reached) {
        int most = 0;
        for (PriorityStep step : steps) {
            if (step.points() > most && reached.test(step)) {
                most = step.points();
            }
        }
        return most;
    }

    /** A kind of expense that is no part of another, with all that is counted under it. */
    private record Kind(ExpenseKind whole, List<ExpenseKind> parts) {

        static List<Kind> all() {
            return Stream.of(ExpenseKind.values())
                    .filter(kind -> kind.getBroader().isEmpty())
                    .map(whole -> new Kind(
                            whole,
                            Stream.of(ExpenseKind.values())
                                    .filter(whole::includes)
                                    .toList()))
                    .toList();
        }
    }
}
