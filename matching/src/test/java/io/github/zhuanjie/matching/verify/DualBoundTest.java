package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.verify.PricedAllocations.BEST;
import static io.github.zhuanjie.matching.verify.PricedAllocations.BEST_TOO;
import static io.github.zhuanjie.matching.verify.PricedAllocations.P;
import static io.github.zhuanjie.matching.verify.PricedAllocations.REQUEST;
import static io.github.zhuanjie.matching.verify.PricedAllocations.VERIFIER;
import static io.github.zhuanjie.matching.verify.PricedAllocations.allocation;
import static io.github.zhuanjie.matching.verify.PricedAllocations.bound;
import static io.github.zhuanjie.matching.verify.PricedAllocations.check;
import static io.github.zhuanjie.matching.verify.PricedAllocations.granted;
import static io.github.zhuanjie.matching.verify.PricedAllocations.of;
import static io.github.zhuanjie.matching.verify.PricedAllocations.price;
import static io.github.zhuanjie.matching.verify.PricedAllocations.priced;
import static io.github.zhuanjie.matching.verify.PricedAllocations.unserved;
import static io.github.zhuanjie.matching.verify.PricedAllocations.worth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DualBoundTest {

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
            assertThat(VERIFIER.boundOf(REQUEST, BEST)).isEmpty();
            Allocation wrong =
                    Allocation.builder().addPlacement(granted("b", "p")).build();
            assertThat(VERIFIER.boundOf(REQUEST, priced(wrong, 1))).isEmpty();
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
}
