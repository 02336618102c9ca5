package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/**
 * Estimates prices for divisible amounts with {@link RateSearch}: in a small sample, then in a larger one, then among all
 * pairs that are in play where the exact prices are expected. How far a sample may be wrong follows from its size, see
 * {@link PriceWindows}.
 */
final class DivisiblePrices {

    /** A sample has about so many units for each pool at least. */
    private static final int LEAST = 6;

    private static final int SHARE = 8;
    private static final int ROUNDS = 60;
    private static final int LATER_ROUNDS = 30;
    private static final int WIDE_ROUNDS = 15;
    private static final double STEP = 0.3;
    private static final double LATER_STEP = 0.1;
    private static final double WIDE_STEP = 0.05;
    private static final double WIDER_STEP = 0.03;
    private static final double NEAR_STEP = 0.02;
    /** How many standard deviations a sample is believed to be wrong. */
    private static final double DEVIATIONS = 3;

    private static final int TIMES = 6;
    private static final int FEW = 50;
    private static final double SMALL = 0.02;
    private static final int PAUSE = (1 << 14) - 1;

    private final Pairs pairs;
    private final long[] budget;
    private final Runnable checkpoint;
    private final RateSearch search;

    DivisiblePrices(Pairs pairs, long[] budget, Runnable checkpoint) {
        this.pairs = pairs;
        this.budget = budget;
        this.checkpoint = checkpoint;
        double benefits = 0;
        for (int e = 0; e < pairs.size(); e++) {
            if ((e & PAUSE) == 0) {
                checkpoint.run();
            }
            benefits += pairs.benefit(e);
        }
        search = new RateSearch(budget, Math.max(1, benefits / Math.max(1, pairs.size()) / 2));
    }

    /**
     * Searches prices.
     *
     * @param amount  where to tell the amounts that are sure
     * @return what else is in play, in a range that has room for the exact prices in most cases
     */
    Amounts search(long[] amount) {
        int oneOf = 1;
        while (pairs.needs() / oneOf / SHARE >= LEAST * Math.max(1L, budget.length)) {
            oneOf *= SHARE;
        }
        Amounts sample = Amounts.sample(pairs, budget.length, oneOf, checkpoint);
        search.run(sample, oneOf, ROUNDS, STEP, checkpoint);
        while (oneOf > SHARE) {
            oneOf /= SHARE;
            sample = Amounts.sample(pairs, budget.length, oneOf, checkpoint);
            search.run(sample, oneOf, LATER_ROUNDS, LATER_STEP, checkpoint);
        }
        PriceRange range = new PriceWindows(sample, search.price, deviations(sample, oneOf), checkpoint).range();
        Amounts wide = Amounts.within(pairs, range, amount, checkpoint);
        search.run(wide, 1, WIDE_ROUNDS, WIDE_STEP, checkpoint);
        for (int k = 0; k < TIMES && (k == 0 || range.countAtEnd(search.price) > budget.length / FEW); k++) {
            range = range.extended(search.price);
            wide = Amounts.within(pairs, range, amount, checkpoint);
            search.run(wide, 1, WIDE_ROUNDS, WIDER_STEP, checkpoint);
        }
        return wide;
    }

    /** Narrows the range to what the prices may be wrong by after a search in it. */
    Amounts narrowed(Amounts wide, long[] amount) {
        Amounts near = wide;
        for (int k = 0; k < 2 || k < TIMES && search.imbalance(near) > SMALL; k++) {
            double[] wrong = new double[budget.length];
            for (int p = 0; p < wrong.length; p++) {
                wrong[p] = 2 * Math.abs(search.excess(near, p));
            }
            PriceRange range = new PriceWindows(near, search.price, wrong, checkpoint).range();
            near = wide.within(range.inside(PriceRange.of(wide)), amount, checkpoint);
            search.run(near, 1, LATER_ROUNDS, NEAR_STEP, checkpoint);
        }
        return near;
    }

    /** Returns the prices found as integers within a range. */
    double[] rounded(Amounts near) {
        double[] price = new double[budget.length];
        for (int p = 0; p < price.length; p++) {
            price[p] = Math.max(near.low[p], Math.min(near.high[p], Math.rint(search.price[p])));
        }
        return price;
    }

    /** Returns by how much money the sampled demand may be wrong: as if every fen of the budget were drawn in whole pairs. */
    private double[] deviations(Amounts sample, int oneOf) {
        double[] sum = new double[budget.length];
        double[] squares = new double[budget.length];
        for (int u = 0; u < sample.units; u++) {
            for (int i = sample.first[u]; i < sample.first[u + 1]; i++) {
                double size = Math.min(sample.most[i], sample.wanted[u]);
                sum[sample.pool[i]] += size;
                squares[sample.pool[i]] += size * size;
            }
        }
        double[] wrong = new double[budget.length];
        for (int p = 0; p < wrong.length; p++) {
            double mean = sum[p] == 0 ? 0 : squares[p] / sum[p];
            wrong[p] = DEVIATIONS * Math.sqrt(budget[p] * mean / oneOf);
        }
        return wrong;
    }
}
