package io.github.zhuanjie.matching.solver;

/** Which pools lie in which: the children of each pool, its outermost pool, and an order in which the outer come first. */
final class Nesting {

    /** For each pool the outermost one around it, which may be itself. */
    final int[] root;
    /** The pools that lie in no other. */
    final int[] roots;

    private final int[] firstChild;
    private final int[] child;
    private final int[] outerFirst;

    Nesting(int[] parent) {
        int pools = parent.length;
        firstChild = new int[pools + 1];
        int top = 0;
        for (int each : parent) {
            if (each == Problem.NONE) {
                top++;
            } else {
                firstChild[each + 1]++;
            }
        }
        for (int p = 0; p < pools; p++) {
            firstChild[p + 1] += firstChild[p];
        }
        child = new int[pools - top];
        roots = new int[top];
        int[] next = firstChild.clone();
        int at = 0;
        for (int p = 0; p < pools; p++) {
            if (parent[p] == Problem.NONE) {
                roots[at++] = p;
            } else {
                child[next[parent[p]]++] = p;
            }
        }
        root = new int[pools];
        outerFirst = outerFirst();
    }

    private int[] outerFirst() {
        int[] order = new int[root.length];
        System.arraycopy(roots, 0, order, 0, roots.length);
        for (int each : roots) {
            root[each] = each;
        }
        int end = roots.length;
        for (int k = 0; k < end; k++) {
            for (int i = firstChild[order[k]]; i < firstChild[order[k] + 1]; i++) {
                root[child[i]] = root[order[k]];
                order[end++] = child[i];
            }
        }
        return order;
    }

    /** Returns a pool by its place in an order in which the outer come first, beginning with those that lie in no other. */
    int outerFirst(int place) {
        return outerFirst[place];
    }

    boolean isFlat() {
        return child.length == 0;
    }

    boolean isLeaf(int pool) {
        return firstChild[pool] == firstChild[pool + 1];
    }

    /** Returns where the children of a pool begin. */
    int firstChild(int pool) {
        return firstChild[pool];
    }

    int child(int at) {
        return child[at];
    }

    /** Lets no pool cost less than the one around it. */
    void lift(int[] toll, int[] parent) {
        for (int k = roots.length; k < outerFirst.length; k++) {
            int p = outerFirst[k];
            toll[p] = Math.max(toll[p], toll[parent[p]]);
        }
    }
}
