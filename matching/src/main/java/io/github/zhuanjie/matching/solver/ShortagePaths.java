package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/**
 * Fills projects that have a price and places left, the mirror image of {@link ExcessPaths}: an arc leads from a project to
 * one whose holder could be had from there, as long as what the holder would lose by that. Prices fall by what the paths
 * lack; a path ends at a need that holds nothing, or at a project whose price has fallen to zero.
 */
final class ShortagePaths {

    private static final int FAR = Integer.MAX_VALUE;

    private final Market market;
    private final int projects;
    private final int[] distance;
    private final int[] touched;
    private int touchedCount;
    private final LongHeap heap = new LongHeap(64);
    private int limit;

    private final int[] round;
    private final int[] nextPair;
    private int rounds;

    private final int[] path;
    private final int[] pathPair;
    private final int[] pathNeed;
    private final NearPairs pairs;
    long scanned;

    ShortagePaths(Market market) {
        this.market = market;
        projects = market.price.length;
        distance = new int[projects];
        Arrays.fill(distance, FAR);
        touched = new int[projects];
        round = new int[projects];
        nextPair = new int[projects];
        pairs = new NearPairs(market);
        pathNeed = new int[projects];
        path = new int[projects];
        pathPair = new int[projects];
    }

    int rounds() {
        return rounds;
    }

    private boolean lacks(int p) {
        return market.price[p] > 0 && market.hasRoom(p);
    }

    void run() {
        int horizon = 8;
        while (measure()) {
            if (limit > pairs.reach()) {
                horizon = pairs.scans == 0 ? horizon : horizon * 2;
                pairs.collectByTarget(horizon);
            } else {
                lower();
                rounds++;
                for (int p = 0; p < projects; p++) {
                    while (lacks(p) && movesTo(p)) {
                        // until this project has no free path left in this round
                    }
                }
            }
        }
    }

    int scans() {
        return pairs.scans;
    }

    private boolean measure() {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = FAR;
        }
        touchedCount = 0;
        heap.clear();
        limit = FAR;
        for (int p = 0; p < projects; p++) {
            if (lacks(p)) {
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
        limit = Math.min(limit, at + market.price[p]);
        heap.push(LongHeap.entry(at, p));
    }

    private void extend(int p, int at) {
        for (int i = 0; i < pairs.count[p]; i++) {
            int need = pairs.who[p][i];
            int e = pairs.near[p][i];
            if (market.held[need] == e) {
                pairs.remove(p, i--);
                continue;
            }
            int reached = at + market.utilityOf(need) - market.utility(e);
            scanned++;
            if (reached < limit) {
                if (market.held[need] == Market.NOTHING) {
                    limit = reached;
                } else {
                    int q = market.projectOf(need);
                    if (reached < distance[q]) {
                        reach(q, reached);
                    }
                }
            }
        }
    }

    private void lower() {
        for (int i = 0; i < touchedCount; i++) {
            int p = touched[i];
            if (distance[p] < limit) {
                market.price[p] -= limit - distance[p];
            }
        }
        pairs.priceMoved(limit);
    }

    private boolean movesTo(int start) {
        int length = 0;
        int p = start;
        enter(p);
        while (true) {
            int i = freeNeed(p);
            if (i == FAR) {
                if (length == 0) {
                    return false;
                }
                length--;
                p = path[length];
                nextPair[p]++;
                continue;
            }
            path[length] = p;
            pathNeed[length] = pairs.who[p][i];
            pathPair[length] = pairs.near[p][i];
            int need = pathNeed[length];
            length++;
            if (market.held[need] == Market.NOTHING || market.price[market.projectOf(need)] == 0) {
                break;
            }
            p = market.projectOf(need);
            enter(p);
        }
        for (int i = length - 1; i >= 0; i--) {
            pairs.left(pathNeed[i]);
            market.move(pathNeed[i], pathPair[i]);
            round[path[i]] = rounds | Integer.MIN_VALUE;
        }
        return true;
    }

    private void enter(int p) {
        if (round[p] != (rounds | Integer.MIN_VALUE)) {
            nextPair[p] = 0;
        }
        round[p] = rounds;
    }

    private int freeNeed(int p) {
        for (; nextPair[p] < pairs.count[p]; nextPair[p]++) {
            int i = nextPair[p];
            int need = pairs.who[p][i];
            int e = pairs.near[p][i];
            if (market.held[need] != e
                    && market.utilityOf(need) == market.utility(e)
                    && (market.held[need] == Market.NOTHING
                            || market.price[market.projectOf(need)] == 0
                            || round[market.projectOf(need)] != rounds)) {
                return i;
            }
        }
        return FAR;
    }
}
