package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/** The least and the largest price of each pool, from zero to {@link Pairs#MAX_BENEFIT}. */
record PriceRange(int[] low, int[] high) {

    static PriceRange of(Amounts amounts) {
        return new PriceRange(amounts.low, amounts.high);
    }

    /** Returns what lies around prices. */
    static PriceRange around(double[] price, double[] width) {
        PriceRange range = new PriceRange(new int[price.length], new int[price.length]);
        for (int p = 0; p < price.length; p++) {
            range.low[p] = (int) Math.max(0, Math.min(Pairs.MAX_BENEFIT, Math.floor(price[p] - width[p])));
            range.high[p] = (int) Math.min(Pairs.MAX_BENEFIT, Math.ceil(price[p] + width[p]));
        }
        return range;
    }

    /** Tells whether this range does not suffice because a price has come to its end. */
    boolean needsMoreThan(Amounts wide, AmountPaths paths) {
        for (int p = 0; p < low.length; p++) {
            boolean above = high[p] > wide.high[p] && (paths.isBlocked(p) || paths.price(p) == wide.high[p]);
            boolean below = low[p] < wide.low[p] && (paths.isBlocked(p) || paths.price(p) == wide.low[p]);
            if (above || below) {
                return true;
            }
        }
        return false;
    }

    /** Returns ranges as wide as these around other prices. */
    PriceRange movedTo(double[] price) {
        double[] width = new double[price.length];
        for (int p = 0; p < width.length; p++) {
            width[p] = (high[p] - low[p]) / 2;
        }
        return around(price, width);
    }

    PriceRange with(PriceRange other) {
        PriceRange both = new PriceRange(low.clone(), high.clone());
        for (int p = 0; p < low.length; p++) {
            both.low[p] = Math.min(low[p], other.low[p]);
            both.high[p] = Math.max(high[p], other.high[p]);
        }
        return both;
    }

    /** Returns what is in another range as well; both must have something in common. */
    PriceRange inside(PriceRange other) {
        PriceRange both = new PriceRange(low.clone(), high.clone());
        for (int p = 0; p < low.length; p++) {
            both.low[p] = Math.min(other.high[p], Math.max(low[p], other.low[p]));
            both.high[p] = Math.max(other.low[p], Math.min(high[p], other.high[p]));
        }
        return both;
    }

    /** Returns twice as much more where a price is at an end that is not the last. */
    PriceRange extended(double[] price) {
        PriceRange more = new PriceRange(low.clone(), high.clone());
        for (int p = 0; p < low.length; p++) {
            int by = 2 * Math.min(high[p] - low[p], Pairs.MAX_BENEFIT / 2);
            if (price[p] <= low[p]) {
                more.low[p] = Math.max(0, low[p] - by);
            }
            if (price[p] >= high[p]) {
                more.high[p] = Math.min(Pairs.MAX_BENEFIT, Math.addExact(high[p], by));
            }
        }
        return more;
    }

    /** Counts the prices that are at an end. */
    int countAtEnd(double[] price) {
        int count = 0;
        for (int p = 0; p < low.length; p++) {
            count += price[p] <= low[p] && low[p] > 0 || price[p] >= high[p] ? 1 : 0;
        }
        return count;
    }
}
