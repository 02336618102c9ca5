package io.github.zhuanjie.matching.solver;

/** For each pool those directly inside it, in a heap with the one with the lowest rank on top. */
final class PoolHeaps {

    private final PoolTree tree;
    private final int[] parent;
    private final long[] rank;
    /** The heaps, one after the other as in the tree; and for each pool where it is in the heap of its parent. */
    private final int[] heap;

    private final int[] place;

    /**
     * Creates the heaps.
     *
     * @param tree  the pools
     * @param parent  for each pool the next larger one
     * @param rank  for each pool its rank, all equal now; the caller writes it and tells what has moved
     */
    PoolHeaps(PoolTree tree, int[] parent, long[] rank) {
        this.tree = tree;
        this.parent = parent;
        this.rank = rank;
        heap = new int[tree.first(parent.length)];
        place = new int[heap.length == 0 ? 0 : parent.length];
        for (int at = 0; at < heap.length; at++) {
            heap[at] = tree.child(at);
            place[heap[at]] = at;
        }
    }

    /** Returns the pool with the lowest rank directly inside a pool, or none. */
    int top(int pool) {
        int start = tree.first(pool);
        return start == tree.first(pool + 1) ? Problem.NONE : heap[start];
    }

    /** Puts a pool in order whose rank has changed. */
    void moved(int pool) {
        if (parent[pool] != Problem.NONE) {
            int start = tree.first(parent[pool]);
            int end = tree.first(parent[pool] + 1);
            siftDown(start, end, siftUp(start, place[pool], pool), pool);
        }
    }

    private int siftUp(int start, int from, int pool) {
        int at = from;
        while (at > start) {
            int above = start + (at - start - 1) / 2;
            if (rank[heap[above]] <= rank[pool]) {
                break;
            }
            put(at, heap[above]);
            at = above;
        }
        return at;
    }

    private void siftDown(int start, int end, int from, int pool) {
        int at = from;
        int below = lowerOf(start + 2 * (at - start) + 1, end);
        while (below < end && rank[heap[below]] < rank[pool]) {
            put(at, heap[below]);
            at = below;
            below = lowerOf(start + 2 * (at - start) + 1, end);
        }
        put(at, pool);
    }

    private int lowerOf(int left, int end) {
        return left + 1 < end && rank[heap[left + 1]] < rank[heap[left]] ? left + 1 : left;
    }

    private void put(int at, int pool) {
        heap[at] = pool;
        place[pool] = at;
    }
}
