package io.github.zhuanjie.desk;

import static io.github.zhuanjie.desk.Cases.BASIS;
import static io.github.zhuanjie.desk.Cases.CHARITY;
import static io.github.zhuanjie.desk.Cases.CONSENT;
import static io.github.zhuanjie.desk.Cases.FOR_ANOTHER;
import static io.github.zhuanjie.desk.Cases.OFFICE;
import static io.github.zhuanjie.desk.Cases.SUBJECT;
import static io.github.zhuanjie.desk.Cases.TERMS;
import static io.github.zhuanjie.desk.Cases.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.disclosure.GateRefusal;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferralDeskTest {

    private static final ReferralId ID = TERMS.referralId();

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final InMemoryReferralStore store = new InMemoryReferralStore();
    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final InMemoryProvisionLog log = new InMemoryProvisionLog();
    private final Meddling meddling = new Meddling(store, register);
    private final ReferralDesk office = office(meddling);
    private final ReferralDesk colleague = Cases.office(clock)
            .salt(Cases.salts(9))
            .store(store)
            .consents(register)
            .provisions(log)
            .build();

    private ReferralDesk office(Meddling parts) {
        return Cases.office(clock).store(parts).consents(parts).provisions(log).build();
    }

    /** The person's consent to the same recipient, given anew. */
    private static final Consent RENEWED = Consent.builder()
            .from(CONSENT)
            .id(ConsentId.of("C-5"))
            .expiresOn(Samples.TODAY.plusYears(1))
            .build();

    private DeskOutcome disclose(ReferralDesk desk) {
        return disclose(desk, BASIS);
    }

    private static DeskOutcome disclose(ReferralDesk desk, LegalBasis basis) {
        return desk.disclose(ID, basis, SUBJECT, Cases.NEEDS);
    }

    private void drafted() {
        assertThat(office.draft(TERMS).isDone()).isTrue();
    }

    private void consented() {
        drafted();
        assertThat(office.recordConsent(ID, CONSENT).isDone()).isTrue();
    }

    private void sent() {
        consented();
        assertThat(disclose(office).isDone()).isTrue();
    }

    private ReferralState state() {
        return office.find(ID).orElseThrow().getState();
    }

    private static void refusedByTable(DeskOutcome outcome, TransitionRefusal reason) {
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.isConflict()).isFalse();
        assertThat(outcome.isRefusedFor(reason)).isTrue();
        assertThat(outcome.payload()).isEmpty();
    }

    private static void refusedByGate(DeskOutcome outcome, GateRefusal reason) {
        assertThat(outcome.refusal().orElseThrow())
                .isInstanceOfSatisfying(
                        DeskOutcome.ByGate.class,
                        gate -> assertThat(gate.outcome().refusals()).containsExactly(reason));
        assertThat(outcome.isRefusedFor(TransitionRefusal.NOT_ALLOWED)).isFalse();
        assertThat(outcome.payload()).isEmpty();
    }

    @Nested
    class Drafting {

        @Test
        void theSameTermsTwiceAreOneReferral() {
            DeskOutcome first = office.draft(TERMS);
            DeskOutcome second = colleague.draft(TERMS);

            assertThat(second.isDone()).isTrue();
            assertThat(second.referral()).isEqualTo(first.referral());
            assertThat(store.load(ID).orElseThrow().version()).isEqualTo(1);
            assertThat(office.getParty()).isEqualTo(OFFICE);
        }

        @Test
        void twoOfficersWhoDraftAtOnceGetOneReferral() {
            meddling.beforeAppend(() -> colleague.draft(TERMS));

            assertThat(office.draft(TERMS).referral()).isEqualTo(colleague.find(ID));
            assertThat(store.load(ID).orElseThrow().version()).isEqualTo(1);
        }

        @Test
        void otherTermsUnderTheSameIdentifierAreRefused() {
            drafted();
            ReferralTerms other = ReferralTerms.builder()
                    .from(TERMS)
                    .proposedAward(Award.exactly(Yuan.of(7)))
                    .build();

            assertThat(other.referralId()).isEqualTo(ID);
            refusedByTable(office.draft(other), TransitionRefusal.OTHER_REFERRAL);
        }

        @Test
        void whoRefusedInTheMorningMayAgreeInTheAfternoon() {
            drafted();
            office.act(ID, step(ReferralAction.RECORD_REFUSAL));
            refusedByTable(office.draft(TERMS), TransitionRefusal.REFERRAL_ENDED);

            ReferralTerms again = replacing(ID);
            DeskOutcome drafted = office.draft(again);
            assertThat(drafted.isDone()).isTrue();
            assertThat(drafted.referral().orElseThrow().getId()).isNotEqualTo(ID);
            assertThat(drafted.referral().orElseThrow().getState()).isEqualTo(ReferralState.DRAFT);
            assertThat(office.draft(again).referral()).isEqualTo(drafted.referral());
            assertThat(state()).isEqualTo(ReferralState.NOT_CONSENTED);
        }

        @Test
        void whatHasNotEndedIsNotReplaced() {
            drafted();

            refusedByTable(office.draft(replacing(ID)), TransitionRefusal.REPLACED_UNFIT);
            assertThat(store.ids()).containsExactly(ID);
        }

        @Test
        void whatIsOfAnotherNeedIsNotReplaced() {
            drafted();
            office.act(ID, step(ReferralAction.CANCEL));
            ReferralTerms other = ReferralTerms.builder()
                    .from(replacing(ID))
                    .need(io.github.zhuanjie.need.NeedId.of("N-9"))
                    .build();

            refusedByTable(office.draft(other), TransitionRefusal.REPLACED_UNFIT);
        }

        @Test
        void whatTheStoreDoesNotKnowIsNotJudged() {
            assertThat(office.draft(replacing(ReferralId.of("R-elsewhere"))).isDone())
                    .isTrue();
        }

        private static ReferralTerms replacing(ReferralId id) {
            return ReferralTerms.builder().from(TERMS).replaces(id).build();
        }

        @Test
        void onlyTheReferrerDrafts() {
            refusedByTable(Cases.charity(clock).store(store).build().draft(TERMS), TransitionRefusal.WRONG_PARTY);
            assertThat(store.ids()).isEmpty();
        }
    }

    @Nested
    class Acting {

        @Test
        void aDeskActsForItsOwnSide() {
            sent();
            ReferralDesk charity = Cases.charity(clock).store(store).build();

            refusedByTable(office.act(ID, step(ReferralAction.ACCEPT)), TransitionRefusal.WRONG_SIDE);
            assertThat(charity.act(ID, step(ReferralAction.ACCEPT)).isDone()).isTrue();
            assertThat(store.load(ID).orElseThrow().events().get(3).getActor()).isEqualTo(Actor.recipient(CHARITY));
        }

        @Test
        void aDeskDoesNotActForOthers() {
            sent();

            refusedByTable(
                    office.act(ID, Actor.recipient(CHARITY), step(ReferralAction.ACCEPT)),
                    TransitionRefusal.WRONG_PARTY);
            assertThat(state()).isEqualTo(ReferralState.SENT);
        }

        @Test
        void aStrangerDoesNothing() {
            sent();
            ReferralDesk stranger = ReferralDesk.builder(clock, PartyId.of("O-stranger"))
                    .store(store)
                    .consents(register)
                    .provisions(log)
                    .build();

            refusedByTable(stranger.act(ID, step(ReferralAction.CANCEL)), TransitionRefusal.WRONG_PARTY);
            refusedByTable(disclose(stranger), TransitionRefusal.WRONG_PARTY);
            refusedByTable(stranger.recordConsent(ID, CONSENT), TransitionRefusal.WRONG_PARTY);
            assertThat(stranger.outbox(ID)).isEmpty();
        }

        @Test
        void sendingIsNotDoneByActing() {
            consented();
            DeskOutcome outcome = office.act(ID, step(ReferralAction.SEND));

            refusedByTable(outcome, TransitionRefusal.FIELD_MISSING);
            assertThat(((DeskOutcome.ByTable) outcome.refusal().orElseThrow())
                            .outcome()
                            .missing())
                    .containsExactly(EventField.BASIS, EventField.PROVISION);
        }

        @Test
        void whatDoesNotExistIsAMistake() {
            assertThatThrownBy(() -> office.act(ID, step(ReferralAction.CANCEL)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> disclose(office)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> office.recordConsent(ID, CONSENT)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> office.outbox(ID)).isInstanceOf(IllegalArgumentException.class);
            assertThat(office.find(ID)).isEmpty();
            assertThat(office.history(ID)).isEmpty();
        }

        @Test
        void beforeItIsOpenedNothingCanBeDone() {
            ReferralEvent accept = accepted().get(0);
            store.append(ID, 0, List.of(accept));

            refusedByTable(office.act(ID, step(ReferralAction.CANCEL)), TransitionRefusal.NOT_OPENED);
            refusedByTable(disclose(office), TransitionRefusal.NOT_OPENED);
            refusedByTable(office.recordConsent(ID, CONSENT), TransitionRefusal.NOT_OPENED);
            assertThat(office.find(ID)).isEmpty();
            assertThat(office.draft(TERMS).isDone()).isTrue();
        }

        @Test
        void ofTwoOfficersWhoActAtOnceTheSlowerIsTold() {
            sent();
            meddling.beforeAppend(() -> colleague.act(ID, step(ReferralAction.CLOSE_UNKNOWN)));
            DeskOutcome slower = office.act(ID, step(ReferralAction.CANCEL));

            assertThat(slower.isConflict()).isTrue();
            assertThat(slower.isDone()).isFalse();
            assertThat(slower.referral().orElseThrow().getState()).isEqualTo(ReferralState.SENT);
            assertThat(state()).isEqualTo(ReferralState.OUTCOME_UNKNOWN);
        }

        @Test
        void whoDecidedOnWhatIsNoLongerSoIsTold() {
            sent();
            Referral seen = office.find(ID).orElseThrow();
            Cases.charity(clock).store(store).build().act(ID, step(ReferralAction.REQUEST_FACTS));

            assertThat(office.act(seen, step(ReferralAction.CANCEL)).isConflict())
                    .isTrue();
            assertThat(state()).isEqualTo(ReferralState.NEEDS_FACTS);
            Referral now = office.find(ID).orElseThrow();
            assertThat(office.act(now, step(ReferralAction.CANCEL)).isDone()).isTrue();
        }

        @Test
        void sixteenOfficersLoseNothing() throws Exception {
            sent();
            ReferralDesk charity = Cases.charity(clock).store(store).build();
            charity.act(ID, step(ReferralAction.ACCEPT));
            charity.act(ID, step(ReferralAction.START));
            List<Callable<Integer>> officers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                int officer = i;
                officers.add(() -> reports(charity, officer));
            }
            ExecutorService threads = Executors.newFixedThreadPool(16);
            try {
                for (Future<Integer> each : threads.invokeAll(officers)) {
                    assertThat(each.get()).isNotNegative();
                }
            } finally {
                threads.shutdownNow();
            }

            assertThat(charity.find(ID).orElseThrow().getAid()).hasSize(16 * 20);
            assertThat(charity.history(ID).orElseThrow().getConflicts()).isEmpty();
        }

        private int reports(ReferralDesk charity, int officer) {
            int conflicts = 0;
            for (int i = 0; i < 20; i++) {
                ReferralStep report = ReferralStep.builder()
                        .action(ReferralAction.REPORT_AID)
                        .addAid(Cases.aid("A-" + officer + "-" + i))
                        .build();
                while (!charity.act(ID, report).isDone()) {
                    conflicts++;
                }
            }
            return conflicts;
        }
    }

    /** Returns what a charity would send that accepted the referral of another office's desk. */
    private List<ReferralEvent> accepted() {
        MovableClock other = new MovableClock(Cases.NINE);
        InMemoryReferralStore shared = new InMemoryReferralStore();
        ReferralDesk sender = Cases.office(other).store(shared).build();
        sender.draft(TERMS);
        sender.recordConsent(ID, CONSENT);
        disclose(sender);
        ReferralDesk charity = Cases.charity(other).store(shared).build();
        charity.act(ID, step(ReferralAction.ACCEPT));
        return charity.outbox(ID);
    }

    @Nested
    class Disclosing {

        @Test
        void aPayloadComesWithItsEventAndItsRecord() {
            consented();
            DeskOutcome outcome = disclose(office);
            Provision provision = outcome.payload().orElseThrow().getProvision();

            assertThat(log.ofReferral(ID)).containsExactly(provision);
            assertThat(office.find(ID).orElseThrow().getProvisions()).containsExactly(provision.getId());
            assertThat(office.unusedProvisions(ID)).isEmpty();
        }

        @Test
        void aConsentForAnotherRecipientOpensNothing() {
            drafted();
            office.recordConsent(ID, FOR_ANOTHER);
            DeskOutcome outcome = disclose(office, new LegalBasis.ByConsent(FOR_ANOTHER.getId()));

            refusedByGate(outcome, GateRefusal.CONSENT_UNFIT);
            assertThat(((DeskOutcome.ByGate) outcome.refusal().orElseThrow())
                            .outcome()
                            .objections())
                    .containsExactly(ConsentObjection.OTHER_RECIPIENT);
            assertThat(log.ofReferral(ID)).isEmpty();
        }

        @Test
        void aConsentThatWasNotRecordedOnTheReferralOpensNothing() {
            drafted();
            register.put(CONSENT);

            refusedByGate(disclose(office), GateRefusal.CONSENT_NOT_RECORDED);
            assertThat(state()).isEqualTo(ReferralState.DRAFT);
        }

        @Test
        void aConsentThatExpiresBetweenRecordingAndSendingOpensNothing() {
            consented();
            clock.set(CONSENT.getExpiresOn()
                    .plusDays(1)
                    .atStartOfDay(MovableClock.CHINA)
                    .toInstant());
            refusedByGate(disclose(office), GateRefusal.CONSENT_UNFIT);

            clock.advance(Duration.ofMillis(-1));
            assertThat(disclose(office).isDone()).isTrue();
        }

        @Test
        void whoseTermsAreErasedDisclosesNothing() {
            consented();
            InMemoryReferralStore erased = new InMemoryReferralStore();
            erased.append(
                    ID,
                    0,
                    store.load(ID).orElseThrow().events().stream()
                            .map(ReferralEvent::withoutDetails)
                            .toList());
            ReferralDesk desk = office(new Meddling(erased, register));

            refusedByGate(disclose(desk), GateRefusal.TERMS_ERASED);
            refusedByTable(desk.draft(TERMS), TransitionRefusal.TERMS_ERASED);
        }

        @Test
        void theRecordIsAnnulledIfSomebodyElseWasFaster() {
            consented();
            meddling.beforeAppend(() -> colleague.act(ID, step(ReferralAction.CANCEL)));
            DeskOutcome outcome = disclose(office);

            assertThat(outcome.isConflict()).isTrue();
            assertThat(outcome.payload()).isEmpty();
            assertThat(log.ofReferral(ID)).isEmpty();
            assertThat(state()).isEqualTo(ReferralState.CANCELLED);
        }

        @Test
        void aRecordThatACrashLeftBehindIsFound() {
            consented();
            meddling.beforeAppend(() -> {
                throw new IllegalStateException("the database is gone");
            });
            assertThatThrownBy(() -> disclose(office)).isInstanceOf(IllegalStateException.class);

            assertThat(office.unusedProvisions(ID)).hasSize(1).isEqualTo(log.ofReferral(ID));
            assertThat(disclose(office).isDone()).isTrue();
            assertThat(office.unusedProvisions(ID)).hasSize(1);
            assertThat(log.ofReferral(ID)).hasSize(2);
        }
    }

    @Nested
    class Consenting {

        @Test
        void aConsentThatIsRefusedIsNotOnTheRegister() {
            sent();
            office.act(ID, step(ReferralAction.CANCEL));
            Consent second =
                    Consent.builder().from(CONSENT).id(ConsentId.of("C-9")).build();

            refusedByTable(office.recordConsent(ID, second), TransitionRefusal.NOT_ALLOWED);
            assertThat(register.find(second.getId())).isEmpty();
        }

        @Test
        void aConsentThatChangedUnderItsIdentifierChangesNothing() {
            consented();
            Consent changed = Consent.builder()
                    .from(CONSENT)
                    .expiresOn(CONSENT.getExpiresOn().plusDays(1))
                    .build();

            assertThatThrownBy(() -> office.recordConsent(ID, changed)).isInstanceOf(IllegalStateException.class);
            assertThat(store.load(ID).orElseThrow().version()).isEqualTo(2);
            assertThat(register.find(CONSENT.getId())).contains(CONSENT);
        }

        @Test
        void whatExpiredWhileFactsAreAskedForIsGivenAnew() {
            sent();
            Cases.charity(clock).store(store).build().act(ID, step(ReferralAction.REQUEST_FACTS));
            clock.advance(Duration.ofDays(40));
            refusedByGate(disclose(office), GateRefusal.CONSENT_UNFIT);

            assertThat(office.recordConsent(ID, RENEWED).isDone()).isTrue();
            assertThat(state()).isEqualTo(ReferralState.NEEDS_FACTS);
            assertThat(office.find(ID).orElseThrow().getConsent()).contains(RENEWED.getId());
            assertThat(office.find(ID).orElseThrow().getEarlierConsents()).containsExactly(CONSENT.getId());
            refusedByGate(disclose(office), GateRefusal.CONSENT_NOT_RECORDED);
            assertThat(disclose(office, new LegalBasis.ByConsent(RENEWED.getId()))
                            .isDone())
                    .isTrue();
            assertThat(state()).isEqualTo(ReferralState.SENT);
        }

        @Test
        void recordingGoesOnIfSomebodyElseWasFaster() {
            drafted();
            meddling.beforeAppend(() -> colleague.recordConsent(ID, FOR_ANOTHER));

            assertThat(office.recordConsent(ID, CONSENT).isDone()).isTrue();
            assertThat(office.find(ID).orElseThrow().getConsent()).contains(CONSENT.getId());
        }
    }

    private void assertWithdrawn(ConsentId consent) {
        assertThat(register.find(consent).orElseThrow().getWithdrawnOn()).isPresent();
    }

    private ReferralId another() {
        ReferralTerms later = ReferralTerms.builder()
                .from(TERMS)
                .draftedOn(Samples.TODAY.plusDays(1))
                .build();
        assertThat(office.draft(later).isDone()).isTrue();
        return later.referralId();
    }

    @Nested
    class Refusing {

        @Test
        void aRefusalAfterAConsentLeavesNoneInForce() {
            consented();
            ReferralId other = another();
            office.recordConsent(other, CONSENT);

            assertThat(office.act(ID, step(ReferralAction.RECORD_REFUSAL)).isDone())
                    .isTrue();
            assertThat(state()).isEqualTo(ReferralState.NOT_CONSENTED);
            assertWithdrawn(CONSENT.getId());
            assertThat(office.find(other).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(store.load(ID).orElseThrow().version()).isEqualTo(3);
        }

        @Test
        void aRefusalWithoutConsentTouchesNothing() {
            drafted();
            register.put(CONSENT);

            assertThat(office.act(ID, step(ReferralAction.RECORD_REFUSAL)).isDone())
                    .isTrue();
            assertThat(register.find(CONSENT.getId())).contains(CONSENT);
        }

        @Test
        void aRefusalThatTheTableRefusesTouchesNothing() {
            sent();

            refusedByTable(office.act(ID, step(ReferralAction.RECORD_REFUSAL)), TransitionRefusal.NOT_ALLOWED);
            assertThat(register.find(CONSENT.getId())).contains(CONSENT);
        }

        @Test
        void aRefusalThatCameAfterSomethingElseStillTakesBack() {
            consented();
            meddling.beforeAppend(() -> colleague.recordConsent(ID, RENEWED));

            assertThat(office.act(ID, step(ReferralAction.RECORD_REFUSAL)).isDone())
                    .isTrue();
            assertWithdrawn(CONSENT.getId());
            assertWithdrawn(RENEWED.getId());
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void withdrawingWhatWasReplacedWithdrawsFromTheReferral() {
            sent();
            office.recordConsent(ID, RENEWED);
            ReferralId other = another();
            office.recordConsent(other, RENEWED);

            assertThat(office.withdraw(CONSENT.getId())).hasSize(2).allMatch(DeskOutcome::isDone);
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(office.find(other).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
            assertWithdrawn(CONSENT.getId());
            assertWithdrawn(RENEWED.getId());
        }

        @Test
        void whatIsRecordedWhileThePersonWithdrawsIsWithdrawnToo() {
            sent();
            meddling.beforeAppend(() -> colleague.recordConsent(ID, RENEWED));

            assertThat(office.withdraw(CONSENT.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertWithdrawn(RENEWED.getId());
        }

        @Test
        void withdrawingWhatTookItsPlaceWithdrawsWhatWasThereBefore() {
            sent();
            office.recordConsent(ID, RENEWED);

            assertThat(office.withdraw(RENEWED.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertWithdrawn(CONSENT.getId());
        }

        @Test
        void aStepThatNamesWhatWasReplacedTakesBackBoth() {
            sent();
            office.recordConsent(ID, RENEWED);
            ReferralStep step = ReferralStep.builder()
                    .action(ReferralAction.WITHDRAW_CONSENT)
                    .consent(CONSENT.getId())
                    .build();

            assertThat(office.act(ID, Actor.person(OFFICE), step).isDone()).isTrue();
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertWithdrawn(CONSENT.getId());
            assertWithdrawn(RENEWED.getId());
        }

        @Test
        void aConsentOfSomebodyElseThatWasNamedByMistakeTouchesNeither() {
            Consent stranger = Consent.builder()
                    .from(CONSENT)
                    .id(ConsentId.of("C-6"))
                    .person(io.github.zhuanjie.identity.PersonId.of("P-9"))
                    .build();
            drafted();
            office.recordConsent(ID, stranger);
            office.recordConsent(ID, CONSENT);

            assertThat(office.withdraw(stranger.getId())).isEmpty();
            assertThat(state()).isEqualTo(ReferralState.DRAFT);
            assertThat(register.find(CONSENT.getId())).contains(CONSENT);
        }

        @Test
        void aWithdrawalBetweenReadingAndTheGateKeepsItShut() {
            consented();
            meddling.beforeFind(() -> colleague.withdraw(CONSENT.getId()));

            refusedByGate(disclose(office), GateRefusal.CONSENT_UNFIT);
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(log.ofReferral(ID)).isEmpty();
        }

        @Test
        void aWithdrawalBetweenTheGateAndTheStoreWins() {
            consented();
            meddling.beforeAppend(() -> colleague.withdraw(CONSENT.getId()));
            DeskOutcome outcome = disclose(office);

            assertThat(outcome.isConflict()).isTrue();
            assertThat(outcome.payload()).isEmpty();
            assertThat(log.ofReferral(ID)).isEmpty();
            assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(office.outbox(ID)).isEmpty();
        }

        @Test
        void aSendingBetweenTheRegisterAndTheReferralWasBeforeTheWithdrawal() {
            consented();
            meddling.afterFind(() -> assertThat(disclose(colleague).isDone()).isTrue());
            List<DeskOutcome> told = office.withdraw(CONSENT.getId());

            assertThat(told).hasSize(1).allMatch(DeskOutcome::isDone);
            assertThat(office.history(ID).orElseThrow().getApplied())
                    .extracting(ReferralEvent::getAction)
                    .endsWith(ReferralAction.SEND, ReferralAction.WITHDRAW_CONSENT);
            assertThat(log.ofReferral(ID)).hasSize(1);
        }

        @Test
        void onceTheRegisterIsMarkedNothingIsSentThoughTheReferralIsNotTold() {
            consented();
            meddling.beforeAppend(() -> refusedByGate(disclose(colleague), GateRefusal.CONSENT_UNFIT));

            assertThat(office.withdraw(CONSENT.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
            assertThat(log.ofReferral(ID)).isEmpty();
        }

        @Test
        void everyReferralOnTheConsentIsToldAClosedOneToo() {
            consented();
            office.act(ID, step(ReferralAction.RECORD_REFUSAL));
            ReferralTerms later = ReferralTerms.builder()
                    .from(TERMS)
                    .draftedOn(Samples.TODAY.plusDays(1))
                    .build();
            office.draft(later);
            office.recordConsent(later.referralId(), CONSENT);
            List<DeskOutcome> told = office.withdraw(CONSENT.getId());

            assertThat(told).hasSize(2);
            assertThat(told).allMatch(DeskOutcome::isDone);
            assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.NOT_CONSENTED);
            assertThat(office.find(later.referralId()).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        }

        @Test
        void aWithdrawalBearsTheCivilDay() {
            consented();
            clock.set(Samples.TODAY.atTime(17, 0).toInstant(ZoneOffset.UTC));
            office.withdraw(CONSENT.getId());

            assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                    .contains(Samples.TODAY.plusDays(1));
        }

        @Test
        void withdrawingAgainDoesWhatIsLeftAndNoMore() {
            sent();
            Cases.charity(clock).store(store).build().act(ID, step(ReferralAction.DECLINE));
            meddling.beforeAppend(() -> {
                throw new IllegalStateException("the database is gone");
            });
            assertThatThrownBy(() -> office.withdraw(CONSENT.getId())).isInstanceOf(IllegalStateException.class);
            assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                    .contains(Samples.TODAY);

            clock.advance(Duration.ofDays(1));
            assertThat(office.withdraw(CONSENT.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
            int version = store.load(ID).orElseThrow().version();
            assertThat(office.withdraw(CONSENT.getId())).hasSize(1).allMatch(DeskOutcome::isDone);
            assertThat(store.load(ID).orElseThrow().version()).isEqualTo(version);
            assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                    .contains(Samples.TODAY);
        }

        @Test
        void aConsentThatNobodyKnowsCannotBeWithdrawn() {
            assertThatThrownBy(() -> office.withdraw(CONSENT.getId())).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aReferralThatRestsOnAnotherConsentIsNotTold() {
            drafted();
            office.recordConsent(ID, FOR_ANOTHER);
            office.recordConsent(ID, CONSENT);

            assertThat(office.withdraw(FOR_ANOTHER.getId())).isEmpty();
            assertThat(state()).isEqualTo(ReferralState.DRAFT);
        }

        @Test
        void aWithdrawalThatIsWrittenAsAStepReachesTheRegisterAndTheOtherReferrals() {
            consented();
            ReferralTerms later = ReferralTerms.builder()
                    .from(TERMS)
                    .draftedOn(Samples.TODAY.plusDays(1))
                    .build();
            office.draft(later);
            office.recordConsent(later.referralId(), CONSENT);
            meddling.beforeAppend(() -> colleague.recordConsent(ID, CONSENT));

            DeskOutcome done = office.act(ID, Actor.person(OFFICE), step(ReferralAction.WITHDRAW_CONSENT));

            assertThat(done.isDone()).isTrue();
            assertThat(done.referral().orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                    .isPresent();
            assertThat(office.find(later.referralId()).orElseThrow().getState()).isEqualTo(ReferralState.WITHDRAWN);
        }
    }
}
