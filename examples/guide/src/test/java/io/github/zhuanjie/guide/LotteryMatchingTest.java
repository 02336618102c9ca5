package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.MatchingRequests;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.contract.MatchingAlgorithmContract;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An algorithm of one's own passes the contract, and is found. */
class LotteryMatchingTest implements MatchingAlgorithmContract {

    @Override
    public MatchingAlgorithm algorithm() {
        return new LotteryMatching();
    }

    @Test
    void isFoundByItsName() {
        assertThat(MatchingAlgorithms.discover().get("lottery")).isInstanceOf(LotteryMatching.class);
    }

    @Test
    void anotherSeedIsAnotherDraw() {
        MatchingRequest request = MatchingRequests.draw(5, 100, 3, algorithm().getSupported());
        MatchingRequest again = MatchingRequest.builder()
                .seed("another")
                .addNeeds(request.getNeeds())
                .addProjects(request.getProjects())
                .build();
        assertThat(algorithm().match(again).getPlacements())
                .extracting(Placement::need)
                .isNotEqualTo(algorithm().match(request).getPlacements().stream()
                        .map(Placement::need)
                        .toList());
    }

    /** Two needs of every family, and money as well as places that end: what real lists are like. */
    @Test
    void plansARealList() {
        SupplyList list = Projects.list();
        SupplyList tight = SupplyList.builder()
                .from(list)
                .projects(list.getProjects().stream()
                        .map(project -> CharityProject.builder()
                                .from(project)
                                .capacity(Capacity.builder()
                                        .places(3)
                                        .budget(Yuan.of(3_000))
                                        .provenance(Provenance.PUBLISHED)
                                        .build())
                                .build())
                        .toList())
                .build();
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(Households.AS_OF), PriorityPolicy.standard(), algorithm())
                .withSeed("drawn");
        List<NeedCase> cases = new ArrayList<>(Needs.cases());
        for (NeedCase one : Needs.cases()) {
            Need another = Need.builder()
                    .from(one.need())
                    .id(NeedId.of(one.need().getId().value() + "-2"))
                    .build();
            cases.add(NeedCase.of(one.household(), another));
        }
        MatchingResult plan = planner.plan(cases, tight);

        assertThat(planner.request(cases, tight).getFeatures())
                .contains(RequestFeature.ONCE_PER, RequestFeature.BUDGETS);
        assertThat(plan.getGrants()).isNotEmpty();
        assertThat(planner.guaranteesOf(cases, tight, plan)).contains(Guarantee.FEASIBLE);
    }
}
