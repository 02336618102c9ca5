package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DualBoundTest {

    /** One place in p, which is worth 5 to a and 8 to b; q, with one place, is worth 3 to b. */
    private static final MatchingRequest REQUEST = Requests.request(
            List.of(need("a", 2, List.of(worth("p", 5))), need("b", 1, List.of(worth("p", 8), worth("q", 3)))),
            places("p", 1),
            places("q", 1));

    private static final Allocation BEST = allocation(granted("b", "p"), unserved("a", "p"));
    /** The benefit is the same, with two served. */
    private static final Allocation BEST_TOO = Allocation.builder()
            .addPlacements(granted("a", "p"), granted("b", "q"))
            .build();

    private static final PoolPrice P = price("p", 5);

    private final MatchingVerifier verifier = new MatchingVerifier();

    private static Candidate worth(String project, int benefit) {
        return new Candidate(project(project), Yuan.ofFen(10), benefit, 0);
    }

    private static Placement granted(String need, String project) {
        return new Placement(need(need), project(project), Yuan.ofFen(10));
    }

    private static Unserved unserved(String need, String... projects) {
        return new Unserved(
                need(need), Arrays.stream(projects).map(Requests::project).toList());
    }

    private static Allocation allocation(Placement placement, Unserved unserved) {
        return Allocation.builder()
                .addPlacement(placement)
                .addUnserved(unserved)
                .build();
    }

    private static PoolPrice price(String project, long perPlace) {
        return new PoolPrice(project(project), Optional.empty(), Optional.empty(), perPlace, 0);
    }

    private static Allocation priced(Allocation allocation, long scale, PoolPrice... prices) {
        return Allocation.builder()
                .from(allocation)
                .prices(new Prices(scale, List.of(prices)))
                .build();
    }

    private BenefitBound bound(MatchingRequest request, Allocation allocation) {
        return verifier.boundOf(request, allocation).orElseThrow();
    }

    private static BenefitBound of(long benefit, long bound) {
        return new BenefitBound(BigInteger.valueOf(benefit), BigInteger.valueOf(bound));
    }

    private List<Violation> check(MatchingRequest request, Allocation allocation, Guarantee... claimed) {
        return verifier.verify(
                request,
                Allocation.builder().from(allocation).addGuarantees(claimed).build());
    }

    @Nested
    class OfAll {

        @Test
        void isCapacitiesAtTheirPricesAndWhatNeedsWouldPay() {
            assertThat(bound(REQUEST, priced(BEST, 1))).isEqualTo(of(8, 13));
            assertThat(bound(REQUEST, priced(BEST, 1, P))).isEqualTo(of(8, 8));
            assertThat(bound(REQUEST, priced(BEST, 1, price("p", 6)))).isEqualTo(of(8, 9));
            assertThat(bound(REQUEST, priced(BEST, 1, price("p", 4)))).isEqualTo(of(8, 9));
            assertThat(bound(REQUEST, priced(BEST, 1, price("p", 100)))).isEqualTo(of(8, 103));
        }

        @Test
        void provesTheLargestBenefitWhereItIsMet() {
            assertThat(check(REQUEST, priced(BEST, 1, P), Guarantee.MAXIMUM_BENEFIT))
                    .isEmpty();
            assertThat(check(REQUEST, priced(BEST_TOO, 1, P), Guarantee.MAXIMUM_BENEFIT))
                    .isEmpty();
            assertThat(check(REQUEST, priced(BEST, 1, price("p", 4)), Guarantee.MAXIMUM_BENEFIT))
                    .containsExactly(Violations.of(ViolationKind.BENEFIT_NOT_PROVEN));
            Allocation worse = allocation(granted("a", "p"), unserved("b", "p", "q"));
            assertThat(check(REQUEST, priced(worse, 1, P), Guarantee.MAXIMUM_BENEFIT))
                    .containsExactly(Violations.of(ViolationKind.BENEFIT_NOT_PROVEN));
        }

        @Test
        void isRoundedDownBecauseBenefitsAreWhole() {
            assertThat(bound(REQUEST, priced(BEST, 4, price("p", 17)))).isEqualTo(of(8, 8));
            assertThat(bound(REQUEST, priced(BEST, 4, price("p", 23)))).isEqualTo(of(8, 8));
            assertThat(bound(REQUEST, priced(BEST, 4, price("p", 24)))).isEqualTo(of(8, 9));
        }

        @Test
        void pricesOfNoMorePlacesThanAreAskedFor() {
            MatchingRequest wide = Requests.request(
                    List.of(need("a", 2, List.of(worth("p", 5)))),
                    ProjectCapacity.builder().project(project("p")).build(),
                    places("q", 7));
            Allocation all =
                    Allocation.builder().addPlacement(granted("a", "p")).build();
            assertThat(bound(wide, priced(all, 1, P, price("q", 9)))).isEqualTo(of(5, 5));
        }

        @Test
        void countsAsManyGrantsAsANeedMayHave() {
            MatchingRequest request = Requests.request(
                    List.of(MatchingNeed.builder()
                            .from(need("a", 1, List.of(worth("p", 2), worth("q", 9), worth("r", 4), worth("s", 3))))
                            .mostGrants(2)
                            .build()),
                    places("p", 1),
                    places("q", 1),
                    places("r", 1),
                    places("s", 1));
            Allocation two = Allocation.builder()
                    .addPlacements(granted("a", "q"), granted("a", "r"))
                    .build();
            assertThat(bound(request, priced(two, 1))).isEqualTo(of(13, 13));
            assertThat(bound(request, priced(two, 1, price("q", 9), price("r", 2), price("s", 3), price("p", 2))))
                    .isEqualTo(of(13, 18));
        }

        @Test
        void addsPricesAlongThePools() {
            DivisionCode city = DivisionCode.of("320100");
            MatchingRequest request = Requests.request(
                    List.of(
                            MatchingNeed.builder()
                                    .from(need("a", 2, List.of(worth("p", 5))))
                                    .place(city)
                                    .build(),
                            MatchingNeed.builder()
                                    .from(need("b", 1, List.of(worth("p", 8))))
                                    .place(city)
                                    .build(),
                            need("c", 1, List.of(worth("p", 100)))),
                    ProjectCapacity.builder()
                            .project(project("p"))
                            .places(2)
                            .addArea(new AreaCapacity(city, Optional.of(1), Optional.of(Yuan.ofFen(10))))
                            .build());
            Allocation right = Allocation.builder()
                    .addPlacement(granted("b", "p"))
                    .addUnserved(unserved("a", "p"), unserved("c", "p"))
                    .build();
            PoolPrice area = new PoolPrice(project("p"), Optional.of(city), Optional.empty(), 1, 0);
            // the area has one place, and the project can give no more than that
            assertThat(bound(request, priced(right, 1, area, price("p", 4)))).isEqualTo(of(8, 8));
            PoolPrice money = new PoolPrice(project("p"), Optional.of(city), Optional.empty(), 0, 1);
            assertThat(bound(request, priced(right, 2, money))).isEqualTo(of(8, 8));
            assertThat(bound(request, priced(right, 1, money))).isEqualTo(of(8, 10));
        }

        @Test
        void moneyThatIsNotLimitedCostsNothing() {
            PoolPrice money = new PoolPrice(project("p"), Optional.empty(), Optional.empty(), 5, 1_000);
            assertThat(bound(REQUEST, priced(BEST, 1, money))).isEqualTo(of(8, 8));
        }

        @Test
        void staysExactWherePricesAreHuge() {
            PoolPrice most =
                    new PoolPrice(project("p"), Optional.empty(), Optional.empty(), Long.MAX_VALUE, Long.MAX_VALUE);
            MatchingRequest request = Requests.request(
                    List.of(need("a", 2, List.of(worth("p", 5), worth("q", 1)))),
                    ProjectCapacity.builder()
                            .from(places("p", 1))
                            .budget(Yuan.ofFen(100))
                            .build(),
                    places("q", 1));
            Allocation right =
                    Allocation.builder().addPlacement(granted("a", "p")).build();
            assertThat(bound(request, priced(right, 1, most, most)))
                    .isEqualTo(new BenefitBound(
                            BigInteger.valueOf(5),
                            BigInteger.valueOf(Long.MAX_VALUE)
                                    .multiply(BigInteger.valueOf(101))
                                    .add(BigInteger.ONE)));
        }

        @Test
        void isUnknownWithoutPricesOrForWhatIsNotFeasible() {
            assertThat(verifier.boundOf(REQUEST, BEST)).isEmpty();
            Allocation wrong =
                    Allocation.builder().addPlacement(granted("b", "p")).build();
            assertThat(verifier.boundOf(REQUEST, priced(wrong, 1))).isEmpty();
        }
    }

    @Nested
    class OfSameNeeds {

        @Test
        void leavesOutWhoIsNotServed() {
            // a would pay more than p costs, but is not served
            assertThat(check(REQUEST, priced(BEST, 1), Guarantee.BEST_FIT)).isEmpty();
            assertThat(check(REQUEST, priced(BEST, 1), Guarantee.MAXIMUM_BENEFIT))
                    .containsExactly(Violations.of(ViolationKind.BENEFIT_NOT_PROVEN));
        }

        @Test
        void needsMayPayMoreThanAGrantIsWorth() {
            // both are to be served, so a must have p, and prices must make b content with q
            assertThat(check(REQUEST, priced(BEST_TOO, 1, price("p", 7)), Guarantee.BEST_FIT))
                    .isEmpty();
            assertThat(check(REQUEST, priced(BEST_TOO, 1, price("p", 5)), Guarantee.BEST_FIT))
                    .isEmpty();
            assertThat(check(REQUEST, priced(BEST_TOO, 1, price("p", 4)), Guarantee.BEST_FIT))
                    .containsExactly(Violations.of(ViolationKind.FIT_NOT_PROVEN));
        }

        @Test
        void findsABetterFit() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 1, List.of(worth("p", 5), worth("q", 6)))), places("p", 1), places("q", 1));
            Allocation worse =
                    Allocation.builder().addPlacement(granted("a", "p")).build();
            for (int p = 0; p < 4; p++) {
                assertThat(check(request, priced(worse, 1, price("p", p), price("q", 1)), Guarantee.BEST_FIT))
                        .containsExactly(Violations.of(ViolationKind.FIT_NOT_PROVEN));
            }
        }
    }

    @Nested
    class Divided {

        /** A need that may take 30 fen of p, worth 2 each, and 20 of q, worth 3 each; p has 25 fen, q 15. */
        private final MatchingRequest request = Requests.request(
                List.of(need(
                        "a",
                        1,
                        List.of(
                                new Candidate(project("p"), Yuan.ofFen(30), 2, 0),
                                new Candidate(project("q"), Yuan.ofFen(20), 3, 0)))),
                ProjectCapacity.ofBudget(project("p"), Yuan.ofFen(25)),
                ProjectCapacity.ofBudget(project("q"), Yuan.ofFen(15)));

        private final Allocation best = parts(15, 15);

        private Allocation parts(long p, long q) {
            return Allocation.builder()
                    .addPlacements(
                            new Placement(need("a"), project("p"), Yuan.ofFen(p)),
                            new Placement(need("a"), project("q"), Yuan.ofFen(q)))
                    .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                    .build();
        }

        private PoolPrice perFen(String project, long fen) {
            return new PoolPrice(project(project), Optional.empty(), Optional.empty(), 0, fen);
        }

        @Test
        void everyFenCounts() {
            assertThat(bound(request, priced(best, 1))).isEqualTo(of(75, 80));
            assertThat(bound(request, priced(best, 1, perFen("q", 1)))).isEqualTo(of(75, 75));
            assertThat(check(request, priced(best, 1, perFen("q", 1)), Guarantee.MAXIMUM_BENEFIT))
                    .isEmpty();
            assertThat(check(request, priced(parts(15, 14), 1, perFen("q", 1)), Guarantee.MAXIMUM_BENEFIT))
                    .containsExactly(Violations.of(ViolationKind.BENEFIT_NOT_PROVEN));
        }

        @Test
        void fenOfMostWorthAreTakenFirstAndNoneAtALoss() {
            assertThat(bound(request, priced(best, 1, perFen("q", 2)))).isEqualTo(of(75, 90));
            assertThat(bound(request, priced(best, 1, perFen("p", 2), perFen("q", 3))))
                    .isEqualTo(of(75, 95));
            assertThat(bound(request, priced(best, 1, perFen("p", 3), perFen("q", 4))))
                    .isEqualTo(of(75, 135));
        }

        @Test
        void placesAreNotPriced() {
            PoolPrice place = new PoolPrice(project("q"), Optional.empty(), Optional.empty(), 50, 1);
            assertThat(bound(request, priced(best, 1, place))).isEqualTo(of(75, 75));
        }

        @Test
        void theSameMoneyIsCompared() {
            Allocation little = parts(1, 15);
            assertThat(check(request, priced(little, 1, perFen("q", 1)), Guarantee.BEST_FIT))
                    .isEmpty();
            assertThat(check(request, priced(little, 1, perFen("q", 1)), Guarantee.MAXIMUM_BENEFIT))
                    .containsExactly(Violations.of(ViolationKind.BENEFIT_NOT_PROVEN));
            assertThat(check(request, priced(parts(2, 14), 1, perFen("q", 1)), Guarantee.BEST_FIT))
                    .containsExactly(Violations.of(ViolationKind.FIT_NOT_PROVEN));
            assertThat(check(request, priced(little, 1, perFen("p", 2), perFen("q", 3)), Guarantee.BEST_FIT))
                    .containsExactly(Violations.of(ViolationKind.FIT_NOT_PROVEN));
        }
    }

    @Nested
    class Reading {

        private void refuses(MatchingRequest request, Allocation priced, Violation... expected) {
            assertThat(check(request, priced, Guarantee.BENEFIT_BOUNDED)).containsExactly(expected);
            assertThat(check(request, priced, Guarantee.BEST_FIT)).containsExactly(expected);
            assertThat(check(request, priced, Guarantee.MAXIMUM_BENEFIT)).containsExactly(expected);
            assertThat(check(request, priced, Guarantee.FEASIBLE)).isEmpty();
            assertThat(verifier.boundOf(request, priced)).isEmpty();
            assertThat(verifier.guaranteesOf(request, priced))
                    .doesNotContain(Guarantee.BENEFIT_BOUNDED, Guarantee.BEST_FIT, Guarantee.MAXIMUM_BENEFIT);
        }

        @Test
        void aClaimNeedsPrices() {
            refuses(REQUEST, BEST, Violations.of(ViolationKind.PRICES_INVALID));
        }

        @Test
        void aBoundIsABoundHoweverWide() {
            assertThat(check(REQUEST, priced(BEST, 1), Guarantee.BENEFIT_BOUNDED))
                    .isEmpty();
            assertThat(verifier.guaranteesOf(REQUEST, priced(BEST, 1))).contains(Guarantee.BENEFIT_BOUNDED);
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
}
