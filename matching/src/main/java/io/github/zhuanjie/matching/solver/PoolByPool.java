package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Packs one pool after the other, those that serve few first, because they are the hardest to fill. To a pool a unit is
 * worth what it gains over the best that the pools still to come offer at their prices; what one pool leaves, the next ones
 * take. Pools around a pool are paid their prices, so that it does not take what its neighbours need more.
 *
 * <p>Takes O(choices × log choices) and a {@link Knapsack} for each pool.
 */
final class PoolByPool {

    /** Keeps a toll above zero, where all sort by benefit. */
    private static final double TRIFLE = 1e-9;

    private final Limits limits;
    private final Choices choices;
    private final Tolls tolls;
    private final Packing packing;
    private final Knapsack knapsack = new Knapsack();

    /** For each choice its unit among the choices. */
    private final int[] owner;
    /** The choices by their pools, and where those of each pool begin. */
    private final int[] entry;

    private final int[] firstEntry;
    private final int[] sure;
    private final int[] firstSure;
    /** For each pool when its turn is. */
    private final int[] turn;

    PoolByPool(Limits limits, Choices choices, Tolls tolls, Packing packing) {
        this.limits = limits;
        this.choices = choices;
        this.tolls = tolls;
        this.packing = packing;
        owner = new int[choices.size()];
        for (int u = 0; u < choices.units; u++) {
            Arrays.fill(owner, choices.first[u], choices.first[u + 1], u);
        }
        int[] surePool = new int[choices.sures];
        for (int i = 0; i < surePool.length; i++) {
            surePool[i] = limits.pairs.project(choices.surePair[i]);
        }
        turn = new int[limits.pools()];
        firstEntry = new int[turn.length + 1];
        entry = byPool(choices.pool, owner.length, firstEntry);
        firstSure = new int[turn.length + 1];
        sure = byPool(surePool, surePool.length, firstSure);
    }

    private static int[] byPool(int[] pool, int size, int[] first) {
        for (int i = 0; i < size; i++) {
            first[pool[i] + 1]++;
        }
        for (int p = 1; p < first.length; p++) {
            first[p] += first[p - 1];
        }
        int[] next = first.clone();
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[pool[i]]] = i;
            next[pool[i]]++;
        }
        return sorted;
    }

    /**
     * Packs all pools.
     *
     * @param expected  how many units each pool is likely to serve
     */
    void run(double[] expected, Runnable checkpoint) {
        long[] order = new long[turn.length];
        for (int p = 0; p < order.length; p++) {
            order[p] = (long) expected[p] << Integer.SIZE | p;
        }
        Arrays.sort(order);
        for (int k = 0; k < order.length; k++) {
            turn[(int) order[k]] = k;
        }
        for (long each : order) {
            checkpoint.run();
            pack((int) each);
        }
    }

    private void pack(int p) {
        long money = packing.moneyLeft(p);
        knapsack.clear();
        for (int k = firstSure[p]; k < firstSure[p + 1]; k++) {
            offer(choices.surePair[sure[k]], 0, ~sure[k], money);
        }
        for (int k = firstEntry[p]; k < firstEntry[p + 1]; k++) {
            int i = entry[k];
            int u = owner[i];
            if (packing.held[choices.unit[u]] == Problem.NONE) {
                offer(choices.pair[i], later(u, turn[p]), i, money);
            }
        }
        knapsack.solve(money, packing.placesLeft(p), moneyPrice(p), placePrice(p));
        for (int i = 0; i < knapsack.size; i++) {
            if (knapsack.taken[i]) {
                take(knapsack.key[i]);
            }
        }
    }

    private void take(int key) {
        if (key < 0) {
            packing.take(choices.sureUnit[~key], choices.surePair[~key]);
        } else {
            packing.take(choices.unit[owner[key]], choices.pair[key]);
        }
    }

    private void offer(int e, double elsewhere, int key, long money) {
        int p = limits.pairs.project(e);
        long cost = limits.pairs.cost(e);
        double around = tolls.place[p] - tolls.placePrice[p] + cost * (tolls.money[p] - tolls.moneyPrice[p]);
        double worth = limits.pairs.benefit(e) - elsewhere - around;
        if (worth > 0 && cost <= money) {
            knapsack.add(key, worth, TRIFLE + placePrice(p) + cost * moneyPrice(p), cost);
        }
    }

    private double moneyPrice(int p) {
        return limits.isMoneyLimited(p) ? tolls.moneyPrice[p] + TRIFLE : 0;
    }

    private double placePrice(int p) {
        return limits.isPlaceLimited(p) ? tolls.placePrice[p] + TRIFLE : 0;
    }

    /** Returns the best that a unit finds in pools whose turn comes later. */
    private double later(int u, int now) {
        double most = 0;
        for (int i = choices.first[u]; i < choices.first[u + 1]; i++) {
            int q = choices.pool[i];
            if (turn[q] > now) {
                most = Math.max(most, choices.benefit[i] - tolls.place[q] - choices.cost[i] * tolls.money[q]);
            }
        }
        return most;
    }
}
