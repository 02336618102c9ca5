package io.github.zhuanjie.document;

import static io.github.zhuanjie.document.DocumentTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTaskTest {

    private static final ProjectBar BAR =
            new ProjectBar(NeedId.of("N-8"), ProjectId.of("yizheng-help"), Optional.empty());
    private static final OpenReferral OPEN = new OpenReferral(
            NeedId.of("N-7"), new HouseholdMember(HouseholdId.of("H-7"), PersonId.of("P-7")), Optional.empty());

    private static MatchingTask.Builder task() {
        return MatchingTask.builder()
                .asOf(Samples.TODAY)
                .algorithm("priority-first")
                .addHouseholds(Samples.plainCase().household())
                .addNeeds(Samples.need().build())
                .supply(DocumentTest.SUPPLY);
    }

    private static Holdings held(String list, String need) {
        return Holdings.of(
                SupplyListId.of(list),
                List.of(new HeldReservation(
                        Reservation.builder()
                                .id(ReservationId.of("V-1"))
                                .project(ProjectId.of("yizheng-help"))
                                .residence(Samples.VILLAGE)
                                .heldUntil(Instant.EPOCH)
                                .need(NeedId.of(need))
                                .build(),
                        false)));
    }

    @Test
    void theLeastIsADayAnAlgorithmAndAList() {
        MatchingTask task = task().build();
        assertThat(task.kind()).isEqualTo(DocumentKind.MATCHING_REQUEST);
        assertThat(task.getExplanationLevel()).isEqualTo(ExplanationLevel.FULL);
        assertThat(task.cases()).hasSize(1);
        assertThat(task.cases().get(0).need()).isEqualTo(Samples.need().build());
        assertThat(task.toString()).contains("priority-first").doesNotContain("N-1", "H-1", "seed");
        assertThat(Document.subjectsOf(task))
                .containsExactly(new DocumentSubject.HouseholdSubject(HouseholdId.of("H-1")));
    }

    @Test
    void everyNeedIsOfSomebodyWhoIsGiven() {
        refused("NEED_HOUSEHOLD_UNKNOWN", () -> task().households(List.of()).build());
        refused(
                "NEED_PERSON_UNKNOWN",
                () -> task().needs(List.of(
                                Samples.need().person(PersonId.of("P-9")).build()))
                        .build());
    }

    @Test
    void nothingIsGivenTwice() {
        refused(
                "DOCUMENT_DUPLICATE",
                () -> task().addNeeds(Samples.need().build()).build());
        refused(
                "DOCUMENT_DUPLICATE",
                () -> task().addHouseholds(Samples.plainCase().household()).build());
        refused(
                "DOCUMENT_DUPLICATE",
                () -> task().addChecks(PlanCheck.STACKING)
                        .addAidRecords(
                                DocumentTest.aid("A-1").build(),
                                DocumentTest.aid("A-1").build())
                        .build());
    }

    @Test
    void anAlgorithmHasAName() {
        refused("MATCHING_ALGORITHM", () -> task().algorithm(" ").build());
    }

    @Test
    void whatIsGivenIsLookedAt() {
        refused(
                "MATCHING_CHECKS",
                () -> task().addAidRecords(DocumentTest.aid("A-1").build()).build());
        refused("MATCHING_CHECKS", () -> task().held(held("L-1", "N-1")).build());
        refused("MATCHING_CHECKS", () -> task().addOpenReferrals(OPEN).build());
        refused(
                "MATCHING_CHECKS",
                () -> task().addChecks(PlanCheck.RESERVATIONS, PlanCheck.STACKING)
                        .addBars(BAR)
                        .build());
        assertThat(task().addChecks(PlanCheck.values()).build().getChecks()).hasSize(PlanCheck.values().length);
    }

    @Test
    void whatIsHeldIsOfTheList() {
        refused(
                "MATCHING_HELD",
                () -> task().addChecks(PlanCheck.RESERVATIONS)
                        .held(held("L-2", "N-1"))
                        .build());
    }

    @Test
    void aWorthNeedsAnEarlierResult() {
        refused("MATCHING_KEPT", () -> task().keptWorth(1).build());
        refused(
                "MATCHING_KEPT",
                () -> task().earlier(DocumentTest.result().build())
                        .keptWorth(-1)
                        .build());
        assertThat(task().earlier(DocumentTest.result().build())
                        .keptWorth(0)
                        .build()
                        .getKeptWorth())
                .contains(0);
    }

    @Test
    void everybodyWhoIsNamedAnywhereIsASubject() {
        MatchingTask task = task().addChecks(PlanCheck.values())
                .addOpenReferrals(OPEN)
                .addBars(BAR, new ProjectBar(NeedId.of("N-7"), ProjectId.of("yizheng-help"), Optional.empty()))
                .held(held("L-1", "N-6"))
                .addAidRecords(DocumentTest.aid("A-1")
                        .household(HouseholdId.of("H-5"))
                        .need(NeedId.of("N-5"))
                        .build())
                .earlier(DocumentTest.result()
                        .addUnmetNeeds(
                                UnmetNeed.of(NeedId.of("N-1"), List.of()),
                                UnmetNeed.of(NeedId.of("N-4"), List.of()),
                                UnmetNeed.of(NeedId.of("N-5"), List.of()))
                        .build())
                .build();
        assertThat(Document.subjectsOf(task))
                .containsExactly(
                        new DocumentSubject.HouseholdSubject(HouseholdId.of("H-1")),
                        new DocumentSubject.HouseholdSubject(HouseholdId.of("H-5")),
                        new DocumentSubject.PersonSubject(HouseholdId.of("H-7"), PersonId.of("P-7")),
                        new DocumentSubject.NeedSubject(NeedId.of("N-4")),
                        new DocumentSubject.NeedSubject(NeedId.of("N-6")),
                        new DocumentSubject.NeedSubject(NeedId.of("N-8")));
    }
}
