package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllocationReaderTest {

    private final MatchingVerifier verifier = new MatchingVerifier();

    @Nested
    class DividedAmounts {

        /** One need that p would give 300 yuan and q 200; p has 250 yuan, q 300. */
        private final MatchingRequest request = Requests.request(
                List.of(need(
                        "a",
                        1,
                        List.of(new Candidate(project("p"), Yuan.of(300)), new Candidate(project("q"), Yuan.of(200))))),
                Requests.budget("p", 250),
                Requests.budget("q", 300));

        private List<Violation> check(Placement... placements) {
            return verifier.verify(
                    request,
                    Allocation.builder()
                            .addPlacements(placements)
                            .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                            .build());
        }

        @Test
        void partsUpToTheLargestCostAreRightHoweverManyGrantsTheNeedMayHave() {
            assertThat(check(placed("a", "p", 100), placed("a", "q", 200))).isEmpty();
            assertThat(check(placed("a", "p", 1))).isEmpty();
        }

        @Test
        void withoutSayingSoPartsAreWrong() {
            Allocation silent =
                    Allocation.builder().addPlacement(placed("a", "q", 199)).build();
            assertThat(verifier.verify(request, silent))
                    .containsExactly(Violations.of(ViolationKind.AMOUNT_WRONG, need("a"), project("q")));
            assertThat(verifier.guaranteesOf(request, silent)).isEmpty();
        }

        @Test
        void partsTogetherAboveTheLargestCostAreWrong() {
            assertThat(check(placed("a", "p", 101), placed("a", "q", 200)))
                    .containsExactly(Violations.of(ViolationKind.AMOUNT_WRONG, need("a")));
        }

        @Test
        void aPartAboveItsOwnCostIsWrong() {
            assertThat(check(placed("a", "q", 200))).isEmpty();
            assertThat(check(placed("a", "q", 201)))
                    .containsExactly(Violations.of(ViolationKind.AMOUNT_WRONG, need("a"), project("q")));
        }

        @Test
        void nothingAndLessAreNoParts() {
            assertThat(check(new Placement(need("a"), project("p"), Yuan.ofFen(1))))
                    .isEmpty();
            assertThat(check(placed("a", "p", 0)))
                    .containsExactly(Violations.of(ViolationKind.AMOUNT_WRONG, need("a"), project("p")));
            assertThat(check(placed("a", "p", -1)))
                    .containsExactly(Violations.of(ViolationKind.AMOUNT_WRONG, need("a"), project("p")));
        }

        @Test
        void budgetsAreUsedByAmounts() {
            assertThat(check(placed("a", "p", 250))).isEmpty();
            assertThat(check(placed("a", "p", 251)))
                    .containsExactly(Violations.of(ViolationKind.BUDGET_EXCEEDED, project("p")));
        }

        @Test
        void budgetsThatAreExceededStayExceeded() {
            MatchingRequest two = Requests.request(
                    List.of(
                            need("a", 2, List.of(new Candidate(project("p"), Yuan.of(300)))),
                            need("b", 1, List.of(new Candidate(project("p"), Yuan.of(300))))),
                    Requests.budget("p", 250));
            Allocation wrong = Allocation.builder()
                    .addPlacements(placed("a", "p", 300), placed("b", "p", -300))
                    .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                    .build();
            assertThat(verifier.verify(two, wrong))
                    .containsExactly(
                            Violations.of(ViolationKind.AMOUNT_WRONG, need("b"), project("p")),
                            Violations.of(ViolationKind.BUDGET_EXCEEDED, project("p")));
        }

        @Test
        void theRuleIsAmongWhatHolds() {
            Allocation divided = Allocation.builder()
                    .addPlacement(placed("a", "p", 100))
                    .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                    .build();
            assertThat(verifier.guaranteesOf(request, divided)).contains(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED);
            Allocation whole =
                    Allocation.builder().addPlacement(placed("a", "q", 200)).build();
            assertThat(verifier.guaranteesOf(request, whole))
                    .contains(Guarantee.FEASIBLE)
                    .doesNotContain(Guarantee.AMOUNTS_DIVIDED);
        }

        @Test
        void everyNeedIsMeasuredAlone() {
            MatchingRequest three = Requests.request(
                    List.of(
                            need("a", 3, List.of(new Candidate(project("p"), Yuan.of(1)))),
                            need("b", 2, List.of(new Candidate(project("p"), Yuan.of(1)))),
                            need("c", 1, List.of(new Candidate(project("p"), Yuan.of(1))))),
                    Requests.budget("p", 250));
            Allocation right = Allocation.builder()
                    .addPlacements(placed("a", "p", 1), placed("c", "p", 1))
                    .addUnserved(new Unserved(need("b"), List.of(project("p"))))
                    .addGuarantee(Guarantee.AMOUNTS_DIVIDED)
                    .build();
            assertThat(verifier.verify(three, right)).isEmpty();
        }
    }

    @Test
    void everyPlaceInTheOrderIsComparedWithTheOneBefore() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 3, "p"), need("b", 2, "p"), need("c", 1, "p")), Requests.places("p", 3));
        Allocation turned = Allocation.builder()
                .addGuarantee(Guarantee.FEASIBLE)
                .addPlacements(placed("c", "p"), placed("a", "p"), placed("b", "p"))
                .build();
        assertThat(verifier.verify(request, turned))
                .containsExactly(Violations.of(ViolationKind.ORDER_WRONG, need("a"), project("p")));
        Allocation reversed = Allocation.builder()
                .addGuarantee(Guarantee.FEASIBLE)
                .addUnserved(unserved("c"), unserved("b"), unserved("a"))
                .build();
        assertThat(verifier.verify(request, reversed))
                .containsExactly(
                        Violations.of(ViolationKind.ORDER_WRONG, need("a")),
                        Violations.of(ViolationKind.ORDER_WRONG, need("b")));
    }

    @Test
    void unknownNeedsDoNotHideKnownOnes() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 3, "p"), need("b", 2, "p"), need("c", 1, "p")), Requests.places("p", 3));
        Allocation wrong = Allocation.builder()
                .addPlacements(placed("a", "p"), placed("x", "p"), placed("b", "p"))
                .addUnserved(unserved("y"), unserved("c"))
                .build();
        assertThat(verifier.verify(request, wrong))
                .containsExactly(
                        Violations.of(ViolationKind.UNKNOWN_NEED, need("x")),
                        Violations.of(ViolationKind.UNKNOWN_NEED, need("y")));
    }

    @Test
    void whateverIsWrongIsFoundAtOnce() {
        MatchingRequest request = Requests.request(
                List.of(need("a", 3, "p"), need("b", 2, "p"), need("c", 1, "q")),
                Requests.places("p", 0),
                Requests.places("q", 1));
        Allocation wrong = Allocation.builder()
                .addGuarantee(Guarantee.FEASIBLE)
                .addPlacements(
                        placed("b", "p", 99), placed("a", "p"), placed("a", "z"), placed("c", "p"), placed("x", "p"))
                .build();
        assertThat(verifier.verify(request, wrong))
                .extracting(Violation::kind)
                .containsExactly(
                        ViolationKind.UNKNOWN_NEED,
                        ViolationKind.UNKNOWN_PROJECT,
                        ViolationKind.ORDER_WRONG,
                        ViolationKind.NOT_CANDIDATE,
                        ViolationKind.AMOUNT_WRONG,
                        ViolationKind.PLACES_EXCEEDED);
    }

    private static Unserved unserved(String need) {
        return new Unserved(need(need), List.of(project("p")));
    }
}
