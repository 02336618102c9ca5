package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Allocations with prices, and what they prove. */
final class PricedAllocations {

    /** One place in p, which is worth 5 to a and 8 to b; q, with one place, is worth 3 to b. */
    static final MatchingRequest REQUEST = Requests.request(
            List.of(need("a", 2, List.of(worth("p", 5))), need("b", 1, List.of(worth("p", 8), worth("q", 3)))),
            places("p", 1),
            places("q", 1));

    static final Allocation BEST = allocation(granted("b", "p"), unserved("a", "p"));
    /** The benefit is the same, with two served. */
    static final Allocation BEST_TOO = Allocation.builder()
            .addPlacements(granted("a", "p"), granted("b", "q"))
            .build();

    static final PoolPrice P = price("p", 5);

    static final MatchingVerifier VERIFIER = new MatchingVerifier();

    private PricedAllocations() {}

    static Candidate worth(String project, int benefit) {
        return new Candidate(project(project), Yuan.ofFen(10), benefit, 0);
    }

    static Placement granted(String need, String project) {
        return new Placement(need(need), project(project), Yuan.ofFen(10));
    }

    static Unserved unserved(String need, String... projects) {
        return new Unserved(
                need(need), Arrays.stream(projects).map(Requests::project).toList());
    }

    static Allocation allocation(Placement placement, Unserved unserved) {
        return Allocation.builder()
                .addPlacement(placement)
                .addUnserved(unserved)
                .build();
    }

    static PoolPrice price(String project, long perPlace) {
        return new PoolPrice(project(project), Optional.empty(), Optional.empty(), perPlace, 0);
    }

    static Allocation priced(Allocation allocation, long scale, PoolPrice... prices) {
        return Allocation.builder()
                .from(allocation)
                .prices(new Prices(scale, List.of(prices)))
                .build();
    }

    static BenefitBound bound(MatchingRequest request, Allocation allocation) {
        return VERIFIER.boundOf(request, allocation).orElseThrow();
    }

    static BenefitBound of(long benefit, long bound) {
        return new BenefitBound(BigInteger.valueOf(benefit), BigInteger.valueOf(bound));
    }

    static List<Violation> check(MatchingRequest request, Allocation allocation, Guarantee... claimed) {
        return VERIFIER.verify(
                request,
                Allocation.builder().from(allocation).addGuarantees(claimed).build());
    }
}
