package io.github.zhuanjie.desk;

import static io.github.zhuanjie.desk.Cases.BASIS;
import static io.github.zhuanjie.desk.Cases.CHARITY;
import static io.github.zhuanjie.desk.Cases.CONSENT;
import static io.github.zhuanjie.desk.Cases.OFFICE;
import static io.github.zhuanjie.desk.Cases.SUBJECT;
import static io.github.zhuanjie.desk.Cases.TERMS;
import static io.github.zhuanjie.desk.Cases.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a desk does at the edges: who is let in, what supplying is, and what comes of losing every race. */
class DeskEdgesTest {

    private static final ReferralId ID = TERMS.referralId();

    private final MovableClock clock = new MovableClock(Cases.NINE);
    private final InMemoryReferralStore store = new InMemoryReferralStore();
    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final Meddling meddling = new Meddling(store, register);
    private final ReferralDesk office =
            Cases.office(clock).store(meddling).consents(register).build();
    private final ReferralDesk charity = Cases.charity(clock).build();

    @BeforeEach
    void sent() {
        office.draft(TERMS);
        office.recordConsent(ID, CONSENT);
        assertThat(office.disclose(ID, BASIS, SUBJECT, Cases.NEEDS).isDone()).isTrue();
    }

    @Test
    void whatIsRefusedForOneReasonIsNotRefusedForAnother() {
        DeskOutcome refused = office.act(ID, step(ReferralAction.ACCEPT));

        assertThat(refused.isRefusedFor(TransitionRefusal.WRONG_SIDE)).isTrue();
        assertThat(refused.isRefusedFor(TransitionRefusal.WRONG_PARTY)).isFalse();
    }

    @Test
    void theCoursesAreThoseOfEveryReferralThatIsOpened() {
        assertThat(charity.courses()).isEmpty();
        ReferralTerms later = ReferralTerms.builder()
                .from(TERMS)
                .draftedOn(TERMS.getDraftedOn().plusDays(1))
                .build();
        assertThat(office.draft(later).isDone()).isTrue();
        ReferralEvent lone = store.load(ID).orElseThrow().events().get(1);
        ReferralId waiting = ReferralId.of("R-waits");
        store.append(
                waiting,
                0,
                List.of(ReferralEvent.builder().from(lone).referral(waiting).build()));

        assertThat(office.courses())
                .extracting(course -> course.referral().getId())
                .containsExactlyElementsOf(
                        Stream.of(ID, later.referralId()).sorted().toList());
        assertThat(office.courses())
                .contains(office.history(ID).orElseThrow().course().orElseThrow());
    }

    @Test
    void factsThatWereAskedForAreSuppliedAndNotSentAnew() {
        ReferralDesk sameStore = Cases.charity(clock).store(store).build();
        assertThat(sameStore.act(ID, step(ReferralAction.REQUEST_FACTS)).isDone())
                .isTrue();

        assertThat(office.disclose(ID, BASIS, SUBJECT, Cases.NEEDS).isDone()).isTrue();
        List<ReferralEvent> events = store.load(ID).orElseThrow().events();
        assertThat(events.get(events.size() - 1).getAction()).isEqualTo(ReferralAction.SUPPLY_FACTS);
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void aWithdrawalThatIsRefusedWithdrawsNothing() {
        ReferralStep other = ReferralStep.builder()
                .action(ReferralAction.WITHDRAW_CONSENT)
                .consent(ConsentId.of("C-2"))
                .build();

        assertThat(office.act(ID, Actor.person(OFFICE), other).isRefusedFor(TransitionRefusal.CONSENT_OTHER))
                .isTrue();
        assertThat(register.find(CONSENT.getId()).orElseThrow().getWithdrawnOn())
                .isEmpty();
        assertThat(office.find(ID).orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void anOpeningThatComesLastIsStillTheFirst() {
        List<ReferralEvent> events = office.outbox(ID);
        Receipt before = charity.receive(OFFICE, ID, events.subList(1, 3));
        assertThat(before.history().getWaiting()).hasSize(2);

        Receipt opened = charity.receive(OFFICE, ID, events.subList(0, 1));
        assertThat(opened.isComplete()).isTrue();
        assertThat(opened.history().getReferral().orElseThrow().getState()).isEqualTo(ReferralState.SENT);
    }

    @ParameterizedTest
    @CsvSource({"sender, third", "third, us", "us, third", "third, sender"})
    void aReferralWithAThirdPartyIsNoneOfOurs(String referrer, String recipient) {
        ReferralEvent draft = office.outbox(ID).get(0);
        Opening opening = draft.getOpening().orElseThrow();
        ReferralEvent forged = ReferralEvent.builder()
                .from(draft)
                .opening(new Opening(
                        opening.direction(), opening.act(), party(referrer), party(recipient), opening.parent()))
                .build();

        assertThat(charity.receive(OFFICE, ID, List.of(forged)).refused())
                .containsExactly(new Receipt.Refused(forged, ReceiptRefusal.NO_PARTY));
        assertThat(charity.history(ID)).isEmpty();
    }

    private static PartyId party(String who) {
        return switch (who) {
            case "sender" -> OFFICE;
            case "us" -> CHARITY;
            default -> PartyId.of("O-third");
        };
    }

    @Test
    void whatArrivesIsKeptThoughSomebodyElseWroteMeanwhile() {
        charity.receive(OFFICE, ID, office.outbox(ID));
        charity.act(ID, step(ReferralAction.ACCEPT));
        ReferralEvent accept = charity.outbox(ID).get(0);
        ReferralDesk colleague =
                Cases.office(clock).salt(Cases.salts(9)).store(store).build();
        meddling.beforeAppend(() -> colleague.act(ID, step(ReferralAction.CANCEL)));
        office.receive(CHARITY, ID, List.of(accept));

        assertThat(store.load(ID).orElseThrow().events())
                .contains(accept)
                .extracting(ReferralEvent::getAction)
                .contains(ReferralAction.CANCEL);
    }

    /** Ten thousand times slower than somebody else is no bad luck: such a store is broken, and nobody waits for ever. */
    @Test
    void whoLosesEveryRaceIsToldInTheEnd() {
        AtomicInteger appends = new AtomicInteger();
        ReferralStore refusing = (ReferralStore) Proxy.newProxyInstance(
                ReferralStore.class.getClassLoader(),
                new Class<?>[] {ReferralStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        appends.incrementAndGet();
                        return false;
                    }
                    return Optional.empty();
                });

        assertThat(Cases.office(clock).store(refusing).build().draft(TERMS).isConflict())
                .isTrue();
        assertThat(appends).hasValue(10_000);

        appends.set(0);
        ReferralDesk receiver = Cases.charity(clock).store(refusing).build();
        List<ReferralEvent> arrived = office.outbox(ID).subList(0, 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> receiver.receive(OFFICE, ID, arrived))
                .withMessageContaining("nobody else was faster");
        assertThat(appends).hasValue(10_000);
    }
}
