package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import java.util.BitSet;

/** Who holds what by a feasible allocation: for each need, by rank, the pairs that it was granted, in their order. */
final class Holdings {

    private final RequestPools pools;
    private final PoolUse use;
    private final int[] first;
    private final int[] pair;
    private final long[] amount;
    private final BitSet held;
    private final boolean divided;

    /**
     * Creates holdings.
     *
     * @param granted  how many grants each need has
     * @param pair  the granted pairs, by rank
     * @param amount  their amounts in fen
     */
    Holdings(RequestPools pools, PoolUse use, int[] granted, int[] pair, long[] amount, boolean divided) {
        this.pools = pools;
        this.use = use;
        this.pair = pair;
        this.amount = amount;
        this.divided = divided;
        first = new int[granted.length + 1];
        for (int rank = 0; rank < granted.length; rank++) {
            first[rank + 1] = first[rank] + granted[rank];
        }
        held = new BitSet(pools.pairs().size());
        for (int grant = 0; grant < first[granted.length]; grant++) {
            held.set(pair[grant]);
        }
    }

    MatchingRequest request() {
        return pools.request();
    }

    Pairs pairs() {
        return pools.pairs();
    }

    RequestPools pools() {
        return pools;
    }

    PoolUse use() {
        return use;
    }

    int needs() {
        return first.length - 1;
    }

    /** Returns the position of a need's first grant; for the number of needs, the number of grants. */
    int first(int rank) {
        return first[rank];
    }

    int grants(int rank) {
        return first[rank + 1] - first[rank];
    }

    boolean isServed(int rank) {
        return grants(rank) > 0;
    }

    /** Returns the pair of a grant. */
    int pair(int grant) {
        return pair[grant];
    }

    /** Returns the fen of a grant. */
    long amount(int grant) {
        return amount[grant];
    }

    boolean isHeld(int at) {
        return held.get(at);
    }

    /** Tells whether amounts are divided. */
    boolean isDivided() {
        return divided;
    }

    /** Tells whether some need has more than one grant. */
    boolean anyFurtherGrant() {
        for (int rank = 0; rank < needs(); rank++) {
            if (grants(rank) > 1) {
                return true;
            }
        }
        return false;
    }
}
