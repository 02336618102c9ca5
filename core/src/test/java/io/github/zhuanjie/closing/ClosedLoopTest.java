package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.Availability;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A household lacks 2500 yuan, and a project has one place of 1000: the loop from the need to the need that is left. */
class ClosedLoopTest {

    private static final CapacityReconciler RECONCILER = CapacityReconciler.of(TransitionTables.standard());
    private static final NextSteps STEPS = NextSteps.of(TransitionTables.standard());

    private final CaseDesk desk = new CaseDesk();
    private final SupplyList supply = CapacityReconcilerTest.list();
    private final ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), desk.clock());
    private final NeedCase subject = lacking(2500);

    private static NeedCase lacking(long yuan) {
        NeedCase adult = CaseDesk.adult();
        Need need =
                Need.builder().from(adult.need()).gap(Fact.known(Yuan.of(yuan))).build();
        return NeedCase.of(adult.household(), need);
    }

    private ReferralId accepted() {
        book.reserve(CapacityReconcilerTest.place("RS-1").build());
        ReferralId id = desk.send(CapacityReconcilerTest.terms(), subject);
        desk.recipient(id, ReferralAction.ACCEPT);
        return id;
    }

    private RemainingNeed remaining() {
        AidLedger ledger = AidFeed.into(AidLedger.empty(), desk.all()).ledger();
        return RemainingNeed.of(subject, ledger, SamePersons.none(), LocalDate.of(2024, 6, 30));
    }

    @Test
    void helpReducesTheGapAndUsesThePlaceUp() {
        ReferralId id = accepted();
        assertThat(remaining().getGap().remaining()).isEqualTo(Fact.known(Yuan.of(2500)));
        AidRecord aid = CaseFiles.aid("A-1", ReferralSamples.charity()).build();
        desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(RECONCILER.reconcile(book, desk.all())).isEmpty();
        assertThat(remaining().getGap().remaining()).isEqualTo(Fact.known(Yuan.of(1500)));
        assertThat(remaining().getCounted()).containsExactly(aid.getId());
        Availability whole = book.availabilities(aid.getProject().orElseThrow()).get(0);
        assertThat(whole.getUsedPlaces()).isEqualTo(1);
        assertThat(whole.budgetLeft()).contains(Yuan.ZERO);
        assertThat(AmountUse.of(
                                desk.find(id),
                                CapacityReconcilerTest.place("RS-1").build())
                        .left())
                .isEqualTo(Fact.known(Yuan.ZERO));
        assertThat(STEPS.afterAll(desk.all())).isEmpty();
    }

    @Test
    void noHelpLeavesTheGapGivesThePlaceBackAndBarsTheProjectFromTheNextPlan() {
        ReferralId id = accepted();
        RECONCILER.reconcile(book, desk.all());
        desk.recipient(id, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(RECONCILER.reconcile(book, desk.all())).isEmpty();
        assertThat(remaining().getGap().remaining()).isEqualTo(Fact.known(Yuan.of(2500)));
        assertThat(book.holdings().reservations()).isEmpty();
        assertThat(STEPS.bars(desk.all(), Samples.TODAY))
                .extracting(ProjectBar::need)
                .containsExactly(subject.need().getId());
    }

    @Test
    void helpOfAnUnknownAmountLeavesAnUnknownGap() {
        ReferralId id = accepted();
        AidRecord aid = CaseFiles.aid("A-1", ReferralSamples.charity())
                .amount(Fact.unknown())
                .build();
        desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(remaining().getGap().remaining()).isEqualTo(Fact.unknown());
    }

    @Test
    void helpForAnotherHouseholdIsNotTakenForTheirs() {
        ReferralId id = accepted();
        AidRecord aid = CaseFiles.aid("A-1", ReferralSamples.charity())
                .household(HouseholdId.of("H-2"))
                .build();
        desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(remaining().getGap().remaining()).isEqualTo(Fact.known(Yuan.of(2500)));
        assertThat(AidFeed.into(AidLedger.empty(), List.copyOf(desk.all())).findings())
                .hasSize(1);
    }
}
