package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.matching.Pairs;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the prices prove is computed here anew, in large integers; where it equals the benefit, nothing can be better. */
class DivisibleSolverTest {

    private static final long RUNS = Long.getLong("zhuanjie.matchings", 10_000L);
    private static final Runnable ON = () -> {};

    private static DivisibleGrants proved(MoneyProblem problem) {
        DivisibleGrants grants = DivisibleSolver.solve(problem, ON);
        Pairs pairs = problem.problem().pairs();
        BigInteger bound = BigInteger.ZERO;
        BigInteger benefit = BigInteger.ZERO;
        BigInteger[] left = new BigInteger[problem.budget().length];
        for (int p = 0; p < left.length; p++) {
            left[p] = BigInteger.valueOf(problem.budget()[p]);
            assertThat(grants.price()[p]).isNotNegative();
            bound = bound.add(left[p].multiply(BigInteger.valueOf(grants.price()[p])));
        }
        for (int n = 0; n < pairs.needs(); n++) {
            bound = bound.add(surplus(pairs, n, grants));
            for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
                BigInteger amount = BigInteger.valueOf(grants.amount()[e]);
                benefit = benefit.add(amount.multiply(BigInteger.valueOf(pairs.benefit(e))));
                left[pairs.project(e)] = left[pairs.project(e)].subtract(amount);
            }
        }
        assertThat(left).allMatch(each -> each.signum() >= 0);
        assertFewAreDivided(problem, grants);
        assertThat(grants.benefit()).isEqualTo(benefit).isEqualTo(bound);
        return grants;
    }

    /** An open pair is filled in part; a unit is open to the outside if it gets something and less than it wants. */
    private static void assertFewAreDivided(MoneyProblem problem, DivisibleGrants grants) {
        Pairs pairs = problem.problem().pairs();
        int twoOpen = 0;
        int openAndShort = 0;
        for (int n = 0; n < pairs.needs(); n++) {
            int open = 0;
            long wanted = 0;
            long given = 0;
            for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
                long amount = grants.amount()[e];
                open += amount > 0 && amount < pairs.cost(e) ? 1 : 0;
                wanted = Math.max(wanted, pairs.cost(e));
                given += amount;
            }
            twoOpen += open > 1 ? 1 : 0;
            openAndShort += open > 1 || open == 1 && given < wanted ? 1 : 0;
        }
        assertThat(twoOpen).isLessThanOrEqualTo(Math.max(0, problem.problem().pools() - 1));
        assertThat(openAndShort).isLessThanOrEqualTo(problem.problem().pools());
    }

    /** Checks what a unit gets; returns the most it could have at the prices. */
    private static BigInteger surplus(Pairs pairs, int n, DivisibleGrants grants) {
        List<Integer> best = IntStream.range(pairs.first(n), pairs.first(n + 1))
                .boxed()
                .sorted(Comparator.comparingLong(e -> grants.price()[pairs.project(e)] - pairs.benefit(e)))
                .toList();
        long wanted = best.stream().mapToLong(pairs::cost).max().orElse(0);
        long left = wanted;
        BigInteger surplus = BigInteger.ZERO;
        for (int e : best) {
            assertThat(grants.amount()[e]).isBetween(0L, pairs.cost(e));
            wanted -= grants.amount()[e];
            long worth = Math.max(0, pairs.benefit(e) - grants.price()[pairs.project(e)]);
            long taken = Math.min(left, pairs.cost(e));
            surplus = surplus.add(BigInteger.valueOf(worth).multiply(BigInteger.valueOf(taken)));
            left -= taken;
        }
        assertThat(wanted).isNotNegative();
        return surplus;
    }

    private static MoneyProblem withoutPlaces(MoneyProblem problem) {
        Arrays.fill(problem.problem().capacity(), Integer.MAX_VALUE);
        return problem;
    }

    private static MoneyProblem two(long cost, long budget, int capacity, int parent) {
        Pairs pairs = new Pairs.Builder()
                .add(0, 5, cost, 0)
                .add(1, 4, cost, 0)
                .endNeed()
                .build();
        int[] capacities = {capacity, capacity};
        return new MoneyProblem(
                new Problem(pairs, capacities, new int[] {Problem.NONE, parent}), new long[] {budget, budget});
    }

    @Test
    void tinyProblemsAreSolvedExactly() {
        LongStream.range(0, RUNS).parallel().forEach(seed -> proved(MoneyProblems.tiny(seed, false, false)));
    }

    @Test
    void largerProblemsAreSolvedExactly() {
        for (long seed = 0; seed < 4; seed++) {
            proved(withoutPlaces(MoneyProblems.larger(seed, 2_000, 12)));
        }
        proved(withoutPlaces(MoneyProblems.larger(4, 6_000, 8)));
    }

    @Test
    void problemsWithManySamplesAreSolvedExactly() {
        proved(withoutPlaces(MoneyProblems.larger(5, 20_000, 10)));
        proved(withoutPlaces(MoneyProblems.larger(6, 40_000, 60)));
    }

    /** All that is worth something is worth the same, so that prices tell nothing and amounts have to be looked for. */
    @Tag("large")
    @Test
    void equalBenefits() {
        for (int pools = 1; pools < 40; pools += 19) {
            int units = 3_000;
            DivisibleGrants grants = proved(equal(units, pools, 7, 100, 150L * units / pools / 2));
            assertThat(grants.benefit())
                    .isEqualTo(BigInteger.valueOf(7L * Math.min(100L * units, 150L * units / pools / 2 * pools)));
        }
    }

    @Test
    void largestBenefits() {
        int most = Pairs.MAX_BENEFIT;
        for (long budget : new long[] {0, 1, 99, 250, 1_000}) {
            DivisibleGrants grants = proved(equal(5, 2, most, 100, budget));
            assertThat(grants.benefit())
                    .isEqualTo(BigInteger.valueOf(most).multiply(BigInteger.valueOf(Math.min(500, 2 * budget))));
        }
    }

    /** Each unit prefers the pool of the one before it, and only the last pool has money left. */
    @Test
    void longChains() {
        int length = 400;
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < length; n++) {
            pairs.add(n, 1_000, 100, 0).add(n + 1, 999, 100, 0).endNeed();
        }
        pairs.add(0, 1_001, 100, 0).endNeed();
        long[] budget = new long[length + 1];
        Arrays.fill(budget, 100);
        int[] places = new int[length + 1];
        Arrays.fill(places, Integer.MAX_VALUE);
        Problem problem = new Problem(pairs.build(), places, MoneyProblems.none(length + 1));
        DivisibleGrants grants = proved(new MoneyProblem(problem, budget));
        assertThat(grants.benefit()).isEqualTo(100L * (999 * length + 1_001));
    }

    /** One pair in a million decides that the benefit needs more than 63 bits. */
    @Test
    void benefitsBeyondALong() {
        int most = Pairs.MAX_BENEFIT;
        assertThat(proved(equal(3, 1, most, 1L << 60, Long.MAX_VALUE)).benefit())
                .isEqualTo(BigInteger.valueOf(3L * most).shiftLeft(60));
        assertThat(proved(equal(3, 1, most, (1L << 60) + 12_345, Long.MAX_VALUE))
                        .benefit())
                .isEqualTo(BigInteger.valueOf(3L * most).multiply(BigInteger.valueOf((1L << 60) + 12_345)));
    }

    @Test
    void theSameProblemGivesTheSameGrants() {
        MoneyProblem problem = withoutPlaces(MoneyProblems.larger(7, 3_000, 12));
        DivisibleGrants once = DivisibleSolver.solve(problem, ON);
        DivisibleGrants again = DivisibleSolver.solve(problem, ON);
        assertThat(again.amount()).isEqualTo(once.amount());
        assertThat(again.price()).isEqualTo(once.price());
    }

    @Test
    void nobodyAndNothing() {
        assertThat(proved(equal(0, 0, 1, 1, 1)).benefit()).isZero();
        assertThat(proved(equal(9, 0, 1, 1, 1)).benefit()).isZero();
        assertThat(proved(equal(0, 3, 1, 1, 1)).benefit()).isZero();
        assertThat(proved(equal(4, 3, 0, 1, 1)).amount()).containsOnly(0);
    }

    private static MoneyProblem equal(int units, int pools, int benefit, long cost, long budget) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int n = 0; n < units; n++) {
            for (int p = 0; p < pools; p++) {
                pairs.add(p, benefit, cost, 0);
            }
            pairs.endNeed();
        }
        int[] places = new int[pools];
        Arrays.fill(places, Integer.MAX_VALUE);
        long[] budgets = new long[pools];
        Arrays.fill(budgets, budget);
        return new MoneyProblem(new Problem(pairs.build(), places, MoneyProblems.none(pools)), budgets);
    }

    @Test
    void whatOnePoolCannotGiveAnotherGives() {
        assertThat(proved(two(100, 60, 1, Problem.NONE)).amount()).containsExactly(60, 40);
    }

    @Test
    void zeroAndEnormousBudgets() {
        assertThat(proved(two(100, 0, 1, Problem.NONE)).benefit()).isZero();
        assertThat(proved(two(100, Long.MAX_VALUE, 1, Problem.NONE)).benefit()).isEqualTo(500);
        assertThat(proved(two(0, 100, 1, Problem.NONE)).benefit()).isZero();
        assertThat(proved(two(1L << 61, 1L << 60, 1, Problem.NONE)).benefit())
                .isEqualTo(BigInteger.valueOf(9).shiftLeft(60));
    }

    @Test
    void refusesPlacesAndNestedPools() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisibleSolver.solve(two(1, 1, 0, Problem.NONE), ON))
                .withMessageContaining("places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisibleSolver.solve(two(1, 1, 1, 0), ON))
                .withMessageContaining("nested");
    }

    @Test
    void refusesCostsThatOverflow() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> DivisibleSolver.solve(two(Long.MAX_VALUE, 1, 1, Problem.NONE), ON));
    }

    @Test
    void whatTheCheckpointThrowsEndsTheWork() {
        assertThatThrownBy(() -> DivisibleSolver.solve(two(100, 60, 1, Problem.NONE), () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
