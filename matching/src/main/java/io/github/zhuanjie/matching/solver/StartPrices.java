package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

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

    /** Returns a sample; which units are in it depends on their positions and the depth alone. */
    static Problem sample(Problem problem, int depth) {
        Pairs pairs = problem.pairs();
        Pairs.Builder sample = new Pairs.Builder();
        for (int unit = 0; unit < problem.units(); unit++) {
            if (drawn(unit * UNITS + depth) == 0) {
                for (int e = pairs.first(unit); e < pairs.first(unit + 1); e++) {
                    sample.add(pairs.project(e), pairs.benefit(e), 0, 0);
                }
                sample.endNeed();
            }
        }
        return new Problem(sample.build(), capacity(problem, depth), problem.parent());
    }

    /** Small inner pools stay as they are: few of those who share one are in the sample together. */
    private static int[] capacity(Problem problem, int depth) {
        int[] capacity = problem.capacity().clone();
        for (int p = 0; p < capacity.length; p++) {
            if (problem.parent()[p] == Problem.NONE || capacity[p] >= SHARE) {
                int rest = capacity[p] % SHARE;
                capacity[p] = capacity[p] / SHARE + (drawn(p * POOLS + depth) < rest ? 1 : 0);
            }
        }
        return capacity;
    }

    private static int drawn(long of) {
        long z = of * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> HIGH) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> MIDDLE) * 0x94D049BB133111EBL;
        return (int) (z ^ z >>> LOW) & SHARE - 1;
    }
}
