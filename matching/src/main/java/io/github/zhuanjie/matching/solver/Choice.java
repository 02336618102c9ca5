package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;

/** What all units choose at the present tolls, and for each outermost pool who chose it, with the toll at which it would leave. */
final class Choice {

    private static final int STEP = 4096;

    private final Market market;
    private final Nesting nesting;
    private final Runnable checkpoint;
    private final LongHeap[] levels;

    Choice(Market market, Runnable checkpoint) {
        this.market = market;
        this.nesting = market.nesting;
        this.checkpoint = checkpoint;
        levels = new LongHeap[market.pools()];
        for (int root : nesting.roots) {
            int capacity = market.capacity[root];
            levels[root] = new LongHeap(Math.min(capacity, market.held.length) / 4 * 5);
        }
    }

    LongHeap[] levels() {
        return levels;
    }

    /** Lets every unit choose what is best for it: of equal ones what it holds, or else the first. */
    void choose() {
        for (int root : nesting.roots) {
            levels[root].clear();
        }
        for (int unit = 0; unit < market.held.length; unit++) {
            if (unit % STEP == 0) {
                checkpoint.run();
            }
            choose(unit);
        }
    }

    private void choose(int unit) {
        Pairs pairs = market.pairs;
        int[] toll = market.toll;
        int best = Market.NOTHING;
        int most = market.outside;
        int second = most;
        int end = pairs.first(unit + 1);
        for (int e = pairs.first(unit); e < end; e++) {
            int utility = pairs.benefit(e) - toll[pairs.project(e)];
            if (utility > second) {
                if (utility > most) {
                    second = most;
                    most = utility;
                    best = e;
                } else {
                    second = utility;
                }
            }
        }
        int before = market.held[unit];
        if (before != best && before != Market.NOTHING && market.utility(before) == most) {
            best = before;
            second = most;
        }
        market.held[unit] = best;
        if (best != Market.NOTHING) {
            levels[nesting.root[pairs.project(best)]].add(LongHeap.entry(pairs.benefit(best) - second, unit));
        }
    }

    /** Returns how many have chosen more than what outermost pools can serve. */
    long excess() {
        long excess = 0;
        for (int root : nesting.roots) {
            excess += Math.max(0, levels[root].size() - market.capacity[root]);
        }
        return excess;
    }

    /** Raises the price of every outermost pool that too many have chosen to where as many would leave, if others stay as they are. */
    void raise() {
        for (int root : nesting.roots) {
            int over = levels[root].size() - market.capacity[root];
            if (over > 0) {
                market.toll[root] = Math.max(market.toll[root], LongHeap.key(levels[root].select(over - 1)));
            }
        }
        nesting.lift(market.toll, market.parents());
    }

    /**
     * Returns lower prices of outermost pools: where each would have some more units than it has, so that it need not be
     * lowered afterwards: raising is cheap.
     */
    int[] cautious() {
        int[] price = market.toll;
        int[] lower = new int[market.pools()];
        for (int root : nesting.roots) {
            int size = levels[root].size();
            if (price[root] > 0 && size > 0) {
                int below = (int) Math.sqrt(market.capacity[root] + 1.0);
                int level = LongHeap.key(levels[root].select(Math.min(below, size - 1)));
                lower[root] = Math.max(0, price[root] - Math.max(0, level - price[root]));
            } else {
                lower[root] = price[root] - price[root] / 10;
            }
        }
        return lower;
    }
}
