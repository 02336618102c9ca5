package io.github.zhuanjie.matching.solver;

import java.util.Arrays;

/** Which pools lie directly inside which, and how deep, in columns: two positions and a depth for a pool. */
final class PoolTree {

    private final int[] parent;
    private final int[] first;
    private final int[] child;
    private final int[] depth;

    /**
     * Creates the tree of a problem's pools.
     *
     * @param parent  for each pool the next larger one, or {@link Problem#NONE}; without cycles, which is not checked
     */
    PoolTree(int[] parent) {
        this.parent = parent;
        first = new int[parent.length + 1];
        for (int each : parent) {
            if (each != Problem.NONE) {
                first[each + 1]++;
            }
        }
        for (int p = 0; p < parent.length; p++) {
            first[p + 1] += first[p];
        }
        child = new int[first[parent.length]];
        fillChildren();
        depth = new int[parent.length];
        fillDepths();
    }

    private void fillChildren() {
        int[] next = child.length == 0 ? first : Arrays.copyOf(first, parent.length);
        for (int p = 0; p < parent.length; p++) {
            if (parent[p] != Problem.NONE) {
                child[next[parent[p]]] = p;
                next[parent[p]]++;
            }
        }
    }

    private void fillDepths() {
        if (child.length == 0) {
            return;
        }
        int[] order = new int[parent.length];
        int known = 0;
        for (int p = 0; p < parent.length; p++) {
            if (parent[p] == Problem.NONE) {
                order[known] = p;
                known++;
            }
        }
        for (int i = 0; i < known; i++) {
            for (int at = first[order[i]]; at < first[order[i] + 1]; at++) {
                depth[child[at]] = depth[order[i]] + 1;
                order[known] = child[at];
                known++;
            }
        }
    }

    /** Returns where the pools directly inside a pool begin; they end where those of the next pool begin. */
    int first(int pool) {
        return first[pool];
    }

    /** Returns the pool at a position among those inside others. */
    int child(int at) {
        return child[at];
    }

    /** Returns how many pools lie around each pool. */
    int[] depths() {
        return depth.clone();
    }
}
