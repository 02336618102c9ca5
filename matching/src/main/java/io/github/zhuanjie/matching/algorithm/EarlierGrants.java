package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.need.NeedId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The grants of an earlier allocation by the ranks and projects of a request, in columns. Grants to needs and of projects
 * that the request does not have are left out.
 *
 * <p>Needs are hardly ever in another order than before, so both orders are followed side by side, with a short look ahead
 * where they part. What that misses is found by identifier. It takes time in proportion to needs and grants.
 */
final class EarlierGrants {

    private static final int LOOK_AHEAD = 8;

    private final MatchingRequest request;
    private final List<Placement> placements;
    private final List<Unserved> unserved;
    /** For each placement the rank of its need. */
    private final int[] rankOf;

    private final int[] first;
    private final int[] project;
    private int placed;
    private int without;

    private EarlierGrants(MatchingRequest request, Allocation previous) {
        this.request = request;
        placements = previous.getPlacements();
        unserved = previous.getUnserved();
        rankOf = new int[placements.size()];
        Arrays.fill(rankOf, Problem.NONE);
        first = new int[request.needs() + 1];
        findRanks();
        project = new int[placements.size()];
        sortByRank();
    }

    static EarlierGrants of(MatchingRequest request, Allocation previous) {
        return new EarlierGrants(request, previous);
    }

    /** Returns where the grants of a need begin. */
    int first(int rank) {
        return first[rank];
    }

    /** Returns the position of the project of a grant. */
    int project(int grant) {
        return project[grant];
    }

    int size() {
        return first[first.length - 1];
    }

    boolean has(int rank, int asked) {
        for (int grant = first[rank]; grant < first[rank + 1]; grant++) {
            if (project[grant] == asked) {
                return true;
            }
        }
        return false;
    }

    private void findRanks() {
        Map<NeedId, Integer> missed = new HashMap<>();
        for (int rank = 0; rank < request.needs(); rank++) {
            NeedId id = request.id(rank);
            if (!isNext(id, rank, 1) && !isNext(id, rank, LOOK_AHEAD)) {
                missed.put(id, rank);
            }
        }
        for (int i = 0; i < rankOf.length && !missed.isEmpty(); i++) {
            if (rankOf[i] == Problem.NONE) {
                rankOf[i] = missed.getOrDefault(placements.get(i).need(), Problem.NONE);
            }
        }
    }

    /** Looks for a need among the next of those that had grants and of those that had none, and goes on behind it. */
    private boolean isNext(NeedId id, int rank, int howMany) {
        for (int i = placed; i < Math.min(rankOf.length, placed + howMany); i++) {
            if (placements.get(i).need().equals(id)) {
                placed = i;
                while (placed < rankOf.length && placements.get(placed).need().equals(id)) {
                    rankOf[placed] = rank;
                    placed++;
                }
                return true;
            }
        }
        for (int i = without; i < Math.min(unserved.size(), without + howMany); i++) {
            if (unserved.get(i).need().equals(id)) {
                without = i + 1;
                return true;
            }
        }
        return false;
    }

    private void sortByRank() {
        Map<ProjectId, Integer> positions = new HashMap<>();
        request.getProjects().forEach(each -> positions.put(each.getProject(), positions.size()));
        int[] at = new int[rankOf.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = positions.getOrDefault(placements.get(i).project(), Problem.NONE);
            if (at[i] != Problem.NONE && rankOf[i] != Problem.NONE) {
                first[rankOf[i] + 1]++;
            }
        }
        for (int rank = 1; rank < first.length; rank++) {
            first[rank] += first[rank - 1];
        }
        int[] next = first.clone();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != Problem.NONE && rankOf[i] != Problem.NONE) {
                project[next[rankOf[i]]++] = at[i];
            }
        }
    }
}
