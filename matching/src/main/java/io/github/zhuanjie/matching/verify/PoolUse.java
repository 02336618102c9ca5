package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.division.DivisionCode;
import java.util.Optional;

/** What grants take out of pools. */
final class PoolUse {

    private final RequestPools pools;
    private final int[] taken;
    /** What is left of each budget; below zero once it was exceeded, then no longer counted. */
    private final long[] left;

    PoolUse(RequestPools pools) {
        this.pools = pools;
        taken = new int[pools.count()];
        left = new long[taken.length];
        for (int pool = 0; pool < left.length; pool++) {
            left[pool] = pools.budget(pool);
        }
    }

    /** Takes a place and money, zero or more, from a pool and all around it. */
    void take(int innermost, long fen) {
        for (int pool = innermost; pool != RequestPools.NONE; pool = pools.parent(pool)) {
            taken[pool]++;
            // no overflow: from zero or more something of zero or more is taken
            left[pool] = left[pool] < 0 ? left[pool] : left[pool] - fen;
        }
    }

    int taken(int pool) {
        return taken[pool];
    }

    boolean isFull(int pool) {
        return taken[pool] >= pools.places(pool);
    }

    /** Tells whether one more grant fits once some places are given back; the fen are what it takes more than was given back. */
    boolean fits(int pool, int freed, long fen) {
        return taken[pool] - freed < pools.places(pool)
                && (pools.budget(pool) == RequestPools.NO_BUDGET || fen <= left[pool]);
    }

    boolean isExceeded(int pool) {
        return taken[pool] > pools.places(pool);
    }

    void report(Findings findings) {
        for (int pool = 0; pool < taken.length; pool++) {
            Optional<DivisionCode> area = pools.area(pool);
            if (isExceeded(pool) && !pools.isSingle(pool)) {
                findings.addArea(ViolationKind.PLACES_EXCEEDED, pools.project(pool), area);
            }
            if (pools.budget(pool) != RequestPools.NO_BUDGET && left[pool] < 0) {
                findings.addArea(ViolationKind.BUDGET_EXCEEDED, pools.project(pool), area);
            }
        }
    }
}
