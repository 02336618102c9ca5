package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.solver.NextUnits;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.need.NeedId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one place more would do: for each project the need that it would serve, beside all that are served already. The
 * project need not be a candidate of that need; somebody else may move on and make room.
 *
 * <p>In an allocation that respects priority this is who is next, and exactly what {@link PriorityFirstMatching} would serve
 * in addition. A project that is not listed helps nobody with one more place: it has room, or nobody without help can be led
 * to it. Budgets are not looked at: where they bind, a place alone may not do.
 *
 * <p>Takes O(E) time for E candidates.
 */
public final class NextInLine {

    private NextInLine() {}

    /**
     * Finds the needs.
     *
     * @param request  what was asked
     * @param allocation  a feasible answer
     * @return for each project that could help with one place more, the need of the highest priority
     */
    public static SortedMap<ProjectId, NeedId> of(MatchingRequest request, Allocation allocation) {
        Reduction reduction = Reduction.of(request);
        int[] next = NextUnits.of(reduction.problem(), reduction.held(request.pairsOf(allocation)));
        SortedMap<ProjectId, NeedId> found = new TreeMap<>();
        for (int p = 0; p < request.getProjects().size(); p++) {
            if (next[p] != Problem.NONE) {
                found.put(request.getProjects().get(p).getProject(), request.id(reduction.rank(next[p])));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }
}
