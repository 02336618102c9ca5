package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Brings numbers of holders and quotas together by chains of exchanges: shortest paths over the projects, where an arc is an
 * exchange and as long as what it loses at the present prices. Prices move by what the paths lack, after which they cost
 * nothing, and as many needs move along free paths as can. A round that moves no price moves a need, so the number of
 * rounds is bounded by the largest price and the number of needs; it is small in practice.
 */
abstract class ExchangePaths {

    private static final int FAR = Integer.MAX_VALUE;
    private static final int AGAIN = Integer.MIN_VALUE;

    final Market market;
    private final NearPairs near;
    private final int projects;
    private final int[] distance;
    private final int[] touched;
    private int touchedCount;
    private final LongHeap heap = new LongHeap(64);
    private int limit;

    private final int[] entered;
    private final int[] place;
    private int rounds;
    private final int[] path;
    private final int[] exchange;
    long looked;

    ExchangePaths(Market market, boolean bySource) {
        this.market = market;
        near = new NearPairs(market, bySource);
        projects = market.price.length;
        distance = new int[projects];
        Arrays.fill(distance, FAR);
        touched = new int[projects];
        entered = new int[projects];
        place = new int[projects];
        path = new int[projects];
        exchange = new int[projects];
    }

    /** Tells whether paths have to begin at a project. */
    abstract boolean begins(int p);

    /** Tells whether paths may end at a project as prices are. */
    abstract boolean ends(int p);

    /** Returns by how much prices have to move, if all of a path's do, before it may end at a project. */
    abstract int toEnd(int p);

    /** Moves the price of a project. */
    abstract void move(int p, int by);

    final void run() {
        while (measure()) {
            if (limit > near.reach()) {
                near.collect(limit);
                continue;
            }
            movePrices();
            rounds++;
            for (int p = 0; p < projects; p++) {
                while (begins(p) && exchanges(p)) {
                    // until no free path is left in this round
                }
            }
        }
    }

    int rounds() {
        return rounds;
    }

    int scans() {
        return near.scans;
    }

    /** Finds how far each project is from a beginning, up to the nearest end; false if nothing begins. */
    private boolean measure() {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = FAR;
        }
        touchedCount = 0;
        heap.clear();
        limit = FAR;
        for (int p = 0; p < projects; p++) {
            if (begins(p)) {
                reach(p, 0);
            }
        }
        if (touchedCount == 0) {
            return false;
        }
        while (!heap.isEmpty() && LongHeap.key(heap.peek()) < limit) {
            long top = heap.pop();
            int p = LongHeap.value(top);
            if (LongHeap.key(top) == distance[p]) {
                extend(p, distance[p]);
            }
        }
        return true;
    }

    private void reach(int p, int at) {
        if (distance[p] == FAR) {
            touched[touchedCount++] = p;
        }
        distance[p] = at;
        int toEnd = toEnd(p);
        if (toEnd < limit - at) {
            limit = at + toEnd;
        }
        if (at < limit) {
            heap.push(LongHeap.entry(at, p));
        }
    }

    private void extend(int p, int at) {
        int looks = near.looks(p);
        for (int k = 0; k < looks; k++) {
            int i = near.look(p, k);
            looked++;
            if (i >= 0) {
                int reached = at + near.length(p, i);
                int q = near.other(p, i);
                if (reached < limit) {
                    if (q == projects) {
                        limit = reached;
                    } else if (reached < distance[q]) {
                        reach(q, reached);
                    }
                }
            }
        }
    }

    private void movePrices() {
        for (int i = 0; i < touchedCount; i++) {
            int p = touched[i];
            if (distance[p] < limit) {
                move(p, limit - distance[p]);
            }
        }
        near.priceMoved(limit);
    }

    /** Makes the exchanges of one free path; false if there is none. */
    private boolean exchanges(int start) {
        int length = 0;
        int p = start;
        enter(p);
        while (true) {
            int i = free(p);
            if (i == FAR) {
                if (length == 0) {
                    return false;
                }
                length--;
                p = path[length];
                place[p]++;
                continue;
            }
            path[length] = p;
            exchange[length] = i;
            length++;
            int q = near.other(p, i);
            if (q == projects || ends(q)) {
                break;
            }
            p = q;
            enter(p);
        }
        for (int k = length - 1; k >= 0; k--) {
            NearPairs.Row row = near.row(path[k]);
            int need = row.need[exchange[k]];
            market.move(need, row.pair[exchange[k]]);
            near.add(need);
            entered[path[k]] = rounds | AGAIN;
        }
        return true;
    }

    private void enter(int p) {
        if (entered[p] != (rounds | AGAIN)) {
            place[p] = 0;
        }
        entered[p] = rounds;
    }

    private int free(int p) {
        for (; place[p] < near.looks(p); place[p]++) {
            int i = near.look(p, place[p]);
            if (i >= 0 && near.length(p, i) == 0) {
                int q = near.other(p, i);
                if (q == projects || ends(q) || entered[q] != rounds) {
                    return i;
                }
            }
        }
        return FAR;
    }
}
