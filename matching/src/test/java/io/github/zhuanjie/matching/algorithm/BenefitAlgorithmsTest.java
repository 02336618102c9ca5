package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.budget;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One case each for the algorithms that go by benefit, amounts or points, with what they claim of it. */
class BenefitAlgorithmsTest {

    private final MatchingVerifier verifier = new MatchingVerifier();

    private static MatchingNeed asks(String id, int priority, Candidate... candidates) {
        return need(id, priority, List.of(candidates));
    }

    private static Candidate worth(String project, int benefit) {
        return new Candidate(project(project), Yuan.of(100), benefit, 0);
    }

    private static Candidate costs(String project, long yuan, int benefit) {
        return new Candidate(project(project), Yuan.of(yuan), benefit, 0);
    }

    private Allocation match(MatchingAlgorithm algorithm, MatchingRequest request) {
        Allocation allocation = algorithm.match(request);
        assertThat(verifier.verify(request, allocation)).isEmpty();
        assertThat(allocation.getGuarantees()).containsExactlyElementsOf(algorithm.guaranteesFor(request));
        return allocation;
    }

    private static void refuses(MatchingAlgorithm algorithm, MatchingRequest request, String feature) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> algorithm.match(request))
                .withMessage("algorithm '" + algorithm.getName() + "' does not support [" + feature + "]");
    }

    @Test
    void everyAlgorithmAsksFirstWhetherToStop() {
        MatchingRequest nothing = request(List.of());
        for (MatchingAlgorithm algorithm : List.of(
                new PriorityFirstMatching(),
                new MaxBenefitMatching(),
                new BudgetedMatching(),
                new DivisibleMatching(),
                new StableMatching(),
                new GreedyMatching())) {
            assertThat(algorithm.match(nothing).getPlacements()).isEmpty();
            RunControl stopped = () -> {
                throw new CancellationException("enough");
            };
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> algorithm.match(nothing, stopped));
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> algorithm.rematch(
                            nothing, Allocation.builder().build(), new Stability.DecidesTies(), stopped));
        }
    }

    @Nested
    class MaxBenefit {

        private final MatchingAlgorithm algorithm = new MaxBenefitMatching();

        @Test
        void givesUpTheSingleGrantOfMostBenefitForTwoWorthMoreTogether() {
            MatchingRequest request = request(
                    List.of(asks("a", 1, worth("p", 6)), asks("b", 2, worth("p", 8), worth("q", 3))),
                    places("p", 1),
                    places("q", 1));
            Allocation allocation = match(algorithm, request);
            assertThat(allocation.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.MAXIMUM_BENEFIT);
            assertThat(allocation.getPlacements()).containsExactly(placed("b", "q"), placed("a", "p"));
            assertThat(verifier.boundOf(request, allocation).orElseThrow().bound())
                    .isEqualTo(BigInteger.valueOf(9));
        }

        @Test
        void beginsAgainWithThePricesThatThereWere() {
            Allocation earlier = algorithm.match(request(
                    List.of(asks("a", 1, worth("p", 6)), asks("b", 2, worth("p", 8), worth("q", 3))),
                    places("p", 1),
                    places("q", 1)));
            MatchingRequest now = request(
                    List.of(asks("a", 1, worth("p", 4)), asks("b", 2, worth("p", 8), worth("q", 3))),
                    places("p", 1),
                    places("q", 1));
            assertThat(algorithm.isKeeping()).isTrue();
            for (Stability stability : List.of(Stability.none(), new Stability.DecidesTies())) {
                Allocation again = algorithm.rematch(now, earlier, stability, RunControl.none());
                assertThat(again.getPlacements()).containsExactly(placed("b", "p"));
                assertThat(again.getGuarantees()).containsExactlyElementsOf(algorithm.guaranteesFor(now));
                assertThat(verifier.verify(now, again)).isEmpty();
            }
        }

        @Test
        void pricesAreListedByTheProjectThenByWhoCompetes() {
            List<MatchingNeed> needs = List.of(
                    ofHousehold("z", "z2", 9, 5),
                    ofHousehold("z", "z1", 8, 5),
                    ofHousehold("a", "a2", 2, 4),
                    ofHousehold("a", "a1", 1, 4));
            ProjectCapacity once = ProjectCapacity.builder()
                    .project(project("p"))
                    .oncePer(BenefitScope.HOUSEHOLD)
                    .build();
            Allocation allocation = match(algorithm, request(needs, once, places("o", 0)));
            assertThat(allocation.getPlacements()).hasSize(2);
            assertThat(allocation.getPrices().orElseThrow().prices())
                    .extracting(price -> price.claimant().map(NeedId::value).orElse(""))
                    .containsExactly("a2", "z2");
        }

        private MatchingNeed ofHousehold(String household, String id, int priority, int benefit) {
            return MatchingNeed.builder()
                    .from(asks(id, priority, worth("p", benefit)))
                    .household(HouseholdId.of(household))
                    .build();
        }

        @Test
        void refusesBudgets() {
            refuses(algorithm, request(List.of(), budget("p", 1)), "BUDGETS");
            MatchingRequest money = request(List.of(), budget("p", 1));
            Allocation nothing = Allocation.builder().build();
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> algorithm.rematch(money, nothing, new Stability.DecidesTies(), RunControl.none()));
        }
    }

    @Nested
    class Budgeted {

        private final MatchingAlgorithm algorithm = new BudgetedMatching();

        @Test
        void fillsTheBudgetWithWhatIsWorthMostTogether() {
            MatchingRequest request = request(
                    List.of(
                            asks("a", 3, costs("p", 60, 60)),
                            asks("b", 2, costs("p", 50, 55)),
                            asks("c", 1, costs("p", 50, 54))),
                    budget("p", 100));
            Allocation allocation = match(algorithm, request);
            assertThat(allocation.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.BENEFIT_BOUNDED);
            assertThat(allocation.getPlacements()).containsExactly(placed("b", "p", 50), placed("c", "p", 50));
            assertThat(allocation.getUnserved()).containsExactly(new Unserved(need("a"), List.of(project("p"))));
            assertThat(verifier.boundOf(request, allocation).orElseThrow().benefit())
                    .isEqualTo(BigInteger.valueOf(109));
        }

        @Test
        void pricesPlacesAndMoneyEachWhereTheyAreShort() {
            MatchingRequest request = request(
                    List.of(
                            asks("a", 4, costs("p", 10, 70)),
                            asks("b", 3, costs("p", 10, 60)),
                            asks("c", 2, costs("q", 10, 70)),
                            asks("d", 1, costs("q", 10, 60))),
                    places("p", 1),
                    budget("q", 10));
            Allocation allocation = match(algorithm, request);
            assertThat(allocation.getPlacements()).containsExactly(placed("a", "p", 10), placed("c", "q", 10));
            assertThat(verifier.boundOf(request, allocation).orElseThrow().bound())
                    .isEqualTo(BigInteger.valueOf(140));
            List<PoolPrice> prices = allocation.getPrices().orElseThrow().prices();
            assertThat(prices).extracting(PoolPrice::project).containsExactly(project("p"), project("q"));
            assertThat(prices.get(0).perPlace()).isPositive();
            assertThat(prices.get(0).perFen()).isZero();
            assertThat(prices.get(1).perPlace()).isZero();
            assertThat(prices.get(1).perFen()).isPositive();
        }
    }

    @Nested
    class Divisible {

        private final MatchingAlgorithm algorithm = new DivisibleMatching();

        @Test
        void givesTheRestOfABudgetAsAPart() {
            MatchingRequest request = request(
                    List.of(
                            asks("a", 3, costs("p", 60, 2)),
                            asks("b", 2, costs("p", 60, 3)),
                            asks("c", 1, costs("p", 60, 1))),
                    budget("p", 100));
            Allocation allocation = match(algorithm, request);
            assertThat(allocation.getGuarantees())
                    .containsExactlyInAnyOrder(
                            Guarantee.FEASIBLE, Guarantee.MAXIMUM_BENEFIT, Guarantee.AMOUNTS_DIVIDED);
            assertThat(allocation.getPlacements()).containsExactly(placed("a", "p", 40), placed("b", "p", 60));
            assertThat(allocation.getUnserved()).containsExactly(new Unserved(need("c"), List.of(project("p"))));
            assertThat(verifier.boundOf(request, allocation).orElseThrow().bound())
                    .isEqualTo(BigInteger.valueOf(26_000));
        }

        @Test
        void refusesPlaces() {
            refuses(algorithm, request(List.of(), places("p", 1)), "PLACES");
        }
    }

    @Nested
    class Stable {

        private final MatchingAlgorithm algorithm = new StableMatching();

        @Test
        void theProjectsOwnPointsGoBeforePriority() {
            MatchingRequest request = request(
                    List.of(asks("a", 2, points("p", 1), points("q", 1)), asks("b", 1, points("p", 2), points("q", 2))),
                    places("p", 1),
                    places("q", 1));
            Allocation allocation = match(algorithm, request);
            assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Guarantee.FEASIBLE, Guarantee.STABLE);
            assertThat(allocation.getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
        }

        @Test
        void ofEqualPointsPriorityDecides() {
            MatchingRequest request =
                    request(List.of(asks("a", 1, points("p", 1)), asks("b", 2, points("p", 1))), places("p", 1));
            assertThat(match(algorithm, request).getPlacements()).containsExactly(placed("b", "p"));
        }

        private Candidate points(String project, int points) {
            return new Candidate(project(project), Yuan.of(100), 1, points);
        }

        @Test
        void refusesBudgets() {
            refuses(algorithm, request(List.of(), budget("p", 1)), "BUDGETS");
        }
    }
}
