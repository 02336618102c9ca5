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
        assertThat(grants.benefit()).isEqualTo(benefit).isEqualTo(bound);
        return grants;
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
