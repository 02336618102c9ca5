package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Chains.RECIPIENT;
import static io.github.zhuanjie.lifecycle.Chains.REFERRER;
import static io.github.zhuanjie.lifecycle.Chains.details;
import static io.github.zhuanjie.lifecycle.Chains.draft;
import static io.github.zhuanjie.lifecycle.Chains.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();
    private static final ReferralEvent DRAFT = draft("E-0");
    private static final ReferralEvent CONSENT = next(DRAFT, "E-1", ReferralAction.RECORD_CONSENT);
    private static final ReferralEvent SEND = next(CONSENT, "E-2", ReferralAction.SEND);
    private static final ReferralEvent ACCEPT = next(SEND, "E-3", ReferralAction.ACCEPT);

    private static Referral after(ReferralEvent... events) {
        return of(LIFECYCLE, events);
    }

    private static Referral of(Lifecycle lifecycle, ReferralEvent... events) {
        Referral referral = lifecycle.open(events[0]).referral().orElseThrow();
        for (int i = 1; i < events.length; i++) {
            referral = lifecycle.apply(referral, events[i]).referral().orElseThrow();
        }
        return referral;
    }

    private static Set<TransitionRefusal> refusals(Referral referral, ReferralEvent event) {
        TransitionOutcome outcome = LIFECYCLE.apply(referral, event);
        assertThat(outcome.referral()).isEmpty();
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.refusals();
    }

    @Nested
    class Openings {

        @Test
        void aDraftOpensAReferral() {
            Referral referral = after(DRAFT);

            assertThat(referral.getState()).isEqualTo(ReferralState.DRAFT);
            assertThat(referral.getOpening()).isEqualTo(Chains.opening());
            assertThat(referral.getHead()).isEqualTo(DRAFT.getId());
            assertThat(referral.getSequence()).isZero();
            assertThat(referral.getStateSince()).isEqualTo(DRAFT.getAt());
            assertThat(referral.getTerms()).isEmpty();
        }

        @Test
        void anythingElseOpensNone() {
            assertThat(LIFECYCLE.open(SEND).refusals()).containsExactly(TransitionRefusal.NOT_OPENED);
            ReferralEvent accept = ReferralEvent.builder()
                    .from(DRAFT)
                    .action(ReferralAction.ACCEPT)
                    .build();
            assertThat(LIFECYCLE.open(accept).refusals()).containsExactly(TransitionRefusal.NOT_OPENED);
            ReferralEvent second = ReferralEvent.builder()
                    .from(CONSENT)
                    .action(ReferralAction.DRAFT)
                    .build();
            assertThat(LIFECYCLE.open(second).refusals()).containsExactly(TransitionRefusal.NOT_OPENED);
        }

        @Test
        void whoOpensMustBeTheReferrer() {
            ReferralEvent other = ReferralEvent.builder()
                    .from(DRAFT)
                    .actor(Actor.recipient(PartyId.of("O-stranger")))
                    .build();

            assertThat(LIFECYCLE.open(other).refusals())
                    .containsExactly(TransitionRefusal.WRONG_SIDE, TransitionRefusal.WRONG_PARTY);
        }

        @Test
        void aDraftMustBeBoundToItsTerms() {
            ReferralEvent bare = ReferralEvent.builder()
                    .from(DRAFT)
                    .detailsHash(Optional.empty())
                    .build();
            TransitionOutcome outcome = LIFECYCLE.open(bare);

            assertThat(outcome.refusals()).containsExactly(TransitionRefusal.FIELD_MISSING);
            assertThat(outcome.missing()).containsExactly(EventField.DETAILS_HASH);
        }

        @Test
        void termsMustFitTheOpeningAndTheIdentifier() {
            ReferralTerms terms = ReferralSamples.terms(Samples.plainCase());
            ReferralEvent fit = drafted(terms, terms.opening(), terms.referralId());
            Opening other = new Opening(
                    ReferralDirection.GOVERNMENT_TO_CHARITY,
                    ReferralAct.HELP_APPLY,
                    terms.getReferrer().getId(),
                    terms.getRecipient().getId(),
                    Optional.empty());

            assertThat(LIFECYCLE.open(fit).referral().orElseThrow().getTerms()).contains(terms);
            assertThat(LIFECYCLE.detailsFit(fit)).isTrue();
            for (ReferralEvent unfit : List.of(
                    drafted(terms, other, terms.referralId()),
                    drafted(terms, terms.opening(), ReferralId.of("R-other")))) {
                assertThat(LIFECYCLE.open(unfit).refusals()).containsExactly(TransitionRefusal.TERMS_UNFIT);
                assertThat(LIFECYCLE.detailsFit(unfit)).isFalse();
                assertThat(ReferralHistory.of(LIFECYCLE, List.of(unfit)).getUnfitDetails())
                        .containsExactly(unfit.getId());
            }
        }

        private ReferralEvent drafted(ReferralTerms terms, Opening opening, ReferralId id) {
            ReferralEvent draft = ReferralEvent.builder()
                    .from(DRAFT)
                    .referral(id)
                    .opening(opening)
                    .actor(Actor.referrer(terms.getReferrer().getId()))
                    .build();
            return Chains.with(draft, details().terms(terms).build());
        }
    }

    @Nested
    class Order {

        @Test
        void anEventOfAnotherReferralIsRefused() {
            ReferralEvent other = ReferralEvent.builder()
                    .from(ACCEPT)
                    .referral(ReferralId.of("R-2"))
                    .build();

            assertThat(refusals(after(DRAFT, CONSENT, SEND), other)).containsExactly(TransitionRefusal.OTHER_REFERRAL);
            assertThat(refusals(after(DRAFT), draft("E-9"))).containsExactly(TransitionRefusal.OTHER_REFERRAL);
        }

        @Test
        void anEventThatDoesNotFollowTheLastOneIsRefused() {
            Referral sent = after(DRAFT, CONSENT, SEND);
            ReferralEvent sequence =
                    ReferralEvent.builder().from(ACCEPT).sequence(4).build();
            ReferralEvent cause =
                    ReferralEvent.builder().from(ACCEPT).cause(CONSENT.getId()).build();

            assertThat(refusals(sent, sequence)).containsExactly(TransitionRefusal.NOT_NEXT);
            assertThat(refusals(sent, cause)).containsExactly(TransitionRefusal.NOT_NEXT);
            assertThat(refusals(sent, CONSENT)).containsExactly(TransitionRefusal.NOT_NEXT);
        }

        @Test
        void whatIsRefusedLeavesTheReferralAsItWas() {
            Referral sent = after(DRAFT, CONSENT, SEND);
            Referral copy = Referral.builder().from(sent).build();
            refusals(sent, next(SEND, "E-3", ReferralAction.START));

            assertThat(sent).isEqualTo(copy);
        }
    }

    @Nested
    class Successors {

        @Test
        void sendingWritesDownBasisRecordAndTime() {
            Referral sent = after(DRAFT, CONSENT, SEND);

            assertThat(sent.getConsent()).contains(Chains.CONSENT);
            assertThat(sent.getBasis()).contains(BasisKind.CONSENT);
            assertThat(sent.getSentAt()).contains(SEND.getAt());
            assertThat(sent.getStateSince()).isEqualTo(SEND.getAt());
            assertThat(sent.getProvisions()).containsExactly(SEND.getProvision().orElseThrow());
            assertThat(sent.getBefore().map(EarlierState::state)).contains(ReferralState.DRAFT);
            assertThat(after(DRAFT).getSentAt()).isEmpty();
        }

        @Test
        void supplyingFactsAddsARecordAndKeepsTheDayOfSending() {
            ReferralEvent request = Chains.with(
                    next(SEND, "E-3", ReferralAction.REQUEST_FACTS),
                    details().addFacts(FactKind.values()[0]).build());
            ReferralEvent supply = next(request, "E-4", ReferralAction.SUPPLY_FACTS);
            Referral asked = after(DRAFT, CONSENT, SEND, request);
            Referral supplied = after(DRAFT, CONSENT, SEND, request, supply);

            assertThat(asked.getState()).isEqualTo(ReferralState.NEEDS_FACTS);
            assertThat(asked.getAskedFacts()).containsExactly(FactKind.values()[0]);
            assertThat(supplied.getState()).isEqualTo(ReferralState.SENT);
            assertThat(supplied.getProvisions()).hasSize(2);
            assertThat(supplied.getSentAt()).contains(SEND.getAt());
            assertThat(supplied.getAskedFacts()).isEmpty();
        }

        @Test
        void theRecipientTellsItsNumberAndWhetherItSimplified() {
            ReferralEvent accept = Chains.with(
                    ACCEPT,
                    details()
                            .number(ReferralNumber.of("2024-7"))
                            .simplified(SimplifiedGround.REFERRED)
                            .build());
            Referral accepted = after(DRAFT, CONSENT, SEND, accept);
            Referral started = after(DRAFT, CONSENT, SEND, accept, next(accept, "E-4", ReferralAction.START));

            assertThat(accepted.getRecipientNumber()).contains(ReferralNumber.of("2024-7"));
            assertThat(accepted.getSimplified()).contains(SimplifiedGround.REFERRED);
            assertThat(started.getRecipientNumber()).isEqualTo(accepted.getRecipientNumber());
            assertThat(started.getSimplified()).isEqualTo(accepted.getSimplified());
        }

        @Test
        void aRefusedCancellationLeadsBack() {
            ReferralEvent start = next(ACCEPT, "E-4", ReferralAction.START);
            ReferralEvent request = next(start, "E-5", ReferralAction.REQUEST_CANCELLATION);
            ReferralEvent refuse = next(request, "E-6", ReferralAction.REFUSE_CANCELLATION);

            assertThat(after(DRAFT, CONSENT, SEND, ACCEPT, start, request, refuse)
                            .getState())
                    .isEqualTo(ReferralState.IN_PROGRESS);
        }

        @Test
        void whatWaitsSaysWhyAndUntilWhen() {
            ReferralEvent hold = next(ACCEPT, "E-4", ReferralAction.HOLD);
            Referral held = after(DRAFT, CONSENT, SEND, ACCEPT, hold);

            assertThat(held.getReason()).contains(ReferralReason.OTHER);
            assertThat(held.getUntil()).contains(Samples.TODAY);
            Referral resumed = after(DRAFT, CONSENT, SEND, ACCEPT, hold, next(hold, "E-5", ReferralAction.RESUME));
            assertThat(resumed.getUntil()).isEmpty();
        }

        @Test
        void aReportLeavesTheStateAndItsTime() {
            ReferralEvent start = next(ACCEPT, "E-4", ReferralAction.START);
            ReferralEvent report = Chains.with(
                    next(start, "E-5", ReferralAction.REPORT_AID),
                    details().addAid(Chains.aid("A-1")).build());
            Referral reported = after(DRAFT, CONSENT, SEND, ACCEPT, start, report);

            assertThat(reported.getStateSince()).isEqualTo(start.getAt());
            assertThat(reported.getBefore().map(EarlierState::state)).contains(ReferralState.ACCEPTED);
            assertThat(reported.getHead()).isEqualTo(report.getId());
            assertThat(reported.getSequence()).isEqualTo(5);
            assertThat(reported.getAid()).containsExactly(Chains.aid("A-1"));
        }

        @Test
        void aWithdrawalAfterTheEndIsWrittenDownAndLeavesTheState() {
            ReferralEvent decline = next(SEND, "E-3", ReferralAction.DECLINE);
            ReferralEvent withdrawal = next(decline, "E-4", ReferralAction.WITHDRAW_CONSENT);
            Referral withdrawn = after(DRAFT, CONSENT, SEND, decline, withdrawal);

            assertThat(withdrawn.getState()).isEqualTo(ReferralState.DECLINED);
            assertThat(withdrawn.getReason()).contains(ReferralReason.NOT_ELIGIBLE);
            assertThat(withdrawn.getHead()).isEqualTo(withdrawal.getId());
        }
    }

    @Nested
    class LocalStates {

        private final TransitionTable local = TransitionTable.builder()
                .from(TransitionTables.standard())
                .addLocalStates(new LocalState("visit", ReferralState.ACCEPTED, Set.of(ActorSide.RECIPIENT)))
                .build();
        private final Lifecycle lifecycle = Lifecycle.of(local);
        private final Referral accepted = of(lifecycle, DRAFT, CONSENT, SEND, ACCEPT);

        private ReferralEvent visit(ReferralEvent cause, Actor actor, String code) {
            return Chains.after(cause, "E-4", ReferralAction.LOCAL_STEP, actor)
                    .localState(code)
                    .build();
        }

        @Test
        void aSubStateIsEnteredAndLeftWithTheState() {
            ReferralEvent visit = visit(ACCEPT, RECIPIENT, "visit");
            Referral visited = of(lifecycle, DRAFT, CONSENT, SEND, ACCEPT, visit);
            Referral started =
                    of(lifecycle, DRAFT, CONSENT, SEND, ACCEPT, visit, next(visit, "E-5", ReferralAction.START));

            assertThat(visited.getLocalState()).contains("visit");
            assertThat(visited.getState()).isEqualTo(ReferralState.ACCEPTED);
            assertThat(started.getLocalState()).isEmpty();
            assertThat(lifecycle.getTable()).isSameAs(local);
        }

        @Test
        void aSubStateIsForItsSideAndItsState() {
            assertThat(lifecycle
                            .apply(accepted, visit(ACCEPT, REFERRER, "visit"))
                            .refusals())
                    .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
            assertThat(lifecycle
                            .apply(accepted, visit(ACCEPT, RECIPIENT, "other"))
                            .refusals())
                    .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
            Referral sent = of(lifecycle, DRAFT, CONSENT, SEND);
            assertThat(lifecycle.apply(sent, visit(SEND, RECIPIENT, "visit")).refusals())
                    .containsExactly(TransitionRefusal.LOCAL_STATE_UNKNOWN);
        }

        @Test
        void aStepThatLeavesTheStateKeepsTheSubState() {
            ReferralEvent visit = visit(ACCEPT, RECIPIENT, "visit");
            Referral visited = of(lifecycle, DRAFT, CONSENT, SEND, ACCEPT, visit);
            ReferralEvent withdrawal = next(visit, "E-5", ReferralAction.WITHDRAW_CONSENT);

            assertThat(lifecycle
                            .apply(visited, withdrawal)
                            .referral()
                            .orElseThrow()
                            .getLocalState())
                    .isEmpty();
            assertThat(visited.getLocalState()).isPresent();
        }
    }

    @Test
    void tellsWhatHoldsInAStateAndWhatFollowsFromAReason() {
        assertThat(LIFECYCLE.ruleOf(ReferralState.SENT).awaited()).contains(ActorSide.RECIPIENT);
        assertThat(LIFECYCLE.consequenceOf(ReferralReason.NOT_REACHED)).contains(Consequence.PARK);
        TransitionTable without = TransitionTable.builder()
                .from(TransitionTables.standard())
                .reasons(List.of())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(without))
                .withMessageContaining("TABLE_REASON_LACKING");
    }

    @Test
    void aTableThatOpensNothingIsRefused() {
        TransitionTable without = TransitionTable.builder()
                .from(TransitionTables.standard())
                .transitions(TransitionTables.standard().getTransitions().stream()
                        .filter(rule -> rule.action() != ReferralAction.DRAFT)
                        .toList())
                .build();

        assertThatThrownBy(() -> Lifecycle.of(without)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutcomeIsEitherAReferralOrARefusal() {
        assertThatThrownBy(() -> new TransitionOutcome(Optional.empty(), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new TransitionOutcome(Optional.of(after(DRAFT)), Set.of(TransitionRefusal.NOT_NEXT), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        TransitionOutcome ordered = new TransitionOutcome(
                Optional.empty(), Set.of(TransitionRefusal.WRONG_SIDE, TransitionRefusal.NOT_NEXT), Set.of());
        assertThat(ordered.refusals()).containsExactly(TransitionRefusal.NOT_NEXT, TransitionRefusal.WRONG_SIDE);
    }

    @Test
    void anEndIsWhereNobodyOwesAnythingAnyMore() {
        assertThat(Arrays.stream(ReferralState.values()).filter(LIFECYCLE::hasEnded))
                .containsExactlyInAnyOrder(
                        ReferralState.NOT_CONSENTED,
                        ReferralState.COMPLETED,
                        ReferralState.NOT_AIDED,
                        ReferralState.DECLINED,
                        ReferralState.CANCELLED,
                        ReferralState.WITHDRAWN,
                        ReferralState.ENTERED_IN_ERROR);
    }
}
