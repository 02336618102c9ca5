package io.github.zhuanjie.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table's less usual rules make of a referral: corrections, late answers, facts after acceptance, local steps. */
class TableBehaviourTest {

    private static final ReferralTerms TERMS = ReferralSamples.terms(Samples.plainCase());
    private static final Instant AT = Instant.parse("2024-06-28T01:00:00Z");
    private static final DocumentHash HASH = DocumentHash.of("0".repeat(64));
    private static final Lifecycle STANDARD = Lifecycle.standard();
    private static final Lifecycle LOCAL = Lifecycle.of(TransitionTables.extend(
                    TransitionTables.standard(),
                    LocalTable.builder()
                            .base("1")
                            .version("yizheng-2")
                            .addLocalStates(
                                    new LocalState("typing", ReferralState.DRAFT, EnumSet.of(ActorSide.REFERRER)),
                                    new LocalState("visited", ReferralState.ACCEPTED, EnumSet.of(ActorSide.RECIPIENT)),
                                    new LocalState(
                                            "helping", ReferralState.IN_PROGRESS, EnumSet.of(ActorSide.RECIPIENT)))
                            .addLocalReasons(new LocalReason("moved-in-county", ReferralReason.PERSON_MOVED))
                            .build())
            .value()
            .orElseThrow());

    @Test
    void aCorrectionTakesThePlaceOfWhatWasFedBack() {
        Referral helping = after(STANDARD, in(ReferralState.IN_PROGRESS), aid(ReferralAction.REPORT_AID, "A-1", 300));
        Referral twice = after(STANDARD, helping, aid(ReferralAction.REPORT_AID, "A-2", 200));
        Referral done = after(STANDARD, twice, aid(ReferralAction.COMPLETE, "A-2", 200));
        Referral corrected = after(STANDARD, done, aid(ReferralAction.CORRECT_AID, "A-1", 250));
        assertThat(corrected.getState()).isEqualTo(ReferralState.COMPLETED);
        assertThat(corrected.getAid()).containsExactly(record("A-1", 250), record("A-2", 200));
    }

    @Test
    void helpThatWasNotGivenIsTakenBackAndHelpThatCameAfterAllIsTaken() {
        Referral done = after(STANDARD, in(ReferralState.ACCEPTED), aid(ReferralAction.COMPLETE, "A-1", 300));
        Referral none =
                after(STANDARD, done, recipient(ReferralAction.REPORT_NO_AID).reason(ReferralReason.FEEDBACK_WRONG));
        assertThat(none.getState()).isEqualTo(ReferralState.NOT_AIDED);
        assertThat(none.getAid()).isEmpty();
        Referral late = after(STANDARD, none, aid(ReferralAction.COMPLETE, "A-3", 100));
        assertThat(late.getState()).isEqualTo(ReferralState.COMPLETED);
        assertThat(late.getAid()).containsExactly(record("A-3", 100));
    }

    @Test
    void aLateAnswerIsTaken() {
        Referral unknown = in(ReferralState.OUTCOME_UNKNOWN);
        assertThat(after(STANDARD, unknown, recipient(ReferralAction.ACCEPT)).getState())
                .isEqualTo(ReferralState.ACCEPTED);
        assertThat(after(STANDARD, unknown, recipient(ReferralAction.DECLINE).reason(ReferralReason.NOT_RESPONSIBLE))
                        .getState())
                .isEqualTo(ReferralState.DECLINED);
    }

    @Test
    void factsAreSuppliedWhileItIsHelping() {
        ReferralEvent.Builder supply = ReferralEvent.builder()
                .action(ReferralAction.SUPPLY_FACTS)
                .actor(Actor.referrer(TERMS.opening().referrer()));
        Referral before = in(ReferralState.IN_PROGRESS);
        assertThat(refusals(STANDARD, before, supply)).containsExactly(TransitionRefusal.FIELD_MISSING);
        Referral after = after(STANDARD, before, supply.basis(BasisKind.CONSENT).provision(ProvisionId.of("V-2")));
        assertThat(after.getState()).isEqualTo(ReferralState.IN_PROGRESS);
        assertThat(after.getProvisions()).containsExactly(ProvisionId.of("V-2"));
    }

