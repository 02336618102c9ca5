package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FirstFitTest {

    private static final int NONE = Problem.NONE;

    @Test
    void unitsTakeTheFirstPairWithRoom() {
        Problem problem = PoolProblems.flat(new int[] {1, 2}, new int[][] {{1, 0}, {0}, {0, 1}, {0, 1}, {}});
        assertThat(solve(problem)).containsExactly(0, 2, 4, NONE, NONE);
    }

    @Test
    void roomMustBeInAllPoolsAround() {
        Problem problem = PoolProblems.nested(
                new int[] {1, 1, 5, 5}, new int[] {NONE, NONE, 0, 2}, new int[][] {{3}, {3, 2, 1}, {0}});
        assertThat(solve(problem)).containsExactly(0, 3, NONE);
    }

    @Test
    void nobodyIsLeftOutForWhomThereIsRoom() {
        for (int seed = 0; seed < 1_000; seed++) {
            Problem problem = PoolProblems.small(seed);
            int[] held = solve(problem);
            assertThat(PoolProblems.faultsOf(problem, held)).isEmpty();
            for (int unit = 0; unit < held.length; unit++) {
                for (int at = problem.pairs().first(unit); at < problem.pairs().first(unit + 1); at++) {
                    if (held[unit] == NONE) {
                        int[] more = held.clone();
                        more[unit] = at;
                        assertThat(PoolProblems.faultsOf(problem, more)).isNotEmpty();
                    }
                }
            }
        }
    }

    @Tag("large")
    @Test
    void priorityFirstServesNoFewerThanFirstFitAndStableDoAndTheyAtLeastHalfAsMany() {
        for (int seed = 0; seed < 3_000; seed++) {
            Problem problem = seed % 10 == 0 ? PoolProblems.large(seed) : PoolProblems.small(seed);
            int most = PriorityPaths.solve(problem, PoolProblems.noCheckpoint()).served();
            int fit = served(solve(problem));
            int stable = served(DeferredAcceptance.solve(problem, PoolProblems.noCheckpoint()));
            assertThat(fit).as("problem %d", seed).isBetween((most + 1) / 2, most);
            assertThat(stable).as("problem %d", seed).isBetween((most + 1) / 2, most);
        }
    }

    @Test
    void placesAreNotTakenFromTheProblem() {
        Problem problem = PoolProblems.flat(new int[] {1}, new int[][] {{0}});
        solve(problem);
        assertThat(problem.capacity()).containsExactly(1);
    }

    @Test
    void anAnswerIsWithinBudgetsIfAllItsGrantsTogetherAre() {
        Pairs pairs = new Pairs.Builder()
                .add(1, 1, 30, 0)
                .endNeed()
                .add(2, 1, 20, 0)
                .endNeed()
                .add(1, 1, 10, 0)
                .endNeed()
                .build();
        Problem problem = new Problem(pairs, new int[] {3, 3, 3}, new int[] {NONE, 0, 0});
        int[] all = {0, 1, 2};
        assertThat(FirstFit.isWithin(problem, new long[] {60, 40, 20}, all)).isTrue();
        assertThat(FirstFit.isWithin(problem, new long[] {59, 40, 20}, all)).isFalse();
        assertThat(FirstFit.isWithin(problem, new long[] {60, 39, 20}, all)).isFalse();
        assertThat(FirstFit.isWithin(problem, new long[] {60, 40, 19}, all)).isFalse();
        assertThat(FirstFit.isWithin(problem, new long[] {30, 39, 19}, new int[] {0, NONE, NONE}))
                .isTrue();
        assertThat(FirstFit.isWithin(problem, new long[] {20, 0, 20}, new int[] {NONE, 1, NONE}))
                .isTrue();
    }

    @Test
    void checkpointsComeNowAndThenAndMayEndTheSearch() {
        Problem problem = PoolProblems.flat(new int[] {5}, new int[50_000][1]);
        AtomicInteger count = new AtomicInteger();
        FirstFit.solve(problem, PoolProblems.noBudgets(problem), count::incrementAndGet);
        assertThat(count).hasValue(3);
        assertThatThrownBy(() -> FirstFit.solve(problem, PoolProblems.noBudgets(problem), () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static int[] solve(Problem problem) {
        return FirstFit.solve(problem, PoolProblems.noBudgets(problem), PoolProblems.noCheckpoint());
    }

    private static int served(int[] held) {
        return (int) Arrays.stream(held).filter(at -> at != NONE).count();
    }
}
