package io.github.zhuanjie.desk;

import static io.github.zhuanjie.desk.Cases.BASIS;
import static io.github.zhuanjie.desk.Cases.CHARITY;
import static io.github.zhuanjie.desk.Cases.CONSENT;
import static io.github.zhuanjie.desk.Cases.OFFICE;
import static io.github.zhuanjie.desk.Cases.SUBJECT;
import static io.github.zhuanjie.desk.Cases.TERMS;
import static io.github.zhuanjie.desk.Cases.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.ClockSkew;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in at the door, honest and forged. */
class ReceivingTest {

    private static final ReferralId ID = TERMS.referralId();
    private static final PartyId STRANGER = PartyId.of("O-stranger");

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final MovableClock charityClock = new MovableClock(Cases.NINE);
    private final InMemoryReferralStore store = new InMemoryReferralStore();
    private final InMemoryReferralStore charityStore = new InMemoryReferralStore();
    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final ReferralDesk office =
            Cases.office(clock).store(store).consents(register).build();
    private final ReferralDesk charity =
            Cases.charity(charityClock).store(charityStore).build();

    @BeforeEach
    void sent() {
        office.draft(TERMS);
        office.recordConsent(ID, CONSENT);
        assertThat(office.outbox(ID)).isEmpty();
        assertThat(office.disclose(ID, BASIS, SUBJECT, Cases.NEEDS).isDone()).isTrue();
        assertThat(charity.receive(OFFICE, ID, office.outbox(ID)).isComplete()).isTrue();
    }

    private ReferralEvent accepts() {
        charity.act(
                ID,
                ReferralStep.builder()
                        .action(ReferralAction.ACCEPT)
                        .number(ReferralNumber.of("2024-7"))
                        .build());
        return charity.outbox(ID).get(0);
    }

    private Receipt atOffice(ReferralEvent... events) {
        return office.receive(CHARITY, ID, List.of(events));
    }

    private void refused(Receipt receipt, ReferralEvent event, ReceiptRefusal why) {
        assertThat(receipt.refused()).containsExactly(new Receipt.Refused(event, why));
        assertThat(receipt.isComplete()).isFalse();
        assertThat(office.history(ID).orElseThrow().getEvents()).doesNotContain(event);
    }

