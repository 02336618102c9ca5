package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.KeptGrants;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A later plan keeps what an earlier one proposed, and says how much of it and at what price. */
class PlannerEarlierTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final List<NeedCase> CASES = IntStream.range(0, 12)
            .mapToObj(i -> medical("n" + i, dibao("h" + i)))
            .toList();

    /** Three projects that are worth the same to everybody, so that anybody may be anywhere. */
    private static final SupplyList LIST = supply(withPlaces("a", 4), withPlaces("b", 4), withPlaces("c", 4));

    private static Map<String, String> projects(MatchingResult result) {
        return result.getGrants().stream()
                .collect(Collectors.toMap(
                        grant -> grant.getNeed().value(),
                        grant -> grant.getProject().value()));
    }

    /** The same grants, each at the project after its own: as good a plan as the first. */
    private static MatchingResult turned(MatchingResult plan) {
        return MatchingResult.builder()
                .from(plan)
                .grants(plan.getGrants().stream()
                        .map(grant -> Grant.builder()
                                .from(grant)
                                .project(ProjectId.of(Map.of("a", "b", "b", "c", "c", "a")
                                        .get(grant.getProject().value())))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void whatIsWorthTheSameStaysAsItWas() {
        MatchingResult earlier = turned(PLANNER.plan(CASES, LIST));
        MatchingPlanner keeping = PLANNER.withEarlier(earlier, new Stability.DecidesTies());

        MatchingResult later = keeping.plan(CASES, LIST);

        assertThat(projects(later)).isEqualTo(projects(earlier)).isNotEqualTo(projects(PLANNER.plan(CASES, LIST)));
        assertThat(later.getKeptGrants())
                .contains(new KeptGrants(earlier.getInputFingerprint(), 12, 12, Optional.empty()));
    }

    @Test
    void aChangeMovesAsFewAsItMust() {
        MatchingResult earlier = turned(PLANNER.plan(CASES, LIST));
        SupplyList fewer = supply(withPlaces("a", 4), withPlaces("b", 3), withPlaces("c", 5));

        MatchingResult later =
                PLANNER.withEarlier(earlier, new Stability.Worth(1)).plan(CASES, fewer);

        assertThat(later.getGrants()).hasSize(12);
        assertThat(later.getKeptGrants())
                .contains(new KeptGrants(earlier.getInputFingerprint(), 12, 11, Optional.of(1)));
    }

    @Test
    void whoIsServedIsDecidedByPriorityAllTheSame() {
        SupplyList few = supply(withPlaces("a", 2));
        MatchingResult earlier = PLANNER.plan(CASES, LIST);
        MatchingResult anew = PLANNER.plan(CASES, few);

        MatchingResult later =
                PLANNER.withEarlier(earlier, new Stability.Worth(1_000)).plan(CASES, few);

        assertThat(later.getGrants()).isEqualTo(anew.getGrants());
        assertThat(later.getUnmetNeeds()).isEqualTo(anew.getUnmetNeeds());
    }

    @Test
    void thePlanTellsThatItWasAskedToKeep() {
        MatchingResult earlier = PLANNER.plan(CASES, LIST);
        List<MatchingResult> plans = Stream.of(
                        PLANNER,
                        PLANNER.withEarlier(earlier, Stability.none()),
                        PLANNER.withEarlier(earlier, new Stability.Worth(7)),
                        PLANNER.withEarlier(earlier, new Stability.DecidesTies()))
                .map(planner -> planner.plan(CASES, LIST))
                .toList();

        assertThat(plans).extracting(MatchingResult::getInputFingerprint).doesNotHaveDuplicates();
        assertThat(plans)
                .extracting(plan -> plan.getKeptGrants().map(KeptGrants::worth))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Optional.of(0)),
                        Optional.of(Optional.of(7)),
                        Optional.of(Optional.empty()));
    }

    @Test
    void whoDoesNotCountWithKeptGrantsIsNotSaidTo() {
        MatchingPlanner greedy =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new GreedyMatching());
        MatchingResult earlier = greedy.plan(CASES, LIST);

        assertThatExceptionOfType(AlgorithmException.class)
                .isThrownBy(() ->
                        greedy.withEarlier(earlier, new Stability.Worth(1)).plan(CASES, LIST))
                .matches(refusal -> refusal.getFault() == AlgorithmFault.UNSUPPORTED)
                .withMessageContaining("greedy");
        assertThat(greedy.withEarlier(earlier, Stability.none())
                        .plan(CASES, LIST)
                        .getKeptGrants())
                .contains(new KeptGrants(earlier.getInputFingerprint(), 12, 12, Optional.of(0)));
    }

    @Test
    void otherEarlierGrantsAreAnotherQuestion() {
        MatchingResult earlier = PLANNER.plan(CASES, LIST);
        MatchingResult same =
                PLANNER.withEarlier(earlier, new Stability.Worth(1)).plan(CASES, LIST);
        MatchingResult other =
                PLANNER.withEarlier(turned(earlier), new Stability.Worth(1)).plan(CASES, LIST);

        assertThat(turned(earlier).getInputFingerprint()).isEqualTo(earlier.getInputFingerprint());
        assertThat(other.getInputFingerprint()).isNotEqualTo(same.getInputFingerprint());
    }

    @Test
    void anotherPolicyUnderTheSameNameIsAnotherQuestion() {
        PriorityPolicy other = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .title("another title, other points")
                .build();
        MatchingPlanner planner = MatchingPlanner.of(EvaluationContext.on(DAY), other, new PriorityFirstMatching());

        assertThat(planner.plan(CASES, LIST).getInputFingerprint())
                .isNotEqualTo(PLANNER.plan(CASES, LIST).getInputFingerprint());
    }

    @Test
    void aWorthThatCannotBeCountedWithIsRefused() {
        MatchingPlanner byBenefit =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new MaxBenefitMatching());
        MatchingResult earlier = byBenefit.plan(CASES, LIST);
        MatchingPlanner keeping = byBenefit.withEarlier(earlier, new Stability.Worth(Pairs.MAX_BENEFIT));

        assertThatExceptionOfType(AlgorithmException.class)
                .isThrownBy(() -> keeping.plan(CASES, LIST))
                .matches(refusal -> refusal.getFault() == AlgorithmFault.UNSUPPORTED)
                .withMessageContaining("max-benefit");
    }
}
