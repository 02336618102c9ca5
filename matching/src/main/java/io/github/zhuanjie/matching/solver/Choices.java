package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Units with the pairs that are in play, copied side by side: a sample of all units, or those whose choice may still change
 * while prices stay within a range.
 */
final class Choices {

    private static final int START = 1024;
    /** From the golden ratio: neighbours get numbers far apart. */
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final int PAUSE = (1 << 14) - 1;

    private final Limits limits;
    /** The range of prices within which these are all choices, if there is one. */
    final @Nullable Tolls low;

    final @Nullable Tolls high;

    int units;
    int[] unit = new int[START];
    int[] first = new int[START];
    int[] pair = new int[START];
    int[] pool = new int[START];
    double[] benefit = new double[START];
    double[] cost = new double[START];

    /** How many units choose the same pair in any case, which units, and which pairs. */
    int sures;

    int[] sureUnit = new int[START];
    int[] surePair = new int[START];

    private double[] lowest = new double[START];

    private Choices(Limits limits, @Nullable Tolls low, @Nullable Tolls high) {
        this.limits = limits;
        this.low = low;
        this.high = high;
    }

    /** Copies each unit with the same chance, by a fixed hash of its position. */
    static Choices sample(Limits limits, int oneOf, Runnable checkpoint) {
        Choices choices = new Choices(limits, null, null);
        for (int n = 0; n < limits.pairs.needs(); n++) {
            pause(n, checkpoint);
            if (((n + 1) * MIX >>> Integer.SIZE + 1) % oneOf == 0) {
                int at = choices.size();
                for (int e = limits.pairs.first(n); e < limits.pairs.first(n + 1); e++) {
                    if (limits.isUsable(e)) {
                        at = choices.put(at, e);
                    }
                }
                choices.close(n, at);
            }
        }
        return choices;
    }

    /** Copies what may be chosen at some prices within a range. */
    static Choices within(Limits limits, Tolls low, Tolls high, Runnable checkpoint) {
        Choices choices = new Choices(limits, low, high);
        for (int n = 0; n < limits.pairs.needs(); n++) {
            pause(n, checkpoint);
            choices.addWithin(n, low, high);
        }
        return choices;
    }

    private static void pause(int n, Runnable checkpoint) {
        if ((n & PAUSE) == 0) {
            checkpoint.run();
        }
    }

    private void addWithin(int n, Tolls cheap, Tolls dear) {
        Pairs pairs = limits.pairs;
        int from = pairs.first(n);
        int to = pairs.first(n + 1);
        if (to - from > lowest.length) {
            lowest = new double[to - from];
        }
        double surest = 0;
        for (int e = from; e < to; e++) {
            lowest[e - from] = Double.POSITIVE_INFINITY;
            if (limits.isUsable(e)) {
                int p = pairs.project(e);
                double cost = pairs.cost(e);
                lowest[e - from] = cheap.place[p] + cost * cheap.money[p];
                surest = Math.max(surest, pairs.benefit(e) - dear.place[p] - cost * dear.money[p]);
            }
        }
        int start = size();
        int at = start;
        for (int e = from; e < to; e++) {
            if (pairs.benefit(e) - lowest[e - from] >= surest) {
                at = put(at, e);
            }
        }
        if (at == start + 1 && surest > 0) {
            addSure(n, pair[start]);
        } else if (at > start) {
            close(n, at);
        }
    }

    private void addSure(int n, int e) {
        if (sures == surePair.length) {
            surePair = Arrays.copyOf(surePair, larger(sures));
            sureUnit = Arrays.copyOf(sureUnit, larger(sures));
        }
        surePair[sures] = e;
        sureUnit[sures] = n;
        sures++;
    }

    private int put(int at, int e) {
        if (at == pair.length) {
            pair = Arrays.copyOf(pair, larger(at));
            pool = Arrays.copyOf(pool, larger(at));
            benefit = Arrays.copyOf(benefit, larger(at));
            cost = Arrays.copyOf(cost, larger(at));
        }
        pair[at] = e;
        pool[at] = limits.pairs.project(e);
        benefit[at] = limits.pairs.benefit(e);
        cost[at] = limits.pairs.cost(e);
        return at + 1;
    }

    private void close(int n, int at) {
        if (units + 2 > first.length) {
            first = Arrays.copyOf(first, larger(units));
            unit = Arrays.copyOf(unit, larger(units));
        }
        unit[units] = n;
        units++;
        first[units] = at;
    }

    private static int larger(int size) {
        return Math.addExact(size, size >> 1);
    }

    int size() {
        return first[units];
    }
}
