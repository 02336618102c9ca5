package io.github.zhuanjie.cli.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.CapacityProblem;
import io.github.zhuanjie.closing.CapacityReconciler;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.FollowUps;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.OfficerItem;
import io.github.zhuanjie.followup.OfficerItemKind;
import io.github.zhuanjie.followup.OfficerList;
import io.github.zhuanjie.followup.Standing;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.matching.planning.PriorityPolicy;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.Availability;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.transition.CapacityEffect;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts for a synthetic township's needs go all the way, and every step is one that a real office could take. */
class SimulationTest {

    private static final LocalDate DAY = Households.AS_OF;
    private static final SupplyList SUPPLY = Projects.list();

    private static final List<Draft> DRAFTS = new ArrayList<>();
    private static SimulatedReferrals simulated;

    @BeforeAll
    static void plan() {
        Map<NeedId, NeedCase> cases = new HashMap<>();
        PopulationOptions options =
                PopulationOptions.of(PopulationScale.COUNTY, DAY).withHouseholds(1_500);
        for (SyntheticHousehold each : PopulationGenerator.of(options)) {
            for (Need need : each.needs()) {
                cases.put(need.getId(), NeedCase.of(each.household(), need));
            }
        }
        MatchingPlanner planner = MatchingPlanner.of(
                EvaluationContext.on(DAY),
                PriorityPolicy.standard(),
                MatchingAlgorithms.standard().get("priority-first"));
        for (Grant grant : planner.plan(cases.values(), SUPPLY).getGrants()) {
            NeedCase subject = cases.get(grant.getNeed());
            var project = SUPPLY.find(grant.getProject()).orElseThrow();
            DRAFTS.add(new Draft(
                    ReferralDrafts.draft(grant, subject, project, Organizations.office(), DAY), subject, project));
        }
        simulated = Simulation.run(DRAFTS, SUPPLY, 1);
    }

    @Test
    void everyDraftComesToAnEnd() {
        assertThat(simulated.referrals())
                .hasSameSizeAs(DRAFTS)
                .hasSizeGreaterThan(150)
                .allMatch(referral ->
                        !Lifecycle.standard().ruleOf(referral.getState()).open());
        assertThat(simulated.referrals())
                .extracting(Referral::getId)
                .containsExactlyElementsOf(
                        DRAFTS.stream().map(draft -> draft.terms().referralId()).toList());
    }

    @Test
    void bothSidesDoAllThatTheDemoIsToShow() {
        Set<ReferralAction> done = simulated.events().stream()
                .map(ReferralEvent::getAction)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<ReferralState> ends =
                simulated.referrals().stream().map(Referral::getState).collect(Collectors.toCollection(TreeSet::new));

        assertThat(done)
                .contains(
                        ReferralAction.RECORD_REFUSAL,
                        ReferralAction.REQUEST_FACTS,
                        ReferralAction.SUPPLY_FACTS,
                        ReferralAction.HOLD,
                        ReferralAction.RESUME,
                        ReferralAction.REPORT_AID,
                        ReferralAction.REPORT_NO_AID,
                        ReferralAction.REQUEST_CANCELLATION,
                        ReferralAction.CLOSE_UNKNOWN);
        assertThat(ends)
                .contains(
                        ReferralState.NOT_CONSENTED,
                        ReferralState.DECLINED,
                        ReferralState.COMPLETED,
                        ReferralState.NOT_AIDED,
                        ReferralState.CANCELLED,
                        ReferralState.WITHDRAWN,
                        ReferralState.OUTCOME_UNKNOWN);
    }

    @Test
    void nothingIsSentBeforeAConsentIsRecordedOrAfterItIsWithdrawn() {
        for (ReferralHistory history : simulated.histories()) {
            Set<ReferralAction> before = EnumSet.noneOf(ReferralAction.class);
            for (ReferralEvent event : history.getApplied()) {
                if (event.getAction() == ReferralAction.SEND || event.getAction() == ReferralAction.SUPPLY_FACTS) {
                    assertThat(before)
                            .contains(ReferralAction.RECORD_CONSENT)
                            .doesNotContain(ReferralAction.WITHDRAW_CONSENT);
                    assertThat(event.getProvision()).isPresent();
                }
                before.add(event.getAction());
            }
        }
    }

    @Test
    void noEventIsSetAsideOrWaits() {
        assertThat(simulated.histories())
                .allSatisfy(history -> assertThat(history.getApplied()).isEqualTo(history.getEvents()));
    }

    @Test
    void noPlaceIsPromisedTwice() {
        ReservationBook book = new ReservationBook(SUPPLY, simulated.holdings(), Clock.systemUTC());

        for (var project : SUPPLY.getProjects()) {
            assertThat(book.availabilities(project.getId())).noneMatch(Availability::overCommitted);
        }
    }

    @Test
    void capacityIsTakenExactlyWhereTheTableSaysSo() {
        Set<String> taken = simulated.referrals().stream()
                .filter(SimulationTest::isTaken)
                .map(referral -> referral.getTerms()
                        .orElseThrow()
                        .getReservation()
                        .orElseThrow()
                        .value())
                .collect(Collectors.toSet());

        assertThat(simulated.holdings().reservations())
                .allMatch(HeldReservation::confirmed)
                .extracting(held -> held.reservation().getId().value())
                .containsExactlyInAnyOrderElementsOf(taken);
    }

    /** A hold stays where the outcome is unknown, if it was confirmed before. */
    private static boolean isTaken(Referral referral) {
        CapacityEffect effect = Lifecycle.standard().ruleOf(referral.getState()).capacity();
        return effect == CapacityEffect.CONFIRM
                || effect == CapacityEffect.HOLD
                        && referral.getRecipientNumber().isPresent();
    }

