package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * The exchanges that lose little. A unit goes from the pool that serves it, or from nothing, to another, or to nothing; what
 * it loses in benefit does not change with tolls, so among the units that could make the same exchange the one that loses
 * least stays the first, and only it is looked at.
 *
 * <p>Collected are exchanges of a pool up to a horizon, in one scan for all pools that need it. As the toll of the pool
 * moves, others come nearer: they are farther than its horizon less what its toll has moved since. (The tolls of other pools
 * move only so that exchanges with them become farther.) What a unit may do after it has moved is added to a list of what
 * came late.
 */
final class NearPairs {

    static final int NONE = NearRows.NONE;

    private static final int SAMPLED = 64;
    /** Farther than any exchange is. */
    private static final int ALL = 2 * Pairs.MAX_BENEFIT;

    private static final int STEP = 4096;
    /** After so many scans larger steps are taken. */
    private static final int FEW = 4;

    private final Market market;
    private final boolean forward;
    private final Runnable checkpoint;
    private final NearRows rows;
    /** What was collected of each pool, and up to where nothing is missing now; less than zero if nothing was. */
    private final int[] horizon;

    private final int[] reach;
    private final int[] wanted;
    private int wantedCount;
    private final boolean[] isWanted;
    private int usual = -1;
    private int scans;

    NearPairs(Market market, boolean forward, Runnable checkpoint) {
        this.market = market;
        this.forward = forward;
        this.checkpoint = checkpoint;
        rows = new NearRows(market.pools());
        horizon = new int[market.pools()];
        reach = new int[market.pools()];
        wanted = new int[market.pools()];
        isWanted = new boolean[market.pools()];
        Arrays.fill(horizon, NONE);
        Arrays.fill(reach, NONE);
    }

    /** Returns how far exchanges of a pool are known. */
    int reach(int pool) {
        return reach[pool];
    }

    void tollMoved(int pool, int by) {
        reach[pool] -= by;
    }

    /** Tells whether a pool would need another scan soon if it moves by so much. */
    boolean isNearlyUsed(int pool, int by) {
        return reach[pool] - by < horizon[pool] / 2;
    }

    /** Notes that exchanges of a pool are needed up to a distance. */
    void want(int pool, int least) {
        int times = (least > horizon[pool] ? 2 : 1) * (scans < FEW ? 2 : 4);
        if (rows.count(pool) > market.load[pool] / 2) {
            // with so many, another scan costs less than to go through as many again
            int known = Math.min(horizon[pool], ALL / 2);
            horizon[pool] = Math.max(1, Math.max(2 * Math.min(least, ALL / 2), known + known / 2));
        } else {
            horizon[pool] = Math.max(1, Math.max(usual(), times * Math.min(horizon[pool], ALL / times)));
        }
        if (!isWanted[pool]) {
            isWanted[pool] = true;
            wanted[wantedCount++] = pool;
        }
    }

    /** Collects what is wanted. */
    void collect() {
        for (int p = 0; p < reach.length && scans == 0; p++) {
            want(p, 0);
        }
        scans++;
        if (rows.isWasteful()) {
            for (int p = 0; p < reach.length; p++) {
                if (reach[p] >= 0 && !isWanted[p]) {
                    isWanted[p] = true;
                    wanted[wantedCount++] = p;
                }
            }
            rows.clear();
        }
        long[] bonus = new long[reach.length];
        Arrays.fill(bonus, -2L * ALL);
        for (int i = 0; i < wantedCount; i++) {
            int pool = wanted[i];
            reach[pool] = horizon[pool];
            bonus[pool] = horizon[pool] - (long) market.toll[pool];
            isWanted[pool] = false;
        }
        NearRows.Collected into = rows.collect();
        for (int unit = 0; unit < market.held.length; unit++) {
            if (unit % STEP == 0) {
                checkpoint.run();
            }
            if (forward) {
                collectFrom(unit, bonus, into);
            } else {
                collectTo(unit, bonus, into);
            }
        }
        rows.group(wanted, wantedCount);
        wantedCount = 0;
    }

    /** Returns the horizon within which about every fourth unit has an exchange, from a sample. */
    private int usual() {
        if (usual >= 0) {
            return usual;
        }
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
        usual = slacks.isEmpty() ? 0 : LongHeap.key(slacks.select(Math.min(units / 4, slacks.size() - 1)));
        if (slacks.count(usual) > units / 2) {
            // many lose the same
            usual = Math.max(0, usual - 1);
        }
        return usual;
    }

    private void collectFrom(int unit, long[] bonus, NearRows.Collected into) {
        int held = market.held[unit];
        if (held == Market.NOTHING) {
            return;
        }
        Pairs pairs = market.pairs;
        int pool = pairs.project(held);
        int benefit = pairs.benefit(held);
        long least = benefit - market.toll[pool] - (bonus[pool] + market.toll[pool]);
        if (bonus[pool] == -2L * ALL) {
            return;
        }
        if (market.outside >= least) {
            into.add(pool, market.pools(), benefit - market.outside, unit, Market.NOTHING);
        }
        int end = pairs.first(unit + 1);
        for (int e = pairs.first(unit); e < end; e++) {
            if (market.utility(e) >= least && e != held) {
                into.add(pool, pairs.project(e), benefit - pairs.benefit(e), unit, e);
            }
        }
    }

    private void collectTo(int unit, long[] bonus, NearRows.Collected into) {
        Pairs pairs = market.pairs;
        int held = market.held[unit];
        int utility = market.utilityOf(unit);
        int end = pairs.first(unit + 1);
        for (int e = pairs.first(unit); e < end; e++) {
            if (pairs.benefit(e) + bonus[pairs.project(e)] >= utility && e != held) {
                into.add(pairs.project(e), market.poolOf(unit), market.worthOf(held) - pairs.benefit(e), unit, e);
            }
        }
    }

    /** Adds the exchanges of a unit that has come to hold something else. */
    void add(int unit) {
        Pairs pairs = market.pairs;
        int held = market.held[unit];
        int from = market.poolOf(unit);
        if (forward && held == Market.NOTHING) {
            return;
        }
        int utility = market.utilityOf(unit);
        int worth = market.worthOf(held);
        if (forward && utility - market.outside <= reach[from]) {
            rows.addLate(from, market.pools(), worth - market.outside, unit, Market.NOTHING);
        }
        int end = pairs.first(unit + 1);
        for (int e = pairs.first(unit); e < end; e++) {
            int to = pairs.project(e);
            if (e != held && utility - market.utility(e) <= reach[forward ? from : to]) {
                rows.addLate(forward ? from : to, forward ? to : from, worth - pairs.benefit(e), unit, e);
            }
        }
    }

    /** Forgets the exchanges of a unit that is about to hold something else. */
    void drop(int unit) {
        rows.drop(unit);
    }

    /** Returns where the groups of a pool begin, each of the exchanges with one other pool. */
    int firstGroup(int pool) {
        return rows.firstGroup(pool);
    }

    /** Returns where the groups of a pool end. */
    int endGroup(int pool) {
        return rows.endGroup(pool);
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
