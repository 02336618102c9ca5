package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is still said of an allocation once candidates were taken away from what the algorithm was asked. */
class StackedAllocationTest {

    private static final ScreenedCases NO_CASES =
            ScreenedCases.of(List.of(), new Workers(new PlanControl(RunControl.none())));
    private static final MatchingRequest WHOLE = request(
            List.of(need("a", 3, "p"), need("b", 2, "p", "q"), need("c", 1, "q", "r")),
            places("p", 1),
            places("q", 1),
            places("r", 0));
    private static final MatchingRequest WITHOUT_Q_FOR_B = request(
            List.of(need("a", 3, "p"), need("b", 2, "p"), need("c", 1, "q", "r")),
            places("p", 1),
            places("q", 1),
            places("r", 0));

    private static List<ProjectId> ids(String... projects) {
        return Arrays.stream(projects).map(Requests::project).toList();
    }

    private static Allocation.Builder served(String... guarantees) {
        return Allocation.builder()
                .addPlacements(placed("a", "p"), placed("c", "q"))
                .addUnserved(new Unserved(need("b"), ids("p", "q")))
                .guarantees(Arrays.stream(guarantees).map(Guarantee::valueOf).toList());
    }

    private static StackedAllocation proven(Allocation allocation) {
        return new StackedAllocation(WITHOUT_Q_FOR_B, allocation, NO_CASES).provenFor(WHOLE, RunControl.none());
    }

    @Test
    void whatIsNotSoForAllCandidatesIsWithdrawn() {
        StackedAllocation found = proven(
                served("FEASIBLE", "PRIORITY_RESPECTED", "MAXIMUM_SERVED").build());

        assertThat(found.allocation().getGuarantees())
                .as("b could have what c has, and no more than two are served")
                .doesNotContain(Guarantee.PRIORITY_RESPECTED)
                .contains(Guarantee.FEASIBLE);
        assertThat(found.asked()).isSameAs(WITHOUT_Q_FOR_B);
        assertThat(found.allocation().getPlacements()).hasSize(2);
    }

    @Test
    void nothingIsSaidThatTheAlgorithmDidNotSay() {
        assertThat(proven(served().build()).allocation().getGuarantees()).containsExactly(Guarantee.FEASIBLE);
        assertThat(proven(served("NO_JUSTIFIED_ENVY").build()).allocation().getGuarantees())
                .containsExactly(Guarantee.FEASIBLE);
    }

    @Test
    void aSetThatIsNoProofAnyMoreTakesWhatItProvedAlong() {
        Allocation allocation = Allocation.builder()
                .addPlacements(placed("a", "p"), placed("b", "q"))
                .addUnserved(new Unserved(need("c"), ids("q", "r")))
                .addGuarantees(Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED)
                .build();
        assertThat(proven(allocation).allocation().getGuarantees())
                .as("b could move to p, which the set of c leaves out")
                .containsExactly(Guarantee.FEASIBLE);

        Allocation complete = Allocation.builder()
                .from(allocation)
                .unserved(List.of(new Unserved(need("c"), ids("p", "q", "r"))))
                .build();
        assertThat(proven(complete).allocation().getGuarantees())
                .containsExactly(Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void whatIsNotFeasibleIsAFaultOfOurs() {
        Allocation twice = Allocation.builder()
                .addPlacements(placed("a", "p"), placed("b", "p"))
                .addUnserved(new Unserved(need("c"), ids("q", "r")))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> proven(twice))
                .withMessage("what is left must be enough for what is given of it");
    }

    @Test
    void setsContainTheCandidatesOfThoseWhoLostSome() {
        Allocation allocation = Allocation.builder()
                .addPlacements(placed("a", "p"))
                .addUnserved(new Unserved(need("b"), ids("p", "x")))
                .addUnserved(new Unserved(need("c"), ids("y")))
                .build();
        Allocation covering = StackedAllocation.covering(WHOLE, WITHOUT_Q_FOR_B, allocation);

        assertThat(covering.getUnserved())
                .containsExactly(new Unserved(need("b"), ids("p", "q", "x")), new Unserved(need("c"), ids("y")));
        assertThat(covering.getPlacements()).isEqualTo(allocation.getPlacements());
    }

    @Test
    void withoutClaimsOfBenefitAllOthersStay() {
        Allocation largest = new MaxBenefitMatching().match(WHOLE);
        Allocation inOrder = new PriorityFirstMatching().match(WHOLE);

        assertThat(new StackedAllocation(WHOLE, largest, NO_CASES)
                        .withoutClaimsOfBenefit()
                        .allocation()
                        .getGuarantees())
                .containsExactly(Guarantee.FEASIBLE);
        assertThat(new StackedAllocation(WHOLE, inOrder, NO_CASES)
                        .withoutClaimsOfBenefit()
                        .allocation()
                        .getGuarantees())
                .containsExactlyInAnyOrder(Requests.BY_PLACES);
        StackedAllocation silent = proven(served().build());
        assertThat(silent.withoutClaimsOfBenefit()).isSameAs(silent);
    }
}
