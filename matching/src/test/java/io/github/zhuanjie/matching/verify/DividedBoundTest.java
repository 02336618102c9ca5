package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.verify.PricedAllocations.bound;
import static io.github.zhuanjie.matching.verify.PricedAllocations.check;
import static io.github.zhuanjie.matching.verify.PricedAllocations.of;
import static io.github.zhuanjie.matching.verify.PricedAllocations.priced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bounds where amounts are divided. */
class DividedBoundTest {

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
