package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of how aid goes together, held against a ledger while planning. */
class PlannerStackingTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new GreedyMatching());
    private static final StackingRule ONCE_A_YEAR =
            new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.TWELVE_MONTHS, false);
    private static final Household HOUSEHOLD = Cases.dibao("h-1");
    private static final NeedCase CASE = Cases.medical("n-1", HOUSEHOLD);

    private static CharityProject project(String id, StackingRule... rules) {
        return Cases.project(id)
                .capacity(Cases.places(1))
                .stackingRules(List.of(rules))
                .build();
    }

    private static Stacking ledger(AidRecord... records) {
        return new Stacking(AidLedger.of(List.of(records)), SamePersons.none());
    }

    private static AidRecord.Builder given(String project) {
        return AidRecord.builder()
                .id(AidRecordId.of("A-1"))
                .source(AidSource.CHARITY)
                .provider("慈善会")
                .household(HouseholdId.of("h-1"))
                .project(ProjectId.of(project))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(DAY.minusMonths(2));
    }

    private static MatchingResult plan(MatchingPlanner planner, CharityProject... projects) {
        return planner.plan(List.of(CASE), Cases.supply(projects));
    }

    private static void assertUnmet(MatchingResult result, UnmetReason reason) {
        assertThat(result.getGrants()).isEmpty();
        assertThat(result.getUnmetNeeds()).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(reason);
            assertThat(unmet.exclusions()).containsExactly(new Exclusion(ProjectId.of("p-1"), reason));
        });
    }

    @Test
    void aBrokenRuleExcludesAndIsListed() {
        MatchingPlanner planner = PLANNER.withAid(ledger(given("p-1").build()));
        MatchingResult result = plan(planner, project("p-1", ONCE_A_YEAR));
        assertUnmet(result, UnmetReason.ALREADY_AIDED);
        assertThat(result.getChecks()).containsExactly(PlanCheck.STACKING);
        assertThat(result.getProjectUses())
                .singleElement()
                .satisfies(use -> assertThat(use.getCandidates()).isZero());
    }

    @Test
    void withoutALedgerTheRuleIsNotLookedAtAndNotClaimed() {
        MatchingResult result = plan(PLANNER, project("p-1", ONCE_A_YEAR));
        assertThat(result.getGrants()).hasSize(1);
        assertThat(result.getChecks()).isEmpty();
    }

    @Test
    void aKeptRuleGrants() {
        MatchingPlanner planner = PLANNER.withAid(
                ledger(given("p-1").decidedOn(DAY.minusMonths(13)).build()));
        assertThat(plan(planner, project("p-1", ONCE_A_YEAR)).getGrants()).hasSize(1);
        MatchingPlanner aided = PLANNER.withAid(ledger(given("p-1").build()));
        assertThat(plan(aided, project("p-1")).getGrants()).hasSize(1);
    }

    @Test
    void anotherProjectStillHelps() {
        MatchingPlanner planner = PLANNER.withAid(ledger(given("p-1").build()));
        assertThat(plan(planner, project("p-1", ONCE_A_YEAR), project("p-2", ONCE_A_YEAR))
                        .getGrants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.getProject()).isEqualTo(ProjectId.of("p-2")));
    }

    @Test
    void whatCannotBeToldIsAMissingFact() {
        StackingRule onceForTheEvent = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.EVENT, false);
        MatchingPlanner planner = PLANNER.withAid(ledger(given("p-1").build()));
        assertUnmet(plan(planner, project("p-1", onceForTheEvent)), UnmetReason.FACTS_MISSING);
        assertUnmet(plan(planner, project("p-1", onceForTheEvent, ONCE_A_YEAR)), UnmetReason.ALREADY_AIDED);
    }

    @Test
    void governmentThatHasNotDecidedIsNoAid() {
        StackingRule after = new StackingRule.AfterGovernmentDecision();
        NeedCase notYet = NeedCase.of(
                HOUSEHOLD,
                Cases.need("n-1", HOUSEHOLD)
                        .governmentAidReceived(Fact.known(false))
                        .build());
        MatchingPlanner planner = PLANNER.withAid(ledger(given("p-1").build()));
        assertUnmet(planner.plan(List.of(notYet), Cases.supply(project("p-1", after))), UnmetReason.CRITERIA_NOT_MET);
        assertUnmet(plan(planner, project("p-1", after)), UnmetReason.FACTS_MISSING);
        assertUnmet(
                planner.plan(List.of(notYet), Cases.supply(project("p-1", ONCE_A_YEAR, after))),
                UnmetReason.CRITERIA_NOT_MET);
    }

    @Test
    void bothChecksAreKeptWhateverTheOrderInWhichTheyAreAskedFor() {
        ConflictOfInterest nobody = (project, subject) -> Fact.known(false);
        Stacking empty = ledger();
        assertThat(plan(PLANNER.withAid(empty).withConflicts(nobody).withSeed("s"), project("p-1"))
                        .getChecks())
                .isEqualTo(Set.of(PlanCheck.CONFLICT_OF_INTEREST, PlanCheck.STACKING));
        assertThat(plan(PLANNER.withConflicts(nobody).withAid(empty), project("p-1"))
                        .getChecks())
                .isEqualTo(Set.of(PlanCheck.CONFLICT_OF_INTEREST, PlanCheck.STACKING));
        assertThatNullPointerException().isThrownBy(() -> PLANNER.withAid(null)).withMessage("newAid");
    }
}
