package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.RunStage;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchingPlannerTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());

    private static MatchingResult plan(SupplyList supply, NeedCase... cases) {
        return PLANNER.plan(List.of(cases), supply);
    }

    private static NeedCase urgent(String id, Household household) {
        return NeedCase.of(
                household, need(id, household).urgency(Urgency.URGENT).build());
    }

    @Test
    void writesTheWholeResult() {
        SupplyList list =
                supply(withPlaces("b", 1), withPlaces("a", 0), project("c").build());
        MatchingResult result = plan(list, medical("n2", dibao("h2")), urgent("n1", dibao("h1")));
        assertThat(result.getAlgorithm()).isEqualTo(new AlgorithmId("priority-first", "3"));
        assertThat(result.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        assertThat(result.getAsOf()).isEqualTo(DAY);
        assertThat(result.getSupplyList()).isEqualTo(list.getId());
        assertThat(result.getSupplyListVersion()).isEqualTo(3);
        assertThat(result.getProjectsWithoutCapacity()).containsExactly(ProjectId.of("c"));
        assertThat(result.getGrants())
                .containsExactly(Grant.builder()
                        .need(NeedId.of("n1"))
                        .household(dibao("h1").getId())
                        .project(ProjectId.of("b"))
                        .award(Award.exactly(Yuan.of(500)))
                        .build());
        assertThat(result.getUnmetNeeds())
                .containsExactly(UnmetNeed.of(
                        NeedId.of("n2"),
                        List.of(
                                new Exclusion(ProjectId.of("a"), UnmetReason.CAPACITY_EXHAUSTED),
                                new Exclusion(ProjectId.of("b"), UnmetReason.CAPACITY_EXHAUSTED),
                                new Exclusion(ProjectId.of("c"), UnmetReason.STANDARD_UNPUBLISHED))));
    }

    @Test
    void reportsTheUseOfEveryProject() {
        SupplyList list =
                supply(project("b").capacity(budget(900)).build(), project("a").build());
        MatchingResult result = plan(list, medical("n1", dibao("h1")), medical("n2", dibao("h2")));
        ProjectUse.Builder b = ProjectUse.builder().project(ProjectId.of("b")).candidates(2);
        ProjectUse.Builder a = ProjectUse.builder().project(ProjectId.of("a")).candidates(2);
        assertThat(result.getProjectUses())
                .containsExactly(
                        a.grants(0)
                                .committed(Yuan.ZERO)
                                .putExclusionCount(UnmetReason.STANDARD_UNPUBLISHED, 1)
                                .build(),
                        b.grants(1)
                                .committed(Yuan.of(500))
                                .budget(Yuan.of(900))
                                .budgetLeft(Yuan.of(400))
                                .cutOff(new CutOff(2, 50, DAY.minusDays(10)))
                                .putExclusionCount(UnmetReason.CAPACITY_EXHAUSTED, 1)
                                .build());
        assertThat(result.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY);
    }

    @Test
    void prefersTheLargerAwardThenTheFirstIdentifier() {
        SupplyList list = supply(
                withPlaces("a", 9),
                project("c")
                        .benefit(new Benefit.Range(Yuan.of(100), Yuan.of(600)))
                        .capacity(places(9))
                        .build(),
                project("b")
                        .benefit(new Benefit.Goods(Yuan.of(600)))
                        .capacity(places(9))
                        .build());
        assertThat(plan(list, medical("n", dibao("h"))).getGrants())
                .extracting(Grant::getProject)
                .containsExactly(ProjectId.of("b"));
    }

    @Test
    void goodsAndTheMostOfARangeCountAgainstTheBudget() {
        SupplyList goods = supply(project("a")
                .benefit(new Benefit.Goods(Yuan.of(600)))
                .capacity(budget(599))
                .build());
        assertThat(plan(goods, medical("n", dibao("h"))).getGrants()).isEmpty();
        SupplyList range = supply(project("a")
                .benefit(new Benefit.Range(Yuan.of(100), Yuan.of(600)))
                .capacity(budget(600))
                .build());
        MatchingResult result = plan(range, medical("n", dibao("h")));
        assertThat(result.useOf(ProjectId.of("a")).orElseThrow().getCommitted()).isEqualTo(Yuan.of(600));
    }

    @Test
    void refusesTwoCasesOfOneNeed() {
        NeedCase one = medical("n", dibao("h"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(supply(withPlaces("a", 1)), one, one))
                .withMessage("needs must have different identifiers: n");
    }

    @Test
    void planOfNothingIsEmpty() {
        MatchingResult result = plan(supply(withPlaces("a", 1)));
        assertThat(result.getGrants()).isEmpty();
        assertThat(result.getUnmetNeeds()).isEmpty();
        assertThat(result.getProjectUses()).hasSize(1);
    }

    @Nested
    class Determinism {

        private final SupplyList list =
                supply(withPlaces("a", 3), withPlaces("b", 5), project("c").build());
        private final List<NeedCase> cases = IntStream.range(0, 40)
                .mapToObj(i -> medical("n" + i, i % 3 == 0 ? dibao("h" + i) : inCategory("h" + i, EDGE)))
                .toList();
        private static final AssistanceCategory EDGE = AssistanceCategory.DIBAO_EDGE;

        @Test
        void orderOfCasesAndProjectsDoesNotMatter() {
            List<NeedCase> shuffled = new ArrayList<>(cases);
            Collections.reverse(shuffled);
            SupplyList reversed = supply(project("c").build(), withPlaces("b", 5), withPlaces("a", 3));
            assertThat(PLANNER.plan(shuffled, reversed)).isEqualTo(PLANNER.plan(cases, list));
        }

        @Test
        void localeDoesNotMatter() {
            Locale before = Locale.getDefault();
            MatchingResult expected = PLANNER.plan(cases, list);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(PLANNER.plan(cases, list)).isEqualTo(expected);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void fingerprintTellsWhatTheResultDependsOn() {
            String print = PLANNER.plan(cases, list).getInputFingerprint();
            assertThat(print).matches("[0-9a-f]{64}");
            SupplyList newer = SupplyList.builder().from(list).version(4).build();
            assertThat(List.of(
                            PLANNER.plan(cases, newer),
                            PLANNER.withSeed("x").plan(cases, list),
                            PLANNER.plan(cases.subList(1, 40), list),
                            PLANNER.plan(cases, supply(withPlaces("a", 4), withPlaces("b", 5))),
                            MatchingPlanner.of(
                                            EvaluationContext.on(DAY), PriorityPolicy.standard(), new GreedyMatching())
                                    .plan(cases, list),
                            MatchingPlanner.of(
                                            EvaluationContext.on(DAY.plusDays(1)),
                                            PriorityPolicy.standard(),
                                            new PriorityFirstMatching())
                                    .plan(cases, list)))
                    .extracting(MatchingResult::getInputFingerprint)
                    .doesNotContain(print)
                    .doesNotHaveDuplicates();
        }

        @Test
        void seedBreaksTies() {
            assertThat(IntStream.range(0, 20)
                            .mapToObj(seed -> PLANNER.withSeed("s" + seed)
                                    .plan(cases, list)
                                    .getGrants())
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Nested
    class Scope {

        private final Household family = dibao("h");

        @Test
        void aHouseholdAsksOnceThroughItsMoreUrgentNeed() {
            SupplyList list = supply(project("a")
                    .benefitScope(BenefitScope.HOUSEHOLD)
                    .capacity(places(5))
                    .build());
            MatchingResult result = plan(list, medical("n1", family), urgent("n2", family));
            assertThat(result.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"));
            assertThat(result.getUnmetNeeds())
                    .containsExactly(UnmetNeed.of(
                            NeedId.of("n1"),
                            List.of(new Exclusion(ProjectId.of("a"), UnmetReason.OTHER_NEED_OF_HOUSEHOLD))));
            assertThat(result.useOf(ProjectId.of("a")).orElseThrow().getCandidates())
                    .isEqualTo(2);
        }

        @Test
        void aPersonAsksOnceAndAnotherMemberForHimself() {
            SupplyList list = supply(withPlaces("a", 5));
            Household two = Household.builder()
                    .from(family)
                    .addMember(Cases.person("second").build())
                    .build();
            NeedCase ofSecond = NeedCase.of(
                    two, need("n3", two).person(two.getMembers().get(1).getId()).build());
            MatchingResult result = plan(list, medical("n1", two), urgent("n2", two), ofSecond);
            assertThat(result.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("n2"), NeedId.of("n3"));
        }

        @Test
        void whichNeedAsksWhichProjectIsPartOfTheProblem() {
            // n2 takes b, which gives more, and leaves the household's one grant of a to n1
            SupplyList list = supply(
                    project("a")
                            .benefitScope(BenefitScope.HOUSEHOLD)
                            .capacity(places(1))
                            .build(),
                    project("b")
                            .benefit(new Benefit.Fixed(Yuan.of(900)))
                            .benefitScope(BenefitScope.HOUSEHOLD)
                            .capacity(places(1))
                            .build());
            MatchingResult result = plan(list, medical("n1", family), urgent("n2", family));
            assertThat(result.getGrants())
                    .extracting(grant -> grant.getNeed() + " " + grant.getProject())
                    .containsExactly("n1 a", "n2 b");
            assertThat(result.getGuarantees()).contains(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
        }

        @Test
        void guaranteesHoldIfTheOtherNeedCouldNotHaveBeenServedAnyway() {
            SupplyList list = supply(project("a")
                    .benefitScope(BenefitScope.HOUSEHOLD)
                    .capacity(places(1))
                    .build());
            MatchingResult result = plan(list, medical("n1", family), urgent("n2", family));
            assertThat(result.getGuarantees()).contains(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
        }
    }

    @Test
    void tellsItsStagesInOrder() {
        List<RunStage> told = new ArrayList<>();
        RunControl following = new RunControl() {
            @Override
            public void check() {}

            @Override
            public void begins(RunStage stage) {
                told.add(stage);
            }
        };
        PLANNER.plan(List.of(medical("n1", dibao("h1"))), supply(withPlaces("a", 1)), following);

        assertThat(told).containsExactly(RunStage.values());
    }
}
