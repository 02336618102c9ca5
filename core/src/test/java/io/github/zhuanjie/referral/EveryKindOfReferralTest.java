package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every kind of referral of article four, told like a case file from the draft to the answer. */
class EveryKindOfReferralTest {

    private static final NeedCase CASE = CaseDesk.adult();
    private static final ProjectId HELP = ProjectId.of("yizheng-help");
    private static final SubReferrals RULES = SubReferrals.of(TransitionTables.standard());

    private final CaseDesk desk = new CaseDesk();

    @Test
    void civilAffairsReferAPersonToACharityThatHelpsAndAnswers() {
        ReferralTerms terms = ReferralTerms.builder()
                .from(ReferralSamples.terms(CASE))
                .number(ReferralNumber.of("2024-17"))
                .build();
        ReferralId id = desk.send(terms, CASE);
        desk.on(Samples.TODAY.plusDays(2));
        Referral accepted = desk.recipient(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.ACCEPT)
                        .number(ReferralNumber.of("ZJ-003"))
                        .simplified(SimplifiedGround.REFERRED)
                        .build());
        assertThat(accepted.getOpening().direction()).isEqualTo(ReferralDirection.GOVERNMENT_TO_CHARITY);
        assertThat(accepted.getTerms().flatMap(ReferralTerms::getNumber)).contains(ReferralNumber.of("2024-17"));
        assertThat(accepted.getRecipientNumber()).contains(ReferralNumber.of("ZJ-003"));
        assertThat(SimplifiedUse.of(accepted)).isEqualTo(SimplifiedUse.AS_PERMITTED);
        AidRecord aid = CaseFiles.aid("A-1", ReferralSamples.charity()).build();
        Referral completed = desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(completed.getState()).isEqualTo(ReferralState.COMPLETED);
        assertThat(completed.getAid()).containsExactly(aid);
        assertThat(completed.getRecipientNumber()).contains(ReferralNumber.of("ZJ-003"));
    }

    @Test
    void aGrantIsDrawnUpForItsOwnCaseAndProjectOnly() {
        CharityProject project = Samples.project().build();
        for (Grant other : List.of(
                ReferralSamples.grant().need(NeedId.of("N-2")).build(),
                ReferralSamples.grant().household(HouseholdId.of("H-2")).build(),
                ReferralSamples.grant().project(ProjectId.of("other")).build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> ReferralDrafts.draft(other, CASE, project, ReferralSamples.office(), Samples.TODAY))
                    .withMessage("grant, case and project must belong together");
        }
    }

    @Test
    void anOfficeHelpsAPersonApplyToAnExistingProject() {
        CharityProject project = Samples.project().build();
        ReferralTerms terms = ReferralDrafts.helpApply(CASE, project, CaseFiles.township(), Samples.TODAY);
        assertThat(terms.getAct()).isEqualTo(ReferralAct.HELP_APPLY);
        assertThat(terms.project()).contains(HELP);
        assertThat(terms.getProposedAward()).isEmpty();
        assertThat(terms.getSimplifiedGround()).contains(SimplifiedGround.REFERRED);
        ReferralId id = desk.send(terms, CASE);
        Referral declined = desk.recipient(id, ReferralAction.DECLINE, ReferralReason.CAPACITY_EXHAUSTED);
        assertThat(declined.getState()).isEqualTo(ReferralState.DECLINED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralDrafts.helpApply(
                        CASE,
                        CharityProject.builder()
                                .from(project)
                                .operators(List.of())
                                .build(),
                        CaseFiles.township(),
                        Samples.TODAY))
                .withMessage("project must have an operator");
        assertThat(codeOf(() -> ReferralDrafts.helpApply(CASE, project, CaseFiles.station(), Samples.TODAY)))
                .isEqualTo("REFERRAL_ACT");
    }

    @Test
    void anOfficeHelpsWithWhatTheProjectHelpsWithOnly() {
        Set<NeedKind> others = EnumSet.complementOf(EnumSet.of(CASE.need().getKind()));
        CharityProject other = Samples.project().needKinds(others).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferralDrafts.helpApply(CASE, other, CaseFiles.township(), Samples.TODAY))
                .withMessage("project must be for needs of this kind");
        CharityProject silent = Samples.project().needKinds(Set.of()).build();
        assertThat(ReferralDrafts.helpApply(CASE, silent, CaseFiles.township(), Samples.TODAY)
                        .project())
                .contains(HELP);
    }

    @Test
    void anOfficeRefersForAProjectThatItFoundFit() {
        ReferralTerms terms = ReferralDrafts.refer(CASE, HELP, route(CaseFiles.township(), CaseFiles.member()));
        assertThat(terms.getAct()).isEqualTo(ReferralAct.REFER);
        assertThat(terms.opening().direction()).isEqualTo(ReferralDirection.GOVERNMENT_TO_CHARITY);
        assertThat(terms.getDraftedOn()).isEqualTo(Samples.TODAY);
        assertThat(codeOf(() -> ReferralDrafts.refer(CASE, HELP, route(CaseFiles.member(), CaseFiles.township()))))
                .isEqualTo("REFERRAL_ACT");
        assertThat(codeOf(() -> ReferralDrafts.refer(CASE, HELP, route(CaseFiles.member(), CaseFiles.member()))))
                .isEqualTo("REFERRAL_PARTIES");
    }

    @Test
    void aCharityTellsCivilAffairsOfSomebodyWhoMayQualify() {
        Purpose.Assistance purpose = (Purpose.Assistance) Purpose.assistance(AssistanceCategory.DIBAO);
        ReferralTerms terms = ReferralDrafts.inform(CASE, purpose, route(CaseFiles.member(), ReferralSamples.office()));
        assertThat(terms.getAct()).isEqualTo(ReferralAct.INFORM);
        assertThat(terms.opening().direction()).isEqualTo(ReferralDirection.CHARITY_TO_GOVERNMENT);
        assertThat(terms.getSimplifiedGround()).isEmpty();
        ReferralId id = desk.send(terms, CASE);
        desk.recipient(id, ReferralAction.ACCEPT);
        AidRecord aid = CaseFiles.aid("A-1", ReferralSamples.office())
                .project(Optional.empty())
                .category(AssistanceCategory.DIBAO)
                .build();
        Referral completed = desk.recipient(id, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        assertThat(completed.getAid()).containsExactly(aid);
        assertThat(codeOf(() ->
                        ReferralDrafts.inform(CASE, purpose, route(ReferralSamples.office(), CaseFiles.township()))))
                .isEqualTo("REFERRAL_ACT");
    }

    @Test
    void aStationHelpsSomebodyApplyAtTheTownshipWhichFindsOut() {
        Purpose.Assistance open = (Purpose.Assistance) Purpose.assistance();
        ReferralTerms terms =
                ReferralDrafts.assistApplication(CASE, open, route(CaseFiles.station(), CaseFiles.township()));
        assertThat(terms.getAct()).isEqualTo(ReferralAct.ASSIST_APPLICATION);
        ReferralId id = desk.send(terms, CASE);
        Referral declined = desk.recipient(id, ReferralAction.DECLINE, ReferralReason.NOT_ELIGIBLE);
        assertThat(Lifecycle.standard().consequenceOf(declined.getReason().orElseThrow()))
                .isPresent();
        assertThat(codeOf(() ->
                        ReferralDrafts.assistApplication(CASE, open, route(CaseFiles.station(), CaseFiles.member()))))
                .isEqualTo("REFERRAL_ACT");
    }

    @Test
    void theFederationPassesAReferralOnToAMemberWithAConsentOfItsOwn() {
        ReferralId received = desk.send(toFederation(), CASE);
        desk.recipient(received, ReferralAction.ACCEPT);
        desk.recipient(received, ReferralAction.START);
        ReferralTerms child = toMember(desk.find(received));
        assertThat(child.opening().direction()).isEqualTo(ReferralDirection.CHARITY_TO_CHARITY);
        assertThat(child.opening().parent()).contains(received);
        assertThat(child.getSimplifiedGround()).contains(SimplifiedGround.REFERRED);
        assertThat(RULES.refusals(desk.find(received), child)).isEmpty();

        ReferralId passedOn = desk.draft(child);
        ReferralDesk federation = desk.at(child.getReferrer().getId());
        Consent toTheFederation =
                CaseDesk.consent(toFederation(), Samples.TODAY).build();
        federation.recordConsent(passedOn, toTheFederation);
        DeskOutcome shut = federation.disclose(
                passedOn,
                new LegalBasis.ByConsent(toTheFederation.getId()),
                CASE,
                DataNeeds.stated(child.getPurpose(), EnumSet.of(DataKind.NEED, DataKind.NAME)));
        assertThat(shut.refusal())
                .get()
                .isInstanceOfSatisfying(
                        DeskOutcome.ByGate.class,
                        gate -> assertThat(gate.outcome().objections()).contains(ConsentObjection.OTHER_RECIPIENT));

        ReferralId sent = desk.send(child, CASE);
        assertThat(sent).isEqualTo(passedOn);
        desk.recipient(sent, ReferralAction.ACCEPT);
        assertThat(feedback(received).open()).containsExactly(sent);
        assertThat(feedback(received).step()).isEmpty();
        AidRecord aid = CaseFiles.aid("A-1", CaseFiles.member()).build();
        desk.recipient(sent, CaseFiles.withAid(ReferralAction.COMPLETE, aid));
        ReferralStep answer = feedback(received).step().orElseThrow();
        assertThat(answer.getAction()).isEqualTo(ReferralAction.COMPLETE);
        Referral closed = desk.recipient(received, answer);
        assertThat(closed.getAid()).containsExactly(aid);
        assertThat(feedback(received).step()).isEmpty();
    }

    @Test
    void aStationThatWasReferredSomebodyTellsTheTownship() {
        ReferralTerms toStation = ReferralDrafts.refer(CASE, HELP, route(CaseFiles.federation(), CaseFiles.station()));
        assertThat(toStation.getSimplifiedGround()).isEmpty();
        ReferralId received = desk.send(toStation, CASE);
        Purpose.Assistance purpose = (Purpose.Assistance) Purpose.assistance(AssistanceCategory.TEKUN);
        ReferralTerms child = ReferralDrafts.passedOn(
                desk.find(received),
                ReferralDrafts.inform(CASE, purpose, route(CaseFiles.station(), CaseFiles.township())));
        assertThat(child.getSimplifiedGround()).isEmpty();
        assertThat(child.opening().direction()).isEqualTo(ReferralDirection.CHARITY_TO_GOVERNMENT);
        assertThat(RULES.refusals(desk.find(received), child)).isEmpty();
        ReferralId told = desk.send(child, CASE);
        assertThat(desk.find(told).getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void nobodyPassesOnWhatIsNotTheirsOpenAndTheSame() {
        ReferralId drafted = desk.draft(toFederation());
        ReferralTerms child = toMember(desk.find(drafted));
        assertThat(RULES.refusals(desk.find(drafted), child)).containsExactly(SubReferralRefusal.PARENT_NOT_SENT);
        ReferralId received = desk.send(toFederation(), CASE);
        Referral parent = desk.find(received);
        assertThat(RULES.refusals(
                        parent,
                        ReferralTerms.builder()
                                .from(child)
                                .parent(Optional.empty())
                                .build()))
                .containsExactly(SubReferralRefusal.OTHER_PARENT);
        assertThat(refusals(parent, route(CaseFiles.station(), CaseFiles.member())))
                .containsExactly(SubReferralRefusal.NOT_THE_RECIPIENT);
        Purpose.Assistance open = (Purpose.Assistance) Purpose.assistance();
        ReferralTerms back = ReferralDrafts.inform(CASE, open, route(CaseFiles.federation(), ReferralSamples.office()));
        assertThat(RULES.refusals(parent, ReferralDrafts.passedOn(parent, back)))
                .containsExactly(SubReferralRefusal.BACK_TO_REFERRER);
        assertThat(refusals(
                        parent,
                        new ReferralRoute(CaseFiles.federation(), CaseFiles.member(), Samples.TODAY.minusDays(1))))
                .containsExactly(SubReferralRefusal.BEFORE_PARENT);
        for (ReferralTerms other : otherSubjects(child)) {
            assertThat(RULES.refusals(parent, other)).containsExactly(SubReferralRefusal.OTHER_SUBJECT);
        }
        Referral erased =
                Referral.builder().from(parent).terms(Optional.empty()).build();
        assertThat(RULES.refusals(erased, otherSubjects(child).get(0))).isEmpty();
        desk.recipient(received, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        assertThat(RULES.refusals(desk.find(received), child)).containsExactly(SubReferralRefusal.PARENT_CLOSED);
    }

    private static List<ReferralTerms> otherSubjects(ReferralTerms child) {
        return List.of(
                ReferralTerms.builder().from(child).need(NeedId.of("N-2")).build(),
                ReferralTerms.builder()
                        .from(child)
                        .household(HouseholdId.of("H-2"))
                        .build(),
                ReferralTerms.builder().from(child).person(PersonId.of("P-2")).build());
    }

    private Set<SubReferralRefusal> refusals(Referral parent, ReferralRoute route) {
        return RULES.refusals(parent, ReferralDrafts.passedOn(parent, ReferralDrafts.refer(CASE, HELP, route)));
    }

    private SubReferralFeedback feedback(ReferralId parent) {
        return RULES.feedback(desk.find(parent), desk.all());
    }

    private static ReferralTerms toFederation() {
        return ReferralDrafts.refer(CASE, HELP, route(ReferralSamples.office(), CaseFiles.federation()));
    }

    private static ReferralTerms toMember(Referral parent) {
        return ReferralDrafts.passedOn(
                parent, ReferralDrafts.refer(CASE, HELP, route(CaseFiles.federation(), CaseFiles.member())));
    }

    private static ReferralRoute route(Party from, Party to) {
        return new ReferralRoute(from, to, Samples.TODAY);
    }

    private static String codeOf(ThrowingCallable broken) {
        InvalidValueException[] thrown = new InvalidValueException[1];
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(broken)
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getCode();
    }
}
