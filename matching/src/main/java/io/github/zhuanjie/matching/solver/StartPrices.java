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
            int rest = capacity[k] % SHARE;
            capacity[k] = capacity[k] / SHARE + (drawn(large.kept[k] * POOLS + depth) < rest ? 1 : 0);
        }
        return new Problem(sample.build(), capacity, large.parents());
    }

    private static int drawn(long of) {
        long z = of * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> HIGH) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> MIDDLE) * 0x94D049BB133111EBL;
        return (int) (z ^ z >>> LOW) & SHARE - 1;
    }
}
