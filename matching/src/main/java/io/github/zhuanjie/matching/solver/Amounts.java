package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Units that want amounts, with the pairs in play, copied side by side: a sample, or those that may change while prices stay
 * within a range. What surely stays as it is counts as {@link #fixed}.
 *
 * <p>Why dropping is safe: a unit takes the pairs with the largest benefit less price. Filled at the lowest and at the
 * highest prices, the last fen that it takes is worth so much at most and at least; a pair worth less than that at its
 * lowest price takes nothing, a pair worth more than that at its highest is full, wherever in the range prices are.
 */
final class Amounts {

    private static final int START = 1024;
    private static final int PAUSE = (1 << 13) - 1;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

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
    /** The range of prices within which nothing else may change, if there is one. */
    final int[] low;

    final int[] high;

    /** Where the amounts go that are sure, if anywhere. */
    private final long @Nullable [] sure;

    private int added;
    private int[] least = new int[START];
    private int[] largest = new int[START];
    private boolean[] taken = new boolean[START];

    private Amounts(long[] fixed, PriceRange range, long @Nullable [] sure) {
        this.fixed = fixed;
        low = range.low();
        high = range.high();
        this.sure = sure;
    }

    /** Copies one of so many units, by a fixed hash of their positions. */
    static Amounts sample(Pairs pairs, int pools, int oneOf, Runnable checkpoint) {
        Amounts amounts = new Amounts(new long[pools], new PriceRange(new int[0], new int[0]), null);
        for (int n = 0; n < pairs.needs(); n++) {
            if ((n & PAUSE) == 0) {
                checkpoint.run();
            }
            if (((n + 1) * MIX >>> Integer.SIZE + 1) % oneOf == 0) {
                amounts.add(pairs, n);
                amounts.close(amounts.added);
            }
        }
        return amounts;
    }

    /** Copies what may change while no price leaves a range, and tells the amounts of the rest. */
    static Amounts within(Pairs pairs, PriceRange range, long[] sure, Runnable checkpoint) {
        Amounts amounts = new Amounts(new long[range.low().length], range, sure);
        for (int n = 0; n < pairs.needs(); n++) {
            if ((n & PAUSE) == 0) {
                checkpoint.run();
            }
            if (amounts.mayTake(pairs, n)) {
                amounts.add(pairs, n);
                amounts.keepOpen();
            } else {
                Arrays.fill(sure, pairs.first(n), pairs.first(n + 1), 0);
            }
        }
        return amounts;
    }

    private boolean mayTake(Pairs pairs, int n) {
        int to = pairs.first(n + 1);
        for (int e = pairs.first(n); e < to; e++) {
            if (pairs.benefit(e) > low[pairs.project(e)]) {
                return true;
            }
        }
        return false;
    }

    /** Copies of these what may change while no price leaves a range inside theirs. */
    Amounts within(PriceRange range, long[] told, Runnable checkpoint) {
        Amounts amounts = new Amounts(fixed.clone(), range, told);
        for (int u = 0; u < units; u++) {
            if ((u & PAUSE) == 0) {
                checkpoint.run();
            }
            amounts.add(this, u);
            amounts.keepOpen();
        }
        return amounts;
    }

    private void add(Pairs pairs, int n) {
        int to = pairs.first(n + 1);
        begin(n, to - pairs.first(n));
        long all = 0;
        for (int e = pairs.first(n); e < to; e++) {
            long cost = pairs.cost(e);
            all = Math.max(all, cost);
            if (cost > 0 && pairs.benefit(e) > 0) {
                put(e, pairs.project(e), pairs.benefit(e), cost);
            }
        }
        wanted[units] = all;
    }

    private void add(Amounts from, int u) {
        begin(from.unit[u], from.first[u + 1] - from.first[u]);
        for (int i = from.first[u]; i < from.first[u + 1]; i++) {
            put(from.pair[i], from.pool[i], from.benefit[i], from.most[i]);
        }
        wanted[units] = from.wanted[u];
    }

    private void begin(int n, int count) {
        if (units + 2 > first.length) {
            int larger = larger(units);
            first = Arrays.copyOf(first, larger);
            wanted = Arrays.copyOf(wanted, larger);
            unit = Arrays.copyOf(unit, larger);
        }
        added = first[units];
        if (added + count > pair.length) {
            int larger = larger(added + count);
            pair = Arrays.copyOf(pair, larger);
            pool = Arrays.copyOf(pool, larger);
            benefit = Arrays.copyOf(benefit, larger);
            most = Arrays.copyOf(most, larger);
            filled = Arrays.copyOf(filled, larger);
        }
        if (count > least.length) {
            least = new int[count];
            largest = new int[count];
            taken = new boolean[count];
        }
        unit[units] = n;
    }

    private void put(int e, int p, int worth, long cost) {
        pair[added] = e;
        pool[added] = p;
        benefit[added] = worth;
        most[added] = cost;
        added++;
    }

    private static int larger(int size) {
        return Math.addExact(size, size >> 1);
    }

    private void close(int end) {
        if (end > first[units]) {
            units++;
            first[units] = end;
        }
    }

    /** Keeps the unit just added where its choice is open. */
    private void keepOpen() {
        int from = first[units];
        int count = added - from;
        int best = 0;
        for (int k = 0; k < count; k++) {
            int i = from + k;
            least[k] = benefit[i] - high[pool[i]];
            largest[k] = benefit[i] - low[pool[i]];
            best = Math.max(best, largest[k]);
        }
        if (best == 0) {
            for (int i = from; i < added; i++) {
                drop(i);
            }
            return;
        }
        int atLeast = last(least, from, count);
        int atMost = last(largest, from, count);
        int kept = from;
        for (int k = 0; k < count; k++) {
            int i = from + k;
            if (largest[k] < atLeast || largest[k] <= 0) {
                drop(i);
            } else if (least[k] > atMost) {
                settle(i, most[i]);
                wanted[units] -= most[i];
            } else {
                least[kept - from] = least[k];
                move(i, kept);
                kept++;
            }
        }
        if (kept == from + 1 && least[0] > 0) {
            settle(from, Math.min(most[from], wanted[units]));
        } else {
            close(kept);
        }
    }

    private void move(int i, int to) {
        pair[to] = pair[i];
        pool[to] = pool[i];
        benefit[to] = benefit[i];
        most[to] = most[i];
    }

    private void drop(int i) {
        if (sure != null) {
            sure[pair[i]] = 0;
        }
    }

    private void settle(int i, long amount) {
        fixed[pool[i]] += amount;
        if (sure != null) {
            sure[pair[i]] = amount;
        }
    }

    /** Returns what the last fen is worth if pairs are worth so much, zero if some remains. */
    private int last(int[] worth, int from, int count) {
        long left = wanted[units];
        int at = Problem.NONE;
        int best = 0;
        for (int k = 0; k < count; k++) {
            if (worth[k] > best) {
                best = worth[k];
                at = k;
            }
        }
        if (at == Problem.NONE || most[from + at] >= left) {
            return best;
        }
        Arrays.fill(taken, 0, count, false);
        while (at != Problem.NONE) {
            taken[at] = true;
            left -= most[from + at];
            if (left <= 0) {
                return best;
            }
            best = 0;
            at = Problem.NONE;
            for (int k = 0; k < count; k++) {
                if (worth[k] > best && !taken[k]) {
                    best = worth[k];
                    at = k;
                }
            }
        }
        return 0;
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
            double more = 0;
            for (int i = from; i < to; i++) {
                double worth = benefit[i] - price[pool[i]];
                if (worth > more && filled[i] == 0) {
                    more = worth;
                    best = i;
                }
            }
            if (best == Problem.NONE) {
                return 0;
            }
            filled[best] = Math.min(left, most[best]);
            left -= filled[best];
            if (left == 0) {
                return more;
            }
        }
    }

    /** Fills the pairs of a unit as given if that is best at some prices, else as {@link #fill} does. */
    int keep(int u, double[] price, long[] start) {
        long left = wanted[u];
        int least = Integer.MAX_VALUE;
        int last = 0;
        for (int i = first[u]; i < first[u + 1]; i++) {
            filled[i] = start[pair[i]];
            left -= filled[i];
            int worth = benefit[i] - (int) price[pool[i]];
            if (filled[i] > 0) {
                least = Math.min(least, worth);
            }
            if (filled[i] < most[i]) {
                last = Math.max(last, worth);
            }
        }
        boolean best = left >= 0 && last <= least && (left == 0 || last == 0);
        return best && least != Integer.MAX_VALUE ? last : (int) fill(u, price);
    }

    /** Copies what pairs are filled with to where amounts belong. */
    void copyFilled(long[] amount) {
        for (int i = 0; i < first[units]; i++) {
            amount[pair[i]] = filled[i];
        }
    }
}
