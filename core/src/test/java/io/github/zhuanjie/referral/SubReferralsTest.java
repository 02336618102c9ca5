package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hub can answer when the members that it passed a referral on to have answered, or have not. */
class SubReferralsTest {

    private final SubReferrals rules = SubReferrals.of(TransitionTables.standard());

    private final CaseDesk desk = new CaseDesk();
    private ReferralId parent;
    private ReferralId first;
    private ReferralId second;

    @BeforeEach
    void passOnTwice() {
        parent = desk.send(
                ReferralDrafts.refer(
                        CaseDesk.adult(),
                        project("yizheng-help"),
                        new ReferralRoute(ReferralSamples.office(), CaseFiles.federation(), Samples.TODAY)),
                CaseDesk.adult());
        desk.recipient(parent, ReferralAction.ACCEPT);
        desk.recipient(parent, ReferralAction.START);
        first = desk.send(child("project-1"), CaseDesk.adult());
        second = desk.send(child("project-2"), CaseDesk.adult());
        desk.recipient(first, ReferralAction.ACCEPT);
        desk.recipient(second, ReferralAction.ACCEPT);
    }

    private ReferralTerms child(String project) {
        ReferralRoute route = new ReferralRoute(CaseFiles.federation(), CaseFiles.member(), Samples.TODAY);
        return ReferralDrafts.passedOn(
                desk.find(parent), ReferralDrafts.refer(CaseDesk.adult(), project(project), route));
    }

    private static ProjectId project(String id) {
        return ProjectId.of(id);
    }

    private SubReferralFeedback feedback() {
        return rules.feedback(desk.find(parent), desk.all());
    }

    @Test
    void childrenAreFoundByTheirParentInOrder() {
        List<Referral> all = new ArrayList<>(desk.all());
        Collections.reverse(all);
        assertThat(SubReferrals.childrenOf(parent, all))
                .extracting(Referral::getId)
                .containsExactlyInAnyOrder(first, second)
                .isSorted();
        assertThat(SubReferrals.childrenOf(first, all)).isEmpty();
    }

    @Test
    void helpGoesOnToTheParentWhileAnotherChildIsOpen() {
        AidRecord aid = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(first, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        ReferralStep news = feedback().step().orElseThrow();
        assertThat(news.getAction()).isEqualTo(ReferralAction.REPORT_AID);
        assertThat(news.getAid()).containsExactly(aid);
        desk.recipient(parent, news);
        assertThat(feedback().step()).isEmpty();
        assertThat(feedback().open()).containsExactly(second);
        assertThat(feedback().aid()).containsExactly(aid);
        desk.recipient(second, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        ReferralStep end = feedback().step().orElseThrow();
        assertThat(end.getAction()).isEqualTo(ReferralAction.COMPLETE);
        assertThat(end.getAid()).containsExactly(aid);
        desk.recipient(parent, end);
        assertThat(feedback().step()).isEmpty();
        assertThat(feedback()).hasToString("SubReferralFeedback[open=0]");
    }

    @Test
    void onlyNewHelpIsFedBackAtTheEnd() {
        AidRecord old = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(first, CaseFiles.withAid(ReferralAction.COMPLETE, old));
        desk.recipient(parent, feedback().step().orElseThrow());
        AidRecord late = CaseFiles.aid("A-2", CaseFiles.member()).build();
        desk.recipient(second, CaseFiles.withAid(ReferralAction.COMPLETE, late));
        assertThat(feedback().step().orElseThrow().getAid()).containsExactly(late);
    }

    @Test
    void aRecordThatTwoChildrenFeedBackIsOne() {
        AidRecord aid = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(first, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        desk.recipient(second, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(feedback().aid()).containsExactly(aid);
    }

    @Test
    void aStepThatTheParentsStateForbidsIsNotProposed() {
        desk.referrer(parent, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        AidRecord aid = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(first, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(feedback().step()).isEmpty();
        desk.recipient(second, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(feedback().step().map(ReferralStep::getAction)).contains(ReferralAction.COMPLETE);
    }

    @Test
    void oneReasonOfAllChildrenIsTheParentsReason() {
        desk.recipient(first, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(feedback().step()).isEmpty();
        desk.recipient(second, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(feedback().step())
                .contains(ReferralStep.of(ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE));
    }

    @Test
    void differentReasonsAreForAPersonToDecide() {
        desk.recipient(first, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        desk.recipient(second, ReferralAction.REPORT_NO_AID, ReferralReason.PERSON_MOVED);
        assertThat(feedback().step()).contains(ReferralStep.of(ReferralAction.REPORT_NO_AID, ReferralReason.OTHER));
    }

    @Test
    void aReasonThatTheParentCannotGiveBecomesOther() {
        ReferralReason unfit = ReferralReason.DUPLICATE;
        ReferralReason parking = ReferralReason.NOT_REACHED;
        for (ReferralReason reason : List.of(unfit, parking)) {
            Referral one = ended(first, reason);
            Referral other = ended(second, reason);
            assertThat(rules.feedback(desk.find(parent), List.of(one, other)).step())
                    .as(reason.getCode())
                    .contains(ReferralStep.of(ReferralAction.REPORT_NO_AID, ReferralReason.OTHER));
        }
    }

    private Referral ended(ReferralId id, ReferralReason reason) {
        return Referral.builder()
                .from(desk.find(id))
                .state(ReferralState.DECLINED)
                .reason(reason)
                .build();
    }

    @Test
    void whatBecameOfOneChildIsUnknownAndSoIsTheParentsEnd() {
        desk.referrer(first, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        desk.recipient(second, ReferralAction.REPORT_NO_AID, ReferralReason.NOT_ELIGIBLE);
        assertThat(feedback().unknown()).containsExactly(first);
        assertThat(feedback().open()).isEmpty();
        assertThat(feedback().step()).isEmpty();
    }

    @Test
    void whatWasTakenBackSaysNothing() {
        desk.withdraw(first);
        desk.referrer(second, ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(feedback().step()).isEmpty();
        assertThat(feedback().open()).isEmpty();
        assertThat(rules.feedback(desk.find(parent), List.of()).step()).isEmpty();
    }

    @Test
    void helpOnAReferralThatShouldNeverHaveBeenIsNotFedBack() {
        AidRecord aid = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(first, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        desk.referrer(first, ReferralStep.of(ReferralAction.MARK_ERROR, ReferralReason.ENTERED_BY_MISTAKE));
        assertThat(feedback().aid()).isEmpty();
        assertThat(desk.find(first).getAid()).containsExactly(aid);
    }
}
