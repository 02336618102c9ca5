package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;

/**
 * For each pool the units that it serves itself, in a heap with the worst on top, and the worst of all that it serves
 * with the pools inside it.
 *
 * <p>The pools inside a pool lie in a heap, too, by their worst. So a change costs the logarithm of the members and of
 * the neighbours, for each pool around.
 */
final class PoolRankings {

    private static final int NONE = Problem.NONE;
    /** The rank when there is no worst: better than everybody. */
    private static final long NOBODY = Long.MAX_VALUE;

    private final int[] parent;
    private final int[] first;
    private final int[] size;
    private final long[] rank;
    private final long[] worst;
    private final PoolHeaps inside;

    /** Creates rankings without members. */
    PoolRankings(Problem problem) {
        parent = problem.parent();
        Pairs pairs = problem.pairs();
        int pools = problem.pools();
        first = new int[pools + 1];
        for (int at = 0; at < pairs.size(); at++) {
            first[pairs.project(at) + 1]++;
        }
        // all members together are at most as many as the pairs, whose number is an int
        for (int pool = 0; pool < pools; pool++) {
            first[pool + 1] = first[pool] + Math.min(first[pool + 1], problem.capacity()[pool]);
        }
        size = new int[pools];
        rank = new long[first[pools]];
        worst = new long[pools];
        Arrays.fill(worst, NOBODY);
        inside = new PoolHeaps(new PoolTree(parent), parent, worst);
    }

    /** Returns a number that is higher the better a unit is: by merit first, then by the order of units. */
    private static long rankOf(int merit, int unit) {
        return (long) merit << Integer.SIZE | (Integer.MAX_VALUE - unit);
    }

    private static int unitOf(long rank) {
        return Integer.MAX_VALUE - (int) rank;
    }

    /** Tells whether a unit is better than the worst of a pool and those inside it; not if they serve nobody. */
    boolean isBetterThanWorst(int pool, int merit, int unit) {
        return rankOf(merit, unit) > worst[pool];
    }

    /** Returns the pool, this or one inside it, that itself serves the worst unit; this must serve somebody. */
    int poolOfWorst(int pool) {
        int at = pool;
        while (size[at] == 0 || rank[first[at]] != worst[pool]) {
            at = inside.top(at);
        }
        return at;
    }

    /** Adds a unit to a pool. */
    void add(int pool, int merit, int unit) {
        size[pool]++;
        siftUp(first[pool], size[pool] - 1, rankOf(merit, unit));
        refresh(pool);
    }

    /** Takes the worst unit out of one pool and adds another one to the same or another pool; returns the former. */
    int replaceWorst(int from, int to, int merit, int unit) {
        int leaving = unitOf(rank[first[from]]);
        if (from == to) {
            siftDown(from, rankOf(merit, unit));
            refresh(from);
        } else {
            size[from]--;
            siftDown(from, rank[first[from] + size[from]]);
            refresh(from);
            add(to, merit, unit);
        }
        return leaving;
    }

    private void siftUp(int start, int leaf, long value) {
        int at = leaf;
        while (at > 0 && rank[start + (at - 1) / 2] > value) {
            rank[start + at] = rank[start + (at - 1) / 2];
            at = (at - 1) / 2;
        }
        rank[start + at] = value;
    }

    /** Puts a value in the place of the top. */
    private void siftDown(int pool, long value) {
        int start = first[pool];
        int at = 0;
        int below = lowerOf(start, 1, size[pool]);
        while (below < size[pool] && rank[start + below] < value) {
            rank[start + at] = rank[start + below];
            at = below;
            below = lowerOf(start, 2 * at + 1, size[pool]);
        }
        rank[start + at] = value;
    }

    private int lowerOf(int start, int left, int end) {
        return left + 1 < end && rank[start + left + 1] < rank[start + left] ? left + 1 : left;
    }

    /** Finds the worst of a pool, and of those around it as far as it changes them. */
    private void refresh(int pool) {
        int at = pool;
        while (at != NONE) {
            long own = size[at] == 0 ? NOBODY : rank[first[at]];
            int inner = inside.top(at);
            long now = inner == NONE ? own : Math.min(own, worst[inner]);
            if (now == worst[at]) {
                return;
            }
            worst[at] = now;
            inside.moved(at);
            at = parent[at];
        }
    }
}
