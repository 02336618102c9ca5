package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Units that want amounts, with the pairs in play, copied side by side: all of them, a sample, or those that may change
 * while prices stay within a range. What surely stays as it is counts as {@link #fixed}.
 */
final class Amounts {

    private static final int START = 1024;
    private static final long OPEN = -1;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final Pairs pairs;
    private int added;
    int units;
    int[] unit = new int[START];
    int[] first = new int[START];
    long[] wanted = new long[START];
    int[] pair = new int[START];
    int[] pool = new int[START];
    int[] benefit = new int[START];
    long[] most = new long[START];
    /** What each pair is filled with at the prices last asked for. */
    long[] filled = new long[START];
    /** For each pool what units outside the choices take. */
    final long[] fixed;

    Amounts(Pairs pairs, int pools) {
        this.pairs = pairs;
        fixed = new long[pools];
    }

    /** Copies each unit with the same chance, by a fixed hash of its position. */
    static Amounts sample(Pairs pairs, int pools, int oneOf) {
        Amounts amounts = new Amounts(pairs, pools);
        for (int n = 0; n < pairs.needs(); n++) {
            if (((n + 1) * MIX >>> Integer.SIZE + 1) % oneOf == 0) {
                amounts.add(n);
                amounts.close();
            }
        }
        return amounts;
    }

    /** Copies the units that may choose otherwise while no price leaves a range. */
    static Amounts within(Pairs pairs, double[] low, double[] high) {
        Amounts amounts = new Amounts(pairs, low.length);
        for (int n = 0; n < pairs.needs(); n++) {
            amounts.add(n);
            amounts.keepOrDrop(low, high);
        }
        return amounts;
    }

    private void add(int n) {
        int size = first[units];
        added = size;
        long largest = 0;
        for (int e = pairs.first(n); e < pairs.first(n + 1); e++) {
            largest = Math.max(largest, pairs.cost(e));
            if (pairs.cost(e) > 0 && pairs.benefit(e) > 0) {
                put(e);
            }
        }
        if (units + 2 > first.length) {
            first = Arrays.copyOf(first, larger(units));
            wanted = Arrays.copyOf(wanted, larger(units));
            unit = Arrays.copyOf(unit, larger(units));
        }
        unit[units] = n;
        wanted[units] = largest;
    }

    private void put(int e) {
        if (added == pair.length) {
            int larger = larger(added);
            pair = Arrays.copyOf(pair, larger);
            pool = Arrays.copyOf(pool, larger);
            benefit = Arrays.copyOf(benefit, larger);
            most = Arrays.copyOf(most, larger);
            filled = Arrays.copyOf(filled, larger);
        }
        pair[added] = e;
        pool[added] = pairs.project(e);
        benefit[added] = pairs.benefit(e);
        most[added] = pairs.cost(e);
        added++;
    }

    private static int larger(int size) {
        return Math.addExact(size, size >> 1);
    }

    private void close() {
        if (added > first[units]) {
            units++;
            first[units] = added;
        }
    }

    /** Keeps the unit just added if its choice is open. */
    private void keepOrDrop(double[] low, double[] high) {
        int from = first[units];
        boolean open = false;
        int kept = from;
        for (int i = from; i < added; i++) {
            filled[i] = sure(i, low, high);
            open |= filled[i] == OPEN;
        }
        for (int i = from; i < added; i++) {
            if (!open) {
                fixed[pool[i]] += filled[i];
            } else if (filled[i] != 0) {
                pair[kept] = pair[i];
                pool[kept] = pool[i];
                benefit[kept] = benefit[i];
                most[kept] = most[i];
                kept++;
            }
        }
        added = kept;
        close();
    }

    /** Returns zero or all where a pair surely takes that, {@link #OPEN} where it may take either. */
    private long sure(int at, double[] low, double[] high) {
        double best = benefit[at] - low[pool[at]];
        double worst = benefit[at] - high[pool[at]];
        long surelyBefore = 0;
        long maybeBefore = 0;
        for (int i = first[units]; i < added; i++) {
            if (i != at && benefit[i] - high[pool[i]] > best) {
                surelyBefore += most[i];
            }
            if (i != at && benefit[i] - low[pool[i]] >= worst) {
                maybeBefore += most[i];
            }
        }
        if (best < 0 || surelyBefore >= wanted[units]) {
            return 0;
        }
        boolean all = worst > 0 && maybeBefore + most[at] <= wanted[units];
        return all ? most[at] : OPEN;
    }

    /**
     * Fills the pairs of a unit, the best first, at some prices.
     *
     * @return what the unit has from its last fen, zero if some remains
     */
    double fill(int u, double[] price) {
        int from = first[u];
        int to = first[u + 1];
        Arrays.fill(filled, from, to, 0);
        long left = wanted[u];
        while (true) {
            int best = Problem.NONE;
            double largest = 0;
            for (int i = from; i < to; i++) {
                if (filled[i] == 0 && benefit[i] - price[pool[i]] > largest) {
                    largest = benefit[i] - price[pool[i]];
                    best = i;
                }
            }
            if (best == Problem.NONE) {
                return 0;
            }
            filled[best] = Math.min(left, most[best]);
            left -= filled[best];
            if (left == 0) {
                return largest;
            }
        }
    }
}
