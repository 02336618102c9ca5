package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.Pairs;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The moves that an allocation leaves open, by places: what a need that enters a pool could bring about.
 *
 * <p>A need that enters a pool goes on to the pool around it if there is room; out of a project, it has a place. Or it makes
 * another need leave that counts in the pool, which loses this grant or moves to another of its candidates; those who leave
 * a pool leave what is around it as well. These are the arcs of the residual network of a flow from needs through pools,
 * with one node for entering a pool, one for leaving it, and one for each need, so an allocation serves a largest set of
 * needs if and only if no path leads from an unserved need to a free place or to a need with a grant to spare (augmenting
 * paths; L. R. Ford, D. R. Fulkerson, "Maximal flow through a network", Canad. J. Math. 8 (1956) 399&ndash;404,
 * doi:10.4153/CJM-1956-045-5), and respects priority if and only if no path within the places that projects have given leads
 * to one that comes after.
 *
 * <p>Searches backwards from the ends, each node once: O(E + pools) time and memory.
 */
final class Reachability {

    /** Where no path leads to an end. */
    static final int NOTHING = -1;

    private static final int NONE = RequestPools.NONE;

    private final Holdings holdings;
    private final RequestPools pools;
    private final Pairs pairs;
    private final int count;
    /** Served needs by a pool that they do not hold and could enter. */
    private final int[] firstAsker;

    private final int[] asker;
    private final int[] firstChild;
    private final int[] child;

    Reachability(Holdings holdings) {
        this.holdings = holdings;
        pools = holdings.pools();
        pairs = holdings.pairs();
        count = pools.count();
        firstChild = new int[count + 1];
        child = grouped(firstChild, count, pool -> pool, pools::parent);
        firstAsker = new int[count + 1];
        asker = askers();
    }

    /** Sorts items into groups by counting: returns them group by group, and where each group begins. */
    private static int[] grouped(int[] first, int items, IntUnaryOperator item, IntUnaryOperator group) {
        for (int i = 0; i < items; i++) {
            if (group.applyAsInt(i) != NONE) {
                first[group.applyAsInt(i) + 1]++;
            }
        }
        addUp(first);
        int[] next = first.clone();
        int[] sorted = new int[first[first.length - 1]];
        for (int i = 0; i < items; i++) {
            if (group.applyAsInt(i) != NONE) {
                sorted[next[group.applyAsInt(i)]++] = item.applyAsInt(i);
            }
        }
        return sorted;
    }

    private static void addUp(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    private int[] askers() {
        for (int rank = 0; rank < holdings.needs(); rank++) {
            pools.worked(rank);
            countAsked(rank);
        }
        addUp(firstAsker);
        int[] next = firstAsker.clone();
        int[] sorted = new int[firstAsker[count]];
        for (int rank = 0; rank < holdings.needs(); rank++) {
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                if (couldEnter(rank, at)) {
                    sorted[next[pools.pool(at)]++] = rank;
                }
            }
        }
        return sorted;
    }

    private void countAsked(int rank) {
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            if (couldEnter(rank, at)) {
                firstAsker[pools.pool(at) + 1]++;
            }
        }
    }

    private boolean couldEnter(int rank, int at) {
        return holdings.isServed(rank) && !holdings.isHeld(at) && pools.pool(at) != NONE;
    }

    /**
     * Finds for each pool the last need, by rank, that a need entering it could make lose its only grant; a need with a
     * grant to spare counts as the number of needs, after all others. Projects give no more places than they do.
     */
    int[] lastToLose() {
        Search search = new Search();
        search.fromNeedsWithSpareGrants();
        for (int rank = holdings.needs() - 1; rank >= 0; rank--) {
            if (holdings.grants(rank) == 1) {
                search.from(need(rank), rank);
            }
        }
        return search.found;
    }

    /** Finds the pools through which a place or a grant to spare is reached: everything but {@link #NOTHING}. */
    int[] endWithoutLoss() {
        Search search = new Search();
        for (int p = 0; p < holdings.request().getProjects().size(); p++) {
            search.from(leaving(p), p);
        }
        search.fromNeedsWithSpareGrants();
        return search.found;
    }

    private int leaving(int pool) {
        return count + pool;
    }

    private int need(int rank) {
        return 2 * count + rank;
    }

    /** One search; nodes are entries to pools, exits from them, and needs. */
    private final class Search {

        private final int[] found = new int[2 * count + holdings.needs()];
        private final int[] queue = new int[found.length];
        private int waiting;

        Search() {
            Arrays.fill(found, NOTHING);
        }

        void fromNeedsWithSpareGrants() {
            for (int rank = 0; rank < holdings.needs(); rank++) {
                if (holdings.grants(rank) > 1) {
                    from(need(rank), holdings.needs());
                }
            }
        }

        /** Marks all nodes from which a path leads to the given one, and that were not marked before. */
        void from(int end, int mark) {
            visit(end, mark);
            while (waiting > 0) {
                waiting--;
                int node = queue[waiting];
                if (node < count) {
                    beforeEntering(node, mark);
                } else if (node < 2 * count) {
                    beforeLeaving(node - count, mark);
                } else {
                    beforeNeed(node - 2 * count, mark);
                }
            }
        }

        private void visit(int node, int mark) {
            if (found[node] == NOTHING) {
                found[node] = mark;
                queue[waiting++] = node;
            }
        }

        private void beforeEntering(int pool, int mark) {
            for (int i = firstAsker[pool]; i < firstAsker[pool + 1]; i++) {
                visit(need(asker[i]), mark);
            }
            for (int i = firstChild[pool]; i < firstChild[pool + 1]; i++) {
                visit(leaving(child[i]), mark);
            }
            if (holdings.use().taken(pool) > 0) {
                visit(leaving(pool), mark);
            }
        }

        private void beforeLeaving(int pool, int mark) {
            if (!holdings.use().isFull(pool)) {
                visit(pool, mark);
            }
            int around = pools.parent(pool);
            if (around != NONE && holdings.use().taken(pool) > 0) {
                visit(around, mark);
            }
        }

        private void beforeNeed(int rank, int mark) {
            pools.worked(rank);
            for (int grant = holdings.first(rank); grant < holdings.first(rank + 1); grant++) {
                visit(pools.pool(holdings.pair(grant)), mark);
            }
        }
    }
}
