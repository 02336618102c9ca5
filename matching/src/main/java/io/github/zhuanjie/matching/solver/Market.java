package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.function.IntConsumer;

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
     * many is counted once, in the innermost pool that it is too many for. A pool inside that has a price counts as full,
     * so that a unit that it lacks is counted once, too.
     */
    final int[] load;
    /** The pair that a unit holds. */
    final int[] held;
    /** What holding nothing is worth: zero, or less where all have to be served. */
    final int outside;

    private final int[] parent;
    /** Which inner pools have a price and room, and a list in which they all are. */
    private final boolean[] isShort;

    private int[] shorts = new int[16];
    private int shortCount;

    Market(Problem problem, Nesting nesting, int[] toll, int outside) {
        this.pairs = problem.pairs();
        this.capacity = problem.capacity();
        this.parent = problem.parent();
        this.nesting = nesting;
        this.toll = Arrays.copyOf(toll, capacity.length + 1);
        this.toll[capacity.length] = 0;
        this.outside = outside;
        load = new int[capacity.length];
        isShort = new boolean[capacity.length];
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
        int p = pool;
        while (p != Problem.NONE) {
            if (load[p]++ >= capacity[p]) {
                return;
            }
            if (isShort[p]) {
                isShort[p] = load[p] < capacity[p];
                return;
            }
            p = parent[p];
        }
    }

    private void leave(int pool) {
        int p = pool;
        while (p != Problem.NONE && load[p]-- <= capacity[p] && !isShort[p]) {
            if (hasInnerPrice(p)) {
                addShort(p);
                return;
            }
            p = parent[p];
        }
    }

    private boolean hasInnerPrice(int pool) {
        return parent[pool] != Problem.NONE && toll[pool] > toll[parent[pool]];
    }

    private void addShort(int pool) {
        if (shortCount == shorts.length) {
            shorts = Arrays.copyOf(shorts, 2 * shortCount);
        }
        isShort[pool] = true;
        shorts[shortCount++] = pool;
    }

    /** Tells whether a pool that lies in another has a price, but serves fewer than it may. */
    boolean isShort(int pool) {
        return isShort[pool];
    }

    /**
     * Counts pools without a price as they are that had one and room: what they lack, the pools around them lack. To be
     * called when tolls have moved.
     *
     * @param changed  told which pools around others now serve fewer
     */
    void passOnShorts(IntConsumer changed) {
        // outer pools may come to be short themselves, and are added to the list meanwhile
        for (int i = 0; i < shortCount; i++) {
            int pool = shorts[i];
            if (isShort[pool] && !hasInnerPrice(pool)) {
                isShort[pool] = false;
                for (int lacking = capacity[pool] - load[pool]; lacking > 0; lacking--) {
                    leave(parent[pool]);
                }
                changed.accept(parent[pool]);
            }
        }
        int left = 0;
        for (int i = 0; i < shortCount; i++) {
            if (isShort[shorts[i]]) {
                shorts[left++] = shorts[i];
            }
        }
        shortCount = left;
    }

    /** Counts all who hold something anew. */
    void countAll() {
        Arrays.fill(load, 0);
        for (int each : held) {
            if (each != NOTHING) {
                load[pairs.project(each)]++;
            }
        }
        Arrays.fill(isShort, false);
        shortCount = 0;
        for (int k = capacity.length - 1; k >= nesting.roots.length; k--) {
            int p = nesting.outerFirst(k);
            if (load[p] < capacity[p] && hasInnerPrice(p)) {
                addShort(p);
            }
            // what has a price was full once, so the sum stays within the number of units, about
            load[parent[p]] += isShort[p] ? capacity[p] : Math.min(load[p], capacity[p]);
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

    /** Tells whether a pool serves as many as it may, or fewer. */
    boolean keepsLimit(int pool) {
        return load[pool] <= capacity[pool];
    }

    /** Tells whether a pool and all around it have room. */
    boolean hasRoomAround(int pool) {
        for (int p = pool; p != Problem.NONE; p = parent[p]) {
            if (load[p] >= capacity[p]) {
                return false;
            }
            if (isShort[p]) {
                return true;
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
