package io.github.zhuanjie.matching.solver;

import java.math.BigInteger;

/**
 * Prices as integers, and the bound that they prove. A unit of price is 2<sup>−{@value WholeGrants#PRICE_BITS}</sup> of a unit of benefit,
 * so that a benefit, at most 10<sup>9</sup>, is less than 2<sup>62</sup> in it. A toll above {@link #DEAR} is more than any
 * benefit and is cut to it: the pair is not wanted at either.
 */
final class IntegerTolls {

    /** How many bits of a price are a fraction. */
    static final int SHIFT = WholeGrants.PRICE_BITS;

    /** The largest price. */
    static final long DEAR = 1L << 62;

    private static final int PAUSE = (1 << 14) - 1;
    private static final double SCALE = 1L << SHIFT;

    final long[] placePrice;
    final long[] moneyPrice;
    private final Limits limits;
    private final long[] place;
    private final long[] money;

    IntegerTolls(Limits limits, Tolls tolls) {
        this.limits = limits;
        int pools = limits.pools();
        placePrice = new long[pools];
        moneyPrice = new long[pools];
        place = new long[pools];
        money = new long[pools];
        for (int p : limits.inward) {
            placePrice[p] = integer(tolls.placePrice[p]);
            moneyPrice[p] = integer(tolls.moneyPrice[p]);
            place[p] = placePrice[p];
            money[p] = moneyPrice[p];
            if (limits.parent[p] != Problem.NONE) {
                place[p] = Math.min(DEAR, place[p] + place[limits.parent[p]]);
                money[p] = Math.min(DEAR, money[p] + money[limits.parent[p]]);
            }
        }
    }

    private static long integer(double price) {
        return Math.min(DEAR, (long) (price * SCALE));
    }

    /** Returns what a pair pays, or {@link #DEAR} if that is less. */
    long toll(int e) {
        int p = limits.pairs.project(e);
        long cost = limits.pairs.cost(e);
        // the sum of two numbers up to 2^62 fits; a product that does not fit in 62 bits is cut first
        long paid = cost * money[p];
        if (Math.multiplyHigh(cost, money[p]) != 0 || paid < 0 || paid > DEAR) {
            return DEAR;
        }
        return Math.min(DEAR, paid + place[p]);
    }

    /** Returns no prices: what they prove is the bound without any limit. */
    static IntegerTolls none(Limits limits) {
        return new IntegerTolls(limits, new Tolls(limits));
    }

    /** Returns the largest total benefit that the prices leave possible, in whole units of benefit. */
    BigInteger bound(Runnable checkpoint) {
        BigInteger bound = BigInteger.ZERO;
        for (int p = 0; p < placePrice.length; p++) {
            if (placePrice[p] != 0) {
                bound = bound.add(BigInteger.valueOf(placePrice[p]).multiply(BigInteger.valueOf(limits.places[p])));
            }
            if (moneyPrice[p] != 0) {
                bound = bound.add(BigInteger.valueOf(moneyPrice[p]).multiply(BigInteger.valueOf(limits.money[p])));
            }
        }
        // each surplus is below 2^62 and there are fewer than 2^31 units: halves of 32 bits add up in 63
        long high = 0;
        long low = 0;
        for (int n = 0; n < limits.pairs.needs(); n++) {
            if ((n & PAUSE) == 0) {
                checkpoint.run();
            }
            long surplus = surplus(n);
            high += surplus >>> SHIFT;
            low += surplus & (1L << SHIFT) - 1;
        }
        return bound.add(BigInteger.valueOf(high).shiftLeft(SHIFT))
                .add(BigInteger.valueOf(low))
                .shiftRight(SHIFT);
    }

    private long surplus(int n) {
        long most = 0;
        for (int e = limits.pairs.first(n); e < limits.pairs.first(n + 1); e++) {
            long worth = (long) limits.pairs.benefit(e) << SHIFT;
            if (worth > most && limits.isUsable(e)) {
                most = Math.max(most, worth - toll(e));
            }
        }
        return most;
    }
}
