package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every algorithm keeps, whatever it optimises: extend it and name the algorithm. */
abstract class MatchingAlgorithmContract {

    private final MatchingVerifier verifier = new MatchingVerifier();

    /** Returns the algorithm under test. */
    abstract MatchingAlgorithm algorithm();

    static Stream<MatchingRequest> requests() {
        return IntStream.range(0, 40).mapToObj(i -> Requests.random(i, 5 + 7 * i, 1 + i / 3, i % 2 == 1));
    }

    @Test
    void nameAndVersionFormAnIdentity() {
        assertThat(algorithm().getName()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(algorithm().id().name()).isEqualTo(algorithm().getName());
        assertThat(algorithm().id().version()).isEqualTo(algorithm().getVersion());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void allocationHoldsWhatItClaims(MatchingRequest request) {
        assertThat(verifier.verify(request, algorithm().match(request))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void allocationClaimsAtLeastWhatWasAnnounced(MatchingRequest request) {
        assertThat(algorithm().match(request).getGuarantees())
                .containsAll(algorithm().guaranteesFor(request))
                .contains(Guarantee.FEASIBLE);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void sameRequestGivesSameAllocation(MatchingRequest request) {
        assertThat(algorithm().match(request)).isEqualTo(algorithm().match(request));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void orderOfInputDoesNotMatter(MatchingRequest request) {
        List<MatchingNeed> needs = new ArrayList<>(request.getNeeds());
        List<ProjectCapacity> projects = new ArrayList<>(request.getProjects());
        Collections.shuffle(needs, new Random(7));
        Collections.shuffle(projects, new Random(8));
        MatchingRequest shuffled = MatchingRequest.builder()
                .seed(request.getSeed())
                .addNeeds(needs)
                .addProjects(projects)
                .build();
        assertThat(algorithm().match(shuffled)).isEqualTo(algorithm().match(request));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyUnservedNeedHasAProofThatCoversItsCandidates(MatchingRequest request) {
        Allocation allocation = algorithm().match(request);
        for (Unserved unserved : allocation.getUnserved()) {
            MatchingNeed need = request.getNeeds().stream()
                    .filter(n -> n.getId().equals(unserved.need()))
                    .findFirst()
                    .orElseThrow();
            assertThat(unserved.saturated())
                    .isSorted()
                    .containsAll(need.getCandidates().stream()
                            .map(Candidate::project)
                            .toList());
        }
    }

    @Test
    void emptyRequestGivesEmptyAllocation() {
        Allocation allocation = algorithm().match(MatchingRequest.builder().build());
        assertThat(allocation.getPlacements()).isEmpty();
        assertThat(allocation.getUnserved()).isEmpty();
    }

    @Test
    void needWithoutCandidatesIsUnserved() {
        MatchingRequest request = Requests.request(List.of(need("n", 1)), places("p", 1));
        assertThat(algorithm().match(request).getUnserved())
                .extracting(Unserved::need)
                .containsExactly(need("n"));
    }

    @Test
    void oneProjectForAllServesTheFirstInOrder() {
        MatchingRequest request =
                Requests.request(List.of(need("a", 1, "p"), need("b", 3, "p"), need("c", 2, "p")), places("p", 2));
        assertThat(algorithm().match(request).getPlacements())
                .extracting(Placement::need)
                .containsExactly(need("b"), need("c"));
    }

    @Test
    void zeroPlacesServeNobody() {
        MatchingRequest request =
                Requests.request(List.of(need("a", 1, "p", "q"), need("b", 1, "q")), places("p", 0), places("q", 0));
        assertThat(algorithm().match(request).getPlacements()).isEmpty();
    }

    @Test
    void hugePlacesServeEverybody() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 1, "p", "q"), need("b", 1, "q")),
                places("p", Integer.MAX_VALUE),
                places("q", Integer.MAX_VALUE));
        assertThat(algorithm().match(request).getUnserved()).isEmpty();
    }

    @Test
    void tenThousandEqualNeedsFillEveryPlace() {
        List<MatchingNeed> needs = IntStream.range(0, 10_000)
                .mapToObj(i -> need("n" + i, 5, "p", "q", "r"))
                .toList();
        MatchingRequest request = Requests.request(needs, places("p", 700), places("q", 0), places("r", 2_300));
        Allocation allocation = algorithm().match(request);
        assertThat(allocation.getPlacements()).hasSize(3_000);
        assertThat(verifier.verify(request, allocation)).isEmpty();
    }
}
