package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.budget;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchingVerifierTest {

    /** Of three needs in the order a, b, c, one place each in p and q, and one in r that nobody asks for. */
    private static final MatchingRequest REQUEST = Requests.request(
            List.of(need("a", 3, "p", "q"), need("b", 2, "p"), need("c", 1, "q")),
            places("p", 1),
            places("q", 1),
            places("r", 1));

    private static final Allocation RIGHT = new PriorityFirstMatching().match(REQUEST);

    private final MatchingVerifier verifier = new MatchingVerifier();

    private List<ViolationKind> kinds(MatchingRequest request, Allocation allocation) {
        return verifier.verify(request, allocation).stream()
                .map(Violation::kind)
                .toList();
    }

    private static Placement placed(String need, String project) {
        return Requests.placed(need, project);
    }

    private static Unserved unserved(String need, String... projects) {
        return new Unserved(
                need(need), Arrays.stream(projects).map(Requests::project).toList());
    }

    private static Allocation.Builder all() {
        return Allocation.builder().addGuarantees(Requests.SERVICE);
    }

    @Test
    void acceptsARightAllocation() {
        assertThat(RIGHT.getPlacements()).containsExactly(placed("a", "q"), placed("b", "p"));
        assertThat(verifier.verify(REQUEST, RIGHT)).isEmpty();
    }

    @Test
    void isStoppedBetweenOneClaimAndTheNext() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(verifier.verify(REQUEST, RIGHT, asked::incrementAndGet)).isEmpty();
        assertThat(asked).hasValue(6);
        for (int most = 0; most < 6; most++) {
            AtomicInteger left = new AtomicInteger(most);
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> verifier.verify(REQUEST, RIGHT, () -> {
                        if (left.getAndDecrement() == 0) {
                            throw new CancellationException("enough");
                        }
                    }));
        }
    }

    @Nested
    class Feasibility {

        @Test
        void findsAnUnknownNeedServedOrNot() {
            Allocation served = Allocation.builder()
                    .from(RIGHT)
                    .addPlacement(placed("x", "r"))
                    .build();
            assertThat(verifier.verify(REQUEST, served))
                    .containsExactly(Violations.of(ViolationKind.UNKNOWN_NEED, need("x")));
            Allocation listed =
                    Allocation.builder().from(RIGHT).addUnserved(unserved("x")).build();
            assertThat(verifier.verify(REQUEST, listed))
                    .containsExactly(Violations.of(ViolationKind.UNKNOWN_NEED, need("x")));
        }

        @Test
        void findsAnUnknownProject() {
            Allocation wrong = all().addPlacements(placed("a", "x"), placed("b", "p"))
                    .addUnserved(unserved("c", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.UNKNOWN_PROJECT, need("a"), project("x")));
        }

        @Test
        void findsANeedServedTwiceByOneProject() {
            Allocation wrong = all().addPlacements(placed("a", "q"), placed("a", "q"), placed("b", "p"))
                    .addUnserved(unserved("c", "p", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.NEED_TWICE, need("a"), project("q")));
        }

        @Test
        void findsANeedWithMoreGrantsThanItMayHave() {
            MatchingRequest request = Requests.request(List.of(need("a", 1, "p", "q")), places("p", 1), places("q", 1));
            Allocation wrong =
                    all().addPlacements(placed("a", "p"), placed("a", "q")).build();
            assertThat(verifier.verify(request, wrong))
                    .containsExactly(Violations.of(ViolationKind.GRANTS_EXCEEDED, need("a")));
            MatchingRequest generous = Requests.request(
                    List.of(MatchingNeed.builder()
                            .from(need("a", 1, "p", "q"))
                            .mostGrants(2)
                            .build()),
                    places("p", 1),
                    places("q", 1));
            assertThat(verifier.verify(generous, wrong)).isEmpty();
        }

        @Test
        void findsWhatIsNotInTheOrderOfPriority() {
            Allocation swapped = all().addPlacements(placed("b", "p"), placed("a", "q"))
                    .addUnserved(unserved("c", "p", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, swapped))
                    .containsExactly(Violations.of(ViolationKind.ORDER_WRONG, need("a"), project("q")));
            Allocation nobody = Allocation.builder()
                    .addGuarantee(Guarantee.FEASIBLE)
                    .addUnserved(unserved("c", "q"), unserved("a", "p", "q"), unserved("b", "p"))
                    .build();
            assertThat(verifier.verify(REQUEST, nobody))
                    .containsExactly(Violations.of(ViolationKind.ORDER_WRONG, need("a")));
        }

        @Test
        void findsGrantsThatAreNotInTheOrderOfPreference() {
            MatchingRequest request = Requests.request(
                    List.of(MatchingNeed.builder()
                            .from(need("a", 1, "q", "p"))
                            .mostGrants(2)
                            .build()),
                    places("p", 1),
                    places("q", 1));
            Allocation right =
                    all().addPlacements(placed("a", "q"), placed("a", "p")).build();
            assertThat(verifier.verify(request, right)).isEmpty();
            Allocation wrong =
                    all().addPlacements(placed("a", "p"), placed("a", "q")).build();
            assertThat(verifier.verify(request, wrong))
                    .containsExactly(Violations.of(ViolationKind.ORDER_WRONG, need("a"), project("q")));
        }

        @Test
        void findsAnAmountThatIsNotTheCost() {
            Allocation wrong = all().addPlacements(Requests.placed("a", "q", 99), Requests.placed("b", "p", 101))
                    .addUnserved(unserved("c", "p", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(
                            Violations.of(ViolationKind.AMOUNT_WRONG, need("a"), project("q")),
                            Violations.of(ViolationKind.AMOUNT_WRONG, need("b"), project("p")));
        }

        @Test
        void findsANeedThatIsUnservedTwice() {
            Allocation wrong = Allocation.builder()
                    .from(RIGHT)
                    .addUnserved(unserved("c", "p", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.NEED_TWICE, need("c")));
        }

        @Test
        void findsANeedBothServedAndUnserved() {
            Allocation wrong = Allocation.builder()
                    .from(RIGHT)
                    .addUnserved(unserved("a", "p", "q"))
                    .build();
            assertThat(kinds(REQUEST, wrong)).containsExactly(ViolationKind.NEED_TWICE);
        }

        @Test
        void findsAMissingNeed() {
            Allocation wrong = all().placements(RIGHT.getPlacements()).build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.NEED_MISSING, need("c")));
        }

        @Test
        void findsAProjectThatIsNoCandidate() {
            Allocation wrong = Allocation.builder()
                    .from(RIGHT)
                    .unserved(List.of())
                    .addPlacement(placed("c", "r"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.NOT_CANDIDATE, need("c"), project("r")));
        }

        @Test
        void findsPlacesExceeded() {
            Allocation wrong = Allocation.builder()
                    .from(RIGHT)
                    .unserved(List.of())
                    .addPlacement(placed("c", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.PLACES_EXCEEDED, project("q")));
        }

        @Test
        void findsABudgetExceededEvenBeyondTheRangeOfALong() {
            Candidate huge = new Candidate(project("p"), Yuan.ofFen(Long.MAX_VALUE));
            MatchingRequest request = Requests.request(
                    List.of(need("a", 3, List.of(huge)), need("b", 2, List.of(huge)), need("c", 1, List.of(huge))),
                    ProjectCapacity.ofBudget(project("p"), Yuan.ofFen(Long.MAX_VALUE)));
            Allocation wrong = all().addPlacements(
                            new Placement(need("a"), project("p"), Yuan.ofFen(Long.MAX_VALUE)),
                            new Placement(need("b"), project("p"), Yuan.ofFen(Long.MAX_VALUE)),
                            new Placement(need("c"), project("p"), Yuan.ofFen(Long.MAX_VALUE)))
                    .build();
            assertThat(verifier.verify(request, wrong))
                    .containsExactly(Violations.of(ViolationKind.BUDGET_EXCEEDED, project("p")));
        }
    }

    @Nested
    class Claims {

        @Test
        void proofMustCoverTheCandidatesWhateverIsClaimed() {
            Allocation wrong = Allocation.builder()
                    .placements(RIGHT.getPlacements())
                    .addUnserved(unserved("c", "p"))
                    .addGuarantee(Guarantee.FEASIBLE)
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.PROOF_INVALID, need("c")));
        }

        @Test
        void proofMustBeClosedWhereItIsClaimed() {
            // a holds q and could go to p, so q alone proves nothing
            Allocation open = all().placements(RIGHT.getPlacements())
                    .addUnserved(unserved("c", "q"))
                    .build();
            assertThat(kinds(REQUEST, open)).containsExactly(ViolationKind.PROOF_INVALID);
            Allocation modest = Allocation.builder()
                    .from(open)
                    .guarantees(List.of(Guarantee.FEASIBLE))
                    .build();
            assertThat(kinds(REQUEST, modest)).isEmpty();
        }

        @Test
        void proofMustBeFull() {
            Allocation wrong = all().placements(RIGHT.getPlacements())
                    .addUnserved(unserved("c", "p", "q", "r"))
                    .build();
            assertThat(kinds(REQUEST, wrong)).containsExactly(ViolationKind.PROOF_INVALID);
        }

        @Test
        void proofMustNameKnownProjects() {
            Allocation wrong = all().placements(RIGHT.getPlacements())
                    .addUnserved(unserved("c", "p", "q", "x"))
                    .build();
            assertThat(kinds(REQUEST, wrong)).containsExactly(ViolationKind.PROOF_INVALID);
        }

        @Test
        void findsSomeoneOfLowerPriorityInTheSameProject() {
            Allocation wrong = all().addPlacements(placed("a", "p"), placed("c", "q"))
                    .addUnserved(unserved("b", "p", "q"))
                    .build();
            // b is passed over for c, because a could go from p to q
            assertThat(verifier.verify(REQUEST, wrong))
                    .containsExactly(Violations.of(ViolationKind.PRIORITY_PASSED_OVER, need("b"), project("p")));
        }

        @Test
        void findsAFreePlaceThatMovesWouldReach() {
            Allocation wrong = all().addPlacements(placed("a", "p"))
                    .addUnserved(unserved("b", "p", "q"), unserved("c", "p", "q"))
                    .build();
            assertThat(verifier.verify(REQUEST, wrong))
                    .contains(
                            Violations.of(ViolationKind.LARGER_SET_POSSIBLE, need("b"), project("p")),
                            Violations.of(ViolationKind.LARGER_SET_POSSIBLE, need("c"), project("q")));
        }

        @Test
        void looksOnlyAtWhatIsClaimed() {
            Allocation wasteful = Allocation.builder()
                    .addUnserved(unserved("a", "p", "q"), unserved("b", "p"), unserved("c", "q"))
                    .addGuarantee(Guarantee.FEASIBLE)
                    .build();
            assertThat(verifier.verify(REQUEST, wasteful)).isEmpty();
        }

        @Test
        void aClaimThatRestsOnABudgetIsWrong() {
            MatchingRequest request = Requests.request(List.of(need("a", 2, "p"), need("b", 1, "p")), budget("p", 100));
            Allocation bold = all().addPlacement(placed("a", "p"))
                    .addUnserved(unserved("b", "p"))
                    .build();
            assertThat(kinds(request, bold))
                    .containsExactly(ViolationKind.PROOF_INVALID, ViolationKind.LARGER_SET_POSSIBLE);
        }
    }

    @Nested
    class Proven {

        @Test
        void everythingForARightAllocationEvenIfItClaimsNothing() {
            Allocation modest = Allocation.builder()
                    .placements(RIGHT.getPlacements())
                    .addUnserved(unserved("c"))
                    .build();
            assertThat(verifier.guaranteesOf(REQUEST, modest)).contains(Requests.SERVICE);
        }

        @Test
        void numberWithoutPriorityIfTheWrongNeedIsServed() {
            Allocation unfair = all().addPlacements(placed("a", "p"), placed("c", "q"))
                    .addUnserved(unserved("b"))
                    .build();
            assertThat(verifier.guaranteesOf(REQUEST, unfair))
                    .containsExactlyInAnyOrder(
                            Guarantee.FEASIBLE,
                            Guarantee.NO_JUSTIFIED_ENVY,
                            Guarantee.MAXIMUM_SERVED,
                            Guarantee.STABLE);
        }

        @Test
        void priorityWithoutNumberIfPlacesStayFree() {
            Allocation lazy = all().addPlacement(placed("a", "p"))
                    .addUnserved(unserved("b"), unserved("c"))
                    .build();
            assertThat(verifier.guaranteesOf(REQUEST, lazy))
                    .containsExactlyInAnyOrder(Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED);
        }

        @Test
        void nothingIfNotFeasible() {
            Allocation wrong = all().placements(RIGHT.getPlacements()).build();
            assertThat(verifier.guaranteesOf(REQUEST, wrong)).isEmpty();
        }
    }

    @Test
    void violationsAreOrderedByKindNeedAndProject() {
        Allocation wrong = all().addPlacements(placed("y", "p"), placed("x", "p"), placed("a", "z"))
                .build();
        assertThat(verifier.verify(REQUEST, wrong))
                .containsExactly(
                        Violations.of(ViolationKind.UNKNOWN_NEED, need("x")),
                        Violations.of(ViolationKind.UNKNOWN_NEED, need("y")),
                        Violations.of(ViolationKind.UNKNOWN_PROJECT, need("a"), project("z")),
                        Violations.of(ViolationKind.NEED_MISSING, need("b")),
                        Violations.of(ViolationKind.NEED_MISSING, need("c")));
    }
}
