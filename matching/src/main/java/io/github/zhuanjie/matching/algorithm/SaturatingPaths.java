package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.identity.ProjectId;
import java.util.Arrays;
import java.util.List;

/**
 * Serves needs one after the other within the places of the projects: a need is served if and only if it can be added
 * while all served before it stay served, if necessary at another of their candidates.
 *
 * <p>A need displaces a holder, who displaces another, until somebody reaches a project with a free place. Each
 * project has a label, a lower bound of the number of moves from it to a free place; a path only goes from a label to
 * the next lower one, a project without such a move is relabelled, and labels never fall. When no project has some
 * label any more, those with a higher one cannot reach a free place, now or later: they are saturated for ever.
 */
final class SaturatingPaths {

    private static final int SATURATED = Integer.MAX_VALUE;

    private final IndexedRequest in;
    private final int[] projectOf;
    private final int[] firstPlace;
    private final int[] holder;
    private final int[] used;
    private final int[] label;
    private final int[] withLabel;
    /** Per project the first holder who may still have a move along the present label. */
    private final int[] scanned;

    private final int[] path;
    private int length;

    private final int[] saturated;
    private int saturatedCount;
    /** Per unserved need how many projects were saturated when it was refused. */
    private final int[] proofSize;

    private int listedCount = -1;
    private List<ProjectId> listed = List.of();

    SaturatingPaths(IndexedRequest in) {
        this.in = in;
        projectOf = new int[in.needs];
        Arrays.fill(projectOf, IndexedRequest.NONE);
        firstPlace = in.firstPlaces();
        holder = new int[firstPlace[in.projects]];
        used = new int[in.projects];
        label = new int[in.projects];
        withLabel = new int[in.projects + 1];
        withLabel[0] = in.projects;
        scanned = new int[in.projects];
        path = new int[in.projects];
        saturated = new int[in.projects];
        proofSize = new int[in.needs];
    }

    /** Serves all needs that can be served, in the order of priority; returns the project of each. */
    int[] solve() {
        for (int need = 0; need < in.needs; need++) {
            int start = nearest(need);
            while (start != IndexedRequest.NONE && !reachFreePlace(start)) {
                start = nearest(need);
            }
            if (start == IndexedRequest.NONE) {
                proofSize[need] = saturatedCount;
            } else {
                moveAlongPath(need);
            }
        }
        return projectOf;
    }

    /**
     * Returns the saturated set that proves the refusal of a need: all projects saturated by then. Their holders were
     * all served earlier and keep their places, because no path enters a saturated project.
     */
    List<ProjectId> proofOf(int need) {
        // needs are asked for in the order in which the set grows, so one list serves many
        if (listedCount != proofSize[need]) {
            listedCount = proofSize[need];
            listed = in.projectIds(saturated, listedCount);
        }
        return listed;
    }

    /** Finds the candidate with the fewest moves to a free place, by preference if several. */
    private int nearest(int need) {
        int best = IndexedRequest.NONE;
        int lowest = SATURATED;
        for (int e = in.first[need]; e < in.first[need + 1]; e++) {
            int p = in.project[e];
            if (label[p] < lowest) {
                lowest = label[p];
                best = p;
            }
        }
        return best;
    }

    /** Extends a path from a project; false if labels changed so much that the start must be chosen again. */
    private boolean reachFreePlace(int start) {
        length = 1;
        path[0] = start;
        while (length > 0) {
            int p = path[length - 1];
            if (used[p] < in.places[p]) {
                return true;
            }
            int next = nextAlong(p);
            if (next != IndexedRequest.NONE) {
                path[length] = next;
                length++;
            } else if (relabel(p)) {
                return false;
            } else {
                length--;
            }
        }
        return false;
    }

    private int nextAlong(int p) {
        int wanted = label[p] - 1;
        for (int i = scanned[p]; i < used[p]; i++) {
            int need = holder[firstPlace[p] + i];
            for (int e = in.first[need]; e < in.first[need + 1]; e++) {
                if (label[in.project[e]] == wanted) {
                    scanned[p] = i;
                    return in.project[e];
                }
            }
        }
        scanned[p] = used[p];
        return IndexedRequest.NONE;
    }

    /** Raises the label of a project without a move; true if projects were found saturated. */
    private boolean relabel(int p) {
        int before = label[p];
        int lowest = SATURATED;
        for (int i = 0; i < used[p]; i++) {
            int need = holder[firstPlace[p] + i];
            for (int e = in.first[need]; e < in.first[need + 1]; e++) {
                int q = in.project[e];
                if (q != p && label[q] < lowest) {
                    lowest = label[q];
                }
            }
        }
        scanned[p] = 0;
        withLabel[before]--;
        if (lowest == SATURATED) {
            saturate(p);
        } else {
            label[p] = lowest + 1;
            withLabel[lowest + 1]++;
        }
        if (withLabel[before] == 0) {
            saturateAbove(before);
        }
        return label[p] == SATURATED;
    }

    private void saturate(int p) {
        label[p] = SATURATED;
        saturated[saturatedCount] = p;
        saturatedCount++;
    }

    private void saturateAbove(int gap) {
        for (int p = 0; p < in.projects; p++) {
            if (label[p] > gap && label[p] != SATURATED) {
                withLabel[label[p]]--;
                saturate(p);
            }
        }
    }

    private void moveAlongPath(int need) {
        int incoming = need;
        for (int i = 0; i < length - 1; i++) {
            int p = path[i];
            int place = firstPlace[p] + scanned[p];
            int leaving = holder[place];
            settle(incoming, p, place);
            incoming = leaving;
        }
        int last = path[length - 1];
        settle(incoming, last, firstPlace[last] + used[last]);
        used[last]++;
    }

    private void settle(int need, int p, int place) {
        holder[place] = need;
        projectOf[need] = p;
    }
}
