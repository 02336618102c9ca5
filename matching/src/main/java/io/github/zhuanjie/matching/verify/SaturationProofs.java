package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The projects that an allocation names for each unserved need. They must contain its candidates. As a proof they must
 * also be full, and whoever holds a place in one of them must have no candidate outside.
 */
final class SaturationProofs {

    private final Holdings holdings;
    private final Pairs pairs;
    private final Map<ProjectId, Integer> positions = new HashMap<>();
    /** For each project the number of the list that it was last found in. */
    private final int[] lastList;

    private int lists;
    /** The granted needs by project; made when the first proof is to be checked. */
    private int[] firstHolder = new int[0];

    private int[] holder = new int[0];

    SaturationProofs(Holdings holdings) {
        this.holdings = holdings;
        pairs = holdings.pairs();
        for (ProjectCapacity project : holdings.request().getProjects()) {
            positions.put(project.getProject(), positions.size());
        }
        lastList = new int[positions.size()];
    }

    /**
     * Finds unserved needs whose projects do not contain their candidates or prove nothing.
     *
     * @param closed  whether the projects must prove something
     * @return the ranks of these needs
     */
    BitSet findInvalid(List<Unserved> unserved, boolean closed) {
        // lists are shared by many needs; one that is equal but not shared is only checked again
        Map<List<ProjectId>, List<Integer>> ranksOf = new IdentityHashMap<>();
        List<List<ProjectId>> inOrder = new ArrayList<>();
        int rank = -1;
        for (Unserved each : unserved) {
            do {
                rank++;
            } while (holdings.isServed(rank));
            ranksOf.computeIfAbsent(each.saturated(), list -> {
                        inOrder.add(list);
                        return new ArrayList<>(1);
                    })
                    .add(rank);
        }
        BitSet invalid = new BitSet();
        for (List<ProjectId> list : inOrder) {
            boolean valid = mark(list) && (!closed || isClosed(list));
            for (int need : ranksOf.get(list)) {
                invalid.set(need, !valid || !isCovered(need));
            }
        }
        return invalid;
    }

    /** Marks the projects of a list as those of the last one; returns whether all are known. */
    private boolean mark(List<ProjectId> list) {
        lists++;
        for (ProjectId id : list) {
            Integer p = positions.get(id);
            if (p == null) {
                return false;
            }
            lastList[p] = lists;
        }
        return true;
    }

    private boolean isCovered(int rank) {
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            if (lastList[pairs.project(at)] != lists) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosed(List<ProjectId> list) {
        if (firstHolder.length == 0) {
            readMoves();
        }
        for (ProjectId id : list) {
            int p = positions.get(id);
            if (!holdings.use().isFull(p)) {
                return false;
            }
            for (int i = firstHolder[p]; i < firstHolder[p + 1]; i++) {
                if (lastList[holder[i]] != lists) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Collects for each project where its holders could go, each project once. */
    private void readMoves() {
        int[] end = new int[lastList.length + 1];
        int grants = holdings.first(holdings.needs());
        for (int grant = 0; grant < grants; grant++) {
            end[pairs.project(holdings.pair(grant)) + 1]++;
        }
        for (int p = 0; p + 1 < end.length; p++) {
            end[p + 1] += end[p];
        }
        int[] start = end.clone();
        int[] served = new int[grants];
        for (int rank = 0; rank < holdings.needs(); rank++) {
            for (int grant = holdings.first(rank); grant < holdings.first(rank + 1); grant++) {
                int p = pairs.project(holdings.pair(grant));
                served[start[p]++] = rank;
            }
        }
        readMoves(end, served);
    }

    private void readMoves(int[] first, int[] served) {
        int[] found = new int[lastList.length];
        int[] moves = new int[served.length];
        int count = 0;
        firstHolder = new int[first.length];
        for (int p = 0; p < found.length; p++) {
            for (int i = first[p]; i < first[p + 1]; i++) {
                holdings.pools().worked(served[i]);
                for (int at = pairs.first(served[i]); at < pairs.first(served[i] + 1); at++) {
                    int q = pairs.project(at);
                    if (found[q] != p + 1) {
                        found[q] = p + 1;
                        if (count == moves.length) {
                            moves = Arrays.copyOf(moves, Math.addExact(count, (count >> 1) + 1));
                        }
                        moves[count++] = q;
                    }
                }
            }
            firstHolder[p + 1] = count;
        }
        holder = moves;
    }
}
