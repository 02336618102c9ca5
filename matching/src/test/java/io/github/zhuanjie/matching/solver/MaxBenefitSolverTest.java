package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand small problems against trying everything, or as many as {@code -Dzhuanjie.matchings} asks for. */
class MaxBenefitSolverTest {

    private static final int RUNS = Integer.getInteger("zhuanjie.matchings", 10_000);

    private final MaxBenefitSolver solver = new MaxBenefitSolver(() -> {});

    private Solution solved(Problem problem) {
        Solution solution = solver.solve(problem);
        Solutions.check(problem, solution, false);
        return solution;
    }

    private static int[] none(int pools) {
        int[] parent = new int[pools];
        Arrays.fill(parent, Problem.NONE);
        return parent;
    }

    private static Problem flat(Pairs pairs, int... capacity) {
        return new Problem(pairs, capacity, none(capacity.length));
    }

    /** All units with the same pairs, of the given benefits. */
    private static Pairs equal(int units, int... benefit) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < units; unit++) {
            for (int p = 0; p < benefit.length; p++) {
                pairs.add(p, benefit[p], 0, 0);
            }
            pairs.endNeed();
        }
        return pairs.build();
    }

    @Test
    void nothingBetterIsFoundByTryingEverything() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < RUNS; run++) {
            Problem problem = SmallProblem.random(random);
            assertThat(solved(problem).objective()).as("run %s", run).isEqualTo(SmallProblem.best(problem));
        }
    }

    @Test
    void poolsLeftOutUntilTheyBindAreKeptWithinTheirLimits() {
        MaxBenefitSolver leavingOut = new MaxBenefitSolver(() -> {}, 0);
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < RUNS; run++) {
            Problem problem = SmallProblem.random(random);
            Solution solution = leavingOut.solve(problem);
            Solutions.check(problem, solution, false);
            assertThat(solution.objective()).as("run %s", run).isEqualTo(SmallProblem.best(problem));
            Problem changed = SmallProblem.changed(problem, random);
            Solution again = leavingOut.resolve(changed, solution.price(), solution.held());
            Solutions.check(changed, again, false);
            assertThat(again.objective()).as("changed run %s", run).isEqualTo(SmallProblem.best(changed));
        }
    }

    @Tag("large")
    @Test
    void thousandsOfSingleGrantsAreKeptToOne() {
        for (int spread : new int[] {1, 5, 2000}) {
            Problem problem = MarketProblem.nested(10_000, 40, spread);
            Solution solution = solved(problem);
            Solution all = new MaxBenefitSolver(() -> {}, Integer.MAX_VALUE).solve(problem);
            assertThat(solution.objective()).isEqualTo(all.objective());
            Problem twice = MarketProblem.twoGrants(6_000, 40, spread);
            Solution two = solved(twice);
            assertThat(two.objective())
                    .isEqualTo(new MaxBenefitSolver(() -> {}, Integer.MAX_VALUE)
                            .solve(twice)
                            .objective());
        }
    }

    @Test
    void allAreServedBestOrItIsSaidThatTheyCannotBe() {
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < RUNS; run++) {
            Problem problem = SmallProblem.random(random);
            OptionalLong best = SmallProblem.bestOfAll(problem);
            if (best.isEmpty()) {
                assertThatIllegalArgumentException().isThrownBy(() -> solver.serveAll(problem));
            } else {
                Solution solution = solver.serveAll(problem);
                Solutions.check(problem, solution, true);
                assertThat(solution.held()).as("run %s", run).doesNotContain(Problem.NONE);
                assertThat(solution.objective()).as("run %s", run).isEqualTo(best.getAsLong());
            }
        }
    }

    @Test
    void solvingAgainAfterAChangeIsAsGoodAsFromScratch() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < RUNS; run++) {
            Problem before = SmallProblem.random(random);
            Solution solution = solver.solve(before);
            Problem problem = SmallProblem.changed(before, random);
            Solution again = solver.resolve(problem, solution.price(), solution.held());
            Solutions.check(problem, again, false);
            assertThat(again.objective()).as("run %s", run).isEqualTo(SmallProblem.best(problem));
        }
    }

    @Test
    void solvingAgainWithoutAChangeChangesNothing() {
        Problem problem = MarketProblem.of(20_000, 60, 7, 5);
        Solution solution = solved(problem);
        Solution again = solver.resolve(problem, solution.price(), solution.held());
        assertThat(again.held()).isEqualTo(solution.held());
        assertThat(again.price()).isEqualTo(solution.price());
    }

    @Test
    void provesItsResultWhereSamplesAreDrawn() {
        for (int spread : new int[] {1, 5, 2000}) {
            solved(MarketProblem.of(20_000, 60, 4, spread));
            solved(MarketProblem.of(20_000, 60, 20, spread));
            solved(MarketProblem.nested(10_000, 40, spread));
        }
    }

    @Test
    void theSameProblemHasTheSameResult() {
        Problem problem = MarketProblem.nested(10_000, 40, 5);
        Solution one = solved(problem);
        Solution other = new MaxBenefitSolver(() -> {}).solve(MarketProblem.nested(10_000, 40, 5));
        assertThat(other.held()).isEqualTo(one.held());
        assertThat(other.price()).isEqualTo(one.price());
    }

    /** The units that are served, with other benefits. */
    private static Problem ofServed(Problem problem, int[] held) {
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != Problem.NONE) {
                for (int e = problem.pairs().first(unit); e < problem.pairs().first(unit + 1); e++) {
                    pairs.add(problem.pairs().project(e), problem.pairs().benefit(e) % 100, 0, 0);
                }
                pairs.endNeed();
            }
        }
        return new Problem(pairs.build(), problem.capacity(), problem.parent());
    }

    @Test
    void servesAllOfAnOptimumBest() {
        Problem problem = MarketProblem.of(20_000, 60, 10, 500);
        Problem served = ofServed(problem, solved(problem).held());
        Solution solution = solver.serveAll(served);
        Solutions.check(served, solution, true);
        assertThat(solution.held()).doesNotContain(Problem.NONE);
    }

    @Test
    void problemsWithoutUnitsPairsOrPoolsHaveNoBenefit() {
        assertThat(solved(flat(new Pairs.Builder().build())).objective()).isZero();
        assertThat(solved(flat(new Pairs.Builder().build(), 3)).objective()).isZero();
        assertThat(solved(flat(new Pairs.Builder().endNeed().endNeed().build(), 3))
                        .objective())
                .isZero();
        assertThat(solver.serveAll(flat(new Pairs.Builder().build(), 3)).objective())
                .isZero();
    }

    @Test
    void poolsWithoutCapacityServeNobody() {
        assertThat(solved(flat(equal(5, 3, 2), 0, 0)).held()).containsOnly(Problem.NONE);
        assertThat(solved(flat(equal(5, 3, 2), 0, 2)).objective()).isEqualTo(4);
    }

    @Test
    void onePoolForAllEqualUnitsServesItsCapacity() {
        assertThat(solved(flat(equal(10_000, 7), 4_000)).objective()).isEqualTo(28_000);
        assertThat(solved(flat(equal(10_000, 7), 10_000)).price()).containsExactly(0);
    }

    @Test
    void benefitsMayBeZeroOrAsLargeAsAllowed() {
        assertThat(solved(flat(equal(1_000, 0, 0), 10, 20)).objective()).isZero();
        int most = Pairs.MAX_BENEFIT;
        assertThat(solved(flat(equal(1_000, most, most - 1, 0), 300, 300, 300)).objective())
                .isEqualTo(300L * most + 300L * (most - 1));
    }

    @Test
    void capacitiesMayBeEnormous() {
        assertThat(solved(flat(equal(100, 2, 5), Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .objective())
                .isEqualTo(500);
    }

    @Test
    void chainsMayBeAsLongAsThereArePools() {
        int pools = 500;
        Pairs.Builder pairs = new Pairs.Builder();
        for (int unit = 0; unit < pools; unit++) {
            pairs.add(unit, 10, 0, 0);
            if (unit + 1 < pools) {
                pairs.add(unit + 1, 10, 0, 0);
            }
            pairs.endNeed();
        }
        pairs.add(0, 9, 0, 0).endNeed();
        int[] capacity = new int[pools + 1];
        Arrays.fill(capacity, 1);
        assertThat(solved(flat(pairs.build(), capacity)).objective()).isEqualTo(10L * pools);
    }

    @Test
    void aHouseholdHasOneGrantOfAProjectAndTheBetterOne() {
        Pairs pairs = new Pairs.Builder()
                .add(1, 5, 0, 0)
                .endNeed()
                .add(1, 8, 0, 0)
                .endNeed()
                .add(2, 1, 0, 0)
                .endNeed()
                .build();
        Solution solution = solved(new Problem(pairs, new int[] {3, 1, 1}, new int[] {Problem.NONE, 0, 0}));
        assertThat(solution.held()).containsExactly(Problem.NONE, 1, 2);
        assertThat(solution.price()[1]).isBetween(5, 8);
    }

    /** A control that writes down what it is told. */
    private static RunControl tellingTo(List<Integer> told) {
        return new RunControl() {
            @Override
            public void check() {}

            @Override
            public void progress(int permille) {
                told.add(permille);
            }
        };
    }

    @Test
    void tellsOfEachStageOnceAndInTheEndOfAll() {
        Problem problem = MarketProblem.nested(10_000, 40, 5);
        List<Integer> told = new ArrayList<>();
        Solution solution = MaxBenefitSolver.of(tellingTo(told)).solve(problem);
        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(6);
        assertThat(told.get(0)).isBetween(1, 349);
        assertThat(told).contains(350).endsWith(1000);
        assertThat(solution.held()).isEqualTo(solver.solve(problem).held());
    }

    @Test
    void tellsHowFarItIsWhereAllAreServedOrSomethingChanged() {
        Problem problem = MarketProblem.of(5_000, 30, 20, 50);
        int[] served = PriorityPaths.solve(problem, () -> {}).pair();
        assertThat(served).doesNotContain(Problem.NONE);
        List<Integer> told = new ArrayList<>();
        Solution all = MaxBenefitSolver.of(tellingTo(told)).serveAll(problem, served);
        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(1000);
        told.clear();
        MaxBenefitSolver.of(tellingTo(told)).resolve(problem, all.price(), all.held());
        assertThat(told).isSorted().doesNotHaveDuplicates().startsWith(350).endsWith(1000);
    }

    @Test
    void allAreServedAsWellFromWhicheverWayIsKnown() {
        Problem problem = MarketProblem.of(20_000, 60, 11, 500);
        int[] held = solved(problem).held();
        Problem served = ofServed(problem, held);
        int[] inOrder = PriorityPaths.solve(served, () -> {}).pair();
        Solution one = solver.serveAll(served, inOrder);
        Solutions.check(served, one, true);
        Solution other = solver.serveAll(served, one.held());
        Solutions.check(served, other, true);
        assertThat(other.objective()).isEqualTo(one.objective());
    }

    @Test
    void anUnservedUnitIsRefusedWhereAllAreToBeServed() {
        Problem problem = flat(equal(3, 1), 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.serveAll(problem, new int[] {0, Problem.NONE, 2}))
                .withMessage("not all units can be served together");
    }

    @Test
    void whatTheCheckpointThrowsEndsTheRun() {
        MaxBenefitSolver cancelled = new MaxBenefitSolver(() -> {
            throw new CancellationException();
        });
        Problem problem = flat(equal(3, 1), 1);
        assertThatThrownBy(() -> cancelled.solve(problem)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aSolutionIsProvedOnlyIfItReachesTheBound() {
        Problem problem = flat(equal(2, 5), 1);
        int[] best = {0, Problem.NONE};
        int[] none = {Problem.NONE, Problem.NONE};
        assertThat(new Solution(problem, best, new int[] {5}, 0).isProved()).isTrue();
        assertThat(new Solution(problem, best, new int[] {4}, 0).bound()).isEqualTo(6);
        assertThat(new Solution(problem, best, new int[] {4}, 0).isProved()).isFalse();
        assertThat(new Solution(problem, none, new int[] {5}, 0).isProved()).isFalse();
    }
}
