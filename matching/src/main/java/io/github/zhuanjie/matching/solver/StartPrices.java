package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Draws every eighth unit and an eighth of the capacities. What the prices of such a sample are is nearly what the prices of
 * the whole are, and costs an eighth.
 */
final class StartPrices {

    private static final int SHARE = 8;
    private static final long UNITS = 31;
    private static final long POOLS = 77;
    private static final int HIGH = 29;
    private static final int MIDDLE = 27;
    private static final int LOW = 31;

    private StartPrices() {}

    /**
     * Returns a sample; which units are in it depends on their positions and the depth alone. Small inner pools are left
     * out: few of those who share one are in the sample together. The others are in the same order.
     */
    static Problem sample(Problem problem, int depth) {
        Pairs pairs = problem.pairs();
        Contraction large = new Contraction(problem.parent(), SmallPools.large(problem.capacity(), problem.parent()));
        Pairs.Builder sample = new Pairs.Builder();
        for (int unit = 0; unit < problem.units(); unit++) {
            if (drawn(unit * UNITS + depth) == 0) {
                large.add(pairs, unit, sample);
            }
        }
        int[] capacity = large.of(problem.capacity());
        for (int k = 0; k < capacity.length; k++) {
            capacity[k] = share(capacity[k], large.kept[k], depth);
        }
        return new Problem(sample.build(), capacity, large.parents());
    }

    /**
     * Units that can all be served together.
     *
     * @param problem  the problem
     * @param held  for each unit the pair that serves it
     */
    record Served(Problem problem, int[] held) {}

    /**
     * Returns a sample in which all can be served, too: pools have room for those of the sample whom they serve, and their
     * share of what is left. In a sample with a share of all capacities somebody would often be without a place, and
     * prices where all must have one say how short places are, to the last one.
     */
    static Served sample(Served served, int depth) {
        Problem problem = served.problem();
        Pairs pairs = problem.pairs();
        Contraction large = new Contraction(problem.parent(), SmallPools.large(problem.capacity(), problem.parent()));
        int[] taken = new int[large.kept.length];
        int[] room = large.of(problem.capacity());
        int[] held = new int[problem.units()];
        Pairs.Builder sample = new Pairs.Builder();
        int size = 0;
        int count = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            boolean isDrawn = drawn(unit * UNITS + depth) == 0;
            int pool = large.position[pairs.project(served.held()[unit])];
            for (int p = pool; p != Problem.NONE; p = large.parents()[p]) {
                room[p]--;
                taken[p] += isDrawn ? 1 : 0;
            }
            if (isDrawn) {
                held[count++] = size + served.held()[unit] - pairs.first(unit);
                size += pairs.first(unit + 1) - pairs.first(unit);
                large.add(pairs, unit, sample);
            }
        }
        for (int k = 0; k < taken.length; k++) {
            taken[k] += share(room[k], large.kept[k], depth);
        }
        return new Served(new Problem(sample.build(), taken, large.parents()), Arrays.copyOf(held, count));
    }

    private static int share(int places, int pool, int depth) {
        return places / SHARE + (drawn(pool * POOLS + depth) < places % SHARE ? 1 : 0);
    }

    private static int drawn(long of) {
        long z = of * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> HIGH) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> MIDDLE) * 0x94D049BB133111EBL;
        return (int) (z ^ z >>> LOW) & SHARE - 1;
    }
}
