package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.CaseFiles;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the next plan learns from referrals that ended without help. */
class NextStepsTest {

    private final NextSteps steps = NextSteps.of(TransitionTables.standard());
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final NeedId NEED = NeedId.of("N-1");
    private static final ProjectId PROJECT = ProjectId.of("yizheng-help");

    private static final OpenReferral OPEN = new OpenReferral(
            NEED,
            new HouseholdMember(
                    CaseDesk.adult().household().getId(),
                    CaseDesk.adult().person().getId()),
            Optional.of(PROJECT));

    private final CaseDesk desk = new CaseDesk();

    private ReferralId sent() {
        return desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());
    }

    private NextStep declined(ReferralReason reason, Optional<LocalDate> until) {
        Referral referral = desk.recipient(
                sent(),
                ReferralStep.builder()
                        .action(ReferralAction.DECLINE)
                        .reason(reason)
                        .until(until)
                        .build());
        NextStep step = steps.after(referral).orElseThrow();
        assertThat(step.referral()).isEqualTo(referral.getId());
        assertThat(step.need()).isEqualTo(NEED);
        return step;
    }

    @Test
    void whoDidNotHelpIsNotAskedAgainForTheSameNeed() {
        NextStep step = declined(ReferralReason.NOT_ELIGIBLE, Optional.empty());
        assertThat(step.consequence()).isEqualTo(Consequence.RE_REFER);
        assertThat(step.bar()).contains(new ProjectBar(NEED, PROJECT, Optional.empty()));
        assertThat(steps.bars(desk.all(), JULY)).containsExactly(new ProjectBar(NEED, PROJECT, Optional.empty()));
        assertThat(step).hasToString("NextStep[" + step.referral() + ", N-1]");
    }

    @Test
    void whatWasReplacedBarsButIsNoStepAnyMore() {
        Referral declined = desk.recipient(sent(), ReferralAction.DECLINE, ReferralReason.NOT_ELIGIBLE);
        ReferralTerms again = ReferralTerms.builder()
                .from(declined.getTerms().orElseThrow())
                .replaces(declined.getId())
                .build();
        ReferralId next = desk.send(again, CaseDesk.adult());
        assertThat(desk.find(next).settles()).contains(declined.getId());
        assertThat(declined.settles()).isEmpty();
        assertThat(steps.afterAll(desk.all())).isEmpty();
        assertThat(steps.after(declined)).isPresent();
        assertThat(steps.bars(desk.all(), JULY)).containsExactly(new ProjectBar(NEED, PROJECT, Optional.empty()));

        Referral error =
                desk.referrer(next, ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(error.settles()).isEmpty();
        assertThat(steps.afterAll(desk.all())).extracting(NextStep::referral).containsExactly(declined.getId());
    }

    @Test
    void whoeverRefusedIsNotAskedAgainForTheSame() {
        ReferralId id = desk.draft(ReferralSamples.terms(CaseDesk.adult()));
        Referral refused = desk.referrer(id, ReferralStep.of(ReferralAction.RECORD_REFUSAL));
        assertThat(steps.after(refused)).isEmpty();
        assertThat(steps.bars(desk.all(), JULY)).containsExactly(new ProjectBar(NEED, PROJECT, Optional.empty()));
        Referral erased =
                Referral.builder().from(refused).terms(Optional.empty()).build();
        assertThat(steps.bars(List.of(erased), JULY)).isEmpty();

        desk.draft(ReferralTerms.builder()
                .from(refused.getTerms().orElseThrow())
                .replaces(id)
                .build());
        assertThat(steps.bars(desk.all(), JULY)).isEmpty();
    }

    @Test
    void whoeverWithdrewIsNotAskedAgainForTheSame() {
        ReferralId id = sent();
        assertThat(steps.bars(desk.all(), JULY)).isEmpty();
        desk.withdraw(id);
        assertThat(steps.bars(desk.all(), JULY)).containsExactly(new ProjectBar(NEED, PROJECT, Optional.empty()));
    }

    @Test
    void aDuplicateThatWasTakenBackSaysNothingOfTheProject() {
        desk.referrer(sent(), ReferralStep.of(ReferralAction.CANCEL, ReferralReason.DUPLICATE));
        assertThat(steps.bars(desk.all(), JULY)).isEmpty();
    }

    @Test
    void whatIsOverForGoodIsNotPlannedAgainWhoeverEndedIt() {
        Referral died = desk.referrer(sent(), ReferralStep.of(ReferralAction.CANCEL, ReferralReason.PERSON_DIED));
        NextStep step = steps.after(died).orElseThrow();
        assertThat(step.consequence()).isEqualTo(Consequence.CLOSE);
        assertThat(step.bar()).contains(new ProjectBar(NEED, PROJECT, Optional.empty()));
        assertThat(steps.bars(desk.all(), JULY)).hasSize(1);
    }

    @Test
    void whoNamedADayIsAskedAgainOnIt() {
        NextStep step = declined(ReferralReason.NOT_REACHED, Optional.of(JULY));
        assertThat(step.consequence()).isEqualTo(Consequence.PARK);
        assertThat(step.day()).contains(JULY);
        assertThat(step.bar()).contains(new ProjectBar(NEED, PROJECT, Optional.of(JULY)));
        assertThat(steps.bars(desk.all(), JULY.minusDays(1))).hasSize(1);
        assertThat(steps.bars(desk.all(), JULY)).isEmpty();
    }

    @Test
    void whatLacksFactsMayBePlannedOnceTheyAreThere() {
        NextStep step = declined(ReferralReason.FACTS_MISSING, Optional.empty());
        assertThat(step.consequence()).isEqualTo(Consequence.ASK_FACTS);
        assertThat(step.bar()).isEmpty();
    }

    @Test
    void whatTheReferrerTookBackBarsNobody() {
        ReferralId id = sent();
        Referral cancelled = desk.referrer(id, ReferralStep.of(ReferralAction.CANCEL, ReferralReason.NEED_CHANGED));
        NextStep step = steps.after(cancelled).orElseThrow();
        assertThat(step.consequence()).isEqualTo(Consequence.RE_REFER);
        assertThat(step.bar()).isEmpty();
    }

    @Test
    void whatWasHelpedOrIsOpenOrUnknownHasNoNextStep() {
        ReferralId id = sent();
        assertThat(steps.after(desk.find(id))).isEmpty();
        assertThat(steps.openOf(desk.all())).containsExactly(OPEN);
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.recipient(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.HOLD)
                        .reason(ReferralReason.AWAITING_DECISION)
                        .until(JULY)
                        .build());
        assertThat(steps.after(desk.find(id))).isEmpty();
        assertThat(steps.openOf(desk.all())).containsExactly(OPEN);
        desk.recipient(
                id,
                CaseFiles.withAid(
                        ReferralAction.COMPLETE,
                        CaseFiles.aid("A-1", ReferralSamples.charity()).build()));
        assertThat(steps.after(desk.find(id))).isEmpty();
        assertThat(steps.openOf(desk.all())).isEmpty();
    }

    @Test
    void assistanceIsNoProjectToBarAndErasedTermsSayNothing() {
        ReferralId id = desk.send(
                ReferralDrafts.inform(
                        CaseDesk.adult(),
                        (Purpose.Assistance) Purpose.assistance(),
                        new ReferralRoute(CaseFiles.station(), CaseFiles.township(), Samples.TODAY)),
                CaseDesk.adult());
        Referral open = desk.find(id);
        assertThat(steps.openOf(List.of(open)))
                .singleElement()
                .satisfies(each -> assertThat(each.project()).isEmpty());
        Referral erasedAndOpen =
                Referral.builder().from(open).terms(Optional.empty()).build();
        assertThat(steps.openOf(List.of(erasedAndOpen))).isEmpty();
        Referral declined = desk.recipient(id, ReferralAction.DECLINE, ReferralReason.NOT_ELIGIBLE);
        assertThat(steps.after(declined).orElseThrow().bar()).isEmpty();
        Referral erased =
                Referral.builder().from(declined).terms(Optional.empty()).build();
        assertThat(steps.after(erased)).isEmpty();
    }

    @Test
    void aReferralThatWasTakenBackTogetherHasNoReasonAndNoStep() {
        ReferralId id = sent();
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.referrer(id, ReferralStep.of(ReferralAction.REQUEST_CANCELLATION, ReferralReason.NEED_CHANGED));
        Referral agreed = desk.recipient(id, ReferralAction.AGREE_CANCELLATION);
        Referral without =
                Referral.builder().from(agreed).reason(Optional.empty()).build();
        assertThat(steps.after(without)).isEmpty();
    }

    @Test
    void stepsComeByNeedAndReferralInWhateverOrderReferralsArrive() {
        declined(ReferralReason.NOT_ELIGIBLE, Optional.empty());
        Referral one = desk.all().get(0);
        List<Referral> referrals = new ArrayList<>();
        for (String need : List.of("N-2", "N-1")) {
            for (String id : List.of("R-b", "R-a")) {
                referrals.add(Referral.builder()
                        .from(one)
                        .id(ReferralId.of(id + need))
                        .terms(ReferralTerms.builder()
                                .from(one.getTerms().orElseThrow())
                                .need(NeedId.of(need))
                                .build())
                        .build());
            }
        }
        List<NextStep> ordered = steps.afterAll(referrals);
        assertThat(ordered)
                .extracting(step -> step.referral().value())
                .containsExactly("R-aN-1", "R-bN-1", "R-aN-2", "R-bN-2");
        Collections.reverse(referrals);
        assertThat(steps.afterAll(referrals)).isEqualTo(ordered);
        assertThat(steps.bars(referrals, JULY)).hasSize(2);
    }
}