    @Test
    void aidIsWhatTheProjectAwards() {
        for (Referral referral : simulated.referrals()) {
            Award award = referral.getTerms().orElseThrow().getProposedAward().orElseThrow();
            for (AidRecord record : referral.getAid()) {
                assertThat(record.getNeed())
                        .contains(referral.getTerms().orElseThrow().getNeed());
                if (record.getForm() != AidForm.SERVICE) {
                    assertThat(record.getAmount().toOptional().orElseThrow()).isBetween(award.min(), award.max());
                }
            }
            if (referral.getState() == ReferralState.COMPLETED && award.inKind().isPresent()) {
                assertThat(referral.getAid().stream()
                                .mapToInt(record -> record.getServiceUnits().orElseThrow())
                                .sum())
                        .isEqualTo(award.inKind().get().units());
            }
        }
        List<AidRecord> given = simulated.referrals().stream()
                .flatMap(referral -> referral.getAid().stream())
                .toList();
        assertThat(given).extracting(AidRecord::getForm).contains(AidForm.MONEY, AidForm.SERVICE);
        assertThat(given)
                .filteredOn(record -> record.getProject().equals(java.util.Optional.of(ProjectId.of("goods-elderly"))))
                .allMatch(record -> record.getForm() == AidForm.GOODS);
    }

    @Test
    void holdsThatRanOutWhileNobodyAnsweredAreReported() {
        assertThat(simulated.work().capacity())
                .doesNotHaveDuplicates()
                .extracting(CapacityFinding::problem)
                .isNotEmpty()
                .containsOnly(CapacityProblem.HOLD_LOST);
    }

    @Test
    void reconcilingOnceMoreChangesNothing() {
        ReservationBook book = new ReservationBook(SUPPLY, simulated.holdings(), Clock.systemUTC());

        assertThat(CapacityReconciler.of(Lifecycle.standard().getTable()).reconcile(book, simulated.referrals()))
                .isEmpty();
        assertThat(book.holdings()).isEqualTo(simulated.holdings());
    }

    @Test
    void onAMorningInBetweenSomeLimitsHavePassed() {
        OfficerList during = simulated.work().during();

        assertThat(during.day()).isEqualTo(DAY.plusMonths(1));
        assertThat(during.of(OfficerItemKind.OVERDUE)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.day().orElseThrow()).isBefore(during.day());
            assertThat(item.workingDays().orElseThrow()).isPositive();
        });
    }

    @Test
    void inTheEndNothingIsOverdueAndTheUnknownOutcomesAreListed() {
        OfficerList after = simulated.work().after();

        assertThat(after.day()).isEqualTo(simulated.lastDay());
        assertThat(after.of(OfficerItemKind.OVERDUE)).isEmpty();
        assertThat(after.of(OfficerItemKind.OUTCOME_UNKNOWN))
                .extracting(OfficerItem::referral)
                .containsExactlyInAnyOrderElementsOf(simulated.referrals().stream()
                        .filter(referral -> referral.getState() == ReferralState.OUTCOME_UNKNOWN)
                        .map(Referral::getId)
                        .toList());
    }

    @Test
    void everyLimitOfTheDemoSaysThatItIsMadeUp() {
        assertThat(DemoDeadlines.of(DivisionCode.of("321081"), DAY).getLimits())
                .isNotEmpty()
                .allMatch(limit -> limit.getSource().contains("made up")
                        && limit.getSource().contains("演示自定"));
    }

    @Test
    void withoutLimitsNothingIsOverdue() {
        FollowUpRules none = new FollowUpRules(
                DeadlinePolicy.builder().version("none").build(),
                Lifecycle.standard().getTable(),
                WorkingCalendar.published());
        Office office = new Office(Organizations.office().getId(), DivisionCode.of("321081"));
        FollowUps years = FollowUps.on(none, office, DAY.plusYears(2));

        assertThat(simulated.referrals())
                .map(years::of)
                .isNotEmpty()
                .noneMatch(each -> each.standing() == Standing.OVERDUE || each.standing() == Standing.DUE_TODAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, Long.MIN_VALUE, Long.MAX_VALUE})
    void everySeedKeepsToTheTableAndTheGate(long seed) {
        SimulatedReferrals other = Simulation.run(DRAFTS, SUPPLY, seed);

        assertThat(other.referrals())
                .allMatch(referral ->
                        !Lifecycle.standard().ruleOf(referral.getState()).open());
        assertThat(other.events()).isNotEqualTo(simulated.events());
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(Simulation.run(DRAFTS, SUPPLY, 1).events()).isEqualTo(simulated.events());
    }

    @Test
    void aYearWithoutAPublishedCalendarIsNotWaitedFor() {
        LocalDate far = LocalDate.of(2026, 12, 30);
        Draft first = DRAFTS.get(0);
        ReferralTerms terms =
                ReferralTerms.builder().from(first.terms()).draftedOn(far).build();
        List<Draft> late = List.of(new Draft(terms, first.subject(), first.project()));

        assertThat(Simulation.run(late, SUPPLY, 1).lastDay()).isAfter(far);
    }

    @Test
    void withoutDraftsThereIsNobodyToDecide() {
        assertThatIllegalArgumentException().isThrownBy(() -> Simulation.run(List.of(), SUPPLY, 1));
    }

    @Test
    void nothingOfThemTellsOfAPerson() {
        assertThat(simulated.toString()).isEqualTo("SimulatedReferrals[" + DRAFTS.size() + "]");
        assertThat(DRAFTS.get(0).toString())
                .isEqualTo("Draft[" + DRAFTS.get(0).terms().referralId() + "]");
    }
}
