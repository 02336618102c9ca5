package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is served by moving others, by hand and against what is exact without money. */
class BudgetPathsTest {

    private static final int NONE = Problem.NONE;
    private static final Runnable ON = () -> {};

    private static BitSet kept(int... pairs) {
        BitSet kept = new BitSet();
        for (int at : pairs) {
            kept.set(at);
        }
        return kept;
    }

    private static int[] solve(Problem problem, int... kept) {
        return BudgetPaths.solve(problem, PoolProblems.noBudgets(problem), kept(kept), ON);
    }

    @Test
    void anotherMovesOnToMakeRoom() {
        Problem problem = PoolProblems.flat(new int[] {1, 1}, new int[][] {{0, 1}, {0}});
        assertThat(solve(problem)).containsExactly(1, 2);
    }

    @Test
    void soDoSeveralOneAfterTheOther() {
        Problem problem = PoolProblems.flat(new int[] {1, 1, 1, 1}, new int[][] {{0, 1}, {1, 2}, {2, 3}, {0}});
        assertThat(solve(problem)).containsExactly(1, 3, 5, 6);
    }

    @Test
    void whoIsInAnInnerPoolMovesOutOfThePoolAround() {
        Problem problem =
                PoolProblems.nested(new int[] {1, 1, 1}, new int[] {NONE, 0, NONE}, new int[][] {{1, 2}, {0}});
        assertThat(solve(problem)).containsExactly(1, 2);
    }

    /** The second moves for 60 fen, the first would free too little. */
    @Test
    void whoMovesFreesEnoughMoney() {
        Pairs pairs = new Pairs.Builder()
                .add(0, 1, 30, 0)
                .add(1, 1, 30, 0)
                .endNeed()
                .add(0, 1, 60, 0)
                .add(1, 1, 60, 0)
                .endNeed()
                .add(0, 1, 60, 0)
                .endNeed()
                .build();
        Problem problem = new Problem(pairs, new int[] {9, 9}, PoolProblems.unnested(2));
        assertThat(BudgetPaths.solve(problem, new long[] {100, 70}, new BitSet(), ON))
                .containsExactly(0, 3, 4);
    }

    @Test
    void whoComesFirstTakesThePlaceOfTheLastThatKeptOne() {
        Problem problem = PoolProblems.flat(new int[] {2, 1}, new int[][] {{0}, {0}, {0, 1}});
        assertThat(solve(problem, 1, 2)).containsExactly(0, 1, 3);
        problem = PoolProblems.flat(new int[] {2, 0}, new int[][] {{0}, {0}, {0, 1}});
        assertThat(solve(problem, 1, 2)).containsExactly(0, 1, NONE);
        assertThat(solve(problem)).containsExactly(0, 1, NONE);
    }

    /** The place is given back in the order of priority: whoever lost it makes another move on. */
    @Test
    void whoGaveWayIsServedAgainWhereOthersCanMove() {
        Problem problem = PoolProblems.flat(new int[] {1, 1, 1}, new int[][] {{0}, {1, 2}, {0, 1}});
        assertThat(solve(problem, 1, 3)).containsExactly(0, 2, 4);
    }

    @Test
    void whatIsKeptIsKeptThoughAnotherPairComesFirst() {
        Problem problem = PoolProblems.flat(new int[] {2, 2}, new int[][] {{0, 1}, {0, 1}});
        assertThat(solve(problem, 1)).containsExactly(1, 2);
        assertThat(solve(problem, 0, 1, 3)).containsExactly(0, 3);
    }

    @Test
    void whereExchangesMayNotGoOnAllIsAsWithoutMoves() {
        Problem problem = PoolProblems.flat(new int[] {2, 1}, new int[][] {{0}, {0}, {0, 1}});
        assertThat(BudgetPaths.solve(problem, PoolProblems.noBudgets(problem), kept(1, 2), 0, ON))
                .containsExactly(0, 1, 3);
        problem = PoolProblems.flat(new int[] {1, 1}, new int[][] {{0, 1}, {0}, {1}});
        assertThat(BudgetPaths.solve(problem, PoolProblems.noBudgets(problem), kept(2, 3), 0, ON))
                .containsExactly(0, NONE, 3);
    }

    /** A pool is left out only if a search has come to its end, so without money and nesting nobody is left out wrongly. */
    @Test
    void withoutMoneyAndNestingAsManyAreServedAsCanBe() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int pools = 1 + random.nextInt(8);
            int[] capacity = random.ints(pools, 0, 3).toArray();
            int[][] open = new int[random.nextInt(14)][];
            for (int unit = 0; unit < open.length; unit++) {
                open[unit] = random.ints(random.nextInt(4), 0, pools).distinct().toArray();
            }
            Problem problem = PoolProblems.flat(capacity, open);
            int[] held = solve(problem);
            int[] exact = PriorityPaths.solve(problem, ON).pair();
            for (int unit = 0; unit < held.length; unit++) {
                assertThat(held[unit] == NONE)
                        .as("seed %d, unit %d", seed, unit)
                        .isEqualTo(exact[unit] == NONE);
            }
        }
    }

    @Test
    void checkpointsComeAfterSomeWork() {
        Problem problem = PoolProblems.flat(new int[] {9}, new int[40_000][1]);
        AtomicInteger count = new AtomicInteger();
        BudgetPaths.solve(problem, PoolProblems.noBudgets(problem), new BitSet(), count::incrementAndGet);
        assertThat(count.get()).isBetween(5, 60);
    }
}
