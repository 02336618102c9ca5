package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.DivisibleMatching;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan that was stored can be checked by whoever has the cases. */
class StoredGrantsTest {

    private static final List<NeedCase> CASES = Stream.concat(
                    IntStream.range(0, 7).mapToObj(i -> medical("n" + i, dibao("h" + i))),
                    Stream.of(medical("edge", inCategory("h-edge", AssistanceCategory.DIBAO_EDGE))))
            .toList();
    private static final SupplyList LIST = supply(withPlaces("a", 2), withPlaces("b", 3));

    private static MatchingPlanner planner(String algorithm) {
        return MatchingPlanner.of(
                EvaluationContext.on(DAY),
                PriorityPolicy.standard(),
                MatchingAlgorithms.standard().get(algorithm));
    }

    @Test
    void whatAPlanClaimsIsFoundAgain() {
        for (String algorithm : List.of("priority-first", "greedy", "stable", "max-benefit")) {
            MatchingPlanner planner = planner(algorithm);
            MatchingResult plan = planner.plan(CASES, LIST);

            assertThat(planner.guaranteesOf(CASES, LIST, plan)).containsAll(plan.getGuarantees());
        }
    }

    @Test
    void partsOfGrantsAreReadAsParts() {
        SupplyList money = supply(project("a").capacity(budget(1_200)).build());
        MatchingPlanner planner = planner(DivisibleMatching.NAME);
        MatchingResult plan = planner.plan(CASES, money);

        assertThat(plan.getGrants())
                .extracting(grant -> grant.getAward().max().toFen())
                .containsExactlyInAnyOrder(50_000L, 50_000L, 20_000L);
        assertThat(plan.getProjectUses().get(0).getCommitted().toFen()).isEqualTo(120_000L);
        assertThat(planner.guaranteesOf(CASES, money, plan)).contains(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED);
    }

    @Test
    void aPlanThatWasChangedByHandIsFoundOut() {
        MatchingPlanner planner = planner(PriorityFirstMatching.NAME);
        MatchingResult plan = planner.plan(CASES, LIST);
        Grant foreign = Grant.builder()
                .from(plan.getGrants().get(0))
                .need(CASES.get(7).need().getId())
                .build();
        Grant elsewhere = Grant.builder()
                .from(plan.getGrants().get(0))
                .project(ProjectId.of("c"))
                .build();
        MatchingResult silent =
                MatchingResult.builder().from(plan).grants(List.of()).build();
        MatchingResult lazy = MatchingResult.builder()
                .from(silent)
                .addAllUnmetNeeds(plan.getGrants().stream()
                        .map(grant -> new UnmetNeed(grant.getNeed(), UnmetReason.NO_PROJECT, List.of()))
                        .toList())
                .build();

        for (Grant wrong : List.of(foreign, elsewhere)) {
            MatchingResult changed =
                    MatchingResult.builder().from(plan).grants(List.of(wrong)).build();
            assertThat(planner.guaranteesOf(CASES, LIST, changed)).isEmpty();
        }
        assertThat(planner.guaranteesOf(CASES, LIST, silent)).isEmpty();
        assertThat(planner.guaranteesOf(CASES, LIST, lazy))
                .containsExactly(Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED);
    }

    @Test
    void theRequestHoldsThoseWhoQualify() {
        assertThat(planner("greedy").request(CASES, LIST).getNeeds())
                .hasSize(8)
                .filteredOn(need -> need.getCandidates().isEmpty())
                .extracting(need -> need.getId().value())
                .containsExactly("edge");
    }
}
