package io.github.zhuanjie.matching.algorithm;

import java.util.Arrays;

/**
 * Serves needs one after the other within places and budgets. A need goes to the first candidate where it fits, or
 * else along the first path of moves found breadth-first on which every project stays within its capacity.
 *
 * <p>Not exact: with budgets, to decide whether a need can be added is already as hard as packing knapsacks. A search
 * looks into the holders of at most {@value #MOST_EXPANDED} projects, and a project that could not take in a cost is
 * not searched again for that cost or a larger one.
 */
final class BudgetPaths {

    private static final int MOST_EXPANDED = 32;

    private final IndexedRequest in;
    private final int[] projectOf;
    private final int[] edgeOf;
    private final int[] firstPlace;
    private final int[] holder;
    private final int[] used;
    private final long[] left;
    private final long[] refusedFrom;

    private final int[] queue;
    private int queued;
    /** Per project the search that reached it last, and the edge, place and project through which it did. */
    private final int[] reachedBy;

    private final int[] entering;
    private final int[] leftPlace;
    private final int[] cameFrom;
    private int search;

    BudgetPaths(IndexedRequest in) {
        this.in = in;
        projectOf = new int[in.needs];
        edgeOf = new int[in.needs];
        Arrays.fill(projectOf, IndexedRequest.NONE);
        firstPlace = in.firstPlaces();
        holder = new int[firstPlace[in.projects]];
        used = new int[in.projects];
        left = in.budget.clone();
        refusedFrom = new long[in.projects];
        Arrays.fill(refusedFrom, Long.MAX_VALUE);
        queue = new int[in.projects];
        reachedBy = new int[in.projects];
        entering = new int[in.projects];
        leftPlace = new int[in.projects];
        cameFrom = new int[in.projects];
    }

    /** Serves needs in the order of priority; returns the project of each. */
    int[] solve() {
        for (int need = 0; need < in.needs; need++) {
            if (!placeDirectly(need)) {
                placeByMoves(need);
            }
        }
        // moves may have freed money since a need was refused
        for (int need = 0; need < in.needs; need++) {
            if (projectOf[need] == IndexedRequest.NONE) {
                placeDirectly(need);
            }
        }
        return projectOf;
    }

    private boolean placeDirectly(int need) {
        for (int e = in.first[need]; e < in.first[need + 1]; e++) {
            if (isFitting(e)) {
                append(need, e);
                return true;
            }
        }
        return false;
    }

    private boolean isFitting(int edge) {
        int p = in.project[edge];
        return used[p] < in.places[p] && in.cost[edge] <= left[p];
    }

    private void append(int need, int edge) {
        int p = in.project[edge];
        settle(need, edge, firstPlace[p] + used[p]);
        used[p]++;
    }

    private void settle(int need, int edge, int place) {
        int p = in.project[edge];
        holder[place] = need;
        projectOf[need] = p;
        edgeOf[need] = edge;
        left[p] -= in.cost[edge];
    }

    private void placeByMoves(int need) {
        search++;
        queued = 0;
        for (int e = in.first[need]; e < in.first[need + 1]; e++) {
            reach(e, IndexedRequest.NONE, IndexedRequest.NONE);
        }
        int expanded = 0;
        while (expanded < Math.min(queued, MOST_EXPANDED)) {
            int found = expand(queue[expanded]);
            if (found != IndexedRequest.NONE) {
                moveAlongPath(found, need);
                return;
            }
            expanded++;
        }
        for (int i = 0; i < expanded; i++) {
            int p = queue[i];
            refusedFrom[p] = Math.min(refusedFrom[p], in.cost[entering[p]]);
        }
    }

    private boolean reach(int edge, int fromProject, int fromPlace) {
        int p = in.project[edge];
        if (reachedBy[p] == search || refusedFrom[p] <= in.cost[edge]) {
            return false;
        }
        reachedBy[p] = search;
        entering[p] = edge;
        cameFrom[p] = fromProject;
        leftPlace[p] = fromPlace;
        queue[queued] = p;
        queued++;
        return true;
    }

    /** Tries to move each holder of a project elsewhere; returns the project that can take one in, or none. */
    private int expand(int p) {
        for (int place = firstPlace[p]; place < firstPlace[p] + used[p]; place++) {
            int need = holder[place];
            if (left[p] + in.cost[edgeOf[need]] < in.cost[entering[p]]) {
                continue;
            }
            for (int e = in.first[need]; e < in.first[need + 1]; e++) {
                if (reach(e, p, place) && isFitting(e)) {
                    return in.project[e];
                }
            }
        }
        return IndexedRequest.NONE;
    }

    /** Moves from the far end of the path, so that each place is free when it is taken. */
    private void moveAlongPath(int end, int need) {
        int p = end;
        int place = firstPlace[p] + used[p];
        used[p]++;
        while (cameFrom[p] != IndexedRequest.NONE) {
            int mover = holder[leftPlace[p]];
            left[cameFrom[p]] += in.cost[edgeOf[mover]];
            settle(mover, entering[p], place);
            place = leftPlace[p];
            p = cameFrom[p];
        }
        settle(need, entering[p], place);
    }
}
