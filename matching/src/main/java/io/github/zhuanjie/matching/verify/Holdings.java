package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import java.util.BitSet;

/** Who holds what by a feasible allocation: for each need, by rank, the pairs that it was granted, in their order. */
final class Holdings {

    private final RequestPools pools;
    private final PoolUse use;
    private final Grants grants;
    private final int[] first;
    private final BitSet held;

    Holdings(RequestPools pools, PoolUse use, Grants grants) {
        this.pools = pools;
        this.use = use;
        this.grants = grants;
        int needs = grants.number().length;
        first = new int[needs + 1];
        for (int rank = 0; rank < needs; rank++) {
            first[rank + 1] = first[rank] + grants.number()[rank];
        }
        held = new BitSet(pools.pairs().size());
        for (int grant = 0; grant < first[needs]; grant++) {
            held.set(grants.pair()[grant]);
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
        return grants.pair()[grant];
    }

    /** Returns the fen of a grant. */
    long amount(int grant) {
        return grants.amount()[grant];
    }

    /** Returns the fen of all grants of a need, which where amounts are divided are no more than its largest cost. */
    long given(int rank) {
        long sum = 0;
        for (int grant = first[rank]; grant < first[rank + 1]; grant++) {
            sum += grants.amount()[grant];
        }
        return sum;
    }

    boolean isHeld(int at) {
        return held.get(at);
    }

    /** Tells whether amounts are divided. */
    boolean isDivided() {
        return grants.divided();
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

    /**
     * Grants by rank.
     *
     * @param number  how many each need has
     * @param pair  the granted pairs
     * @param amount  their amounts in fen
     * @param divided  whether amounts are divided
     */
    record Grants(int[] number, int[] pair, long[] amount, boolean divided) {}
}
