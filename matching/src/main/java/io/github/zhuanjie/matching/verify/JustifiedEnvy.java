package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * Finds needs without a grant that fit into what is left of a candidate, or would if one need of lower priority gave back its
 * grant there. O(E) times the square of how deep areas nest.
 */
final class JustifiedEnvy {

    private static final int NONE = RequestPools.NONE;
    private static final long NOBODY = -1;

    private final Holdings holdings;
    private final Pairs pairs;
    private final RequestPools pools;
    /** For each pool the largest grant in it of those who come after the need that is looked at. */
    private final long[] largest;

    JustifiedEnvy(Holdings holdings) {
        this.holdings = holdings;
        pairs = holdings.pairs();
        pools = holdings.pools();
        largest = new long[pools.count()];
        Arrays.fill(largest, NOBODY);
    }

    void find(Findings findings) {
        for (int rank = holdings.needs() - 1; rank >= 0; rank--) {
            pools.worked(rank);
            if (holdings.isServed(rank)) {
                enter(rank);
            } else {
                look(rank, findings);
            }
        }
    }

    private void enter(int rank) {
        for (int grant = holdings.first(rank); grant < holdings.first(rank + 1); grant++) {
            long amount = holdings.amount(grant);
            for (int pool = pools.pool(holdings.pair(grant)); pool != NONE; pool = pools.parent(pool)) {
                largest[pool] = Math.max(largest[pool], amount);
            }
        }
    }

    private void look(int rank, Findings findings) {
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            if (pools.pool(at) != NONE && isWithinReach(at)) {
                findings.addPair(ViolationKind.ENVY_JUSTIFIED, rank, pairs.project(at));
                return;
            }
        }
    }

    /** Somebody has to leave each pool that is full; whoever leaves one leaves all around it. */
    private boolean isWithinReach(int at) {
        long cost = pairs.cost(at);
        int pool = pools.pool(at);
        while (pool != NONE && holdings.use().fits(pool, 0, cost)) {
            pool = pools.parent(pool);
        }
        if (pool == NONE) {
            return true;
        }
        long freed = largest[pool];
        while (pool != NONE && freed != NOBODY && holdings.use().fits(pool, 1, cost - freed)) {
            pool = pools.parent(pool);
        }
        return pool == NONE;
    }
}
