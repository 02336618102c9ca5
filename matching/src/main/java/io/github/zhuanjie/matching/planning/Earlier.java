package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.KeptGrants;
import io.github.zhuanjie.plan.MatchingResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An earlier result whose proposals are to be kept, and what that is worth. */
record Earlier(MatchingResult result, Stability stability) {

    Earlier {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(stability, "stability");
    }

    /** Returns what the result says, as an algorithm is told it; amounts and saturated sets are not looked at. */
    Allocation allocation() {
        return Allocation.builder()
                .addAllPlacements(result.getGrants().stream()
                        .map(grant -> new Placement(
                                grant.getNeed(),
                                grant.getProject(),
                                grant.getAward().max()))
                        .toList())
                .addAllUnserved(result.getUnmetNeeds().stream()
                        .map(unmet -> new Unserved(unmet.need(), List.of()))
                        .toList())
                .prices(Certificate.pricesOf(result))
                .build();
    }

    KeptGrants keptIn(List<Grant> grants) {
        Set<Kept> then = result.getGrants().stream().map(Kept::of).collect(Collectors.toSet());
        long kept = grants.stream().map(Kept::of).filter(then::contains).count();
        return new KeptGrants(result.getInputFingerprint(), then.size(), Math.toIntExact(kept), worth());
    }

    /** Tells whether anything is to be given up, or decided, for a kept grant. */
    boolean isPriced() {
        return !stability.equals(Stability.none());
    }

    Optional<Integer> worth() {
        return stability instanceof Stability.Worth worth ? Optional.of(worth.benefit()) : Optional.empty();
    }

    private record Kept(NeedId need, ProjectId project) {

        static Kept of(Grant grant) {
            return new Kept(grant.getNeed(), grant.getProject());
        }
    }
}
