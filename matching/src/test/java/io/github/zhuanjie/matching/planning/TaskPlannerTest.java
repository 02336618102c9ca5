package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.document.MatchingTask;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskPlannerTest {

    private static final TaskPlanner PLANNER = TaskPlanner.of(MatchingAlgorithms.standard());
    private static final NeedCase CASE = Cases.medical("n-1", Cases.dibao("h-1"));

    private static MatchingTask.Builder task() {
        return MatchingTask.builder()
                .asOf(DAY)
                .algorithm("greedy")
                .addHouseholds(CASE.household())
                .addNeeds(CASE.need())
                .supply(supply(withPlaces("p-1", 1)));
    }

    private static MatchingResult plan(MatchingTask.Builder task) {
        return PLANNER.plan(task.build(), RunControl.none());
    }

    private static void assertUnmet(MatchingResult result, UnmetReason reason) {
        assertThat(result.getGrants()).isEmpty();
        assertThat(result.getUnmetNeeds()).singleElement().matches(unmet -> unmet.reason() == reason);
    }

    @Test
    void theAnswerIsThatOfThePlannerWithTheSameSettings() {
        MatchingTask.Builder task =
                task().algorithm("priority-first").seed("k").explanationLevel(ExplanationLevel.NONE);
        MatchingResult expected = MatchingPlanner.of(
                        EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching())
                .withSeed("k")
                .withExplanation(ExplanationLevel.NONE)
                .plan(List.of(CASE), supply(withPlaces("p-1", 1)));

        assertThat(plan(task)).isEqualTo(expected);
        assertThat(expected.getGrants()).hasSize(1);
    }

    @Test
    void aPolicyIsTakenFromTheTask() {
        PriorityPolicy own = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .id("own")
                .build();
        assertThat(plan(task().policy(own)).getPolicy()).contains(own);
    }

    @Test
    void aidThatWasGivenCountsWhereItIsToBeChecked() {
        AidRecord given = AidRecord.builder()
                .id(AidRecordId.of("A-1"))
                .source(AidSource.CHARITY)
                .provider("慈善会")
                .household(CASE.household().getId())
                .project(ProjectId.of("p-1"))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(DAY.minusMonths(2))
                .build();
        MatchingTask.Builder task = task().supply(supply(Cases.project("p-1")
                .capacity(Cases.places(1))
                .addStackingRules(new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.TWELVE_MONTHS, false))
                .build()));

        assertThat(plan(task).getGrants()).hasSize(1);
        assertThat(plan(task.addChecks(PlanCheck.STACKING)).getGrants()).hasSize(1);
        assertUnmet(plan(task.addAidRecords(given)), UnmetReason.ALREADY_AIDED);
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        MatchingTask.Builder task = task().addChecks(PlanCheck.REFERRALS, PlanCheck.RESERVATIONS);
        assertThat(plan(task).getChecks()).containsExactly(PlanCheck.RESERVATIONS, PlanCheck.REFERRALS);
        assertUnmet(
                plan(task.addBars(new ProjectBar(CASE.need().getId(), ProjectId.of("p-1"), Optional.empty()))),
                UnmetReason.ANSWERED_BEFORE);
    }

    @Test
    void anEarlierResultIsKeptAtTheWorthOfTheTask() {
        MatchingResult earlier = plan(keeping());
        assertThat(plan(keeping().earlier(earlier)).getKeptGrants())
                .hasValueSatisfying(kept -> assertThat(kept.worth()).isEmpty());
        assertThat(plan(keeping().earlier(earlier).keptWorth(7)).getKeptGrants())
                .hasValueSatisfying(kept -> assertThat(kept.worth()).contains(7));
        assertThat(plan(keeping()).getKeptGrants()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(keeping().earlier(earlier).keptWorth(Integer.MAX_VALUE)));
    }

    private static MatchingTask.Builder keeping() {
        return task().algorithm("max-benefit"); // greedy does not count with kept grants
    }

    @Test
    void conflictsAreCheckedByWhoeverKnowsThem() {
        MatchingTask task = task().addChecks(PlanCheck.CONFLICT_OF_INTEREST).build();
        assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.plan(task, RunControl.none()));
        MatchingResult result =
                PLANNER.withConflicts((project, subject) -> Fact.known(true)).plan(task, RunControl.none());
        assertThat(result.getChecks()).containsExactly(PlanCheck.CONFLICT_OF_INTEREST);
        assertThat(result.getGrants()).isEmpty();
    }

    @Test
    void figuresStandBesideThosePublished() {
        Household household = CASE.household();
        LocalStandard twice = LocalStandard.builder()
                .area(household.getResidence())
                .validFrom(DAY.minusYears(9))
                .validUntil(DAY)
                .monthlyPerPerson(Yuan.of(700))
                .source("invented")
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> plan(task().addStandards(twice, twice)));
        assertThat(PLANNER.planner(task().build())).isNotNull();
    }

    @Test
    void anUnknownAlgorithmIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(task().algorithm("none-such")));
        assertThat(TaskPlanner.of(MatchingAlgorithms.of(new GreedyMatching()))
                        .plan(task().build(), RunControl.none())
                        .getAlgorithm()
                        .name())
                .isEqualTo("greedy");
    }
}
