package io.github.zhuanjie.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Pairs;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Kept pairs decide between optima and cost nothing. The oracle multiplies benefits by more than there are pairs to keep, adds
 * one for each of these, and tries everything.
 */
class MostKeptTest {

    private static final MaxBenefitSolver SOLVER = new MaxBenefitSolver(PoolProblems.noCheckpoint());

    @Test
    void noOptimumKeepsMore() {
        SplittableRandom random = new SplittableRandom(61);
        for (int run = 0; run < PoolProblems.MATCHINGS; run++) {
            Problem problem = SmallProblem.random(random);
            BitSet kept = draw(problem, random);
            int[] held = MostKept.of(problem, SOLVER.solve(problem), kept, PoolProblems.noCheckpoint());
            Problem scaled = scaled(problem, kept);
            assertThat(worth(scaled, held)).as("run %s", run).isEqualTo(SmallProblem.best(scaled));
        }
    }

    @Test
    void whereAllMustBeServedNoBestWayToServeThemKeepsMore() {
        SplittableRandom random = new SplittableRandom(62);
        for (int run = 0; run < PoolProblems.MATCHINGS; run++) {
            Problem problem = SmallProblem.random(random);
            BitSet kept = draw(problem, random);
            Problem scaled = scaled(problem, kept);
            OptionalLong best = SmallProblem.bestOfAll(scaled);
            if (best.isPresent()) {
                int[] held = MostKept.of(problem, SOLVER.serveAll(problem), kept, PoolProblems.noCheckpoint());
                assertThat(held).doesNotContain(Problem.NONE);
                assertThat(worth(scaled, held)).as("run %s", run).isEqualTo(best.getAsLong());
            }
        }
    }

    @Test
    void benefitsMayBeAsLargeAsAllowedAndGrantsMany() {
        int units = 50_000;
        Pairs.Builder pairs = new Pairs.Builder();
        BitSet kept = new BitSet();
        for (int unit = 0; unit < units; unit++) {
            pairs.add(0, Pairs.MAX_BENEFIT, 0, 0);
            pairs.add(1, Pairs.MAX_BENEFIT, 0, 0);
            pairs.endNeed();
            kept.set(2 * unit + unit % 2);
        }
        Problem problem = new Problem(pairs.build(), new int[] {units, units}, PoolProblems.unnested(2));
        int[] held = MostKept.of(problem, SOLVER.solve(problem), kept, PoolProblems.noCheckpoint());
        for (int unit = 0; unit < units; unit++) {
            assertThat(held[unit]).isEqualTo(2 * unit + unit % 2);
        }
    }

    private static BitSet draw(Problem problem, SplittableRandom random) {
        BitSet kept = new BitSet();
        for (int at = 0; at < problem.pairs().size(); at++) {
            kept.set(at, random.nextInt(3) == 0);
        }
        return kept;
    }

    private static Problem scaled(Problem problem, BitSet kept) {
        Pairs.Builder scaled = new Pairs.Builder();
        Pairs pairs = problem.pairs();
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
                int benefit = pairs.benefit(at) * (kept.cardinality() + 1) + (kept.get(at) ? 1 : 0);
                scaled.add(pairs.project(at), benefit, 0, 0);
            }
            scaled.endNeed();
        }
        return new Problem(scaled.build(), problem.capacity(), problem.parent());
    }

    /** What an answer is worth, which must not take more than there is. */
    private static long worth(Problem problem, int[] held) {
        int[] left = problem.capacity().clone();
        long worth = 0;
        for (int at : held) {
            if (at != Problem.NONE) {
                worth += problem.pairs().benefit(at);
                for (int pool = problem.pairs().project(at); pool != Problem.NONE; pool = problem.parent()[pool]) {
                    left[pool]--;
                    assertThat(left[pool]).isNotNegative();
                }
            }
        }
        return worth;
    }
}
