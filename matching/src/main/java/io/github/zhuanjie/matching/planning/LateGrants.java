package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single grants out of what an allocation leaves. For one plan and one thread. */
final class LateGrants {

    private final MatchingVerifier verifier = new MatchingVerifier();
    private final MatchingRequest request;
    private final Map<NeedId, Integer> ranks = new HashMap<>();
    private final Set<NeedId> without = new HashSet<>();
    private Allocation allocation;

    LateGrants(MatchingRequest request, Allocation allocation) {
        this.request = request;
        this.allocation = allocation;
        for (int rank = 0; rank < request.needs(); rank++) {
            ranks.put(request.id(rank), rank);
        }
        allocation.getUnserved().stream().map(Unserved::need).forEach(without::add);
    }

    Allocation allocation() {
        return allocation;
    }

    boolean isWithout(NeedId need) {
        return without.contains(need);
    }

    /** Returns the projects that may serve a need, the best first. */
    List<ProjectId> candidates(NeedId need) {
        return of(need).getCandidates().stream().map(Candidate::project).toList();
    }

    private MatchingNeed of(NeedId need) {
        return request.getNeeds().get(ranks.get(need));
    }

    /** Grants to a need without a grant what its project has left for it; tells whether that is enough. */
    boolean give(NeedId need, ProjectId project) {
        Candidate candidate = of(need).candidateOf(project).orElseThrow();
        Allocation more = Allocation.builder()
                .from(allocation)
                .placements(inOrder(new Placement(need, project, candidate.cost())))
                .unserved(allocation.getUnserved().stream()
                        .filter(each -> !each.need().equals(need))
                        .toList())
                .build();
        if (!verifier.guaranteesOf(request, more).contains(Guarantee.FEASIBLE)) {
            return false;
        }
        allocation = more;
        without.remove(need);
        return true;
    }

    private List<Placement> inOrder(Placement next) {
        List<Placement> placements = new ArrayList<>(allocation.getPlacements());
        int at = 0;
        while (at < placements.size() && ranks.get(placements.get(at).need()) < ranks.get(next.need())) {
            at++;
        }
        placements.add(at, next);
        return placements;
    }
}
