package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where units begin decides by whom they are served, and never who is. */
class PriorityPathsFromEarlierTest {

    private static final int NONE = Problem.NONE;

    /** Draws for each unit one of its pairs or none, with no regard to what pools have. */
    private static int[] anywhere(Problem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] preferred = new int[problem.units()];
        for (int unit = 0; unit < preferred.length; unit++) {
            int first = problem.pairs().first(unit);
            int pairs = problem.pairs().first(unit + 1) - first;
            preferred[unit] = pairs == 0 || random.nextInt(4) == 0 ? NONE : first + random.nextInt(pairs);
        }
        return preferred;
    }

    private static boolean[] served(int[] pair) {
        boolean[] served = new boolean[pair.length];
        for (int unit = 0; unit < pair.length; unit++) {
            served[unit] = pair[unit] != NONE;
        }
        return served;
    }

    @Test
    void theSameAreServedFromWhereverTheyBegin() {
        int elsewhere = 0;
        for (int seed = 0; seed < PoolProblems.MATCHINGS; seed++) {
            Problem problem = PoolProblems.small(seed);
            ServedSet scratch = PriorityPaths.solve(problem, () -> {});
            ServedSet set = PriorityPaths.solve(problem, anywhere(problem, seed), () -> {});

            assertThat(ServedSetChecker.faultsOf(problem, set))
                    .as("problem %d", seed)
                    .isEmpty();
            assertThat(served(set.pair())).as("problem %d", seed).isEqualTo(served(scratch.pair()));
            elsewhere += Arrays.equals(set.pair(), scratch.pair()) ? 0 : 1;
        }
        assertThat(elsewhere).as("where it makes a difference by whom").isGreaterThan(PoolProblems.MATCHINGS / 10);
    }

    @Test
    void unitsThatCouldHaveStayedAreNotMoved() {
        Problem problem = PoolProblems.flat(new int[] {1, 1, 1}, new int[][] {{0, 1}, {0, 2}, {1, 2}, {0}});
        int[] earlier = {1, 2, 5, NONE};

        assertThat(PriorityPaths.solve(problem, earlier, () -> {}).pair()).isEqualTo(earlier);
        assertThat(PriorityPaths.solve(problem, () -> {}).pair()).isNotEqualTo(earlier);
    }

    @Test
    void aPlaceThatIsGoneIsNoReasonNotToBeServed() {
        Problem problem = PoolProblems.flat(new int[] {1, 1}, new int[][] {{0, 1}, {0, 1}, {0}});

        assertThat(PriorityPaths.solve(problem, new int[] {0, 2, 4}, () -> {}).pair())
                .containsExactly(0, 3, NONE);
    }

    @Test
    void anotherPoolThatIsNearerToAFreePlaceComesFirst() {
        // unit 1 was served inside pool 0, which is full now, and pool 1 is free
        Problem problem =
                PoolProblems.nested(new int[] {1, 1, 1}, new int[] {NONE, NONE, 0}, new int[][] {{0}, {2, 1}});

        assertThat(PriorityPaths.solve(problem, new int[] {0, 1}, () -> {}).pair())
                .containsExactly(0, 2);
    }

    @Test
    void asksItsCheckpointAsEver() {
        int units = 40_000;
        int[][] pools = new int[units][];
        Arrays.fill(pools, new int[] {0, 1});
        Problem problem = PoolProblems.flat(new int[] {units / 4, units / 4}, pools);
        int[] none = new int[units];
        Arrays.fill(none, NONE);
        AtomicInteger asked = new AtomicInteger();

        assertThat(PriorityPaths.solve(problem, none, asked::incrementAndGet).served())
                .isEqualTo(units / 2);
        assertThat(asked.get()).isPositive();
    }
}
