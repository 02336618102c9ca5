package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The grants and prices of a stored plan as an allocation of the request that they answer. */
final class StoredGrants {

    private final MatchingRequest request;

    private StoredGrants(MatchingRequest request) {
        this.request = request;
    }

    /**
     * Returns the grants in the order of the request; what the request does not have comes last, for the verifier to find.
     *
     * @param mayDivide  whether amounts may be divided; that the plan says so is not enough
     */
    static Allocation of(MatchingRequest request, MatchingResult result, boolean mayDivide) {
        StoredGrants stored = new StoredGrants(request);
        List<Placement> placements = result.getGrants().stream()
                .map(StoredGrants::placement)
                .sorted(Comparator.comparingInt((Placement placement) -> stored.rank(placement.need()))
                        .thenComparingInt(stored::preference))
                .toList();
        Set<NeedId> served = new HashSet<>();
        placements.forEach(placement -> served.add(placement.need()));
        Allocation.Builder allocation = Allocation.builder().addAllPlacements(placements);
        if (mayDivide && result.getGuarantees().contains(Guarantee.AMOUNTS_DIVIDED)) {
            allocation.addGuarantee(Guarantee.AMOUNTS_DIVIDED);
        }
        allocation.prices(Certificate.pricesOf(result));
        for (int rank = 0; rank < request.needs(); rank++) {
            if (!served.contains(request.id(rank))) {
                allocation.addUnserved(new Unserved(request.id(rank), List.of()));
            }
        }
        return allocation.build();
    }

    static Placement placement(Grant grant) {
        return new Placement(
                grant.getNeed(), grant.getProject(), grant.getAward().max());
    }

    private int rank(NeedId need) {
        return request.rankOf(need).orElse(Integer.MAX_VALUE);
    }

    private int preference(Placement placement) {
        int rank = rank(placement.need());
        if (rank == Integer.MAX_VALUE) {
            return 0;
        }
        Pairs pairs = request.getPairs();
        return IntStream.range(pairs.first(rank), pairs.first(rank + 1))
                .filter(at -> project(pairs.project(at)).equals(placement.project()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private ProjectId project(int position) {
        return request.getProjects().get(position).getProject();
    }
}
