package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreedyMatchingTest {

    private static MatchingAlgorithm algorithm() {
        return new GreedyMatching();
    }

    @Test
    void takesTheFirstCandidateAndMovesNobody() {
        MatchingRequest request =
                Requests.request(List.of(need("a", 2, "p", "q"), need("b", 1, "p")), places("p", 1), places("q", 1));
        Allocation allocation = algorithm().match(request);
        assertThat(allocation.getPlacements()).containsExactly(placed("a", "p"));
        assertThat(allocation.getUnserved()).containsExactly(new Unserved(need("b"), List.of(project("p"))));
    }

    @Test
    void claimsFeasibilityAndThatNobodyEnviesWithReason() {
        MatchingRequest request = Requests.request(List.of(need("a", 2, "p")), places("p", 1));
        assertThat(algorithm().guaranteesFor(request)).containsExactly(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
        assertThat(algorithm().match(request).getGuarantees())
                .containsExactly(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
    }
}
