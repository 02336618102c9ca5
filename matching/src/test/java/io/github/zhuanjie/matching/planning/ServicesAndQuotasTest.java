package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan does with services, quotas by area and conflicts of interest. */
class ServicesAndQuotasTest {

    private static final MatchingPlanner PLANNER =
            MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new PriorityFirstMatching());
    private static final List<NeedCase> CASES =
            List.of(medical("n1", dibao("h1")), medical("n2", dibao("h2")), medical("n3", dibao("h3")));

    @Test
    void unitsAreNeverOversold() {
        MatchingResult result =
                PLANNER.plan(CASES, supply(visits(Optional.empty(), capacity().serviceUnits(23))));
        assertThat(result.getGrants()).hasSize(2);
        assertThat(result.getGrants().get(0).getAward().isValued()).isFalse();
        assertThat(result.getProjectUses())
                .containsExactly(ProjectUse.builder()
                        .project(ProjectId.of("visits"))
                        .candidates(3)
                        .grants(2)
                        .committed(Yuan.ZERO)
                        .committedUnits(16)
                        .serviceUnits(23)
                        .cutOff(new CutOff(2, 50, DAY.minusDays(10)))
                        .putExclusionCount(UnmetReason.CAPACITY_EXHAUSTED, 1)
                        .saturationStep(1)
                        .nextInLine(result.getUnmetNeeds().get(0).need())
                        .build());
        assertThat(result.getUnmetNeeds())
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.reason()).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED));
    }

    @Test
    void aServiceTakesItsCostFromTheBudget() {
        MatchingResult result = PLANNER.plan(
                CASES, supply(visits(Optional.of(Yuan.of(60)), capacity().budget(Yuan.of(959)))));
        assertThat(result.getGrants()).hasSize(1);
        assertThat(result.getProjectUses().get(0).getCommitted()).isEqualTo(Yuan.of(480));
        assertThat(result.getProjectUses().get(0).getCommittedUnits()).contains(8);
    }

    @Test
    void aServiceOfUnknownCostIsNotTakenFromABudget() {
        MatchingResult result =
                PLANNER.plan(CASES, supply(visits(Optional.empty(), capacity().budget(Yuan.of(1_000_000)))));
        assertThat(result.getGrants()).isEmpty();
        assertThat(reasons(result)).containsOnly(UnmetReason.STANDARD_UNPUBLISHED);
        assertThat(result.getProjectUses().get(0).getCandidates()).isEqualTo(3);
        assertThat(result.getProjectUses().get(0).getCommittedUnits()).isEmpty();
    }

    private static CharityProject sharedOut(String id, int places, AreaQuota... quotas) {
        return project(id)
                .addArea(DivisionCode.of("321000"))
                .capacity(capacity().places(places).addAreaQuotas(quotas).build())
                .build();
    }

    private static AreaQuota share(String area, int places) {
        return AreaQuota.builder().area(DivisionCode.of(area)).places(places).build();
    }

    @Test
    void anAreaGetsNoMoreThanItsShare() {
        MatchingResult result = PLANNER.plan(CASES, supply(sharedOut("shared", 9, share("321081", 2))));
        assertThat(result.getGrants()).hasSize(2);
        assertThat(reasons(result)).containsExactly(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(result.getGuarantees()).contains(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void aPlaceWithoutAShareGetsNothing() {
        MatchingResult result =
                PLANNER.plan(CASES, supply(sharedOut("shared", 9, share("321001", 5)), withPlaces("zero", 0)));
        assertThat(result.getGrants()).isEmpty();
        assertThat(result.getUnmetNeeds().get(0).exclusions())
                .containsExactly(
                        new Exclusion(ProjectId.of("zero"), UnmetReason.CAPACITY_EXHAUSTED),
                        new Exclusion(ProjectId.of("shared"), UnmetReason.AREA_QUOTA));
        assertThat(result.getProjectsWithoutCapacity()).isEmpty();
    }

    @Test
    void unitsOfAnAreaCountAsGrants() {
        CharityProject visits = visits(
                Optional.empty(),
                capacity()
                        .serviceUnits(80)
                        .addAreaQuota(AreaQuota.builder()
                                .area(Cases.COUNTY)
                                .serviceUnits(23)
                                .build()));
        assertThat(PLANNER.plan(CASES, supply(visits)).getGrants()).hasSize(2);
    }

    @Test
    void anInterestedPartyGetsNothing() {
        HouseholdId interested = HouseholdId.of("h2");
        MatchingPlanner asking = PLANNER.withConflicts(
                (project, subject) -> Fact.known(subject.household().getId().equals(interested)));
        MatchingResult result = asking.plan(CASES, supply(withPlaces("a", 9)));
        assertThat(result.getChecks()).containsExactly(PlanCheck.CONFLICT_OF_INTEREST);
        assertThat(result.getGrants())
                .extracting(grant -> grant.getNeed().value())
                .containsExactly("n1", "n3");
        assertThat(reasons(result)).containsExactly(UnmetReason.CONFLICT_OF_INTEREST);
        assertThat(asking.withSeed("x").plan(CASES, supply(withPlaces("a", 9))).getGrants())
                .hasSize(2);
    }

    @Test
    void aConflictThatNobodyKnowsIsAMissingFact() {
        MatchingResult result =
                PLANNER.withConflicts((project, subject) -> Fact.unknown()).plan(CASES, supply(withPlaces("a", 9)));
        assertThat(result.getGrants()).isEmpty();
        assertThat(reasons(result)).containsOnly(UnmetReason.FACTS_MISSING);
    }

    @Test
    void whatWasNotCheckedIsNotListed() {
        assertThat(PLANNER.plan(CASES, supply(withPlaces("a", 9))).getChecks()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> PLANNER.withConflicts(null))
                .withMessage("conflicts");
    }

    @Test
    void theFingerprintTellsServicesApart() {
        SupplyList eight = supply(visits(Optional.empty(), capacity().places(9)));
        SupplyList seven = supply(CharityProject.builder()
                .from(eight.getProjects().get(0))
                .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 7, ServiceUnit.VISIT, Optional.empty()))
                .build());
        SupplyList hours = supply(CharityProject.builder()
                .from(eight.getProjects().get(0))
                .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.HOUR, Optional.empty()))
                .build());
        assertThat(List.of(eight, seven, hours))
                .extracting(list -> PLANNER.plan(CASES, list).getInputFingerprint())
                .doesNotHaveDuplicates();
    }

    private static List<UnmetReason> reasons(MatchingResult result) {
        return result.getUnmetNeeds().stream().map(unmet -> unmet.reason()).toList();
    }

    private static Capacity.Builder capacity() {
        Capacity.Builder builder = Capacity.builder();
        builder.provenance(Provenance.PUBLISHED);
        return builder;
    }

    private static CharityProject visits(Optional<Yuan> unitCost, Capacity.Builder capacity) {
        return project("visits")
                .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, unitCost))
                .capacity(capacity.build())
                .build();
    }
}
