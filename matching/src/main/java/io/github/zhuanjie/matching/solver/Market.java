package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Units that hold places in pools which have prices. The toll of a pool is its price and those of all pools around it;
 * tolls are kept and not prices, because a unit pays the toll of the pool that it is served from. A pool costs at least as
 * much as the one around it.
 *
 * <p>Every unit holds what serves it best at the present tolls, or nothing if nothing is worth its toll. What is left to do
 * is that no pool serves too many, and that only full pools have a price.
 *
 * <p>Why {@code int} is enough: tolls are the prices of some assignment in which nobody pays more than what being served
 * is worth to him, so they stay between zero and that, which is at most {@link Pairs#MAX_BENEFIT} (the caller checks it,
 * with what not being served costs). The difference of two utilities is then at most twice that, less than 2<sup>31</sup>.
 */
final class Market {

    /** What a unit without a place holds. */
    static final int NOTHING = Problem.NONE;

    final Pairs pairs;
    final int[] capacity;
    final Nesting nesting;
    /** The toll of each pool, and as the last that of nothing, zero. */
    final int[] toll;
    /**
     * How many a pool serves: those that hold it itself, and of each pool inside as many as that may serve. So a unit too
     * many is counted once, in the innermost pool that it is too many for.
     */
    final int[] load;
    /** The pair that a unit holds. */
    final int[] held;
    /** What holding nothing is worth: zero, or less where all have to be served. */
    final int outside;

    private final int[] parent;

    Market(Problem problem, Nesting nesting, int[] toll, int outside) {
        this.pairs = problem.pairs();
        this.capacity = problem.capacity();
        this.parent = problem.parent();
        this.nesting = nesting;
        this.toll = Arrays.copyOf(toll, capacity.length + 1);
        this.toll[capacity.length] = 0;
        this.outside = outside;
        load = new int[capacity.length];
        held = new int[problem.units()];
        Arrays.fill(held, NOTHING);
    }

    int pools() {
        return capacity.length;
    }

    int utility(int pair) {
        return pairs.benefit(pair) - toll[pairs.project(pair)];
    }

    /** Returns the pool that serves a unit; the number of pools if none does. */
    int poolOf(int unit) {
        return held[unit] == NOTHING ? capacity.length : pairs.project(held[unit]);
    }

    int worthOf(int pair) {
        return pair == NOTHING ? outside : pairs.benefit(pair);
    }

    int utilityOf(int unit) {
        return held[unit] == NOTHING ? outside : utility(held[unit]);
    }

    /** Lets a unit hold another pair, or nothing. */
    void move(int unit, int pair) {
        if (held[unit] != NOTHING) {
            leave(pairs.project(held[unit]));
        }
        held[unit] = pair;
        if (pair != NOTHING) {
            join(pairs.project(pair));
        }
    }

    private void join(int pool) {
        for (int p = pool; p != Problem.NONE && load[p]++ < capacity[p]; p = parent[p]) {
            // up to the first pool that is full already
        }
    }

    private void leave(int pool) {
        for (int p = pool; p != Problem.NONE && load[p]-- <= capacity[p]; p = parent[p]) {
            // up to the first pool that had too many
        }
    }

    /** Counts all who hold something anew. */
    void countAll() {
        Arrays.fill(load, 0);
        for (int each : held) {
            if (each != NOTHING) {
                join(pairs.project(each));
            }
        }
    }

    int[] parents() {
        return parent;
    }

    /** Returns how many units hold nothing. */
    int countWithout() {
        int count = 0;
        for (int each : held) {
            count += each == NOTHING ? 1 : 0;
        }
        return count;
    }

    int parent(int pool) {
        return parent[pool];
    }

    boolean isRoot(int pool) {
        return parent[pool] == Problem.NONE;
    }

    boolean hasRoom(int pool) {
        return load[pool] < capacity[pool];
    }

    /** Tells whether a pool and all around it have room. */
    boolean hasRoomAround(int pool) {
        for (int p = pool; p != Problem.NONE; p = parent[p]) {
            if (load[p] >= capacity[p]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the price of each pool by itself. */
    int[] prices() {
        int[] price = new int[capacity.length];
        for (int p = 0; p < price.length; p++) {
            price[p] = toll[p] - (parent[p] == Problem.NONE ? 0 : toll[parent[p]]);
        }
        return price;
    }
}
