package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Finds pairs of a need and a project that would both rather have each other: the need prefers it to a grant that it has, or
 * may have one more; and the project, with the area and the household that the need counts in, has a place, or has given one
 * to a need of fewer points, of equal points to one that comes after, whose leaving would make room. By places, O(E).
 */
final class Stability {

    private static final int NONE = RequestPools.NONE;

    private final Holdings holdings;
    private final Pairs pairs;
    private final RequestPools pools;
    /** For each pool the rank of the holder whom its project would give up first, and that one's points. */
    private final int[] weakest;

    private final int[] points;

    Stability(Holdings holdings) {
        this.holdings = holdings;
        pairs = holdings.pairs();
        pools = holdings.pools();
        weakest = new int[pools.count()];
        points = new int[weakest.length];
        Arrays.fill(weakest, NONE);
        for (int rank = 0; rank < holdings.needs(); rank++) {
            for (int grant = holdings.first(rank); grant < holdings.first(rank + 1); grant++) {
                enter(rank, holdings.pair(grant));
            }
        }
    }

    private void enter(int rank, int at) {
        int merit = pairs.merit(at);
        for (int pool = pools.pool(at); pool != NONE; pool = pools.parent(pool)) {
            // ranks rise, so of equal points the later holder is the weaker
            if (weakest[pool] == NONE || merit <= points[pool]) {
                weakest[pool] = rank;
                points[pool] = merit;
            }
        }
    }

    void findBlockingPairs(Findings findings) {
        for (int rank = 0; rank < holdings.needs(); rank++) {
            pools.worked(rank);
            boolean open = holdings.grants(rank) < holdings.request().mostGrants(rank);
            int end = open ? pairs.first(rank + 1) : lastHeld(rank);
            for (int at = pairs.first(rank); at < end; at++) {
                if (!holdings.isHeld(at) && isWelcome(rank, at)) {
                    findings.addPair(ViolationKind.BLOCKING_PAIR, rank, pairs.project(at));
                }
            }
        }
    }

    private int lastHeld(int rank) {
        return holdings.pair(holdings.first(rank + 1) - 1);
    }

    private boolean isWelcome(int rank, int at) {
        int pool = pools.pool(at);
        if (pool == NONE) {
            return false;
        }
        while (pool != NONE && !holdings.use().isFull(pool)) {
            pool = pools.parent(pool);
        }
        if (pool == NONE) {
            return true;
        }
        // whoever leaves the innermost full pool leaves all that are around it
        int merit = pairs.merit(at);
        return weakest[pool] != NONE && (points[pool] < merit || points[pool] == merit && weakest[pool] > rank);
    }
}
