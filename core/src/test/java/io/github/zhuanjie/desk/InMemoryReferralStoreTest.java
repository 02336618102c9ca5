package io.github.zhuanjie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.history.HistoryChain;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store alone; the fixtures run the whole contract on it. */
class InMemoryReferralStoreTest {

    private static final ReferralId ID = Cases.TERMS.referralId();
    private static final ReferralId OTHER = ReferralId.of("R-other");

    private static final DetailsErasure NOTE =
            new DetailsErasure(ID, ErasureGround.RETENTION_OVER, Cases.OFFICE, Cases.NINE);
    private static final DetailsErasure LATER =
            new DetailsErasure(ID, ErasureGround.OTHER_LAW, Cases.OFFICE, Cases.NINE.plusSeconds(1));

    private final InMemoryReferralStore store = new InMemoryReferralStore();
    private List<ReferralEvent> events = List.of();

    @BeforeEach
    void makeEvents() {
        InMemoryReferralStore source = new InMemoryReferralStore();
        ReferralDesk office =
                Cases.office(new MovableClock(Cases.NINE)).store(source).build();
        office.draft(Cases.TERMS);
        office.recordConsent(ID, Cases.CONSENT);
        office.act(ID, Cases.step(ReferralAction.CANCEL));
        events = source.load(ID).orElseThrow().events();
    }

    @Test
    void anAppendIsDoneOnWhatWasSeenAndOnNothingElse() {
        assertThat(store.append(ID, 1, events.subList(1, 2))).isFalse();
        assertThat(store.ids()).isEmpty();
        assertThat(store.append(ID, 0, events.subList(0, 1))).isTrue();
        assertThat(store.append(ID, 0, events.subList(1, 2))).isFalse();
        assertThat(store.append(ID, 2, events.subList(1, 2))).isFalse();
        assertThat(store.append(ID, 1, events.subList(1, 3))).isTrue();

        assertThat(store.load(ID).orElseThrow().events()).isEqualTo(events);
        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.load(OTHER)).isEmpty();
    }

    @Test
    void theSameAppendAgainIsDoneAndOneThatReachesFurtherIsNot() {
        store.append(ID, 0, events.subList(0, 2));

        assertThat(store.append(ID, 0, events.subList(0, 2))).isTrue();
        assertThat(store.append(ID, 0, events.subList(0, 1))).isTrue();
        assertThat(store.append(ID, 1, events.subList(1, 2))).isTrue();
        assertThat(store.append(ID, 1, events.subList(1, 3))).isFalse();
        assertThat(store.append(ID, 0, events)).isFalse();
        assertThat(store.load(ID).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void anAppendThatMakesNoSenseIsAMistake() {
        assertThatThrownBy(() -> store.append(ID, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.append(ID, -1, events)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.append(OTHER, 0, events)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void aReferralIsFoundByItsConsentOnceThatIsThere() {
        store.append(ID, 0, events.subList(0, 1));
        assertThat(store.append(ID, 0, events.subList(1, 2))).isFalse();
        assertThat(store.findByConsent(Cases.CONSENT.getId())).isEmpty();

        store.append(ID, 1, events.subList(1, 2));
        assertThat(store.findByConsent(Cases.CONSENT.getId())).containsExactly(ID);
        assertThat(store.findByConsent(ConsentId.of("C-of-nobody"))).isEmpty();
    }

    @Test
    void erasingTakesTheDetailsAndKeepsTheRecord() {
        assertThat(store.eraseDetails(3, NOTE)).isFalse();
        store.append(ID, 0, events);
        assertThat(store.load(ID).orElseThrow().erasure()).isEmpty();
        assertThat(store.eraseDetails(2, NOTE)).isFalse();
        assertThat(store.load(ID).orElseThrow().events()).isEqualTo(events);

        assertThat(store.eraseDetails(3, NOTE)).isTrue();
        assertThat(store.eraseDetails(1, LATER)).isTrue();

        StoredEvents kept = store.load(ID).orElseThrow();
        assertThat(kept.erasure()).contains(NOTE);
        assertThat(kept.events()).isEqualTo(skeletons(events));
        assertThat(events.get(0).getDetails()).isPresent();
        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void detailsThatArriveForAnErasedReferralAreNotKept() {
        store.append(ID, 0, events.subList(1, 2));
        store.eraseDetails(1, NOTE);

        assertThat(store.append(ID, 1, events.subList(0, 1))).isTrue();
        assertThat(store.append(ID, 1, events.subList(0, 1))).isTrue();
        assertThat(store.load(ID).orElseThrow().events()).isEqualTo(skeletons(List.of(events.get(1), events.get(0))));
    }

    @Test
    void anErasureThatMakesNoSenseIsAMistake() {
        assertThatThrownBy(() -> store.eraseDetails(0, NOTE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.eraseDetails(-1, NOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHistoryIsThatOfTheEventsInTheOrderOfTheirArrival() {
        assertThat(store.entries(ID)).isEmpty();
        assertThat(store.head(ID)).isEmpty();
        store.append(ID, 0, events);

        HistoryChain chain = HistoryChain.of(ID, events);
        assertThat(store.entries(ID)).isEqualTo(chain.entries());
        assertThat(store.head(ID)).contains(chain.head());
        store.eraseDetails(3, NOTE);
        assertThat(store.entries(ID)).isEqualTo(chain.withoutDetails().entries());
        assertThat(store.head(ID)).contains(chain.head());
    }

    private static List<ReferralEvent> skeletons(List<ReferralEvent> whole) {
        return whole.stream().map(ReferralEvent::withoutDetails).toList();
    }

    @Test
    void whatIsPrintedSaysHowMuchIsKeptAndNothingElse() {
        store.append(ID, 0, events);

        assertThat(store.load(ID).orElseThrow()).hasToString("StoredEvents[3]");
    }
}
