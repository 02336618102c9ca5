package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** Searches prices for divisible amounts as {@link PriceSearch} does for whole grants. */
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
            move(amounts.fixed, round == 0);
        }
        System.arraycopy(best, 0, price, 0, best.length);
    }

    private double choose(Amounts amounts, Runnable checkpoint) {
        Arrays.fill(load, 0);
        double surplus = 0;
        for (int u = 0; u < amounts.units; u++) {
            if ((u & PAUSE) == 0) {
                checkpoint.run();
            }
            amounts.fill(u, price);
            for (int i = amounts.first[u]; i < amounts.first[u + 1]; i++) {
                if (amounts.filled[i] != 0) {
                    int p = amounts.pool[i];
                    load[p] += amounts.filled[i];
                    surplus += (amounts.benefit[i] - price[p]) * amounts.filled[i];
                }
            }
        }
        return surplus;
    }

    private void move(long[] fixed, boolean first) {
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
        }
    }
}
