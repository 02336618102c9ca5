package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Grants that all go together.
 *
 * @param asked  what the algorithm was asked last, without the candidates that were taken away
 * @param allocation  its answer, with what is certain of it although candidates were taken away
 * @param cases  the cases, with the reasons of the candidates that were taken away
 */
record StackedAllocation(MatchingRequest asked, Allocation allocation, ScreenedCases cases) {

    /**
     * Withdraws what the algorithm could say only because it was not asked about all candidates. What is left is proven for
     * all of them.
     */
    static StackedAllocation of(
            MatchingRequest whole, MatchingRequest asked, Allocation allocation, ScreenedCases cases) {
        MatchingVerifier verifier = new MatchingVerifier();
        Set<Guarantee> certain = EnumSet.noneOf(Guarantee.class);
        certain.addAll(verifier.guaranteesOf(whole, allocation));
        if (!certain.contains(Guarantee.FEASIBLE)) {
            throw new IllegalStateException("what is left must be enough for what is given of it");
        }
        certain.removeIf(guarantee ->
                guarantee != Guarantee.FEASIBLE && !allocation.getGuarantees().contains(guarantee));
        Allocation proven =
                Allocation.builder().from(allocation).guarantees(certain).build();
        if (!verifier.verify(whole, proven).isEmpty()) {
            // true as it may be, the saturated sets that the algorithm found are no proof of it any more
            certain.removeAll(EnumSet.of(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED));
            proven = Allocation.builder().from(proven).guarantees(certain).build();
        }
        return new StackedAllocation(asked, proven, cases);
    }

    /** Completes saturated sets: they contain the candidates of their needs, whatever else they prove. */
    static Allocation covering(MatchingRequest whole, MatchingRequest asked, Allocation allocation) {
        Map<NeedId, MatchingNeed> changed = new HashMap<>();
        for (int rank = 0; rank < whole.needs(); rank++) {
            if (candidates(whole, rank) != candidates(asked, rank)) {
                changed.put(whole.id(rank), whole.getNeeds().get(rank));
            }
        }
        List<Unserved> unserved = allocation.getUnserved().stream()
                .map(each ->
                        changed.containsKey(each.need()) ? withAllCandidates(changed.get(each.need()), each) : each)
                .toList();
        return Allocation.builder().from(allocation).unserved(unserved).build();
    }

    private static int candidates(MatchingRequest request, int rank) {
        return request.getPairs().first(rank + 1) - request.getPairs().first(rank);
    }

    private static Unserved withAllCandidates(MatchingNeed need, Unserved unserved) {
        List<ProjectId> candidates =
                need.getCandidates().stream().map(Candidate::project).toList();
        return new Unserved(
                unserved.need(),
                Stream.concat(unserved.saturated().stream(), candidates.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
