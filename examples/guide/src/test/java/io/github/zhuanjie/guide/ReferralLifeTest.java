package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The life of a referral as the guide tells it, between an office and a charity with a system each. */
class ReferralLifeTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;

    private static final DocumentHash FORM = DocumentHash.of("0".repeat(64));

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
    private final NeedCase subject =
            NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
    private final CharityProject project = Projects.steppedChildrensGrant();
    private final ReferralTerms terms = ReferralDrafts.draft(grant(), subject, project, Organizations.office(), TODAY);
    private final Consent consent = Consents.forReferral(subject, project, TODAY);
    private final ReferralId id = terms.referralId();
    private final Party charity = terms.getRecipient();
    private final ReferralDesk office =
            ReferralDesk.builder(clock, terms.getReferrer().getId()).inMemory().build();

    private Grant grant() {
        return Grant.builder()
                .need(subject.need().getId())
                .household(subject.household().getId())
                .project(project.getId())
                .award(Award.exactly(Yuan.of(10_000)))
                .build();
    }

    private DeskOutcome send() {
        return ReferralLife.send(office, terms, consent, subject, project);
    }

    private ReferralDesk accepted() {
        return ReferralLife.accept(charity, office.getParty(), ReferralLife.letter(office, send()), clock);
    }

    private void answer(ReferralDesk from) {
        assertThat(office.receive(from.getParty(), id, from.outbox(id)).isComplete())
                .isTrue();
    }

    private ReferralState state() {
        return office.find(id).orElseThrow().getState();
    }

    @Test
    void theConsentOfAnAdultCarriesWhatTheProjectNeeds() {
        NeedCase adult = NeedCase.of(Households.elderlyTekunLivingAlone(), Needs.elderlyTekunLivingAlone());
        ReferralTerms forAdult = ReferralDrafts.refer(
                adult,
                project.getId(),
                new ReferralRoute(Organizations.office(), Party.of(Organizations.childrensFoundation()), TODAY));
        Consent signed = ReferralLife.consent(forAdult, DataNeeds.of(project), FORM, TODAY);

        assertThat(ZhuanjieValidator.standard(clock).validate(signed, Submit.class))
                .isEmpty();
        assertThat(ReferralLife.send(office, forAdult, signed, adult, project).isDone())
                .isTrue();
    }

    @Test
    void aChildsConsentIsTheGuardians() {
        Consent alone = ReferralLife.consent(terms, DataNeeds.of(project), FORM, TODAY);
        Consent signed = ReferralLife.byGuardian(alone, PersonName.of("王某甲"));

        assertThat(ZhuanjieValidator.standard(clock).validate(signed, Submit.class))
                .isEmpty();
        assertThat(ReferralLife.send(office, terms, alone, subject, project).isDone())
                .as("a child of six")
                .isFalse();
        ReferralDesk second =
                ReferralDesk.builder(clock, office.getParty()).inMemory().build();
        assertThat(ReferralLife.send(second, terms, signed, subject, project).isDone())
                .isTrue();
    }

    @Test
    void whatIsSentHoldsWhatIsNeededAndNoMore() {
        ReferralLife.Letter letter = ReferralLife.letter(office, send());

        assertThat(state()).isEqualTo(ReferralState.SENT);
        assertThat(letter.content())
                .contains("\"kind\":\"MEDICAL\"", "LEUKAEMIA")
                .doesNotContain("recognitions", "members");
        assertThat(letter.events())
                .isNotEmpty()
                .allMatch(event -> event.getDetails().isEmpty());
        assertThat(letter.toString()).isEqualTo("Letter[" + id + "]");
    }

    @Test
    void theCharityTakesItOnUnderItsOwnNumber() {
        ReferralDesk theirs = accepted();
        answer(theirs);

        Referral referral = office.find(id).orElseThrow();
        assertThat(referral.getState()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(referral.getRecipientNumber()).hasToString("Optional[2026-17]");
        assertThat(theirs.find(id).orElseThrow().getTerms()).isEmpty();
    }

    @Test
    void whatWasGivenComesBackToTheOffice() {
        AidRecord given = AidRecord.builder()
                .id(AidRecordId.of("A-1"))
                .source(AidSource.CHARITY)
                .provider(charity.getName())
                .household(subject.household().getId())
                .need(subject.need().getId())
                .needKind(subject.need().getKind())
                .form(AidForm.MONEY)
                .amount(Fact.known(Yuan.of(10_000), TODAY))
                .decidedOn(TODAY)
                .build();

        Referral closed = ReferralLife.feedBack(accepted(), office, id, given);

        assertThat(closed.getState()).isEqualTo(ReferralState.COMPLETED);
        assertThat(closed.getAid()).containsExactly(given);
    }

    @Test
    void theCharityMayAskOrDecline() {
        ReferralDesk theirs =
                ReferralDesk.builder(clock, charity.getId()).inMemory().build();
        ReferralLife.Letter letter = ReferralLife.letter(office, send());
        theirs.receive(office.getParty(), id, letter.events());

        assertThat(ReferralLife.ask(theirs, id).isDone()).isTrue();
        answer(theirs);
        assertThat(state()).isEqualTo(ReferralState.NEEDS_FACTS);
        assertThat(ReferralLife.decline(theirs, id)).contains(Consequence.RE_REFER);
        answer(theirs);
        assertThat(state()).isEqualTo(ReferralState.DECLINED);
    }

    @Test
    void afterAWithdrawalNothingMoreIsTold() {
        send();

        assertThat(ReferralLife.withdraw(office, consent.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
        assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(send().payload()).isEmpty();
    }

    @Test
    void eachSideSeesWhatItMayDo() {
        Referral sent = send().referral().orElseThrow();

        assertThat(ReferralLife.next(sent, Actor.recipient(charity.getId())))
                .contains(ReferralAction.ACCEPT, ReferralAction.DECLINE, ReferralAction.REQUEST_FACTS)
                .doesNotContain(ReferralAction.CANCEL);
        assertThat(ReferralLife.next(sent, Actor.referrer(office.getParty())))
                .contains(ReferralAction.CANCEL, ReferralAction.CLOSE_UNKNOWN)
                .doesNotContain(ReferralAction.ACCEPT);
    }

    @Test
    void theTableIsData() {
        assertThat(ReferralLife.table()).contains("\"OUTCOME_UNKNOWN\"", "\"RE_REFER\"");
    }
}