    @Test
    void aSecondRecordOfTheWithdrawalIsNoConflict() {
        Referral once = after(STANDARD, in(ReferralState.SENT), recipient(ReferralAction.WITHDRAW_CONSENT));
        Referral twice = after(STANDARD, once, recipient(ReferralAction.WITHDRAW_CONSENT));
        assertThat(twice.getState()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(twice.getStateSince()).isEqualTo(once.getStateSince());
    }

    @Test
    void aSubStateBelongsToTheStateThatAnEventLeadsTo() {
        Referral sent = in(ReferralState.SENT);
        assertThat(after(LOCAL, sent, recipient(ReferralAction.ACCEPT).localState("visited"))
                        .getLocalState())
                .hasValue("visited");
        Referral accepted = in(ReferralState.ACCEPTED);
        assertThat(refusals(LOCAL, accepted, recipient(ReferralAction.START).localState("visited")))
                .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
        assertThat(refusals(LOCAL, sent, recipient(ReferralAction.ACCEPT).localState("helping")))
                .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
        assertThat(refusals(STANDARD, sent, recipient(ReferralAction.ACCEPT).localState("visited")))
                .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
    }

    @Test
    void aFinerReasonIsAKindOfTheReason() {
        Referral sent = in(ReferralState.SENT);
        ReferralEvent.Builder decline = recipient(ReferralAction.DECLINE)
                .reason(ReferralReason.PERSON_MOVED)
                .localReason("moved-in-county");
        assertThat(after(LOCAL, sent, decline).getReason()).hasValue(ReferralReason.PERSON_MOVED);
        assertThat(refusals(STANDARD, sent, decline)).containsExactly(TransitionRefusal.LOCAL_REASON_UNKNOWN);
        assertThat(refusals(LOCAL, sent, decline.reason(ReferralReason.PERSON_DIED)))
                .containsExactly(TransitionRefusal.LOCAL_REASON_UNKNOWN);
        assertThat(refusals(LOCAL, sent, recipient(ReferralAction.ACCEPT).localReason("moved-in-county")))
                .containsExactly(TransitionRefusal.LOCAL_REASON_UNKNOWN);
    }

    @Test
    void aDraftBeginsInASubState() {
        ReferralEvent draft = ReferralEvent.builder()
                .id(EventId.of("E-0"))
                .referral(TERMS.referralId())
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(TERMS.opening().referrer()))
                .at(AT)
                .opening(TERMS.opening())
                .detailsHash(HASH)
                .localState("typing")
                .build();
        assertThat(LOCAL.open(draft).referral().orElseThrow().getLocalState()).hasValue("typing");
        assertThat(STANDARD.open(draft).refusals()).containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
    }

    private static Referral in(ReferralState state) {
        return Referral.builder()
                .id(TERMS.referralId())
                .opening(TERMS.opening())
                .state(state)
                .head(EventId.of("E-1"))
                .sequence(1)
                .stateSince(AT)
                .consent(ConsentId.of("C-1"))
                .build();
    }

    private static ReferralEvent.Builder recipient(ReferralAction action) {
        return ReferralEvent.builder()
                .action(action)
                .actor(Actor.recipient(TERMS.opening().recipient()));
    }

    private static ReferralEvent.Builder aid(ReferralAction action, String id, int yuan) {
        return recipient(action)
                .detailsHash(HASH)
                .details(EventDetails.builder()
                        .salt("0".repeat(32))
                        .aid(List.of(record(id, yuan)))
                        .build());
    }

    private static AidRecord record(String id, int yuan) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(HouseholdId.of("H-1"))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .amount(Fact.known(Yuan.of(yuan)))
                .decidedOn(Samples.TODAY)
                .build();
    }

    private static TransitionOutcome outcome(Lifecycle lifecycle, Referral referral, ReferralEvent.Builder event) {
        int sequence = referral.getSequence() + 1;
        return lifecycle.apply(
                referral,
                event.id(EventId.of("E-" + sequence))
                        .referral(referral.getId())
                        .sequence(sequence)
                        .cause(referral.getHead())
                        .at(AT.plusSeconds(sequence))
                        .build());
    }

    private static Referral after(Lifecycle lifecycle, Referral referral, ReferralEvent.Builder event) {
        return outcome(lifecycle, referral, event).referral().orElseThrow();
    }

    private static Iterable<TransitionRefusal> refusals(
            Lifecycle lifecycle, Referral referral, ReferralEvent.Builder event) {
        return outcome(lifecycle, referral, event).refusals();
    }
}
