package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Chooses items for one pool: a knapsack. Takes items by what they are worth for each unit of toll until one does not fit,
 * then changes its mind about some of those nearest to that one, which lose a little worth by themselves and win what they
 * fill (Pisinger's core, 1995). Of the sets of such changes the best is found by Horowitz and Sahni's two halves (1974).
 *
 * <p>Takes O(items × log items + {@value #NEAREST} × {@value #SETS}). Exact only where few items are near.
 */
final class Knapsack {

    /** How many changes are weighed, an even number up to 128: each half has as many as a {@code long} has bits. */
    private static final int NEAREST = 60;
    /** How many changes of the same kind, which differ only in what they lose. */
    private static final int ALIKE = 2;
    /** How far from the first that does not fit changes are looked for. */
    private static final int WINDOW = 1000;
    /** How many sets of changes each half has at most. */
    private static final int SETS = 512;

    int size;
    int[] key = new int[WINDOW];
    double[] worth = new double[WINDOW];
    double[] toll = new double[WINDOW];
    long[] cost = new long[WINDOW];
    boolean[] taken = new boolean[WINDOW];

    private long[] order = new long[WINDOW];
    private final long[] near = new long[2 * WINDOW];
    private final int[] change = new int[NEAREST];
    private final double[] loss = new double[NEAREST];
    private int changes;
    private final Subsets one = new Subsets(SETS);
    private final Subsets other = new Subsets(SETS);
    private final int[] bestOf = new int[2 * NEAREST + 1];

    void clear() {
        size = 0;
    }

    void add(int itsKey, double itsWorth, double itsToll, long itsCost) {
        if (size == key.length) {
            int larger = Math.addExact(size, size >> 1);
            key = Arrays.copyOf(key, larger);
            worth = Arrays.copyOf(worth, larger);
            toll = Arrays.copyOf(toll, larger);
            cost = Arrays.copyOf(cost, larger);
            taken = new boolean[larger];
            order = new long[larger];
        }
        key[size] = itsKey;
        worth[size] = itsWorth;
        toll[size] = itsToll;
        cost[size] = itsCost;
        size++;
    }

    /**
     * Chooses; says in {@link #taken} which.
     *
     * @param money  what the chosen may cost together
     * @param places  how many may be chosen
     * @param moneyPrice  what of a toll is for a fen
     * @param placePrice  what of a toll is for a place
     */
    void solve(long money, int places, double moneyPrice, double placePrice) {
        sort();
        Arrays.fill(taken, 0, size, false);
        long left = money;
        int room = places;
        for (int k = 0; k < size; k++) {
            int i = (int) order[k];
            if (room == 0 || cost[i] > left) {
                double rate = worth[i] / toll[i];
                collect(k, rate);
                double moneyWorth = rate * moneyPrice;
                double placeWorth = rate * placePrice;
                combine(room, moneyWorth, placeWorth);
                join(left, room);
                return;
            }
            taken[i] = true;
            left -= cost[i];
            room--;
        }
    }

    private void sort() {
        for (int i = 0; i < size; i++) {
            order[i] = (long) ~Float.floatToIntBits((float) (worth[i] / toll[i])) << Integer.SIZE | i;
        }
        Arrays.sort(order, 0, size);
    }

    /** Collects the changes that lose least. */
    private void collect(int broken, double rate) {
        int from = Math.max(0, broken - WINDOW);
        int to = Math.min(size, broken + WINDOW);
        for (int k = from; k < to; k++) {
            int i = (int) order[k];
            float lost = (float) Math.abs(worth[i] - rate * toll[i]);
            near[k - from] = (long) Float.floatToIntBits(lost) << Integer.SIZE | i;
        }
        Arrays.sort(near, 0, to - from);
        changes = 0;
        for (int k = 0; k < to - from && changes < NEAREST; k++) {
            int i = (int) near[k];
            if (isNew(i)) {
                change[changes] = i;
                loss[changes] = Math.abs(worth[i] - rate * toll[i]);
                changes++;
            }
        }
    }

    private boolean isNew(int i) {
        int alike = 0;
        for (int k = 0; k < changes; k++) {
            if (cost[change[k]] == cost[i] && taken[change[k]] == taken[i]) {
                alike++;
            }
        }
        return alike < ALIKE;
    }

    /** Makes the sets of each half of the changes. */
    private void combine(int room, double moneyWorth, double placeWorth) {
        one.clear();
        other.clear();
        // where places cannot run out they need not be told apart
        int place = room > NEAREST ? 0 : 1;
        for (int k = 0; k < changes; k++) {
            int i = change[k];
            int sign = taken[i] ? -1 : 1;
            double value = loss[k] - sign * (cost[i] * moneyWorth + placeWorth);
            half(k).add(k >> 1, sign * cost[i], sign * place, value);
        }
    }

    private Subsets half(int k) {
        return (k & 1) == 0 ? one : other;
    }

    /** Makes the best of the changes that fit, a set from each half. */
    private void join(long left, int room) {
        Arrays.fill(bestOf, Problem.NONE);
        double least = 0;
        long chosenOne = 0;
        long chosenOther = 0;
        int next = 0;
        for (int i = one.size - 1; i >= 0; i--) {
            while (next < other.size && other.cost[next] <= left - one.cost[i]) {
                offer(next);
                next++;
            }
            int spare = (int) Math.min(NEAREST, (long) room - one.places[i]);
            int j = spare < -NEAREST ? Problem.NONE : bestOf[spare + NEAREST];
            if (j != Problem.NONE && one.value[i] + other.value[j] < least) {
                least = one.value[i] + other.value[j];
                chosenOne = one.chosen[i];
                chosenOther = other.chosen[j];
            }
        }
        for (int k = 0; k < changes; k++) {
            long chosen = (k & 1) == 0 ? chosenOne : chosenOther;
            if ((chosen >> (k >> 1) & 1) != 0) {
                taken[change[k]] = !taken[change[k]];
            }
        }
    }

    /** Makes a set known as the best of those that take so many places or more. */
    private void offer(int set) {
        int places = other.places[set] + NEAREST;
        while (places < bestOf.length
                && (bestOf[places] == Problem.NONE || other.value[bestOf[places]] > other.value[set])) {
            bestOf[places] = set;
            places++;
        }
    }
}
