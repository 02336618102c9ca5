package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceClaimsTest {

    private static final DivisionCode EAST = DivisionCode.of("320101");
    private static final DivisionCode WEST = DivisionCode.of("320102");

    private final MatchingVerifier verifier = new MatchingVerifier();

    private static MatchingNeed at(DivisionCode place, String id, int priority, String... projects) {
        return MatchingNeed.builder()
                .from(need(id, priority, projects))
                .place(place)
                .build();
    }

    private static Unserved unserved(String need, String... projects) {
        return new Unserved(
                need(need), Arrays.stream(projects).map(Requests::project).toList());
    }

    private static Violation wrong(ViolationKind kind, String need, String project) {
        return Violations.of(kind, need(need), project(project));
    }

    private static Violation noProof(String need) {
        return Violations.of(ViolationKind.PROOF_INVALID, need(need));
    }

    private static Allocation.Builder all() {
        return Allocation.builder().addGuarantees(Requests.SERVICE);
    }

    @Nested
    class Areas {

        /** Two places in p, of which the west may have one. */
        private final ProjectCapacity shared = ProjectCapacity.builder()
                .project(project("p"))
                .places(2)
                .addAreas(
                        new AreaCapacity(EAST, Optional.of(2), Optional.empty()),
                        new AreaCapacity(WEST, Optional.of(1), Optional.empty()))
                .build();

        @Test
        void aProjectMayBeSaturatedForOneAreaOnly() {
            MatchingRequest request = Requests.request(List.of(at(WEST, "a", 2, "p"), at(WEST, "b", 1, "p")), shared);
            Allocation right = all().addPlacement(placed("a", "p"))
                    .addUnserved(unserved("b", "p"))
                    .build();
            assertThat(verifier.verify(request, right)).isEmpty();
            Allocation unfair = all().addPlacement(placed("b", "p"))
                    .addUnserved(unserved("a", "p"))
                    .build();
            assertThat(verifier.verify(request, unfair))
                    .containsExactly(wrong(ViolationKind.PRIORITY_PASSED_OVER, "a", "p"));
        }

        @Test
        void aPlaceGoesFromOneAreaToAnotherThatHasRoom() {
            MatchingRequest request = Requests.request(
                    List.of(at(EAST, "a", 3, "p"), at(WEST, "b", 2, "p"), at(EAST, "c", 1, "p")), shared);
            Allocation unfair = all().addPlacements(placed("b", "p"), placed("c", "p"))
                    .addUnserved(unserved("a", "p"))
                    .build();
            assertThat(verifier.verify(request, unfair))
                    .containsExactly(wrong(ViolationKind.PRIORITY_PASSED_OVER, "a", "p"));
            Allocation right = all().addPlacements(placed("a", "p"), placed("b", "p"))
                    .addUnserved(unserved("c", "p"))
                    .build();
            assertThat(verifier.verify(request, right)).isEmpty();
        }

        @Test
        void aMoveInAnotherAreaMakesRoomInTheProject() {
            MatchingRequest request = Requests.request(
                    List.of(at(EAST, "a", 3, "p"), at(WEST, "b", 2, "p", "q"), at(EAST, "c", 1, "p")),
                    shared,
                    places("q", 1));
            Allocation lazy = all().addPlacements(placed("a", "p"), placed("b", "p"))
                    .addUnserved(unserved("c", "p"))
                    .build();
            assertThat(verifier.verify(request, lazy))
                    .containsExactly(noProof("c"), wrong(ViolationKind.LARGER_SET_POSSIBLE, "c", "p"));
        }

        @Test
        void aNeedOutsideNeedsNoOtherProof() {
            MatchingRequest request = Requests.request(List.of(need("a", 1, "p")), shared);
            assertThat(verifier.verify(
                            request, all().addUnserved(unserved("a", "p")).build()))
                    .isEmpty();
            assertThat(verifier.verify(request, all().addUnserved(unserved("a")).build()))
                    .containsExactly(noProof("a"));
        }
    }

    @Test
    void theSingleGrantOfAHouseholdGoesToTheFirst() {
        MatchingRequest request = Requests.request(
                List.of(inHousehold("a", 2), inHousehold("b", 1)),
                ProjectCapacity.builder()
                        .project(project("p"))
                        .oncePer(BenefitScope.HOUSEHOLD)
                        .build());
        assertThat(verifier.verify(
                        request,
                        all().addPlacement(placed("a", "p"))
                                .addUnserved(unserved("b", "p"))
                                .build()))
                .isEmpty();
        assertThat(verifier.verify(
                        request,
                        all().addPlacement(placed("b", "p"))
                                .addUnserved(unserved("a", "p"))
                                .build()))
                .containsExactly(wrong(ViolationKind.PRIORITY_PASSED_OVER, "a", "p"));
    }

    private static MatchingNeed inHousehold(String id, int priority) {
        return MatchingNeed.builder()
                .from(need(id, priority, "p"))
                .household(HouseholdId.of("h"))
                .build();
    }

    @Test
    void secondGrantsComeAfterAllFirstOnes() {
        MatchingRequest request = Requests.request(
                List.of(
                        MatchingNeed.builder()
                                .from(need("a", 2, "p", "q"))
                                .mostGrants(2)
                                .build(),
                        need("b", 1, "q")),
                places("p", 1),
                places("q", 1));
        Allocation greedy = all().addPlacements(placed("a", "p"), placed("a", "q"))
                .addUnserved(unserved("b", "p", "q"))
                .build();
        assertThat(verifier.verify(request, greedy))
                .containsExactly(
                        noProof("b"),
                        wrong(ViolationKind.PRIORITY_PASSED_OVER, "b", "q"),
                        wrong(ViolationKind.LARGER_SET_POSSIBLE, "b", "q"));
        Allocation right =
                all().addPlacements(placed("a", "p"), placed("b", "q")).build();
        assertThat(verifier.verify(request, right)).isEmpty();
    }

    @Nested
    class Proofs {

        /** Two pairs of projects, each full with a holder that could go to the other of its pair. */
        private final MatchingRequest request = Requests.request(
                List.of(
                        need("a", 9, "p", "q"),
                        need("b", 8, "q", "p"),
                        need("c", 7, "r", "s"),
                        need("d", 6, "s", "r"),
                        need("e", 5, "p"),
                        need("f", 4, "s"),
                        need("g", 3, "q")),
                places("p", 1),
                places("q", 1),
                places("r", 1),
                places("s", 1));

        private Allocation with(Unserved... unserved) {
            return all().addPlacements(placed("a", "p"), placed("b", "q"), placed("c", "r"), placed("d", "s"))
                    .addUnserved(unserved)
                    .build();
        }

        private List<ProjectId> list(String... projects) {
            return new ArrayList<>(
                    Arrays.stream(projects).map(Requests::project).toList());
        }

        @Test
        void eachListIsLookedAtOnItsOwn() {
            assertThat(verifier.verify(
                            request, with(unserved("e", "p", "q"), unserved("f", "r", "s"), unserved("g", "p", "q"))))
                    .isEmpty();
            assertThat(verifier.verify(
                            request, with(unserved("e", "p", "q"), unserved("f", "p", "q"), unserved("g", "q"))))
                    .containsExactly(noProof("f"), noProof("g"));
        }

        @Test
        void aSharedListIsLookedAtForEachNeed() {
            List<ProjectId> shared = List.copyOf(list("p", "q"));
            assertThat(verifier.verify(
                            request,
                            with(
                                    new Unserved(need("e"), shared),
                                    new Unserved(need("f"), shared),
                                    new Unserved(need("g"), shared))))
                    .containsExactly(noProof("f"));
        }

        @Test
        void theUnionOfClosedListsIsClosed() {
            assertThat(verifier.verify(
                            request,
                            with(
                                    unserved("e", "p", "q", "r", "s"),
                                    unserved("f", "p", "q", "r", "s"),
                                    unserved("g", "p", "q", "r", "s"))))
                    .isEmpty();
        }

        @Test
        void anUnknownProjectMakesAListInvalidForAll() {
            assertThat(verifier.verify(
                            request,
                            with(unserved("e", "p", "q", "x"), unserved("f", "r", "s"), unserved("g", "x", "q", "p"))))
                    .containsExactly(noProof("e"), noProof("g"));
        }

        @Test
        void aProofIsAskedForByEitherClaim() {
            Allocation open = with(unserved("e", "p"), unserved("f", "r", "s"), unserved("g", "p", "q"));
            for (Guarantee claim : List.of(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED)) {
                Allocation claiming = Allocation.builder()
                        .from(open)
                        .guarantees(List.of(claim))
                        .build();
                assertThat(verifier.verify(request, claiming)).containsExactly(noProof("e"));
            }
        }
    }

    @Test
    void longChainsOfMovesAreFollowed() {
        // each need holds its project and could go to the next; the last one's next is free
        int length = 2_000;
        List<MatchingNeed> needs = new ArrayList<>();
        IntStream.range(0, length).forEach(i -> needs.add(need("n" + i, length - i, "p" + i, "p" + (i + 1))));
        needs.add(need("x", 0, "p0"));
        MatchingRequest request = Requests.request(
                needs,
                IntStream.rangeClosed(0, length)
                        .mapToObj(i -> places("p" + i, 1))
                        .toArray(ProjectCapacity[]::new));
        Allocation.Builder held = Allocation.builder();
        IntStream.range(0, length).forEach(i -> held.addPlacement(placed("n" + i, "p" + i)));
        Allocation wasteful = held.addUnserved(unserved("x", "p0"))
                .addGuarantee(Guarantee.PRIORITY_RESPECTED)
                .build();
        assertThat(verifier.guaranteesOf(request, wasteful))
                .contains(Guarantee.PRIORITY_RESPECTED)
                .doesNotContain(Guarantee.MAXIMUM_SERVED);
        assertThat(verifier.verify(request, wasteful)).containsExactly(noProof("x"));
    }
}
