package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Collections;
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
     * all of them: where it said that nothing is worth more, at least how much more there could be, with the candidates that were
     * taken away among what could be had.
     */
    StackedAllocation provenFor(MatchingRequest whole, RunControl control) {
        MatchingVerifier verifier = new MatchingVerifier();
        Set<Guarantee> certain = EnumSet.noneOf(Guarantee.class);
        certain.addAll(verifier.guaranteesOf(whole, allocation, control));
        if (!certain.contains(Guarantee.FEASIBLE)) {
            throw new IllegalStateException("what is left must be enough for what is given of it");
        }
        certain.retainAll(claimable(allocation.getGuarantees(), certain));
        Allocation proven = stating(certain);
        if (!verifier.verify(whole, proven, control).isEmpty()) {
            // true as it may be, the saturated sets that the algorithm found are no proof of it any more
            certain.removeAll(EnumSet.of(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED));
            proven = stating(certain);
        }
        return new StackedAllocation(asked, proven, cases);
    }

    private Allocation stating(Set<Guarantee> guarantees) {
        return Allocation.builder().from(allocation).guarantees(guarantees).build();
    }

    /**
     * Returns what may be said where it is proven: what the algorithm said, that it is feasible, and where it said that nothing
     * is worth more and the prices prove less than that, how much less.
     */
    private static Set<Guarantee> claimable(Set<Guarantee> claimed, Set<Guarantee> certain) {
        Set<Guarantee> claimable = EnumSet.of(Guarantee.FEASIBLE);
        claimable.addAll(claimed);
        if (claimed.contains(Guarantee.MAXIMUM_BENEFIT) && !certain.contains(Guarantee.MAXIMUM_BENEFIT)) {
            claimable.add(Guarantee.BENEFIT_BOUNDED);
        }
        return claimable;
    }

    /** Returns the same grants with nothing said of benefit, for a plan that cannot carry the prices that prove it. */
    StackedAllocation withoutClaimsOfBenefit() {
        if (Collections.disjoint(allocation.getGuarantees(), Certificate.CLAIMS)) {
            return this;
        }
        Set<Guarantee> rest = EnumSet.noneOf(Guarantee.class);
        rest.addAll(allocation.getGuarantees());
        rest.removeAll(Certificate.CLAIMS);
        return new StackedAllocation(asked, stating(rest), cases);
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
