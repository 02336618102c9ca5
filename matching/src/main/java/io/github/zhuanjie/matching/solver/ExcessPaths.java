package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Moves needs out of projects that are asked for too often, along shortest paths over the projects: an arc leads from a
 * project to one that a holder could take instead, as long as what the holder loses by that. Prices rise by what the
 * paths lack, after which they are free, and as many needs move along free paths as can. Each round raises a price, or is
 * the last at its prices, so the number of rounds is bounded by the largest weight.
 */
final class ExcessPaths {

    private static final int FAR = Integer.MAX_VALUE;

    private final Market market;
    private final NearPairs pairs;
    private final int projects;
    private final int[] distance;
    private final int[] touched;
    private int touchedCount;
    private final LongHeap heap = new LongHeap(64);
    private int limit;

    private final int[] round;
    private final int[] next;
    private int rounds;

    private final int[] path;
    private final int[] pathNeed;
    private final int[] pathPair;
    long scanned;

    ExcessPaths(Market market) {
        this.market = market;
        pairs = new NearPairs(market);
        projects = market.price.length;
        distance = new int[projects];
        Arrays.fill(distance, FAR);
        touched = new int[projects];
        round = new int[projects];
        next = new int[projects];
        path = new int[projects];
        pathNeed = new int[projects];
        pathPair = new int[projects];
    }

    int rounds() {
        return rounds;
    }

    int scans() {
        return pairs.scans;
    }

    void run() {
        int horizon = 8;
        while (measure()) {
            if (limit > pairs.reach()) {
                horizon = pairs.scans == 0 ? horizon : horizon * 2;
                pairs.collectBySource(horizon);
            } else {
                raise();
                rounds++;
                for (int p = 0; p < projects; p++) {
                    while (market.load[p] > market.quota[p] && movesFrom(p)) {
                        // until this project has no free path left in this round
                    }
                }
            }
        }
    }

    /** Finds how far every project is from one that holds too many, up to the nearest place to go; false if none does. */
    private boolean measure() {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = FAR;
        }
        touchedCount = 0;
        heap.clear();
        limit = FAR;
        for (int p = 0; p < projects; p++) {
            if (market.load[p] > market.quota[p]) {
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
        if (market.hasRoom(p)) {
            limit = at;
        } else {
            heap.push(LongHeap.entry(at, p));
        }
    }

    private void extend(int p, int at) {
        for (int i = 0; i < pairs.count[p]; i++) {
            int need = pairs.who[p][i];
            int e = pairs.near[p][i];
            int held = market.held[need];
            if (held == Market.NOTHING || held == e || market.projectOf(need) != p) {
                pairs.remove(p, i--);
                continue;
            }
            scanned++;
            int far = at + market.utility(held);
            if (e == Market.NOTHING) {
                limit = Math.min(limit, far);
            } else {
                int reached = far - market.utility(e);
                int q = Pairs.project(market.pair[e]);
                if (reached < limit && reached < distance[q]) {
                    reach(q, reached);
                }
            }
        }
    }

    private void raise() {
        for (int i = 0; i < touchedCount; i++) {
            int p = touched[i];
            if (distance[p] < limit) {
                market.price[p] += limit - distance[p];
            }
        }
        pairs.priceMoved(limit);
    }

    /** Moves one need out of a project, others making room for it, along a path that costs nothing; false if none does. */
    private boolean movesFrom(int start) {
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
                next[p]++;
                continue;
            }
            path[length] = p;
            pathNeed[length] = pairs.who[p][i];
            pathPair[length] = pairs.near[p][i];
            int e = pathPair[length];
            length++;
            if (e == Market.NOTHING || market.hasRoom(Pairs.project(market.pair[e]))) {
                break;
            }
            p = Pairs.project(market.pair[e]);
            enter(p);
        }
        for (int i = length - 1; i >= 0; i--) {
            market.move(pathNeed[i], pathPair[i]);
            if (pathPair[i] != Market.NOTHING) {
                pairs.addBySource(pathNeed[i]);
            }
            round[path[i]] = rounds | Integer.MIN_VALUE; // may be on a path again
        }
        return true;
    }

    private void enter(int p) {
        if (round[p] != (rounds | Integer.MIN_VALUE)) {
            next[p] = 0;
        }
        round[p] = rounds;
    }

    /** Returns the next place of a pair that a holder of a project would as well have; if there is none, FAR. */
    private int free(int p) {
        for (; next[p] < pairs.count[p]; next[p]++) {
            int i = next[p];
            int need = pairs.who[p][i];
            int held = market.held[need];
            if (held != Market.NOTHING && market.projectOf(need) == p) {
                int e = pairs.near[p][i];
                int utility = market.utility(held);
                if (e == Market.NOTHING) {
                    if (utility == 0) {
                        return i;
                    }
                } else if (market.utility(e) == utility) {
                    int q = Pairs.project(market.pair[e]);
                    if (market.hasRoom(q) || round[q] != rounds && q != p) {
                        return i;
                    }
                }
            }
        }
        return FAR;
    }
}
