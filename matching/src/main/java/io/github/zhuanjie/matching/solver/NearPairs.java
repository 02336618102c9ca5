package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges that lose little. A unit goes from the pool that serves it, or from nothing, to another, or to nothing; what
 * it loses in benefit does not change with tolls, so among the units that could make the same exchange the one that loses
 * least stays the first, and only it is looked at.
 *
 * <p>Collected are exchanges up to a horizon, in one scan of all pairs. As tolls move, others come nearer: they are farther
 * than the horizon less what tolls have moved since. What a unit may do after it has moved is added to a list of what came
 * late; what cannot be done any more is left out when it is met.
 */
final class NearPairs {

    static final int NONE = NearRows.NONE;

    private static final int SAMPLED = 64;
    private static final int ALL = Integer.MAX_VALUE;
    private static final int STEP = 4096;

    private final Market market;
    private final boolean forward;
    private final Runnable checkpoint;
    private final NearRows rows;
    private int horizon;
    private int moved;
    private int scans;

    NearPairs(Market market, boolean forward, Runnable checkpoint) {
        this.market = market;
        this.forward = forward;
        this.checkpoint = checkpoint;
        rows = new NearRows(market.pools());
    }

    /** How far the search may go before exchanges could be missing. */
    int reach() {
        return scans == 0 ? -1 : horizon == ALL ? ALL : horizon - moved;
    }

    void tollsMoved(int by) {
        moved += by;
    }

    /** Collects again, at least up to a distance. */
    void collect(int least) {
        if (scans == 0) {
            horizon = usual();
        } else if (least > horizon || rows.size() < market.held.length / 2) {
            horizon = horizon > ALL / 4 ? ALL : 4 * horizon;
        }
        scans++;
        moved = 0;
        NearRows.Collected into = rows.collect();
        for (int unit = 0; unit < market.held.length; unit++) {
            if (unit % STEP == 0) {
                checkpoint.run();
            }
            collectOf(unit, horizon, into);
        }
        rows.sort();
    }

    /** Returns the horizon within which about every fourth unit has an exchange, from a sample. */
    private int usual() {
        LongHeap slacks = new LongHeap(1024);
        int units = 0;
        for (int unit = 0; unit < market.held.length; unit += SAMPLED) {
            units++;
            int utility = market.utilityOf(unit);
            for (int e = market.pairs.first(unit); e < market.pairs.first(unit + 1); e++) {
                if (e != market.held[unit]) {
                    slacks.add(LongHeap.entry(utility - market.utility(e), 0));
                }
            }
        }
        return slacks.isEmpty() ? 1 : Math.max(1, LongHeap.key(slacks.select(Math.min(units / 4, slacks.size() - 1))));
    }

    /** Adds the exchanges of a unit that has come to hold something else. */
    void add(int unit) {
        collectOf(unit, reach(), null);
    }

    /** Forgets the exchanges of a unit that is about to hold something else. */
    void drop(int unit) {
        rows.drop(unit);
    }

    private void collectOf(int unit, int within, NearRows.@Nullable Collected into) {
        Pairs pairs = market.pairs;
        int held = market.held[unit];
        if (forward && held == Market.NOTHING) {
            return;
        }
        int least = market.utilityOf(unit) - within;
        if (forward && market.outside >= least) {
            add(unit, Market.NOTHING, into);
        }
        int end = pairs.first(unit + 1);
        for (int e = pairs.first(unit); e < end; e++) {
            if (market.utility(e) >= least && e != held) {
                add(unit, e, into);
            }
        }
    }

    private void add(int unit, int pair, NearRows.@Nullable Collected into) {
        int from = market.poolOf(unit);
        int to = pair == Market.NOTHING ? market.pools() : market.pairs.project(pair);
        int loss = market.worthOf(market.held[unit]) - market.worthOf(pair);
        int row = forward ? from : to;
        int other = forward ? to : from;
        if (into == null) {
            rows.addLate(row, other, loss, unit, pair);
        } else {
            into.add(row, other, loss, unit, pair);
        }
    }

    /** Returns where the groups of a pool begin, each of the exchanges with one other pool. */
    int firstGroup(int pool) {
        return rows.firstGroup(pool);
    }

    /** Returns the exchange of a group that loses least, if there is one. */
    int first(int group) {
        return rows.head(group);
    }

    /** Returns the pool with which the exchanges of a group are. */
    int groupOther(int group) {
        return rows.groupOther(group);
    }

    /** Returns how much the best exchange of a group loses at the present tolls; {@link Direction#FAR} if it is empty. */
    int groupLength(int pool, int group) {
        int least = rows.least(group);
        return least == NearRows.FAR ? Direction.FAR : least + gained(pool, rows.groupOther(group));
    }

    private int gained(int pool, int other) {
        int gained = market.toll[other] - market.toll[pool];
        return forward ? gained : -gained;
    }

    /** Returns the first exchange of a pool that came late, or {@link #NONE}. */
    int firstLate(int pool) {
        int i = rows.firstLate(pool);
        while (i != NONE && isStale(pool, i)) {
            i = rows.dropFirst(pool);
        }
        return i;
    }

    int nextLate(int pool, int after) {
        int i = rows.nextLate(after);
        while (i != NONE && isStale(pool, i)) {
            i = rows.dropNext(pool, after);
        }
        return i;
    }

    private boolean isStale(int pool, int i) {
        int unit = rows.unit(i);
        int source = forward ? pool : rows.other(i);
        return market.poolOf(unit) != source || market.held[unit] == rows.pair(i);
    }

    int other(int i) {
        return rows.other(i);
    }

    int unit(int i) {
        return rows.unit(i);
    }

    int pair(int i) {
        return rows.pair(i);
    }

    /** Returns how much an exchange loses at the present tolls. */
    int length(int pool, int i) {
        return rows.loss(i) + gained(pool, rows.other(i));
    }
}
