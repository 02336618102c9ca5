package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    private static final int NONE = Problem.NONE;
    private static final int LARGE = Math.max(20, PoolProblems.MATCHINGS / 100);

    @Nested
    class LikeTheDefinition {

        @Test
        void noPairOfASmallProblemWouldRatherBeTogether() {
            for (int seed = 0; seed < PoolProblems.MATCHINGS; seed++) {
                check(seed, PoolProblems.small(seed), true);
            }
        }

        @Tag("large")
        @Test
        void noPairOfALargeProblemWouldRatherBeTogether() {
            for (int seed = 0; seed < LARGE; seed++) {
                check(seed, PoolProblems.large(seed), true);
            }
        }

        @Test
        void noApplicationIsBetterWhenMeritsDifferWithinAProject() {
            for (int seed = 0; seed < PoolProblems.MATCHINGS; seed++) {
                check(seed, PoolProblems.withMeritsOfPairs(PoolProblems.small(seed), seed), false);
            }
        }

        private void check(int seed, Problem problem, boolean leavesFirst) {
            int[] held = solve(problem);
            assertThat(PoolProblems.faultsOf(problem, held))
                    .as("problem %d", seed)
                    .isEmpty();
            assertThat(new StableMatchings(problem).blockingPair(held, leavesFirst))
                    .as("problem %d", seed)
                    .isEqualTo(NONE);
        }

        @Test
        void everyUnitHasTheBestThatAStableMatchingCanGiveIt() {
            for (int seed = 0; seed < PoolProblems.MATCHINGS; seed++) {
                checkBest(seed, PoolProblems.tiny(seed));
                checkBest(seed, PoolProblems.withMeritsOfPairs(PoolProblems.tiny(seed), seed));
            }
        }

        private void checkBest(int seed, Problem problem) {
            List<int[]> all = new StableMatchings(problem).all();
            int[] best = new int[problem.units()];
            Arrays.fill(best, NONE);
            for (int[] each : all) {
                for (int unit = 0; unit < best.length; unit++) {
                    boolean better = best[unit] == NONE || each[unit] != NONE && each[unit] < best[unit];
                    best[unit] = better ? each[unit] : best[unit];
                }
            }
            assertThat(solve(problem)).as("problem %d", seed).isEqualTo(best);
        }
    }

    @Nested
    class DegenerateShapes {

        @Test
        void nobodyAndNothing() {
            assertThat(solve(PoolProblems.flat(new int[0], new int[0][]))).isEmpty();
        }

        @Test
        void unitsWithoutPairsAreNotServed() {
            assertThat(solve(PoolProblems.flat(new int[] {3}, new int[][] {{}, {0}, {}})))
                    .containsExactly(NONE, 0, NONE);
        }

        @Test
        void poolsWithoutPlacesServeNobody() {
            Problem problem = PoolProblems.nested(
                    new int[] {0, 3, 2, 0}, new int[] {NONE, NONE, 0, 1}, new int[][] {{0, 2, 3}, {3}});
            assertThat(solve(problem)).containsOnly(NONE);
        }

        @Test
        void onePoolForAllKeepsTheBest() {
            int units = 5_000;
            int[][] merits = new int[units][1];
            for (int unit = 0; unit < units; unit++) {
                merits[unit][0] = unit;
            }
            int[] held = solve(PoolProblems.nested(new int[] {700}, new int[] {NONE}, new int[units][1], merits));
            for (int unit = 0; unit < units; unit++) {
                assertThat(held[unit]).isEqualTo(unit < units - 700 ? NONE : unit);
            }
        }

        @Test
        void unitsAllAlikeAreServedByPriority() {
            int[][] pools = new int[100][];
            Arrays.fill(pools, new int[] {1, 0});
            int[] held = solve(PoolProblems.flat(new int[] {30, 20}, pools));
            for (int unit = 0; unit < 100; unit++) {
                int expected = unit < 20 ? 2 * unit : unit < 50 ? 2 * unit + 1 : NONE;
                assertThat(held[unit]).isEqualTo(expected);
            }
        }

        @Test
        void meritsMayBeAsFarApartAsTheyLike() {
            int[][] merits = {{Integer.MIN_VALUE}, {0}, {Integer.MAX_VALUE}, {-1}};
            int[][] pools = new int[4][1];
            assertThat(solve(PoolProblems.nested(new int[] {1}, new int[] {NONE}, pools, merits)))
                    .containsExactly(NONE, NONE, 2, NONE);
            assertThat(solve(PoolProblems.nested(new int[] {3}, new int[] {NONE}, pools, merits)))
                    .containsExactly(NONE, 1, 2, 3);
        }

        @Tag("large")
        @Test
        void manyPoolsWithOnePlaceEachShareThoseAroundThem() {
            int inner = 2_000;
            int[] capacity = new int[inner + 1];
            int[] parent = new int[inner + 1];
            int[][] pools = new int[2 * inner][];
            int[][] merits = new int[2 * inner][1];
            for (int unit = 0; unit < 2 * inner; unit++) {
                capacity[1 + unit / 2] = 1;
                pools[unit] = new int[] {1 + unit / 2};
                merits[unit][0] = unit * 7919 % (2 * inner);
            }
            capacity[0] = 50;
            parent[0] = NONE;
            Problem problem = PoolProblems.nested(capacity, parent, pools, merits);
            int[] held = solve(problem);
            assertThat(PoolProblems.faultsOf(problem, held)).isEmpty();
            assertThat(Arrays.stream(held).filter(at -> at != NONE)).hasSize(50);
            assertThat(new StableMatchings(problem).blockingPair(held, true)).isEqualTo(NONE);
        }
    }

    @Test
    void aUnitThatHasToLeaveAsksOn() {
        Problem problem = PoolProblems.nested(
                new int[] {1, 1}, PoolProblems.unnested(2), new int[][] {{0, 1}, {0}}, new int[][] {{1, 0}, {2}});
        assertThat(solve(problem)).containsExactly(1, 2);
    }

    @Test
    void whoeverIsWorstInTheWholeProjectLeaves() {
        Problem problem = PoolProblems.nested(
                new int[] {2, 2, 2}, new int[] {NONE, 0, 0}, new int[][] {{1}, {2}, {1}}, new int[][] {{5}, {3}, {4}});
        assertThat(solve(problem)).containsExactly(0, NONE, 2);
    }

    @Test
    void whoeverIsWorstInAFullAreaLeavesThoughOthersAreWorse() {
        Problem problem = PoolProblems.nested(
                new int[] {2, 1, 2}, new int[] {NONE, 0, 0}, new int[][] {{1}, {2}, {1}}, new int[][] {{4}, {3}, {5}});
        assertThat(solve(problem)).containsExactly(NONE, 1, 2);
    }

    @Test
    void checkpointsComeNowAndThenAndMayEndTheSearch() {
        Problem problem = PoolProblems.flat(new int[] {50_000}, new int[100_000][1]);
        AtomicInteger count = new AtomicInteger();
        DeferredAcceptance.solve(problem, count::incrementAndGet);
        assertThat(count).hasValue(3);
        assertThatThrownBy(() -> DeferredAcceptance.solve(problem, () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static int[] solve(Problem problem) {
        return DeferredAcceptance.solve(problem, PoolProblems.noCheckpoint());
    }
}
