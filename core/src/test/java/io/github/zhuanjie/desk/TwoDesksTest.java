package io.github.zhuanjie.desk;

import static io.github.zhuanjie.desk.Cases.BASIS;
import static io.github.zhuanjie.desk.Cases.CHARITY;
import static io.github.zhuanjie.desk.Cases.CONSENT;
import static io.github.zhuanjie.desk.Cases.OFFICE;
import static io.github.zhuanjie.desk.Cases.SUBJECT;
import static io.github.zhuanjie.desk.Cases.TERMS;
import static io.github.zhuanjie.desk.Cases.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.closing.AidFeed;
import io.github.zhuanjie.closing.AidObjection;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An office and a charity, each with a store of its own, that send each other what they have. */
class TwoDesksTest {

    private static final ReferralId ID = TERMS.referralId();

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final InMemoryReferralStore officeStore = new InMemoryReferralStore();
    private final InMemoryReferralStore charityStore = new InMemoryReferralStore();
    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final ReferralDesk office =
            Cases.office(clock).store(officeStore).consents(register).build();
    private ReferralDesk charity = Cases.charity(clock).store(charityStore).build();

    private void send() {
        office.draft(TERMS);
        office.recordConsent(ID, CONSENT);
        assertThat(office.disclose(ID, BASIS, SUBJECT, Cases.NEEDS).isDone()).isTrue();
        exchange();
    }

    private void exchange() {
        charity.receive(OFFICE, ID, office.outbox(ID));
        office.receive(CHARITY, ID, charity.outbox(ID));
    }

    private Referral atOffice() {
        return office.find(ID).orElseThrow();
    }

    private Referral atCharity() {
        return charity.find(ID).orElseThrow();
    }

    private void charityDoes(ReferralAction... actions) {
        for (ReferralAction action : actions) {
            assertThat(charity.act(ID, step(action)).isDone()).as("%s", action).isTrue();
        }
    }

    @Nested
    class WhereOneHasATableOfItsOwn {

        private void charityHasATable() {
            LocalTable local = LocalTable.builder()
                    .base(TransitionTables.standard().getVersion())
                    .version("v")
                    .addLocalStates(
                            new LocalState("visit-planned", ReferralState.ACCEPTED, Set.of(ActorSide.RECIPIENT)))
                    .addLocalReasons(new LocalReason("waiting-list", ReferralReason.CAPACITY_EXHAUSTED))
                    .build();
            Lifecycle own = Lifecycle.of(TransitionTables.extend(TransitionTables.standard(), local)
                    .value()
                    .orElseThrow());
            charity = Cases.charity(clock).store(charityStore).lifecycle(own).build();
        }

        @Test
        void itsSubStatesDoNotKeepTheOtherFromFollowing() {
            charityHasATable();
            send();
            charityDoes(ReferralAction.ACCEPT);
            ReferralStep planned = ReferralStep.builder()
                    .action(ReferralAction.LOCAL_STEP)
                    .localState("visit-planned")
                    .build();
            assertThat(charity.act(ID, planned).isDone()).isTrue();
            charityDoes(ReferralAction.START, ReferralAction.COMPLETE);
            exchange();

            assertThat(atOffice().getState()).isEqualTo(ReferralState.COMPLETED);
            assertThat(atOffice().getAid()).isEqualTo(atCharity().getAid()).isNotEmpty();
        }

        @Test
        void itsFinerReasonsAreReadAsWhatTheyAreKindsOf() {
            charityHasATable();
            send();
            charity.act(
                    ID,
                    ReferralStep.builder()
                            .action(ReferralAction.DECLINE)
                            .reason(ReferralReason.CAPACITY_EXHAUSTED)
                            .localReason("waiting-list")
                            .build());
            exchange();

            assertThat(atOffice().getState()).isEqualTo(ReferralState.DECLINED);
            assertThat(atOffice().getReason()).contains(ReferralReason.CAPACITY_EXHAUSTED);
        }
    }

    @Nested
    class Cancellation {

        @Test
        void whereItIsRefusedTheHoldGoesOnAsBefore() {
            send();
            charityDoes(ReferralAction.ACCEPT, ReferralAction.HOLD);
            exchange();
            Referral held = atOffice();
            clock.advance(Duration.ofDays(3));
            office.act(ID, step(ReferralAction.REQUEST_CANCELLATION));
            exchange();
            charityDoes(ReferralAction.REFUSE_CANCELLATION);
            exchange();

            assertThat(atOffice().getState()).isEqualTo(ReferralState.ON_HOLD);
            assertThat(atOffice().getUntil()).isEqualTo(held.getUntil()).isPresent();
            assertThat(atOffice().getReason()).isEqualTo(held.getReason());
            assertThat(atOffice().getStateSince()).isEqualTo(held.getStateSince());
            assertThat(atOffice().getBefore().orElseThrow().state()).isEqualTo(ReferralState.CANCEL_REQUESTED);
            assertThat(atOffice().getBefore())
                    .hasToString("Optional[EarlierState[CANCEL_REQUESTED, "
                            + atOffice().getBefore().orElseThrow().since() + "]]");
        }
    }

