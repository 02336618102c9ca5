package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.verify.PricedAllocations.BEST;
import static io.github.zhuanjie.matching.verify.PricedAllocations.P;
import static io.github.zhuanjie.matching.verify.PricedAllocations.REQUEST;
import static io.github.zhuanjie.matching.verify.PricedAllocations.VERIFIER;
import static io.github.zhuanjie.matching.verify.PricedAllocations.bound;
import static io.github.zhuanjie.matching.verify.PricedAllocations.check;
import static io.github.zhuanjie.matching.verify.PricedAllocations.granted;
import static io.github.zhuanjie.matching.verify.PricedAllocations.of;
import static io.github.zhuanjie.matching.verify.PricedAllocations.price;
import static io.github.zhuanjie.matching.verify.PricedAllocations.priced;
import static io.github.zhuanjie.matching.verify.PricedAllocations.unserved;
import static io.github.zhuanjie.matching.verify.PricedAllocations.worth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Prices that can be read, and those that cannot. */
class PoolTollsTest {

    private void refuses(MatchingRequest request, Allocation priced, Violation... expected) {
        assertThat(check(request, priced, Guarantee.BENEFIT_BOUNDED)).containsExactly(expected);
        assertThat(check(request, priced, Guarantee.BEST_FIT)).containsExactly(expected);
        assertThat(check(request, priced, Guarantee.MAXIMUM_BENEFIT)).containsExactly(expected);
        assertThat(check(request, priced, Guarantee.FEASIBLE)).isEmpty();
        assertThat(VERIFIER.boundOf(request, priced)).isEmpty();
        assertThat(VERIFIER.guaranteesOf(request, priced))
                .doesNotContain(Guarantee.BENEFIT_BOUNDED, Guarantee.BEST_FIT, Guarantee.MAXIMUM_BENEFIT);
    }

    @Test
    void aClaimNeedsPrices() {
        refuses(REQUEST, BEST, Violations.of(ViolationKind.PRICES_INVALID));
    }

    @Test
    void aBoundIsABoundHoweverWide() {
        assertThat(check(REQUEST, priced(BEST, 1), Guarantee.BENEFIT_BOUNDED)).isEmpty();
        assertThat(VERIFIER.guaranteesOf(REQUEST, priced(BEST, 1))).contains(Guarantee.BENEFIT_BOUNDED);
    }

    @Test
    void theScaleMustLeaveRoomForBenefits() {
        long most = Long.MAX_VALUE / Pairs.MAX_BENEFIT;
        assertThat(bound(REQUEST, priced(BEST, most, price("p", 5 * most)))).isEqualTo(of(8, 8));
        refuses(REQUEST, priced(BEST, most + 1, P), Violations.of(ViolationKind.PRICES_INVALID));
    }

    @Test
    void projectsMustBeKnown() {
        refuses(
                REQUEST,
                priced(BEST, 1, price("z", 1), P, price("y", 1)),
                Violations.of(ViolationKind.PRICES_INVALID, project("y")),
                Violations.of(ViolationKind.PRICES_INVALID, project("z")));
    }

    @Test
    void areasMustBeListed() {
        Optional<DivisionCode> area = Optional.of(DivisionCode.of("320100"));
        refuses(
                REQUEST,
                priced(BEST, 1, new PoolPrice(project("p"), area, Optional.empty(), 1, 0)),
                new Violation(ViolationKind.PRICES_INVALID, Optional.empty(), Optional.of(project("p")), area));
    }

    @Test
    void claimantsMustBeCandidates() {
        Violation wrong = Violations.of(ViolationKind.PRICES_INVALID, project("q"));
        refuses(REQUEST, priced(BEST, 1, single("q", "x")), wrong);
        refuses(REQUEST, priced(BEST, 1, single("q", "a")), wrong);
    }

    @Test
    void aSingleGrantIsPricedByAnyOfItsClaimants() {
        MatchingRequest request = Requests.request(
                List.of(ofOneHousehold("a", 5), ofOneHousehold("b", 8), need("c", 1, List.of(worth("p", 1)))),
                once("p"));
        Allocation right = Allocation.builder()
                .addPlacements(request.getNeeds().stream()
                        .map(need -> need.getId().value())
                        .filter(id -> !id.equals("a"))
                        .map(id -> granted(id, "p"))
                        .toArray(Placement[]::new))
                .addUnserved(unserved("a", "p"))
                .build();
        assertThat(bound(request, priced(right, 1))).isEqualTo(of(9, 14));
        assertThat(bound(request, priced(right, 1, single("p", "a")))).isEqualTo(of(9, 9));
        assertThat(bound(request, priced(right, 1, single("p", "b")))).isEqualTo(of(9, 9));
        // nobody competes with c, so that its price is no matter
        assertThat(bound(request, priced(right, 1, single("p", "b"), single("p", "c"))))
                .isEqualTo(of(9, 9));
    }

    private MatchingNeed ofOneHousehold(String id, int benefit) {
        return MatchingNeed.builder()
                .from(need(id, benefit, List.of(worth("p", benefit))))
                .household(HouseholdId.of("h"))
                .build();
    }

    private ProjectCapacity once(String project) {
        return ProjectCapacity.builder()
                .project(ProjectId.of(project))
                .oncePer(BenefitScope.HOUSEHOLD)
                .build();
    }

    private PoolPrice single(String project, String claimant) {
        return new PoolPrice(project(project), Optional.empty(), Optional.of(need(claimant)), 5, 0);
    }
}
