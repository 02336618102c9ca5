package io.github.zhuanjie.matching.solver;

/**
 * Raises the price of each project that is asked for too often, exactly so far that as many leave it as must: each in turn
 * at the level where something else serves it as well. Prices only rise, so levels that were computed earlier are lower
 * bounds, and a heap of them is corrected only at its top.
 *
 * <p>Stops where nobody would leave without an equal exchange that has been made too often; {@link ExcessPaths} does the
 * rest.
 */
final class PriceRaise {

    /** How often a need may be exchanged at an unchanged price before paths are looked for instead. */
    private static final int EXCHANGES = 20;

    private final Market market;
    private final LongHeap[] levels;
    private final byte[] exchanged;
    private final int[] queue;
    private final boolean[] queued;
    private int from;
    private int waiting;

    private int alternative;
    long events;

    PriceRaise(Market market) {
        this.market = market;
        int projects = market.price.length;
        levels = new LongHeap[projects];
        for (int p = 0; p < projects; p++) {
            levels[p] = new LongHeap(market.quota[p] + market.quota[p] / 4);
        }
        exchanged = new byte[market.held.length];
        queue = new int[projects];
        queued = new boolean[projects];
    }

    long passes;
    long excess;

    /** Lets all choose at once and raises all prices at once, as long as that brings them down fast. */
    void rounds() {
        long before = Long.MAX_VALUE;
        while (true) {
            for (LongHeap each : levels) {
                each.clear();
            }
            market.choose(levels);
            passes++;
            excess = 0;
            for (int p = 0; p < levels.length; p++) {
                excess += Math.max(0, levels[p].size() - market.quota[p]);
            }
            if (excess * ROUND_WORTH < market.held.length || excess > before * 3 / 4) {
                break;
            }
            before = excess;
            for (int p = 0; p < levels.length; p++) {
                int over = levels[p].size() - market.quota[p];
                if (over > 0) {
                    market.price[p] = LongHeap.key(levels[p].select(over - 1));
                }
            }
        }
        market.settle(levels);
        for (int p = 0; p < levels.length; p++) {
            levels[p].order();
        }
    }

    static int ROUND_WORTH = Integer.getInteger("worth", 40);

    void run() {
        rounds();
        for (int p = 0; p < queued.length; p++) {
            enqueue(p);
        }
        while (waiting > 0) {
            int p = queue[from];
            from = from + 1 == queue.length ? 0 : from + 1;
            waiting--;
            queued[p] = false;
            relieve(p);
        }
    }

    private void enqueue(int p) {
        if (market.load[p] > market.quota[p] && !queued[p]) {
            queued[p] = true;
            int to = from + waiting;
            queue[to < queue.length ? to : to - queue.length] = p;
            waiting++;
        }
    }

    private void relieve(int p) {
        LongHeap heap = levels[p];
        while (market.load[p] > market.quota[p] && !heap.isEmpty()) {
            long top = heap.peek();
            int need = LongHeap.value(top);
            if (market.held[need] == Market.NOTHING || market.projectOf(need) != p) {
                heap.pop();
                continue;
            }
            int level = level(need, p);
            events++;
            if (level > LongHeap.key(top)) {
                heap.replace(LongHeap.entry(level, need));
                continue;
            }
            if (isEqualExchange(p, level)) {
                if (exchanged[need] == EXCHANGES) {
                    return;
                }
                exchanged[need]++;
            }
            heap.pop();
            market.price[p] = level;
            leave(need);
        }
    }

    private boolean isEqualExchange(int p, int level) {
        return level == market.price[p]
                && alternative != Market.NOTHING
                && !market.hasRoom(Pairs.project(market.pair[alternative]));
    }

    private void leave(int need) {
        market.move(need, alternative);
        if (alternative != Market.NOTHING) {
            int to = market.projectOf(need);
            levels[to].push(LongHeap.entry(market.price[to], need));
            enqueue(to);
        }
    }

    /** Returns the price at which a need leaves its project, and notes for what. */
    private int level(int need, int p) {
        int best = Market.NOTHING;
        int most = 0;
        for (int e = market.first[need]; e < market.first[need + 1]; e++) {
            long pair = market.pair[e];
            int q = Pairs.project(pair);
            if (q != p) {
                int utility = Pairs.weight(pair) - market.price[q];
                if (utility > most || utility == most && best != Market.NOTHING && market.hasRoom(q)) {
                    most = utility;
                    best = e;
                }
            }
        }
        alternative = best;
        return Pairs.weight(market.pair[market.held[need]]) - most;
    }
}
