package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.open;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.ProjectOutcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Grants of one plan, held against each other by the rules of their projects. */
class PlannerGrantsTogetherTest {

    private static final ProjectId A = ProjectId.of("a");
    private static final ProjectId B = ProjectId.of("b");
    private static final Stacking NO_AID = new Stacking(AidLedger.empty(), SamePersons.none());
    private static final MatchingPlanner WITHOUT =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final MatchingPlanner PLANNER = WITHOUT.withAid(NO_AID);
    private static final Household FAMILY = dibao("h");
    private static final NeedCase FIRST = urgent("z-first", FAMILY);
    private static final NeedCase SECOND = medical("a-second", FAMILY);

    private static NeedCase urgent(String id, Household household) {
        return NeedCase.of(
                household, need(id, household).urgency(Urgency.URGENT).build());
    }

    private static StackingRule notWith(ProjectId project) {
        return new StackingRule.NotWith(Set.of(project), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME);
    }

    private static CharityProject project(String id, StackingRule... rules) {
        return Cases.project(id)
                .capacity(places(1))
                .stackingRules(List.of(rules))
                .build();
    }

    private static List<String> grants(MatchingResult result) {
        return result.getGrants().stream()
                .map(grant -> grant.getNeed() + " " + grant.getProject())
                .toList();
    }

    private static List<Exclusion> exclusions(MatchingResult result) {
        assertThat(result.getUnmetNeeds()).hasSize(1);
        return result.getUnmetNeeds().get(0).exclusions();
    }

