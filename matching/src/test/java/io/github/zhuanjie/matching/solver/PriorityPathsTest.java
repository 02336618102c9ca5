package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityPathsTest {

    private static final int NONE = Problem.NONE;
    private static final int LARGE = Math.max(30, PoolProblems.MATCHINGS / 30);

    @Nested
    class LikeTheOracle {

        @Test
        void smallProblemsAreSolvedLikeByMaximumFlow() {
            for (int seed = 0; seed < PoolProblems.MATCHINGS; seed++) {
                check(seed, PoolProblems.small(seed));
            }
        }

        @Tag("large")
        @Test
        void largeProblemsAreSolvedLikeByMaximumFlow() {
            for (int seed = 0; seed < LARGE; seed++) {
                check(seed, PoolProblems.large(seed));
            }
        }

        private void check(int seed, Problem problem) {
            ServedSet set = solve(problem);
            assertThat(ServedSetChecker.faultsOf(problem, set))
                    .as("problem %d", seed)
                    .isEmpty();
            assertThat(isServed(set)).as("problem %d", seed).isEqualTo(PlaceFlow.served(problem));
        }
    }

    @Nested
    class DegenerateShapes {

        @Test
        void nobodyAndNothing() {
            ServedSet set = solve(PoolProblems.flat(new int[0], new int[0][]));
            assertThat(set.pair()).isEmpty();
            assertThat(set.proof()).isEmpty();
            assertThat(set.saturated()).isEmpty();
            assertThat(set.served()).isZero();
        }

        @Test
        void unitsWithoutPairsAreProvenByNothing() {
            Problem problem = PoolProblems.flat(new int[] {1}, new int[][] {{}, {0}, {}});
            ServedSet set = solve(problem);
            assertThat(set.pair()).containsExactly(NONE, 0, NONE);
            assertThat(set.proof()).containsOnly(0);
            assertThat(ServedSetChecker.faultsOf(problem, set)).isEmpty();
        }

        @Test
        void poolsWithoutPlacesServeNobody() {
            Problem problem = PoolProblems.nested(
                    new int[] {0, 3, 2, 0}, new int[] {NONE, NONE, 0, 1}, new int[][] {{0, 2, 3}, {3}});
            ServedSet set = solve(problem);
            assertThat(set.served()).isZero();
            assertThat(ServedSetChecker.faultsOf(problem, set)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 1_000, 1_999, 2_000})
        void onePoolForAllServesTheFirst(int places) {
            Problem problem = PoolProblems.flat(new int[] {places}, new int[2_000][1]);
            ServedSet set = solve(problem);
            for (int unit = 0; unit < 2_000; unit++) {
                assertThat(set.pair()[unit]).isEqualTo(unit < places ? unit : NONE);
                assertThat(set.proof()[unit]).isEqualTo(unit < places ? 0 : 1);
            }
        }

        @Test
        void allPoolsOfAUnitMayBeOne() {
            Problem problem = PoolProblems.flat(new int[] {1}, new int[][] {{0, 0}, {0, 0, 0}});
            assertThat(solve(problem).pair()).containsExactly(0, NONE);
        }

        @Test
        void unitsAllAlikeFillAllPlaces() {
            int[][] pools = new int[1_000][];
            Arrays.fill(pools, new int[] {0, 1, 2, 3, 4});
            Problem problem = PoolProblems.flat(new int[] {0, 100, 1, 50, 200}, pools);
            ServedSet set = solve(problem);
            assertThat(set.served()).isEqualTo(351);
            assertThat(ServedSetChecker.faultsOf(problem, set)).isEmpty();
        }

        @Tag("large")
        @Test
        void everybodyMovesOnForTheLast() {
            int units = 3_000;
            int[] capacity = new int[units];
            int[][] pools = new int[units + 1][];
            for (int unit = 0; unit < units; unit++) {
                capacity[unit] = 1;
                pools[unit] = new int[] {unit, Math.max(0, unit - 1)};
            }
            pools[units] = new int[] {units - 1};
            pools[0] = new int[] {0};
            Problem problem = PoolProblems.flat(capacity, pools);
            ServedSet set = solve(problem);
            assertThat(set.served()).isEqualTo(units);
            assertThat(set.pair()[units]).isEqualTo(NONE);
            capacity[0] = 2;
            assertThat(solve(problem).served()).isEqualTo(units + 1);
        }

        @ParameterizedTest
        @ValueSource(ints = {65_535, 65_536, 65_537, 70_000})
        void poolsMayBeMoreThanACharacterCounts(int many) {
            int[] capacity = new int[many];
            int[][] pools = new int[many + 1][];
            for (int unit = 0; unit < many; unit++) {
                capacity[unit] = 1;
                pools[unit] = new int[] {many - 1 - unit, unit};
            }
            pools[many] = new int[] {many - 1, 0};
            ServedSet set = solve(PoolProblems.flat(capacity, pools));
            for (int unit = 0; unit < many; unit++) {
                assertThat(set.pair()[unit]).isEqualTo(2 * unit);
            }
            assertThat(set.pair()[many]).isEqualTo(NONE);
        }

        @Test
        void poolsMayNestAsDeepAsTheyLike() {
            int depth = 20_000;
            int[] capacity = new int[depth];
            int[] parent = new int[depth];
            for (int pool = 0; pool < depth; pool++) {
                capacity[pool] = 2;
                parent[pool] = pool - 1;
            }
            Problem problem = PoolProblems.nested(capacity, parent, new int[][] {{depth - 1}, {depth / 2}, {0}, {7}});
            ServedSet set = solve(problem);
            assertThat(set.pair()).containsExactly(0, 1, NONE, NONE);
            assertThat(ServedSetChecker.faultsOf(problem, set)).isEmpty();
        }

        @Test
        void manyPoolsWithOnePlaceEachShareThoseAroundThem() {
            int inner = 20_000;
            int[] capacity = new int[inner + 2];
            int[] parent = new int[inner + 2];
            int[][] pools = new int[2 * inner][];
            for (int i = 0; i < inner; i++) {
                capacity[i + 2] = 1;
                parent[i + 2] = i % 2;
                pools[2 * i] = new int[] {i + 2};
                pools[2 * i + 1] = new int[] {i + 2, 2 + (i + 1) % inner};
            }
            capacity[0] = 4_000;
            capacity[1] = 5_000;
            parent[0] = NONE;
            parent[1] = NONE;
            Problem problem = PoolProblems.nested(capacity, parent, pools);
            assertThat(solve(problem).served()).isEqualTo(9_000);
        }
    }

    @Nested
    class NestedPools {

        private final int[] parent = {NONE, NONE, 0, 0};

        @Test
        void aPoolWithRoomServesNobodyWhenThatAroundItIsFull() {
            Problem problem = PoolProblems.nested(new int[] {1, 1, 1, 1}, parent, new int[][] {{2}, {3}});
            ServedSet set = solve(problem);
            assertThat(set.pair()).containsExactly(0, NONE);
            assertThat(ServedSetChecker.faultsOf(problem, set)).isEmpty();
        }

        @Test
        void aMemberOfASiblingMovesAwayFromTheProject() {
            Problem problem = PoolProblems.nested(
                    new int[] {1, 1, 1, 1, 1}, new int[] {NONE, NONE, 0, 0, 1}, new int[][] {{2, 4}, {3}});
            assertThat(solve(problem).pair()).containsExactly(1, 2);
        }

        @Test
        void aPoolThatGaveItsPlaceBackHasRoomAgain() {
            int[] around = {NONE, NONE, 0, 0, 1, 4, 5, 6};
            Problem problem =
                    PoolProblems.nested(new int[] {1, 2, 1, 1, 2, 2, 2, 2}, around, new int[][] {{2, 4}, {3, 7}, {2}});
            assertThat(solve(problem).pair()).containsExactly(1, 3, 4);
        }

        @Test
        void aMemberMovesFromItsAreaToTheRestOfTheProject() {
            Problem problem = PoolProblems.nested(new int[] {2, 0, 1, 1}, parent, new int[][] {{2, 0}, {2}});
            assertThat(solve(problem).pair()).containsExactly(1, 2);
        }
    }

    @Nested
    class Checkpoints {

        private final Problem problem = PoolProblems.flat(new int[] {50_000}, new int[50_000][1]);

        @Test
        void comeNowAndThen() {
            AtomicInteger count = new AtomicInteger();
            PriorityPaths.solve(problem, count::incrementAndGet);
            assertThat(count).hasValue(3);
        }

        @Test
        void endTheSearchByWhatTheyThrow() {
            assertThatThrownBy(() -> PriorityPaths.solve(problem, () -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
        }

        @Test
        void countTheWorkOnLongRowsOfMembersAndPools() {
            int[][] pools = new int[40_000][];
            Arrays.fill(pools, new int[] {0, 1});
            pools[0] = new int[] {2};
            AtomicInteger count = new AtomicInteger();
            PriorityPaths.solve(PoolProblems.flat(new int[] {20_000, 10_000, 2}, pools), count::incrementAndGet);
            // 40,000 units, 30,000 of them looked at again as members, and the rows of both pools
            assertThat(count.get()).isBetween(4, 5);
        }
    }

    @Test
    void theFirstPairWithAFreePlaceIsTaken() {
        Problem problem = PoolProblems.flat(new int[] {5, 5, 5}, new int[][] {{2, 0, 1}, {1, 2}, {0}});
        assertThat(solve(problem).pair()).containsExactly(0, 3, 5);
    }

    @Test
    void theSameProblemHasTheSameSolution() {
        for (int seed = 0; seed < 20; seed++) {
            ServedSet one = solve(PoolProblems.large(seed));
            ServedSet other = solve(PoolProblems.large(seed));
            assertThat(other.pair()).isEqualTo(one.pair());
            assertThat(other.proof()).isEqualTo(one.proof());
            assertThat(other.saturated()).isEqualTo(one.saturated());
        }
    }

    @Test
    void theProblemStaysAsItIs() {
        Problem problem = PoolProblems.large(5);
        int[] capacity = problem.capacity().clone();
        int[] parent = problem.parent().clone();
        solve(problem);
        assertThat(problem.capacity()).isEqualTo(capacity);
        assertThat(problem.parent()).isEqualTo(parent);
    }

    private static ServedSet solve(Problem problem) {
        return PriorityPaths.solve(problem, PoolProblems.noCheckpoint());
    }

    private static boolean[] isServed(ServedSet set) {
        boolean[] served = new boolean[set.pair().length];
        for (int unit = 0; unit < served.length; unit++) {
            served[unit] = set.pair()[unit] != NONE;
        }
        return served;
    }
}