    @Nested
    class Aid {

        @Test
        void givenBeforeAWithdrawalIsReportedAfterIt() {
            send();
            charityDoes(ReferralAction.ACCEPT, ReferralAction.START);
            exchange();
            office.withdraw(CONSENT.getId());
            exchange();
            charityDoes(ReferralAction.REPORT_AID);
            exchange();

            assertThat(atOffice().getState()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(atOffice().getAid()).isEqualTo(atCharity().getAid()).hasSize(1);
        }

        @Test
        void countsWhereTheActionIsToReportItOnly() {
            send();
            charityDoes(ReferralAction.ACCEPT);
            charity.act(
                    ID,
                    ReferralStep.builder()
                            .action(ReferralAction.REPORT_NO_AID)
                            .reason(ReferralReason.NOT_ELIGIBLE)
                            .addAid(Cases.aid("A-9"))
                            .build());

            assertThat(atCharity().getAid()).isEmpty();
        }

        @Test
        void thatTheOfficeMadeUpIsNotToldAsGiven() {
            send();
            EventId send = atCharity().getHead();
            ReferralEvent aside = ReferralEvent.builder()
                    .id(EventId.of("E-x1"))
                    .referral(ID)
                    .sequence(3)
                    .cause(send)
                    .action(ReferralAction.RESUME)
                    .actor(Actor.referrer(OFFICE))
                    .at(Cases.NINE)
                    .build();
            EventDetails details = EventDetails.builder()
                    .salt("0".repeat(32))
                    .addAid(Cases.aid("A-forged"))
                    .build();
            ReferralEvent forged = ReferralEvent.builder()
                    .id(EventId.of("E-x2"))
                    .referral(ID)
                    .sequence(4)
                    .cause(aside.getId())
                    .action(ReferralAction.COMPLETE)
                    .actor(Actor.referrer(OFFICE))
                    .at(Cases.NINE)
                    .details(details)
                    .detailsHash(EventHash.of(details))
                    .build();
            charity.receive(OFFICE, ID, List.of(aside, forged));

            assertThat(charity.history(ID).orElseThrow().getAidSetAside()).isEmpty();
        }

        @Test
        void isNotTakenBackByAnOfficerWhoHadNotSeenIt() {
            send();
            charityDoes(ReferralAction.ACCEPT, ReferralAction.START);
            ReferralDesk colleague = Cases.charity(clock)
                    .salt(Cases.salts(900))
                    .store(copy(charityStore))
                    .build();
            charityDoes(ReferralAction.REPORT_AID);
            colleague.act(ID, step(ReferralAction.REPORT_NO_AID));
            office.receive(CHARITY, ID, charity.outbox(ID));
            office.receive(CHARITY, ID, colleague.outbox(ID));

            ReferralHistory history = office.history(ID).orElseThrow();
            assertThat(history.getReferral().orElseThrow().getState()).isEqualTo(ReferralState.NOT_AIDED);
            assertThat(history.getAidSetAside()).isEqualTo(atCharity().getAid()).hasSize(1);
        }

        @Test
        void thatCameTooLateForTheProcedureReachesTheLedger() {
            send();
            charityDoes(ReferralAction.ACCEPT, ReferralAction.START, ReferralAction.COMPLETE);
            office.withdraw(CONSENT.getId());
            exchange();
            ReferralCourse course = office.history(ID).orElseThrow().course().orElseThrow();
            AidFeed.AidFed fed = AidFeed.coursesInto(AidLedger.empty(), List.of(course));

            assertThat(course.referral().getState()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(course.aidSetAside()).hasSize(1);
            assertThat(fed.ledger().versionsOf(course.aidSetAside().get(0).getId()))
                    .hasSize(1);
            assertThat(fed.findings()).allMatch(finding -> finding.objections().contains(AidObjection.SET_ASIDE));
        }

        @Test
        void takenBackByWhoSawItIsGone() {
            send();
            charityDoes(ReferralAction.ACCEPT, ReferralAction.START, ReferralAction.REPORT_AID);
            List<AidRecord> given = atCharity().getAid();
            charityDoes(ReferralAction.REPORT_NO_AID);
            exchange();

            assertThat(given).hasSize(1);
            assertThat(office.history(ID).orElseThrow().getAidSetAside()).isEmpty();
            assertThat(atOffice().getAid()).isEmpty();
        }

        private InMemoryReferralStore copy(ReferralStore store) {
            InMemoryReferralStore copy = new InMemoryReferralStore();
            copy.append(ID, 0, store.load(ID).orElseThrow().events());
            return copy;
        }
    }

    @Nested
    class Strangers {

        private static final PartyId STRANGER = PartyId.of("O-stranger");

        private ReferralEvent.Builder event(ReferralAction action, Actor actor) {
            ReferralEvent.Builder event = ReferralEvent.builder();
            return event.id(EventId.of("A-x"))
                    .referral(ID)
                    .action(action)
                    .actor(actor)
                    .at(Cases.NINE);
        }

        @Test
        void cannotOpenInTheNameOfAnother() {
            ReferralEvent opening = event(ReferralAction.DRAFT, Actor.recipient(CHARITY))
                    .sequence(0)
                    .opening(new Opening(
                            ReferralDirection.GOVERNMENT_TO_CHARITY,
                            ReferralAct.REFER,
                            OFFICE,
                            CHARITY,
                            Optional.empty()))
                    .detailsHash(DocumentHash.of("0123456789abcdef".repeat(4)))
                    .build();

            assertThat(office.receive(CHARITY, ID, List.of(opening)).refused())
                    .extracting(Receipt.Refused::refusal)
                    .containsExactly(ReceiptRefusal.NO_PARTY);
            assertThat(office.draft(TERMS).isDone()).isTrue();
        }

        @Test
        void cannotTakeBackAConsent() {
            ReferralEvent refusal = event(ReferralAction.RECORD_REFUSAL, Actor.person(STRANGER))
                    .sequence(3)
                    .cause(EventId.of("E-none"))
                    .build();
            office.receive(STRANGER, ID, List.of(refusal));
            office.draft(TERMS);

            assertThat(office.recordConsent(ID, CONSENT).isDone()).isTrue();
        }
    }

    @Nested
    class Consents {

        private final ConsentId unknown = ConsentId.of("C-1");

        @Test
        void thatAreOnNoRegisterAreNotRecorded() {
            office.draft(TERMS);
            DeskOutcome recorded = office.act(ID, step(ReferralAction.RECORD_CONSENT));

            assertThat(recorded.isRefusedFor(TransitionRefusal.CONSENT_MISSING)).isTrue();
            assertThat(register.find(unknown)).isEmpty();
        }

        @Test
        void thatLoseAgainstAWithdrawalAreNotInForce() {
            office.draft(TERMS);
            office.recordConsent(ID, CONSENT);
            Meddling meddling = new Meddling(officeStore, register);
            ReferralDesk colleague = Cases.office(clock)
                    .salt(Cases.salts(7))
                    .store(meddling)
                    .consents(register)
                    .build();
            Consent renewed =
                    Consent.builder().from(CONSENT).id(ConsentId.of("C-5")).build();
            meddling.beforeAppend(() -> office.withdraw(CONSENT.getId()));

            assertThat(colleague.recordConsent(ID, renewed).isDone()).isFalse();
            assertThat(register.find(renewed.getId()).orElseThrow().getWithdrawnOn())
                    .isPresent();
        }

        @Test
        void ofARefusedReferralStayAsTheyAreElsewhere() {
            office.draft(TERMS);
            office.recordConsent(ID, CONSENT);
            office.act(ID, step(ReferralAction.CANCEL));
            Consent other =
                    Consent.builder().from(CONSENT).id(ConsentId.of("C-5")).build();

            assertThat(office.recordConsent(ID, other).isDone()).isFalse();
            assertThat(register.find(other.getId())).isEmpty();
            assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                    .isEmpty();
        }

        @Test
        void takenBackOnceStayTakenBackElsewhere() {
            office.draft(TERMS);
            office.recordConsent(ID, CONSENT);
            office.withdraw(CONSENT.getId());
            ReferralTerms later = ReferralTerms.builder()
                    .from(TERMS)
                    .draftedOn(Samples.TODAY.plusDays(1))
                    .build();
            office.draft(later);
            office.recordConsent(later.referralId(), CONSENT);

            assertThat(office.disclose(later.referralId(), BASIS, SUBJECT, Cases.NEEDS)
                            .isDone())
                    .isFalse();
        }
    }

    @Test
    void anOutcomeThatStaysUnknownIsErasedWhenRetentionIsOver() {
        send();
        office.act(ID, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));

        assertThat(office.archive().erase(ID, ErasureGround.PURPOSE_OVER).isDone())
                .as("the answer may still come")
                .isFalse();
        assertThat(office.archive().erase(ID, ErasureGround.RETENTION_OVER).isDone())
                .isTrue();
    }

    @Test
    void eventsCarryMillisecondsThatEveryDatabaseKeeps() {
        clock.advance(Duration.ofNanos(123_456_789));
        send();

        assertThat(officeStore.load(ID).orElseThrow().events())
                .allMatch(event -> event.getAt().getNano() % 1_000_000 == 0)
                .anyMatch(event -> event.getAt().getNano() == 123_000_000);
    }
}
