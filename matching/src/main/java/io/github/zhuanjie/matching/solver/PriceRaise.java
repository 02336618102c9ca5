package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Raises the price of each outermost pool that is asked for too often, exactly so far that as many leave it as must: each in
 * turn at the level where something else serves it as well. Prices only rise, so levels that were computed earlier are lower
 * bounds, and a heap of them is corrected only at its top.
 *
 * <p>A pool inside costs at least what the one around it costs. Inner pools with a single place and nothing inside get a toll of their own when
 * two want it; of others inside the capacity is not looked at.
 *
 * <p>Stops where nobody would leave without an equal exchange that has been made too often; {@link ExchangePaths} does the
 * rest.
 */
final class PriceRaise {

    /** How often a unit may be exchanged at an unchanged price before chains are looked for instead. */
    private static final int EXCHANGES = 20;
    /** All choose at once again as long as more than one unit in so many chooses what is full. */
    private static final int ROUND_WORTH = 40;

    private static final int EVENTS = 1024;

    /** Stands for several who hold a single place. */
    private static final int SHARED = -2;

    private final Market market;
    private final Nesting nesting;
    private final Runnable checkpoint;
    private final LongHeap[] levels;
    private final byte[] exchanged;
    private final int[] queue;
    private final boolean[] queued;
    private int from;
    private int waiting;
    private final int[] occupant;
    private int events;
    private int alternative;

    PriceRaise(Market market, Choice choice, Runnable checkpoint) {
        this.market = market;
        nesting = market.nesting;
        this.checkpoint = checkpoint;
        levels = choice.levels();
        exchanged = new byte[market.held.length];
        queue = new int[nesting.roots.length];
        queued = new boolean[market.pools()];
        occupant = new int[nesting.isFlat() ? 0 : market.pools()];
        Arrays.fill(occupant, Market.NOTHING);
    }

    /** Lets all choose at once and raises all prices at once, as long as that brings them down fast. */
    static void inRounds(Market market, Choice choice) {
        long before = Long.MAX_VALUE;
        while (true) {
            choice.choose();
            long excess = choice.excess();
            if (excess * ROUND_WORTH <= market.held.length || excess > before / 4 * 3) {
                return;
            }
            before = excess;
            choice.raise();
        }
    }

    void run() {
        market.countAll();
        for (int root : nesting.roots) {
            levels[root].order();
        }
        if (!nesting.isFlat()) {
            for (int unit = 0; unit < market.held.length; unit++) {
                settle(unit);
            }
        }
        for (int root : nesting.roots) {
            enqueue(root);
        }
        while (waiting > 0) {
            int root = queue[from];
            from = from + 1 == queue.length ? 0 : from + 1;
            waiting--;
            queued[root] = false;
            relieve(root);
        }
        nesting.lift(market.toll, market.parents());
        market.countAll();
    }

    private void enqueue(int root) {
        if (market.load[root] > market.capacity[root] && !queued[root]) {
            queued[root] = true;
            int to = from + waiting;
            queue[to < queue.length ? to : to - queue.length] = root;
            waiting++;
        }
    }

    private void relieve(int root) {
        LongHeap heap = levels[root];
        while (market.load[root] > market.capacity[root] && !heap.isEmpty()) {
            long top = heap.peek();
            int unit = LongHeap.value(top);
            if (market.held[unit] == Market.NOTHING || nesting.root[market.poolOf(unit)] != root) {
                heap.pop();
                continue;
            }
            tick();
            int level = level(unit, false);
            if (level > LongHeap.key(top)) {
                heap.replace(LongHeap.entry(level, unit));
                continue;
            }
            if (level == market.toll[root] && isExchangedTooOften(unit)) {
                return;
            }
            heap.pop();
            market.toll[root] = level;
            leave(unit);
        }
    }

    private void tick() {
        if (++events % EVENTS == 0) {
            checkpoint.run();
        }
    }

    private boolean isExchangedTooOften(int unit) {
        if (alternative == Market.NOTHING || market.hasRoomAround(market.pairs.project(alternative))) {
            return false;
        }
        if (exchanged[unit] == EXCHANGES) {
            return true;
        }
        exchanged[unit]++;
        return false;
    }

    private void leave(int unit) {
        if (!nesting.isFlat() && occupant[market.poolOf(unit)] == unit) {
            occupant[market.poolOf(unit)] = Market.NOTHING;
        }
        take(unit, alternative);
        settle(unit);
    }

    private void take(int unit, int pair) {
        market.move(unit, pair);
        if (pair != Market.NOTHING) {
            int root = nesting.root[market.poolOf(unit)];
            levels[root].push(LongHeap.entry(market.toll[root], unit));
            enqueue(root);
        }
    }

    /** Lets a unit take the single place of its pool, where it is one, and whoever has to leave it another. */
    private void settle(int unit) {
        int next = unit;
        while (!nesting.isFlat() && next != Market.NOTHING && market.held[next] != Market.NOTHING) {
            int pool = market.poolOf(next);
            next = isSlot(pool) ? occupy(next, pool) : Market.NOTHING;
        }
    }

    private boolean isSlot(int pool) {
        return market.capacity[pool] == 1 && !market.isRoot(pool) && nesting.isLeaf(pool);
    }

    /** Returns who has to leave the single place and holds something else now. */
    private int occupy(int unit, int pool) {
        int before = occupant[pool];
        if (before == Market.NOTHING) {
            occupant[pool] = unit;
            return Market.NOTHING;
        }
        tick();
        int toll = Math.max(market.toll[pool], market.toll[nesting.root[pool]]);
        int levelBefore = before == SHARED ? Integer.MAX_VALUE : level(before, true);
        int staying = before;
        int leaving = unit;
        int level = level(unit, true);
        int most = levelBefore;
        if (levelBefore <= level) {
            staying = unit;
            leaving = before;
            most = level;
            level = level(before, true);
        }
        if (level >= toll && before == SHARED) {
            return Market.NOTHING;
        }
        if (level == toll && isExchangedTooOften(leaving)) {
            // as nobody may be forgotten when the toll rises, it does not rise here any more
            occupant[pool] = SHARED;
            return Market.NOTHING;
        }
        occupant[pool] = staying;
        // not only what whoever leaves would pay: he would come back when his next pool costs a little more
        market.toll[pool] = Math.max(market.toll[pool], before == SHARED ? level : most);
        take(leaving, alternative);
        return leaving;
    }

    /**
     * Returns the toll at which a unit leaves its pool, and notes for what.
     *
     * @param alone  whether only the toll of this pool rises, or that of all pools of the same outermost one
     */
    private int level(int unit, boolean alone) {
        int held = market.held[unit];
        int pool = market.pairs.project(held);
        int root = nesting.root[pool];
        int benefit = market.pairs.benefit(held);
        int best = Market.NOTHING;
        int most = market.outside;
        int end = market.pairs.first(unit + 1);
        for (int e = market.pairs.first(unit); e < end; e++) {
            int q = market.pairs.project(e);
            int around = nesting.root[q];
            int worth = market.pairs.benefit(e);
            // what rises with the pool held does not become better than it, unless it costs more now and is worth more
            if (alone ? q != pool : around != root || worth > benefit) {
                int utility = worth - Math.max(market.toll[q], market.toll[around]);
                if (utility > most || utility == most && best != Market.NOTHING && market.hasRoomAround(q)) {
                    most = utility;
                    best = e;
                }
            }
        }
        alternative = best;
        return benefit - most;
    }
}