    @Test
    void ofTwoGrantsThatDoNotGoTogetherTheLaterNeedLosesItsOwn() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        assertThat(grants(WITHOUT.plan(List.of(FIRST, SECOND), list))).hasSize(2);
        for (SupplyList each : List.of(list, supply(project("a"), project("b", notWith(A))))) {
            MatchingResult result = PLANNER.plan(List.of(FIRST, SECOND), each);
            assertThat(grants(result)).containsExactly("z-first a");
            assertThat(exclusions(result)).contains(new Exclusion(B, UnmetReason.OTHER_GRANT_OF_PLAN));
            assertThat(result.getChecks()).containsExactly(PlanCheck.STACKING);
            assertThat(result.getProjectUses())
                    .extracting(ProjectUse::getCandidates)
                    .containsExactly(2, 2);
            assertThat(PLANNER.plan(List.of(SECOND, FIRST), each)).isEqualTo(result);
        }
    }

    @Test
    void aStoredPlanWhoseGrantsDoNotGoTogetherProvesNothing() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        List<NeedCase> cases = List.of(FIRST, SECOND);
        MatchingResult right = PLANNER.plan(cases, list);
        MatchingResult wrong = MatchingResult.builder()
                .from(WITHOUT.plan(cases, list))
                .checks(right.getChecks())
                .build();

        assertThat(PLANNER.guaranteesOf(cases, list, right)).contains(Guarantee.FEASIBLE);
        assertThat(PLANNER.guaranteesOf(cases, list, wrong)).isEmpty();
    }

    @Test
    void theLaterNeedTakesAnotherProjectThatGoesWithTheFirst() {
        SupplyList list = supply(project("a", notWith(B)), project("b"), project("c"));
        assertThat(grants(PLANNER.plan(List.of(FIRST, SECOND), list))).containsExactly("a-second c", "z-first a");
    }

    @Test
    void guaranteesThatDoNotHoldForAllCandidatesAreWithdrawn() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        assertThat(WITHOUT.plan(List.of(FIRST, SECOND), list).getGuarantees())
                .contains(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
        assertThat(PLANNER.plan(List.of(FIRST, SECOND), list).getGuarantees())
                .contains(Guarantee.FEASIBLE)
                .doesNotContain(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void guaranteesThatHoldForAllCandidatesAllTheSameStay() {
        SupplyList list = supply(project("a", notWith(B)), project("b"), project("c"));
        assertThat(PLANNER.plan(List.of(FIRST, SECOND), list).getGuarantees())
                .contains(Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void whoeverElseWantsThePlaceGetsIt() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        NeedCase neighbour = NeedCase.of(
                dibao("h2"),
                need("neighbour", dibao("h2")).registeredOn(DAY.minusDays(1)).build());
        MatchingResult result = PLANNER.plan(List.of(FIRST, SECOND, neighbour), list);
        assertThat(grants(result)).containsExactly("neighbour b", "z-first a");
        assertThat(exclusions(result)).contains(new Exclusion(B, UnmetReason.OTHER_GRANT_OF_PLAN));
    }

    @Test
    void oneProjectThatGivesOnceToAHouseholdByItsRulesDoesSo() {
        StackingRule once = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.TWELVE_MONTHS, false);
        SupplyList list = supply(Cases.project("a")
                .benefitScope(BenefitScope.PERSON)
                .capacity(places(5))
                .addStackingRule(once)
                .build());
        NeedCase child = ofChild();
        NeedCase head = urgent("z-first", child.household());
        MatchingResult result = PLANNER.plan(List.of(head, child), list);
        assertThat(grants(result)).containsExactly("z-first a");
        assertThat(exclusions(result)).containsExactly(new Exclusion(A, UnmetReason.OTHER_GRANT_OF_PLAN));
    }

    private static NeedCase ofChild() {
        Household two = Household.builder()
                .from(FAMILY)
                .headCount(Fact.known(2))
                .addMember(Cases.person("child")
                        .recognitions(Fact.known(List.of()))
                        .build())
                .build();
        return NeedCase.of(
                two, need("child", two).person(two.getMembers().get(1).getId()).build());
    }

    @Test
    void whatCannotBeToldIsAMissingFact() {
        StackingRule sameEvent =
                new StackingRule.NotWith(Set.of(B), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.EVENT);
        SupplyList list = supply(project("a", sameEvent), project("b"));
        MatchingResult result = PLANNER.plan(List.of(FIRST, SECOND), list);
        assertThat(grants(result)).containsExactly("z-first a");
        assertThat(exclusions(result)).contains(new Exclusion(B, UnmetReason.FACTS_MISSING));
        List<NeedCase> told = List.of(of(FIRST, HardshipEvent.FIRE), of(SECOND, HardshipEvent.SUDDEN_ILLNESS));
        assertThat(PLANNER.plan(told, list).getGrants()).hasSize(2);
    }

    private static NeedCase of(NeedCase subject, HardshipEvent event) {
        return NeedCase.of(
                subject.household(),
                Need.builder().from(subject.need()).event(Fact.known(event)).build());
    }

    @Test
    void somebodyKnownUnderTwoNamesIsOnePerson() {
        NeedCase elsewhere = medical("a-second", dibao("h-old"));
        HouseholdMember here =
                new HouseholdMember(FAMILY.getId(), FIRST.person().getId());
        HouseholdMember there = new HouseholdMember(
                elsewhere.household().getId(), elsewhere.person().getId());
        SamePersons same = name -> name.equals(here) || name.equals(there) ? Set.of(here, there) : Set.of(name);
        StackingRule rule = new StackingRule.NotWith(Set.of(B), Set.of(), BenefitScope.PERSON, StackingPeriod.LIFETIME);
        SupplyList list = supply(project("a", rule), project("b"));
        assertThat(PLANNER.plan(List.of(FIRST, elsewhere), list).getGrants()).hasSize(2);
        assertThat(grants(WITHOUT.withAid(new Stacking(AidLedger.empty(), same)).plan(List.of(FIRST, elsewhere), list)))
                .containsExactly("z-first a");
    }

    @Test
    void anOpenReferralAndAGrantOfThePlanBothHaveTheirSay() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        MatchingResult result =
                PLANNER.withReferrals(List.of(open(FIRST, "a")), List.of()).plan(List.of(FIRST, SECOND), list);
        assertThat(result.getGrants()).extracting(Grant::getNeed).containsExactly(NeedId.of("a-second"));
    }

    @ParameterizedTest
    @EnumSource(ExplanationLevel.class)
    void anExplanationAgreesWithThePlan(ExplanationLevel level) {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        MatchingPlanner planner = PLANNER.withExplanation(level);
        MatchingResult result = planner.plan(List.of(FIRST, SECOND), list);
        NeedExplanation explanation = planner.explainer(list, result).explain(SECOND);
        assertThat(explanation.isAsPlanned()).isTrue();
        if (level == ExplanationLevel.FULL) {
            assertThat(explanation.getProjects())
                    .filteredOn(each -> each.getProject().equals(B))
                    .singleElement()
                    .satisfies(each -> assertExcluded(each, UnmetReason.OTHER_GRANT_OF_PLAN));
        }
        assertThat(planner.explainer(list, result).explain(FIRST).isAsPlanned()).isTrue();
    }

    @Test
    void anExplanationKnowsThatAMissingFactMayBeAboutAnotherGrant() {
        StackingRule sameEvent =
                new StackingRule.NotWith(Set.of(B), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.EVENT);
        SupplyList list = supply(project("a", sameEvent), project("b"));
        MatchingResult result = PLANNER.plan(List.of(FIRST, SECOND), list);
        NeedExplanation explanation = PLANNER.explainer(list, result).explain(SECOND);
        assertThat(explanation.isAsPlanned()).isTrue();
        assertThat(explanation.getProjects())
                .filteredOn(each -> each.getProject().equals(B))
                .singleElement()
                .satisfies(each -> assertExcluded(each, UnmetReason.FACTS_MISSING));
    }

    private static void assertExcluded(ProjectExplanation explanation, UnmetReason reason) {
        assertThat(explanation.getOutcome()).isEqualTo(ProjectOutcome.EXCLUDED);
        assertThat(explanation.getReason()).contains(reason);
    }

    @Test
    void everyAlgorithmIsHeldToTheRules() {
        SupplyList list = supply(project("a", notWith(B)), project("b"));
        MatchingPlanner greedy = MatchingPlanner.of(
                        EvaluationContext.on(DAY), PriorityPolicy.standard(), new GreedyMatching())
                .withAid(NO_AID);
        assertThat(grants(greedy.plan(List.of(SECOND, FIRST), list))).containsExactly("z-first a");
    }
}
