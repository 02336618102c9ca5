package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of another system: in its own order, with no reasons, claiming nothing. */
class ForeignRowsTest {

    /** Places for a, b and c, of which a may have two, and none for d and e. */
    private static final MatchingRequest REQUEST = Requests.request(
            List.of(
                    MatchingNeed.builder()
                            .from(need("a", 5, "q", "p"))
                            .mostGrants(2)
                            .build(),
                    need("b", 4, "p"),
                    need("c", 3, "q"),
                    need("d", 2, "p"),
                    need("e", 1, "q")),
            places("p", 2),
            places("q", 2));

    private static final Allocation ROWS = Allocation.builder()
            .addPlacements(placed("c", "q"), placed("a", "p"), placed("b", "p"), placed("a", "q"))
            .addUnserved(new Unserved(need("e"), List.of()), new Unserved(need("d"), List.of()))
            .build();

    private final MatchingVerifier verifier = new MatchingVerifier();

    private static Allocation claiming(Guarantee claim) {
        return Allocation.builder().from(ROWS).addGuarantee(claim).build();
    }

    @Test
    void areRightInAnyOrderWhileNothingIsClaimed() {
        assertThat(verifier.verify(REQUEST, ROWS)).isEmpty();
    }

    @Test
    void thatClaimAnythingAreInOrder() {
        assertThat(verifier.verify(REQUEST, claiming(Guarantee.FEASIBLE)))
                .containsExactly(
                        Violations.of(ViolationKind.ORDER_WRONG, need("a"), project("p")),
                        Violations.of(ViolationKind.ORDER_WRONG, need("a"), project("q")),
                        Violations.of(ViolationKind.ORDER_WRONG, need("d")));
    }

    @Test
    void inOrderThatClaimAnythingNameCandidates() {
        Allocation ordered = Allocation.builder()
                .addPlacements(placed("a", "q"), placed("a", "p"), placed("b", "p"), placed("c", "q"))
                .addUnserved(new Unserved(need("d"), List.of()), new Unserved(need("e"), List.of()))
                .addGuarantee(Guarantee.FEASIBLE)
                .build();
        assertThat(verifier.verify(REQUEST, ordered))
                .containsExactly(
                        Violations.of(ViolationKind.PROOF_INVALID, need("d")),
                        Violations.of(ViolationKind.PROOF_INVALID, need("e")));
    }

    @Test
    void areStillHeldToWhatThereIs() {
        Allocation wrong = Allocation.builder()
                .from(ROWS)
                .unserved(List.of(new Unserved(need("e"), List.of())))
                .addPlacement(placed("d", "p"))
                .build();
        assertThat(verifier.verify(REQUEST, wrong))
                .containsExactly(Violations.of(ViolationKind.PLACES_EXCEEDED, project("p")));
    }

    @Test
    void proveTheSameInAnyOrderWhateverIsClaimed() {
        Allocation ordered = Allocation.builder()
                .addPlacements(placed("a", "q"), placed("a", "p"), placed("b", "p"), placed("c", "q"))
                .addUnserved(new Unserved(need("d"), List.of()), new Unserved(need("e"), List.of()))
                .build();
        assertThat(verifier.guaranteesOf(REQUEST, ordered))
                .contains(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY)
                // the second grant of a is worth the first of d
                .doesNotContain(Guarantee.MAXIMUM_SERVED);
        assertThat(verifier.guaranteesOf(REQUEST, ROWS)).isEqualTo(verifier.guaranteesOf(REQUEST, ordered));
        assertThat(verifier.guaranteesOf(REQUEST, claiming(Guarantee.STABLE)))
                .isEqualTo(verifier.guaranteesOf(REQUEST, ordered));
    }

    @Test
    void keepTheirAmountsWhenTheyArePutInOrder() {
        MatchingRequest request = Requests.request(
                List.of(
                        need("a", 2, List.of(new Candidate(project("p"), Yuan.of(3), 2, 0))),
                        need("b", 1, List.of(new Candidate(project("p"), Yuan.of(3), 1, 0)))),
                Requests.budget("p", 4));
        Allocation parts = Allocation.builder()
                .addPlacements(placed("b", "p", 1), placed("a", "p", 3))
                .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                .prices(new Prices(1, List.of(new PoolPrice(project("p"), Optional.empty(), Optional.empty(), 0, 1))))
                .build();
        assertThat(verifier.verify(request, parts)).isEmpty();
        assertThat(verifier.boundOf(request, parts))
                .contains(new BenefitBound(BigInteger.valueOf(700), BigInteger.valueOf(700)));
        assertThat(verifier.guaranteesOf(request, parts))
                .contains(Guarantee.AMOUNTS_DIVIDED, Guarantee.MAXIMUM_BENEFIT);
    }
}
