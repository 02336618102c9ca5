package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Searches prices for divisible amounts as {@link PriceSearch} does for whole grants: each price moves by its own factor,
 * which grows while its pool stays asked for too much or too little and shrinks when that turns. The best prices met are
 * kept. Where the pairs in play have a range, prices stay in it.
 */
final class RateSearch {

    private static final double GROW = 1.2;
    private static final double SHRINK = 0.7;
    private static final double LOWEST = 0.25;
    private static final int PAUSE = (1 << 14) - 1;

    final double[] price;
    private final long[] budget;
    private final double[] best;
    private final double[] load;
    private final double[] step;
    private final boolean[] wasOver;

    RateSearch(long[] budget, double start) {
        this.budget = budget;
        price = new double[budget.length];
        Arrays.fill(price, start);
        best = new double[budget.length];
        load = new double[budget.length];
        step = new double[budget.length];
        wasOver = new boolean[budget.length];
    }

    void run(Amounts amounts, int share, int rounds, double start, Runnable checkpoint) {
        Arrays.fill(step, start);
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            double bound = choose(amounts, checkpoint) * share;
            for (int p = 0; p < price.length; p++) {
                load[p] *= share;
                bound += price[p] == 0 ? 0 : budget[p] * price[p] - amounts.fixed[p] * price[p];
            }
            if (bound < least) {
                least = bound;
                System.arraycopy(price, 0, best, 0, best.length);
            }
            move(amounts, round == 0);
        }
        System.arraycopy(best, 0, price, 0, best.length);
    }

    /** Returns how much more than its budget a pool was asked for in the last round. */
    double excess(Amounts amounts, int p) {
        return load[p] + amounts.fixed[p] - budget[p];
    }

    /** Returns by what part of all budgets what was asked for in the last round was too much or too little. */
    double imbalance(Amounts amounts) {
        double wrong = 0;
        double all = 1;
        for (int p = 0; p < price.length; p++) {
            double excess = excess(amounts, p);
            wrong += price[p] > 0 ? Math.abs(excess) : Math.max(0, excess);
            all += budget[p];
        }
        return wrong / all;
    }

    private double choose(Amounts amounts, Runnable checkpoint) {
        Arrays.fill(load, 0);
        double surplus = 0;
        for (int u = 0; u < amounts.units; u++) {
            if ((u & PAUSE) == 0) {
                checkpoint.run();
            }
            surplus += choose(amounts, u);
        }
        return surplus;
    }

    private double choose(Amounts in, int u) {
        int from = in.first[u];
        int to = in.first[u + 1];
        double more = 0;
        int best = Problem.NONE;
        for (int i = from; i < to; i++) {
            double worth = in.benefit[i] - price[in.pool[i]];
            if (worth > more) {
                more = worth;
                best = i;
            }
        }
        if (best == Problem.NONE) {
            return 0;
        }
        if (in.most[best] >= in.wanted[u]) {
            load[in.pool[best]] += in.wanted[u];
            return more * in.wanted[u];
        }
        in.fill(u, price);
        double surplus = 0;
        for (int i = from; i < to; i++) {
            if (in.filled[i] != 0) {
                load[in.pool[i]] += in.filled[i];
                surplus += (in.benefit[i] - price[in.pool[i]]) * in.filled[i];
            }
        }
        return surplus;
    }

    private void move(Amounts amounts, boolean first) {
        long[] fixed = amounts.fixed;
        for (int p = 0; p < price.length; p++) {
            boolean over = load[p] > (double) budget[p] - fixed[p];
            if (!first) {
                step[p] = Math.min(1, step[p] * (over == wasOver[p] ? GROW : SHRINK));
            }
            wasOver[p] = over;
            if (over) {
                price[p] = Math.max(LOWEST, price[p]) * (1 + step[p]);
            } else {
                price[p] /= 1 + step[p];
                price[p] = price[p] < LOWEST ? 0 : price[p];
            }
            if (amounts.low.length > 0) {
                price[p] = Math.max(amounts.low[p], Math.min(amounts.high[p], price[p]));
            }
        }
    }
}
