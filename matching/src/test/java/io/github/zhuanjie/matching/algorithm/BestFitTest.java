package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which project serves whom, once it is settled who is served. */
class BestFitTest {

    private static Candidate worth(String project, int benefit) {
        return new Candidate(project(project), Yuan.of(100), benefit, 0);
    }

    private static Allocation match(MatchingRequest request) {
        Allocation allocation = new PriorityFirstMatching().match(request);
        assertThat(new MatchingVerifier().verify(request, allocation)).isEmpty();
        return allocation;
    }

    @Test
    void theSameNeedsAreServedWhereItIsWorthMost() {
        MatchingRequest request = Requests.request(
                List.of(
                        need("a", 2, List.of(worth("p", 5), worth("q", 4))),
                        need("b", 1, List.of(worth("p", 5), worth("q", 1)))),
                places("p", 1),
                places("q", 1));
        Allocation allocation = match(request);
        assertThat(allocation.getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
        assertThat(allocation.getGuarantees()).contains(Guarantee.BEST_FIT);
        assertThat(allocation.getPrices()).isPresent();
    }

    @Test
    void thoseWhoAreNotServedDoNotStandInTheWay() {
        MatchingRequest request = Requests.request(
                List.of(
                        need("x", 9, List.of(worth("none", 3))),
                        need("a", 8, List.of(worth("p", 5), worth("q", 9))),
                        need("y", 7, List.of(worth("none", 8), worth("none2", 3))),
                        need("b", 6, List.of(worth("q", 5), worth("p", 9))),
                        need("c", 5, List.of(worth("p", 900), worth("q", 900)))),
                places("none", 0),
                places("none2", 0),
                places("p", 1),
                places("q", 1));
        Allocation allocation = match(request);
        assertThat(allocation.getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
        assertThat(allocation.getUnserved())
                .extracting(each -> each.need().value())
                .containsExactly("x", "y", "c");
        assertThat(allocation.getGuarantees()).contains(Guarantee.BEST_FIT);
    }

    @Test
    void moreBenefitDoesNotGetANeedServedBeforeOneThatMattersMore() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 2, List.of(worth("p", 1))), need("b", 1, List.of(worth("p", 900)))), places("p", 1));
        assertThat(match(request).getPlacements()).containsExactly(placed("a", "p"));
    }

    @Test
    void whatIsWorthNothingIsServedToo() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 2, List.of(worth("p", 0), worth("q", 0))), need("b", 1, List.of(worth("p", 7)))),
                places("p", 1),
                places("q", 1));
        assertThat(match(request).getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
    }

    @Test
    void aFitThatABudgetForbidsIsNotTaken() {
        Candidate dear = new Candidate(project("p"), Yuan.of(200), 9, 0);
        Candidate cheap = new Candidate(project("q"), Yuan.of(10), 1, 0);
        MatchingRequest request = Requests.request(
                List.of(need("a", 2, List.of(cheap, dear)), need("b", 1, List.of(worth("p", 1), worth("q", 1)))),
                ProjectCapacity.builder()
                        .from(places("p", 1))
                        .budget(Yuan.of(150))
                        .build(),
                places("q", 1));
        Allocation allocation = match(request);
        assertThat(allocation.getPlacements()).containsExactly(placed("a", "q", 10), placed("b", "p"));
        assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.BY_PLACES);
    }

    @Test
    void benefitsOutOfTheSolversRangeAreNotClaimed() {
        MatchingRequest request = Requests.request(
                List.of(
                        need("a", 2, List.of(worth("p", Pairs.MAX_BENEFIT), worth("q", 0))),
                        need("b", 1, List.of(worth("p", Pairs.MAX_BENEFIT)))),
                places("p", 1),
                places("q", 1));
        assertThat(match(request).getPlacements()).hasSize(2);
    }
}
