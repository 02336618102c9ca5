package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.budget;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PriorityFirstMatchingTest {

    private static MatchingAlgorithm algorithm() {
        return new PriorityFirstMatching();
    }

    private static Candidate at(String project, long yuan) {
        return new Candidate(project(project), Yuan.of(yuan));
    }

    @Nested
    class ByPlaces {

        @Test
        void takesTheFirstPreferenceThatIsFree() {
            MatchingRequest request = Requests.request(List.of(need("a", 1, "q", "p")), places("p", 1), places("q", 1));
            assertThat(algorithm().match(request).getPlacements()).containsExactly(placed("a", "q"));
        }

        @Test
        void movesAServedNeedToMakeRoom() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 2, "p", "q"), need("b", 1, "p")), places("p", 1), places("q", 1));
            assertThat(algorithm().match(request).getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
        }

        @Test
        void movesAlongALongChain() {
            int length = 200;
            List<MatchingNeed> needs = new ArrayList<>();
            ProjectCapacity[] projects = new ProjectCapacity[length + 1];
            for (int i = 0; i < length; i++) {
                needs.add(need("n" + i, length - i, "p" + i, "p" + (i + 1)));
                projects[i] = places("p" + i, 1);
            }
            projects[length] = places("p" + length, 1);
            needs.add(need("last", 0, "p0"));
            MatchingRequest request = Requests.request(needs, projects);
            assertThat(algorithm().match(request).getUnserved()).isEmpty();
        }

        @Test
        void provesARefusalByASaturatedSet() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 3, "p", "q"), need("b", 2, "q", "p"), need("c", 1, "p")),
                    places("p", 1),
                    places("q", 1),
                    places("r", 1));
            Allocation allocation = algorithm().match(request);
            assertThat(allocation.getUnserved())
                    .containsExactly(new Unserved(need("c"), List.of(project("p"), project("q"))));
            assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        }

        @Test
        void sharesOneProofAmongNeedsRefusedForTheSameReason() {
            List<MatchingNeed> needs =
                    IntStream.range(0, 100).mapToObj(i -> need("n" + i, 1, "p")).toList();
            List<Unserved> unserved =
                    algorithm().match(Requests.request(needs, places("p", 1))).getUnserved();
            assertThat(unserved)
                    .allSatisfy(u ->
                            assertThat(u.saturated()).isSameAs(unserved.get(0).saturated()));
        }
    }

    @Nested
    class ByBudget {

        /** Served by whichever comes first, two would cost more than there is; at their best fit they do not. */
        @Test
        void theBestFitIsTriedBeforeAnyOtherWayToServeTheSame() {
            MatchingRequest request = Requests.request(
                    List.of(
                            need(
                                    "a",
                                    2,
                                    List.of(
                                            new Candidate(project("p"), Yuan.of(1), 1, 0),
                                            new Candidate(project("q"), Yuan.ofFen(10), 5, 0))),
                            need("b", 1, List.of(new Candidate(project("p"), Yuan.of(1), 0, 0)))),
                    ProjectCapacity.builder()
                            .project(project("p"))
                            .places(5)
                            .budget(Yuan.of(1))
                            .build(),
                    Requests.places("q", 5));
            Allocation allocation = algorithm().match(request);
            assertThat(allocation.getPlacements()).hasSize(2);
            assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        }

        @Test
        void announcesOnlyFeasibilityWhereABudgetMayBind() {
            MatchingRequest request = Requests.request(List.of(need("a", 1, "p")), budget("p", 1_000));
            assertThat(algorithm().guaranteesFor(request))
                    .containsExactly(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
        }

        @Test
        void claimsEverythingIfNoBudgetBinds() {
            MatchingRequest request = Requests.request(List.of(need("a", 1, "p"), need("b", 1, "p")), budget("p", 200));
            Allocation allocation = algorithm().match(request);
            assertThat(allocation.getUnserved()).isEmpty();
            assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        }

        @Test
        void claimsOnlyFeasibilityIfABudgetBinds() {
            MatchingRequest request = Requests.request(List.of(need("a", 2, "p"), need("b", 1, "p")), budget("p", 199));
            Allocation allocation = algorithm().match(request);
            assertThat(allocation.getPlacements()).containsExactly(placed("a", "p"));
            assertThat(allocation.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
        }

        @Test
        void movesAServedNeedWhereTheMoneySuffices() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 2, List.of(at("p", 80), at("q", 50))), need("b", 1, List.of(at("p", 100)))),
                    budget("p", 100),
                    budget("q", 50));
            assertThat(algorithm().match(request).getPlacements())
                    .containsExactly(placed("a", "q", 50), placed("b", "p"));
        }

        @Test
        void doesNotMoveWhereTheMoneyFallsShort() {
            MatchingRequest request = Requests.request(
                    List.of(need("a", 2, List.of(at("p", 80), at("q", 50))), need("b", 1, List.of(at("p", 101)))),
                    budget("p", 100),
                    budget("q", 50));
            assertThat(algorithm().match(request).getPlacements()).containsExactly(placed("a", "p", 80));
        }

        @Test
        void fillsWhatMovesHaveFreed() {
            // b fits nowhere until c has pushed the costly a out of p
            MatchingRequest request = Requests.request(
                    List.of(
                            need("a", 4, List.of(at("p", 90), at("q", 90))),
                            need("b", 3, List.of(at("r", 200), at("p", 95))),
                            need("c", 2, List.of(at("p", 20)))),
                    budget("p", 100),
                    budget("q", 90),
                    budget("r", 150));
            Allocation allocation = algorithm().match(request);
            assertThat(allocation.getPlacements()).contains(placed("b", "p", 95));
        }
    }
}
