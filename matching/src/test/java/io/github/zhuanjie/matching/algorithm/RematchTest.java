package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.StabilityException;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RematchTest {

    private static final Stability TIES = new Stability.DecidesTies();
    private static final Allocation BEFORE = Allocation.builder()
            .addPlacement(placed("n1", "a", 0))
            .addPlacement(placed("n2", "b", 0))
            .build();

    private final MatchingAlgorithm benefit = new MaxBenefitMatching();
    private final MatchingAlgorithm priority = new PriorityFirstMatching();

    /** Two needs and two places; together they are worth more if each goes where it was not. */
    private static MatchingRequest crossed(int gain) {
        return request(
                List.of(
                        need("n1", 2, List.of(candidate("b", 5 + gain), candidate("a", 5))),
                        need("n2", 1, List.of(candidate("a", 5), candidate("b", 5)))),
                places("a", 1),
                places("b", 1));
    }

    private static Candidate candidate(String project, int benefit) {
        return new Candidate(project(project), Yuan.ZERO, benefit, 0);
    }

    private static List<Placement> again(MatchingAlgorithm algorithm, MatchingRequest request, Stability stability) {
        return algorithm.rematch(request, BEFORE, stability, RunControl.none()).getPlacements();
    }

    @Test
    void keptGrantsWeighWhatTheyAreWorth() {
        List<Placement> moved = List.of(placed("n1", "b", 0), placed("n2", "a", 0));
        for (MatchingAlgorithm algorithm : List.of(benefit, priority)) {
            assertThat(again(algorithm, crossed(5), new Stability.Worth(3))).isEqualTo(BEFORE.getPlacements());
            assertThat(again(algorithm, crossed(5), new Stability.Worth(2))).isEqualTo(moved);
            assertThat(again(algorithm, crossed(1), TIES)).isEqualTo(moved);
            assertThat(again(algorithm, crossed(0), TIES)).isEqualTo(BEFORE.getPlacements());
            assertThat(again(algorithm, crossed(5), Stability.none()))
                    .isEqualTo(algorithm.match(crossed(5)).getPlacements());
        }
    }

    @Test
    void whatAKeptGrantCostIsNotHidden() {
        Allocation kept = benefit.rematch(crossed(5), BEFORE, new Stability.Worth(3), RunControl.none());
        assertThat(kept.getGuarantees()).containsExactlyInAnyOrder(Guarantee.FEASIBLE, Guarantee.BENEFIT_BOUNDED);
        assertThat(priority.rematch(crossed(5), BEFORE, new Stability.Worth(3), RunControl.none())
                        .getGuarantees())
                .doesNotContain(Guarantee.BEST_FIT);
        assertThat(priority.rematch(crossed(5), BEFORE, TIES, RunControl.none()).getGuarantees())
                .contains(Guarantee.BEST_FIT, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void worthsThatDoNotFitAreRefused() {
        MatchingRequest large =
                request(List.of(need("n1", 1, List.of(candidate("a", Pairs.MAX_BENEFIT - 1)))), places("a", 1));
        for (MatchingAlgorithm algorithm : List.of(benefit, priority)) {
            assertThatExceptionOfType(StabilityException.class)
                    .isThrownBy(() -> again(algorithm, large, new Stability.Worth(2)))
                    .withMessage("benefits with what kept grants are worth must be at most 1000000000");
        }
        assertThat(again(benefit, large, TIES)).hasSize(1);
        assertThat(again(benefit, large, new Stability.Worth(1))).hasSize(1);
    }

    /** Three equal needs and two budgets for one each: nothing is lost by leaving those who were served where they are. */
    @Test
    void grantsAreKeptWhereMoneyIsShortToo() {
        Yuan grant = Yuan.ofFen(50_000);
        List<MatchingNeed> needs = Stream.of("n1", "n2", "n3")
                .map(id -> need(
                        id,
                        1,
                        List.of(new Candidate(project("a"), grant, 5, 0), new Candidate(project("b"), grant, 5, 0))))
                .toList();
        MatchingRequest request = request(
                needs, ProjectCapacity.ofBudget(project("a"), grant), ProjectCapacity.ofBudget(project("b"), grant));
        Allocation earlier = Allocation.builder()
                .addPlacement(placed("n1", "b", 500))
                .addPlacement(placed("n2", "a", 500))
                .build();
        assertThat(priority.match(request).getPlacements())
                .containsExactly(placed("n1", "a", 500), placed("n2", "b", 500));
        for (Stability stability : List.of(TIES, new Stability.Worth(3))) {
            assertThat(priority.rematch(request, earlier, stability, RunControl.none())
                            .getPlacements())
                    .isEqualTo(earlier.getPlacements());
        }
        assertThat(priority.rematch(request, earlier, Stability.none(), RunControl.none()))
                .isEqualTo(priority.match(request));
    }

    @Test
    void aWorthIsWithinBounds() {
        assertThat(new Stability.Worth(Pairs.MAX_BENEFIT)).isNotEqualTo(Stability.none());
        for (int wrong : new int[] {-1, Pairs.MAX_BENEFIT + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Stability.Worth(wrong))
                    .withMessage("benefit must be between 0 and 1000000000");
        }
    }

    @Test
    void earlierGrantsAreFoundInAnyOrder() {
        List<MatchingNeed> needs =
                IntStream.range(0, 60).mapToObj(i -> need("n" + i, i, "a", "b")).toList();
        MatchingRequest request = request(needs, places("a", 60), places("b", 60));
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < 60; i += 2) {
            placements.add(placed("n" + i, "b"));
        }
        placements.add(placed("n100", "b"));
        placements.add(placed("n1", "z"));
        for (int turn = 0; turn < 2; turn++) {
            Allocation earlier = Allocation.builder().placements(placements).build();
            int[] found = request.pairsOf(earlier);
            assertThat(found).hasSize(30).isSorted();
            for (int rank = 0; rank < 60; rank++) {
                boolean even = Integer.parseInt(request.id(rank).value().substring(1)) % 2 == 0;
                assertThat(Arrays.binarySearch(found, 2 * rank + 1) >= 0).isEqualTo(even);
                assertThat(Arrays.binarySearch(found, 2 * rank)).isNegative();
            }
            Collections.reverse(placements);
        }
    }

    @Test
    void grantsAreKeptBesideNeedsThatNobodyCanServe() {
        List<MatchingNeed> needs = new ArrayList<>(crossed(0).getNeeds());
        needs.add(need("x", 9, List.of(candidate("none", 7))));
        needs.add(need("y", 0, List.of(candidate("a", 900), candidate("none", 3))));
        MatchingRequest request = request(needs, places("a", 1), places("b", 1), places("none", 0));
        Allocation kept = priority.rematch(request, BEFORE, TIES, RunControl.none());
        assertThat(kept.getPlacements()).isEqualTo(BEFORE.getPlacements());
        assertThat(kept.getUnserved()).extracting(each -> each.need().value()).containsExactly("x", "y");
        assertThat(new MatchingVerifier().verify(request, kept)).isEmpty();
    }

    @Test
    void aGrantIsNotKeptBeyondABudget() {
        MatchingRequest request = request(
                List.of(need("n1", 1, List.of(candidate("b", 5), new Candidate(project("a"), Yuan.of(100), 5, 0)))),
                ProjectCapacity.builder()
                        .from(places("a", 1))
                        .budget(Yuan.of(50))
                        .build(),
                places("b", 1));
        Allocation anew = priority.rematch(request, BEFORE, TIES, RunControl.none());
        assertThat(anew.getPlacements()).containsExactly(placed("n1", "b", 0));
        assertThat(anew).isEqualTo(priority.match(request));
    }

    @Test
    void algorithmsWithoutAWarmStartBeginAnew() {
        MatchingAlgorithm greedy = new GreedyMatching();
        assertThat(greedy.rematch(crossed(5), BEFORE, TIES, RunControl.none())).isEqualTo(greedy.match(crossed(5)));
    }

    @Test
    void timeIsLimitedInARematchToo() {
        MatchingAlgorithm limited = new TimeLimitedMatching(benefit, Duration.ofMinutes(1));
        assertThat(again(limited, crossed(0), TIES)).isEqualTo(BEFORE.getPlacements());
        RunControl stopped = RunControl.until(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Instant.EPOCH);
        for (MatchingAlgorithm algorithm : List.of(limited, benefit, priority)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> algorithm.rematch(crossed(0), BEFORE, TIES, stopped));
        }
    }
}
