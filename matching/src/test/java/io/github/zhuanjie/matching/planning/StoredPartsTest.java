package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.DivisibleMatching;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That amounts are divided is a rule of those who asked; a stored plan cannot give it to itself. */
class StoredPartsTest {

    private static final List<NeedCase> CASES = IntStream.range(0, 4)
            .mapToObj(i -> medical("n" + i, dibao("h" + i)))
            .toList();
    private static final SupplyList LIST =
            supply(project("a").capacity(budget(1_000)).build());
    private static final Guarantee[] OF_SERVICE = {
        Guarantee.NO_JUSTIFIED_ENVY, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED, Guarantee.STABLE
    };

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    /** Returns a plan that gives every case a part of the same size, and says what it likes. */
    private static MatchingResult parts(MatchingResult plan, long fen) {
        Grant one = plan.getGrants().get(0);
        return MatchingResult.builder()
                .from(plan)
                .guarantees(Set.of(
                        Guarantee.FEASIBLE,
                        Guarantee.AMOUNTS_DIVIDED,
                        Guarantee.PRIORITY_RESPECTED,
                        Guarantee.MAXIMUM_SERVED))
                .unmetNeeds(List.of())
                .grants(CASES.stream()
                        .map(each -> Grant.builder()
                                .from(one)
                                .need(each.need().getId())
                                .household(each.household().getId())
                                .award(Award.exactly(Yuan.ofFen(fen)))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void whereGrantsAreWholeAPartIsNoGrant() {
        MatchingPlanner planner = planner(new PriorityFirstMatching());
        MatchingResult tiny = parts(planner.plan(CASES, LIST), 1);

        assertThat(planner.guaranteesOf(CASES, LIST, tiny)).isEmpty();
        assertThat(new PlanVerifier().guaranteesOf(planner.request(CASES, LIST), tiny))
                .isEmpty();
        assertThat(new PlanVerifier().provenBenefitOf(planner.request(CASES, LIST), tiny, BoundScope.ALL))
                .isEmpty();
    }

    @Test
    void whereAmountsAreDividedATinyPartServesNobody() {
        MatchingPlanner planner = planner(new DivisibleMatching());
        MatchingResult tiny = parts(planner.plan(CASES, LIST), 1);

        assertThat(planner.guaranteesOf(CASES, LIST, tiny))
                .contains(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED)
                .doesNotContain(OF_SERVICE);
        assertThat(PlanVerifier.ofDividedAmounts().guaranteesOf(planner.request(CASES, LIST), tiny))
                .contains(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED)
                .doesNotContain(OF_SERVICE);
    }

    @Test
    void wholeGrantsOfADividingAlgorithmServe() {
        SupplyList enough = supply(project("a").capacity(budget(2_000)).build());
        MatchingPlanner planner = planner(new DivisibleMatching());
        MatchingResult plan = planner.plan(CASES, enough);

        assertThat(plan.getGrants()).extracting(grant -> grant.getAward().max()).containsOnly(Yuan.of(500));
        assertThat(planner.guaranteesOf(CASES, enough, plan))
                .contains(Guarantee.AMOUNTS_DIVIDED, Guarantee.MAXIMUM_SERVED, Guarantee.MAXIMUM_BENEFIT);
    }

    @Test
    void aPlanOfWholeGrantsIsReadAsThatEvenByWhoeverMayDivide() {
        MatchingResult whole = planner(new GreedyMatching()).plan(CASES, LIST);

        assertThat(planner(new DivisibleMatching()).guaranteesOf(CASES, LIST, whole))
                .contains(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY)
                .doesNotContain(Guarantee.AMOUNTS_DIVIDED);
    }

    @Test
    void anAlgorithmThatDoesNotSayWhatItGuaranteesIsNamed() {
        MatchingResult plan = planner(new GreedyMatching()).plan(CASES, LIST);
        MatchingPlanner silent = planner(new Silent());

        assertThat(catchThrowableOfType(AlgorithmException.class, () -> silent.guaranteesOf(CASES, LIST, plan)))
                .hasMessageStartingWith("algorithm 'silent' failed");
    }

    /** Does not answer. */
    private static final class Silent implements MatchingAlgorithm {

        @Override
        public String getName() {
            return "silent";
        }

        @Override
        public String getVersion() {
            return "1";
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            throw new IllegalStateException("no");
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            throw new IllegalStateException("no");
        }
    }
}