    @Test
    void theRecipientLearnsWhatWasDoneAndNothingAboutThePerson() {
        assertThat(office.outbox(ID))
                .extracting(ReferralEvent::getAction)
                .containsExactly(ReferralAction.DRAFT, ReferralAction.RECORD_CONSENT, ReferralAction.SEND);
        assertThat(office.outbox(ID)).allMatch(event -> event.getDetails().isEmpty());
        assertThat(charity.find(ID).orElseThrow().getTerms()).isEmpty();
        assertThat(charity.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void theReferrerLearnsWhatTheRecipientTells() {
        ReferralEvent accept = accepts();
        Receipt receipt = atOffice(accept);

        Referral referral = receipt.history().getReferral().orElseThrow();
        assertThat(referral.getState()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(referral.getRecipientNumber()).hasToString("Optional[2024-7]");
        assertThat(receipt.skews()).isEmpty();
        assertThat(receipt.isComplete()).isTrue();
    }

    @Test
    void anEventThatComesAgainIsKeptOnce() {
        ReferralEvent accept = accepts();
        atOffice(accept, accept);
        assertThat(atOffice(accept).isComplete()).isTrue();
        assertThat(atOffice(accept.withoutDetails()).isComplete()).isTrue();
        assertThat(store.load(ID).orElseThrow().version()).isEqualTo(4);
    }

    @Test
    void detailsThatComeLaterAreTakenUp() {
        ReferralEvent accept = accepts();
        atOffice(accept.withoutDetails());
        assertThat(office.find(ID).orElseThrow().getRecipientNumber()).isEmpty();

        atOffice(accept);
        assertThat(office.find(ID).orElseThrow().getRecipientNumber()).isPresent();
        assertThat(office.history(ID).orElseThrow().getEvents()).hasSize(4);
    }

    @Test
    void whatThisOfficeIsSaidToHaveDoneIsRefused() {
        ReferralEvent send = store.load(ID).orElseThrow().events().get(2);
        ReferralEvent forged = ReferralEvent.builder()
                .from(send)
                .id(EventId.of("E-forged"))
                .action(ReferralAction.CANCEL)
                .sequence(3)
                .cause(send.getId())
                .build();

        refused(atOffice(forged), forged, ReceiptRefusal.OWN_NAME);
        assertThat(atOffice(send.withoutDetails()).isComplete()).isTrue();
    }

    @Test
    void aSendingFromOutsideOpensNothing() {
        ReferralTerms later = ReferralTerms.builder()
                .from(TERMS)
                .draftedOn(Samples.TODAY.plusDays(1))
                .build();
        office.draft(later);
        ReferralEvent draft =
                store.load(later.referralId()).orElseThrow().events().get(0);
        ReferralEvent send = ReferralEvent.builder()
                .from(store.load(ID).orElseThrow().events().get(2))
                .referral(later.referralId())
                .sequence(1)
                .cause(draft.getId())
                .build();
        ReferralEvent asRecipient = ReferralEvent.builder()
                .from(send)
                .id(EventId.of("E-other"))
                .actor(Actor.recipient(CHARITY))
                .build();
        Receipt receipt = office.receive(CHARITY, later.referralId(), List.of(send, asRecipient));

        assertThat(receipt.refused()).extracting(Receipt.Refused::refusal).containsExactly(ReceiptRefusal.OWN_NAME);
        assertThat(receipt.history().getConflicts()).hasSize(1);
        assertThat(office.find(later.referralId()).orElseThrow().getState()).isEqualTo(ReferralState.DRAFT);
        assertThat(office.outbox(later.referralId())).isEmpty();
    }

    @Test
    void theRecipientDoesNotSendInTheReferrersName() {
        ReferralEvent asReferrer = ReferralEvent.builder()
                .from(accepts())
                .actor(Actor.referrer(CHARITY))
                .build();

        assertThat(atOffice(asReferrer).history().getConflicts()).hasSize(1);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void whatSomebodyElseIsSaidToHaveDoneIsRefused() {
        ReferralEvent forged = ReferralEvent.builder()
                .from(accepts())
                .actor(Actor.recipient(STRANGER))
                .build();

        refused(atOffice(forged), forged, ReceiptRefusal.OTHER_SENDER);
    }

    @Test
    void aSenderThatIsNoPartyIsRefused() {
        ReferralEvent forged = ReferralEvent.builder()
                .from(accepts())
                .actor(Actor.recipient(STRANGER))
                .build();
        refused(office.receive(STRANGER, ID, List.of(forged)), forged, ReceiptRefusal.NO_PARTY);

        ReferralDesk stranger = ReferralDesk.builder(clock, STRANGER).inMemory().build();
        assertThat(stranger.receive(OFFICE, ID, office.outbox(ID)).refused())
                .hasSize(3)
                .allMatch(each -> each.refusal() == ReceiptRefusal.NO_PARTY);
        assertThat(stranger.history(ID)).isEmpty();
    }

    @Test
    void anEventOfAnotherReferralIsRefusedAndTheRestIsTaken() {
        ReferralEvent accept = accepts();
        ReferralEvent other = ReferralEvent.builder()
                .from(accept)
                .id(EventId.of("E-other"))
                .referral(ReferralId.of("R-other"))
                .build();

        refused(atOffice(other, accept), other, ReceiptRefusal.OTHER_REFERRAL);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void anotherEventUnderAKnownIdentifierIsRefusedAndTheKnownOneStays() {
        ReferralEvent accept = accepts();
        atOffice(accept);
        ReferralEvent forged = ReferralEvent.builder()
                .from(accept)
                .action(ReferralAction.START)
                .build();
        refused(atOffice(forged), forged, ReceiptRefusal.ID_REUSED);

        ReferralEvent send = store.load(ID).orElseThrow().events().get(2);
        ReferralEvent overSend =
                ReferralEvent.builder().from(accept).id(send.getId()).build();
        refused(atOffice(overSend), overSend, ReceiptRefusal.ID_REUSED);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void detailsThatAreNotTheEventsOwnAreRefused() {
        ReferralEvent accept = accepts();
        EventDetails details =
                EventDetails.builder().salt("0123456789abcdef".repeat(2)).build();
        ReferralEvent forged =
                ReferralEvent.builder().from(accept).details(details).build();
        assertThat(EventHash.of(details)).isNotEqualTo(accept.getDetailsHash().orElseThrow());

        refused(atOffice(forged), forged, ReceiptRefusal.DETAILS_UNFIT);
        assertThat(atOffice(accept).isComplete()).isTrue();
    }

    @Test
    void aSecondOpeningDoesNotTakeThePlaceOfTheFirst() {
        ReferralEvent draft = store.load(ID).orElseThrow().events().get(0);
        Opening between = draft.getOpening().orElseThrow();
        ReferralEvent forged = ReferralEvent.builder()
                .from(draft.withoutDetails())
                .id(EventId.of("A-first"))
                .actor(Actor.referrer(CHARITY))
                .opening(new Opening(between.direction(), between.act(), CHARITY, OFFICE, Optional.empty()))
                .build();

        refused(atOffice(forged), forged, ReceiptRefusal.OTHER_REFERRAL);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void nobodyReceivesFromItself() {
        assertThatThrownBy(() -> office.receive(OFFICE, ID, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eventsThatComeOutOfOrderWait() {
        ReferralDesk late = ReferralDesk.builder(clock, CHARITY).inMemory().build();
        List<ReferralEvent> events = office.outbox(ID);
        Receipt receipt = late.receive(OFFICE, ID, events.subList(1, 3));

        assertThat(receipt.history().getMissing()).containsExactly(events.get(0).getId());
        assertThat(receipt.isComplete()).isTrue();
        assertThat(late.find(ID)).isEmpty();
        late.receive(OFFICE, ID, events.subList(0, 1));
        assertThat(late.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void aReceiptTellsOfWrongClocks() {
        charityClock.advance(Duration.ofHours(-2));
        ReferralEvent accept = accepts();
        charityClock.advance(Duration.ofHours(4));
        charity.act(ID, step(ReferralAction.START));
        ReferralEvent start = charity.outbox(ID).get(1);
        Receipt receipt = atOffice(accept, start);

        assertThat(receipt.skews())
                .containsExactly(
                        new ClockSkew(accept.getId(), accept.getCause(), Duration.ofHours(2)),
                        new ClockSkew(start.getId(), Optional.empty(), Duration.ofHours(2)));
        assertThat(receipt.history().getConflicts()).isEmpty();
        ReferralDesk patient =
                Cases.office(clock).store(store).clockLimit(Duration.ofHours(2)).build();
        assertThat(patient.receive(CHARITY, ID, List.of()).skews()).isEmpty();
    }

    @Test
    void aWithdrawalThatArrivesReachesTheRegisterAndTheOtherReferrals() {
        ReferralTerms later = ReferralTerms.builder()
                .from(TERMS)
                .draftedOn(Samples.TODAY.plusDays(1))
                .build();
        office.draft(later);
        office.recordConsent(later.referralId(), CONSENT);
        charity.act(ID, Actor.person(CHARITY), step(ReferralAction.WITHDRAW_CONSENT));
        atOffice(charity.outbox(ID).get(0));

        assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                .contains(Samples.TODAY);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(office.find(later.referralId()).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    void aWithdrawalThatStillWaitsReachesTheRegister() {
        accepts();
        charity.act(ID, Actor.person(CHARITY), step(ReferralAction.WITHDRAW_CONSENT));
        Receipt receipt = atOffice(charity.outbox(ID).get(1));

        assertThat(receipt.history().getWaiting()).hasSize(1);
        assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                .isPresent();
    }

    @Test
    void aWithdrawalOfAnotherConsentTouchesNothing() {
        register.put(Cases.FOR_ANOTHER);
        ReferralEvent forged = ReferralEvent.builder()
                .from(accepts())
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(Cases.FOR_ANOTHER.getId())
                .build();
        atOffice(forged);

        assertThat(register.find(Cases.FOR_ANOTHER.getId()).orElseThrow().getWithdrawnOn())
                .isEmpty();
        assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                .isEmpty();
    }

    @Test
    void receivingGoesOnIfSomebodyElseWasFaster() {
        Meddling meddling = new Meddling(store, register);
        ReferralDesk desk = Cases.office(clock)
                .salt(Cases.salts(7))
                .store(meddling)
                .consents(register)
                .build();
        meddling.beforeAppend(() -> office.act(ID, step(ReferralAction.CLOSE_UNKNOWN)));
        Receipt receipt = desk.receive(CHARITY, ID, List.of(accepts()));

        assertThat(receipt.history().getEvents()).hasSize(5);
        assertThat(receipt.isComplete()).isTrue();
    }

    @Test
    void aRefusalThatArrivesLeavesNoConsentInForce() {
        ReferralEvent refusal = ReferralEvent.builder()
                .from(accepts())
                .action(ReferralAction.RECORD_REFUSAL)
                .actor(Actor.person(CHARITY))
                .build();
        Receipt receipt = atOffice(refusal);

        assertThat(receipt.history().getConflicts()).hasSize(1);
        assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                .isPresent();
    }

    @Test
    void aWithdrawalThatDoesNotKnowOfTheNewConsentEndsBoth() {
        charity.act(ID, Actor.person(CHARITY), step(ReferralAction.WITHDRAW_CONSENT));
        Consent renewed =
                Consent.builder().from(CONSENT).id(ConsentId.of("C-5")).build();
        assertThat(office.recordConsent(ID, renewed).isDone()).isTrue();
        atOffice(charity.outbox(ID).get(0));

        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        for (Consent each : List.of(CONSENT, renewed)) {
            assertThat(register.find(each.getId()).orElseThrow().getWithdrawnOn())
                    .isPresent();
        }
    }

    @Test
    void aWithdrawalThatNamesTheEarlierConsentHasEffectAfterTheNewOne() {
        Consent renewed =
                Consent.builder().from(CONSENT).id(ConsentId.of("C-5")).build();
        assertThat(office.recordConsent(ID, renewed).isDone()).isTrue();
        charity.receive(OFFICE, ID, office.outbox(ID));
        ReferralStep step = ReferralStep.builder()
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(CONSENT.getId())
                .build();
        assertThat(charity.act(ID, Actor.person(CHARITY), step).isDone()).isTrue();
        Receipt receipt = atOffice(charity.outbox(ID).get(0));

        assertThat(receipt.history().getConflicts()).isEmpty();
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(register.find(renewed.getId()).orElseThrow().getWithdrawnOn())
                .isPresent();
    }

    @Test
    void noConsentIsRecordedPastAWithdrawalThatWaits() {
        accepts();
        charity.act(ID, Actor.person(CHARITY), step(ReferralAction.WITHDRAW_CONSENT));
        atOffice(charity.outbox(ID).get(1));
        Consent renewed =
                Consent.builder().from(CONSENT).id(ConsentId.of("C-5")).build();
        DeskOutcome outcome = office.recordConsent(ID, renewed);

        assertThat(outcome.isRefusedFor(TransitionRefusal.NOT_NEXT)).isTrue();
        assertThat(register.find(renewed.getId())).isEmpty();
        assertThat(office.act(ID, step(ReferralAction.RECORD_CONSENT)).isRefusedFor(TransitionRefusal.NOT_NEXT))
                .isTrue();
    }
}
