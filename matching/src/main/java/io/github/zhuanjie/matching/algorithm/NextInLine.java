package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.solver.NextUnits;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 * <p>Where a project shares its capacity out among areas, what binds may be the share of one area; {@link #ofShares} tells what
 * one place more of it would do.
 *
 * <p>Takes O(E) time for E candidates.
 */
public final class NextInLine {

    private NextInLine() {}

    /**
     * Finds the needs.
     *
     * @param request  what was asked
     * @param allocation  a feasible answer; that it keeps capacities is not checked
     * @return for each project that could help with one place more, the need of the highest priority
     * @throws IllegalArgumentException if the allocation divides amounts, or has grants that the request does not allow or that
     *     are not in its order
     */
    public static SortedMap<ProjectId, NeedId> of(MatchingRequest request, Allocation allocation) {
        Reduction reduction = Reduction.of(request);
        int[] next = next(request, allocation, reduction);
        SortedMap<ProjectId, NeedId> found = new TreeMap<>();
        for (int p = 0; p < request.getProjects().size(); p++) {
            if (next[p] != Problem.NONE) {
                found.put(request.getProjects().get(p).getProject(), request.id(reduction.rank(next[p])));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /**
     * Finds the needs that one place more of an area's share would serve: of the share, and of every area around it and the
     * project, where those are used up too.
     *
     * @param request  what was asked
     * @param allocation  a feasible answer; that it keeps capacities is not checked
     * @return for each project, and for each of its shares that is used up and could help with one place more, the need of the
     *     highest priority
     * @throws IllegalArgumentException as {@link #of}
     */
    public static SortedMap<ProjectId, SortedMap<DivisionCode, NeedId>> ofShares(
            MatchingRequest request, Allocation allocation) {
        Reduction reduction = Reduction.of(request);
        int[] next = next(request, allocation, reduction);
        SortedMap<ProjectId, SortedMap<DivisionCode, NeedId>> found = new TreeMap<>();
        for (int pool = request.getProjects().size(); pool < next.length; pool++) {
            Optional<DivisionCode> area = reduction.shareOf(pool);
            if (next[pool] != Problem.NONE && area.isPresent()) {
                found.computeIfAbsent(reduction.project(pool), any -> new TreeMap<>())
                        .put(area.get(), request.id(reduction.rank(next[pool])));
            }
        }
        found.replaceAll((project, shares) -> Collections.unmodifiableSortedMap(shares));
        return Collections.unmodifiableSortedMap(found);
    }

    private static int[] next(MatchingRequest request, Allocation allocation, Reduction reduction) {
        requireAnswer(request, allocation);
        return NextUnits.of(reduction.problem(), reduction.held(request.pairsOf(allocation)));
    }

    private static void requireAnswer(MatchingRequest request, Allocation allocation) {
        if (allocation.getGuarantees().contains(Guarantee.AMOUNTS_DIVIDED)) {
            throw new IllegalArgumentException("allocation must not divide amounts");
        }
        Answer answer = new Answer(request);
        if (!allocation.getPlacements().stream().allMatch(answer::isNext)) {
            throw new IllegalArgumentException(
                    "allocation must have grants that the request allows, in the order of the request");
        }
    }

    /** Goes through needs and their candidates beside the grants, which come in the same order. */
    private static final class Answer {

        private final MatchingRequest request;
        private final Pairs pairs;
        private int rank = -1;
        private int next;
        private int grants;

        private Answer(MatchingRequest request) {
            this.request = request;
            this.pairs = request.getPairs();
        }

        private boolean isNext(Placement grant) {
            if (rank < 0 || !request.id(rank).equals(grant.need())) {
                toNeed(grant.need());
            }
            grants++;
            return rank < request.needs() && grants <= request.mostGrants(rank) && isCandidate(grant.project());
        }

        private void toNeed(NeedId need) {
            do {
                rank++;
            } while (rank < request.needs() && !request.id(rank).equals(need));
            grants = 0;
            next = rank < request.needs() ? pairs.first(rank) : pairs.size();
        }

        private boolean isCandidate(ProjectId project) {
            while (next < pairs.first(rank + 1)) {
                ProjectCapacity capacity = request.getProjects().get(pairs.project(next));
                next++;
                if (capacity.getProject().equals(project)) {
                    return isWithin(capacity.getAreas(), request.place(rank));
                }
            }
            return false;
        }

        private static boolean isWithin(List<AreaCapacity> areas, Optional<DivisionCode> place) {
            return areas.isEmpty()
                    || place.filter(code -> areas.stream().anyMatch(share -> code.isWithin(share.area())))
                            .isPresent();
        }
    }
}
