package io.github.zhuanjie.matching.solver;

/**
 * For each pool those directly inside it, in a heap by toll: so those that cost little more than the pool itself are found
 * without looking at the others, of which there may be thousands. The tolls of pools inside that do not move themselves
 * keep their order while the toll of the pool moves.
 *
 * <p>What is inside a pool is gone through in the order of the heap, beginning with {@link #first}; {@link #next} passes
 * over what lies below one that costs too much. Tolls must not move meanwhile.
 */
final class InnerPools {

    static final int NONE = Problem.NONE;

    private final Market market;
    private final int[] toll;
    private final int[] heap;
    private final int[] place;

    InnerPools(Market market) {
        this.market = market;
        toll = market.toll;
        int pools = market.pools();
        Nesting nesting = market.nesting;
        heap = new int[nesting.firstChild(pools)];
        place = new int[nesting.isFlat() ? 0 : pools];
        for (int at = 0; at < heap.length; at++) {
            heap[at] = nesting.child(at);
            place[heap[at]] = at;
        }
        for (int pool = 0; pool < pools && heap.length > 0; pool++) {
            int start = nesting.firstChild(pool);
            int end = nesting.firstChild(pool + 1);
            for (int at = start + (end - start) / 2 - 1; at >= start; at--) {
                siftDown(start, end, at, heap[at]);
            }
        }
    }

    /** Returns the place where the pools inside a pool begin; {@link #NONE} if all cost more by more than a bound. */
    int first(int pool, int bound) {
        int start = market.nesting.firstChild(pool);
        return start < market.nesting.firstChild(pool + 1) && isWithin(pool, start, bound) ? start : NONE;
    }

    /** Returns the next place after one whose pool costs not more than a bound more than the one around it. */
    int next(int pool, int at, int bound) {
        int start = market.nesting.firstChild(pool);
        int i = at - start;
        if (isBelow(pool, 2 * i + 1, bound)) {
            return start + 2 * i + 1;
        }
        if (isBelow(pool, 2 * i + 2, bound)) {
            return start + 2 * i + 2;
        }
        while (i > 0) {
            // up to the first that lies on the left of another which costs little enough
            if ((i & 1) == 1 && isBelow(pool, i + 1, bound)) {
                return start + i + 1;
            }
            i = (i - 1) / 2;
        }
        return NONE;
    }

    private boolean isBelow(int pool, int i, int bound) {
        int at = market.nesting.firstChild(pool) + i;
        return at < market.nesting.firstChild(pool + 1) && isWithin(pool, at, bound);
    }

    private boolean isWithin(int pool, int at, int bound) {
        return toll[heap[at]] - toll[pool] <= bound;
    }

    int pool(int at) {
        return heap[at];
    }

    /** Puts a pool in order whose toll has moved; no other has since. */
    void moved(int pool) {
        int around = market.parent(pool);
        if (around != Problem.NONE) {
            int start = market.nesting.firstChild(around);
            int at = place[pool];
            while (at > start && toll[heap[start + (at - start - 1) / 2]] > toll[pool]) {
                put(at, heap[start + (at - start - 1) / 2]);
                at = start + (at - start - 1) / 2;
            }
            siftDown(start, market.nesting.firstChild(around + 1), at, pool);
        }
    }

    private void siftDown(int start, int end, int from, int pool) {
        int at = from;
        int below = start + 2 * (at - start) + 1;
        while (below < end) {
            below += below + 1 < end && toll[heap[below + 1]] < toll[heap[below]] ? 1 : 0;
            if (toll[heap[below]] >= toll[pool]) {
                break;
            }
            put(at, heap[below]);
            at = below;
            below = start + 2 * (at - start) + 1;
        }
        put(at, pool);
    }

    private void put(int at, int pool) {
        heap[at] = pool;
        place[pool] = at;
    }
}
