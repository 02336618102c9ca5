package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Chains.RECIPIENT;
import static io.github.zhuanjie.lifecycle.Chains.REFERRER;
import static io.github.zhuanjie.lifecycle.Chains.after;
import static io.github.zhuanjie.lifecycle.Chains.aid;
import static io.github.zhuanjie.lifecycle.Chains.details;
import static io.github.zhuanjie.lifecycle.Chains.draft;
import static io.github.zhuanjie.lifecycle.Chains.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.ReferralHistory.SetAside;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferralHistoryTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();
    private static final ReferralEvent DRAFT = draft("E-0");
    private static final ReferralEvent CONSENT = next(DRAFT, "E-1", ReferralAction.RECORD_CONSENT);
    private static final ReferralEvent SEND = next(CONSENT, "E-2", ReferralAction.SEND);
    private static final ReferralEvent ACCEPT = next(SEND, "E-3", ReferralAction.ACCEPT);
    private static final List<ReferralEvent> ACCEPTED = List.of(DRAFT, CONSENT, SEND, ACCEPT);

    private static ReferralHistory of(ReferralEvent... events) {
        return ReferralHistory.of(LIFECYCLE, List.of(events));
    }

    private static ReferralHistory accepted(ReferralEvent... more) {
        return ReferralHistory.of(LIFECYCLE, ACCEPTED).with(List.of(more));
    }

    private static ReferralState state(ReferralHistory history) {
        return history.getReferral().orElseThrow().getState();
    }

    private static Set<TransitionRefusal> refusals(ReferralHistory history, ReferralEvent event) {
        return history.getConflicts().stream()
                .filter(each -> each.event().equals(event))
                .map(SetAside::refusals)
                .findFirst()
                .orElse(Set.of());
    }

    @Nested
    class Sets {

        @Test
        void ofNothingNothingComes() {
            ReferralHistory none = of();

            assertThat(none.getReferral()).isEmpty();
            assertThat(none.getReferralId()).isEmpty();
            assertThat(none.getEvents()).isEmpty();
        }

        @Test
        void eventsOfTwoReferralsAreRefused() {
            ReferralEvent other = ReferralEvent.builder()
                    .from(DRAFT)
                    .referral(ReferralId.of("R-2"))
                    .build();

            assertThatThrownBy(() -> of(DRAFT, other)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> of(DRAFT).with(List.of(other))).isInstanceOf(IllegalArgumentException.class);
            assertThat(of(DRAFT).getReferralId()).contains(Chains.ID);
        }

        @Test
        void whatIsThereAlreadyChangesNothing() {
            ReferralHistory history = accepted();

            assertThat(history.with(List.of())).isSameAs(history);
            assertThat(history.with(ACCEPTED)).isSameAs(history);
            assertThat(of(DRAFT, CONSENT).with(List.of(SEND)).getEvents()).containsExactly(DRAFT, CONSENT, SEND);
        }

        @Test
        void theOlderHistoryDoesNotChangeWhenEventsAreAdded() {
            ReferralHistory history = of(DRAFT, CONSENT);
            history.with(List.of(SEND));

            assertThat(history.getEvents()).containsExactly(DRAFT, CONSENT);
            assertThat(state(history)).isEqualTo(ReferralState.DRAFT);
        }

        @Test
        void findsAnEventUnlessSeveralCarryItsIdentifier() {
            assertThat(accepted().find(SEND.getId())).contains(SEND);
            assertThat(accepted().find(EventId.of("E-9"))).isEmpty();
            assertThat(of(DRAFT, CONSENT, twin(CONSENT)).find(CONSENT.getId())).isEmpty();
        }

        @Test
        void listsCannotBeChanged() {
            ReferralHistory history = accepted(next(SEND, "E-9", ReferralAction.DECLINE));

            assertThatThrownBy(() -> history.getApplied().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> history.getConflicts().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> history.getWaiting().add(SEND)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> history.getMissing().add(SEND.getId()))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> history.getUnfitDetails().add(SEND.getId()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static ReferralEvent twin(ReferralEvent event) {
        return ReferralEvent.builder()
                .from(event)
                .at(event.getAt().plusSeconds(1))
                .build();
    }

    @Nested
    class Gaps {

        @Test
        void anEventWaitsForItsCauseAndWhatFollowsItWaits() {
            ReferralHistory history = of(DRAFT, SEND, ACCEPT);

            assertThat(history.getMissing()).containsExactly(CONSENT.getId());
            assertThat(history.getWaiting()).containsExactly(SEND, ACCEPT);
            assertThat(history.getConflicts()).isEmpty();
            assertThat(state(history)).isEqualTo(ReferralState.DRAFT);
            assertThat(state(history.with(List.of(CONSENT)))).isEqualTo(ReferralState.ACCEPTED);
        }

        @Test
        void withoutTheFirstEventThereIsNoReferral() {
            ReferralHistory history = of(CONSENT, SEND);

            assertThat(history.getReferral()).isEmpty();
            assertThat(history.getMissing()).containsExactly(DRAFT.getId());
            assertThat(history.getWaiting()).containsExactly(CONSENT, SEND);
        }
    }

    @Nested
    class Forgeries {

        @Test
        void twoEventsWithOneIdentifierHaveNoEffect() {
            ReferralHistory history = of(DRAFT, CONSENT, twin(CONSENT), SEND);

            assertThat(refusals(history, CONSENT)).containsExactly(TransitionRefusal.ID_REUSED);
            assertThat(refusals(history, twin(CONSENT))).containsExactly(TransitionRefusal.ID_REUSED);
            assertThat(refusals(history, SEND)).containsExactly(TransitionRefusal.CAUSE_SET_ASIDE);
            assertThat(history.getConflicts()).hasSize(3);
            assertThat(of(DRAFT, twin(CONSENT), CONSENT, SEND).getConflicts()).isEqualTo(history.getConflicts());
        }

        @Test
        void aSequenceThatIsNotOneMoreThanThatOfTheCauseIsSetAside() {
            for (int sequence : List.of(1, 2, 4, 50)) {
                ReferralEvent early = ReferralEvent.builder()
                        .from(next(SEND, "E-9", ReferralAction.DECLINE))
                        .sequence(sequence)
                        .build();
                assertThat(refusals(of(DRAFT, CONSENT, SEND, early), early))
                        .containsExactly(TransitionRefusal.NOT_NEXT);
            }
        }

        @Test
        void anEventThatIsItsOwnCauseIsSetAside() {
            ReferralEvent itself = ReferralEvent.builder()
                    .from(next(SEND, "E-9", ReferralAction.DECLINE))
                    .cause(EventId.of("E-9"))
                    .build();

            assertThat(refusals(accepted(itself), itself)).containsExactly(TransitionRefusal.NOT_NEXT);
        }

        @Test
        void aForgedSequenceBeforeAWaitingCauseIsSetAsideAndDoesNotWait() {
            ReferralEvent waiting = next(ACCEPT, "E-4", ReferralAction.START);
            ReferralEvent early = ReferralEvent.builder()
                    .from(next(waiting, "E-5", ReferralAction.HOLD))
                    .sequence(9)
                    .build();
            ReferralHistory history = of(DRAFT, CONSENT, SEND, waiting, early);

            assertThat(history.getWaiting()).containsExactly(waiting);
            assertThat(refusals(history, early)).containsExactly(TransitionRefusal.NOT_NEXT);
        }

        @Test
        void aSecondOpeningIsSetAside() {
            ReferralEvent second = draft("E-00");
            ReferralHistory history = of(DRAFT, second, CONSENT);

            assertThat(refusals(history, second)).containsExactly(TransitionRefusal.OTHER_REFERRAL);
            assertThat(history.getApplied()).containsExactly(DRAFT, CONSENT);
        }

        @Test
        void aFirstEventThatIsNoDraftOpensNothing() {
            ReferralEvent strange = ReferralEvent.builder()
                    .from(DRAFT)
                    .action(ReferralAction.ACCEPT)
                    .build();
            ReferralHistory history = of(strange, CONSENT);

            assertThat(history.getReferral()).isEmpty();
            assertThat(refusals(history, strange)).containsExactly(TransitionRefusal.NOT_OPENED);
            assertThat(refusals(history, CONSENT)).containsExactly(TransitionRefusal.CAUSE_SET_ASIDE);
        }

        @Test
        void theWrongPartyIsSetAside() {
            ReferralEvent forged = after(SEND, "E-9", ReferralAction.ACCEPT, Actor.recipient(Chains.OFFICE))
                    .build();

            assertThat(refusals(of(DRAFT, CONSENT, SEND, forged), forged))
                    .containsExactly(TransitionRefusal.WRONG_PARTY);
        }
    }

    @Nested
    class Forks {

        @Test
        void aWithdrawalGoesBeforeWhatWasDoneAtTheSameTime() {
            ReferralEvent start = next(ACCEPT, "E-40", ReferralAction.START);
            ReferralEvent hold = next(start, "E-50", ReferralAction.HOLD);
            ReferralEvent withdrawal = next(ACCEPT, "E-99", ReferralAction.WITHDRAW_CONSENT);
            ReferralHistory history = accepted(start, hold, withdrawal);

            assertThat(state(history)).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(refusals(history, start)).containsExactly(TransitionRefusal.NOT_ALLOWED);
            assertThat(refusals(history, hold)).containsExactly(TransitionRefusal.CAUSE_SET_ASIDE);
            assertThat(history.getReferral().orElseThrow().getHead()).isEqualTo(withdrawal.getId());
        }

        @Test
        void aWithdrawalGoesBeforeTheMarkOfAnErrorAndThatBeforeTheRest() {
            ReferralEvent start = next(ACCEPT, "E-40", ReferralAction.START);
            ReferralEvent error = next(ACCEPT, "E-60", ReferralAction.MARK_ERROR);
            ReferralEvent withdrawal = next(ACCEPT, "E-70", ReferralAction.WITHDRAW_CONSENT);

            assertThat(accepted(start, error, withdrawal).getApplied()).endsWith(withdrawal, error);
            assertThat(accepted(start, error).getApplied()).endsWith(ACCEPT, error);
        }

        @Test
        void whatWasGivenGoesBeforeAWithdrawalAndBothHaveEffect() {
            ReferralEvent complete = next(ACCEPT, "E-80", ReferralAction.COMPLETE);
            ReferralEvent withdrawal = next(ACCEPT, "E-70", ReferralAction.WITHDRAW_CONSENT);
            ReferralHistory history = accepted(withdrawal, complete);

            assertThat(history.getApplied()).endsWith(complete, withdrawal);
            assertThat(state(history)).isEqualTo(ReferralState.COMPLETED);
        }

        @Test
        void aReportOfAidGoesBeforeARequestToCancel() {
            ReferralEvent start = next(ACCEPT, "E-40", ReferralAction.START);
            ReferralEvent report = next(start, "E-90", ReferralAction.REPORT_AID);
            ReferralEvent request = next(start, "E-50", ReferralAction.REQUEST_CANCELLATION);
            ReferralHistory history = accepted(start, request, report);

            assertThat(history.getApplied()).endsWith(report, request);
            assertThat(history.getConflicts()).isEmpty();
        }

        @Test
        void othersGoByIdentifierAndTheOneThatIsNoLongerPossibleIsSetAside() {
            ReferralEvent decline = next(SEND, "E-29", ReferralAction.DECLINE);
            ReferralHistory history = accepted(decline);

            assertThat(state(history)).isEqualTo(ReferralState.DECLINED);
            assertThat(refusals(history, ACCEPT)).containsExactly(TransitionRefusal.NOT_ALLOWED);
        }

        @Test
        void anEventThatIsStillPossibleHasEffectThoughAnotherWasFirst() {
            ReferralEvent unknown = next(ACCEPT, "E-40", ReferralAction.CLOSE_UNKNOWN);
            ReferralEvent none = next(ACCEPT, "E-41", ReferralAction.REPORT_NO_AID);

            assertThat(state(accepted(unknown, none))).isEqualTo(ReferralState.NOT_AIDED);
            assertThat(accepted(unknown, none).getConflicts()).isEmpty();
        }

        @Test
        void aLateWithdrawalStopsWhatWasDoneLaterWithoutKnowingOfIt() {
            ReferralEvent start = next(ACCEPT, "E-4", ReferralAction.START);
            ReferralEvent late = next(CONSENT, "E-29", ReferralAction.WITHDRAW_CONSENT);
            ReferralHistory history = accepted(start, late);

            assertThat(history.getApplied()).containsExactly(DRAFT, CONSENT, late);
            assertThat(history.getConflicts()).extracting(SetAside::event).containsExactly(SEND, ACCEPT, start);
            assertThat(state(history)).isEqualTo(ReferralState.WITHDRAWN);
        }
    }

    @Nested
    class Details {

        private final EventDetails given = details().addAid(aid("A-1")).build();
        private final ReferralEvent complete = Chains.with(next(ACCEPT, "E-4", ReferralAction.COMPLETE), given);

        @Test
        void anEventWithItsDetailsAndWithoutIsOne() {
            ReferralHistory with = accepted(complete, complete.withoutDetails());
            ReferralHistory without = accepted(complete.withoutDetails());

            assertThat(with.getEvents()).hasSize(5).contains(complete);
            assertThat(with.getReferral().orElseThrow().getAid()).containsExactly(aid("A-1"));
            assertThat(without.getReferral().orElseThrow().getAid()).isEmpty();
            assertThat(state(without)).isEqualTo(ReferralState.COMPLETED);
            assertThat(without.with(List.of(complete)).getReferral()).isEqualTo(with.getReferral());
            assertThat(with.with(List.of(complete.withoutDetails()))).isSameAs(with);
        }

        @Test
        void detailsWithAnotherHashAreLeftOutAndTold() {
            ReferralEvent forged = ReferralEvent.builder()
                    .from(complete)
                    .details(details().addAid(aid("A-2")).build())
                    .build();
            ReferralHistory history = accepted(forged);

            assertThat(history.getUnfitDetails()).containsExactly(complete.getId());
            assertThat(history.getReferral().orElseThrow().getAid()).isEmpty();
            assertThat(history.with(List.of(complete))
                            .getReferral()
                            .orElseThrow()
                            .getAid())
                    .containsExactly(aid("A-1"));
            assertThat(history.with(List.of(complete)).getUnfitDetails()).containsExactly(complete.getId());
        }

        @Test
        void keptEventsAreNotHashedAgain() {
            ReferralEvent forged = ReferralEvent.builder()
                    .from(complete)
                    .details(details().addAid(aid("A-2")).build())
                    .build();
            List<ReferralEvent> all = List.of(DRAFT, CONSENT, SEND, ACCEPT, forged);

            assertThat(ReferralHistory.ofKept(LIFECYCLE, all).getUnfitDetails()).isEmpty();
            assertThat(ReferralHistory.ofKept(LIFECYCLE, all)
                            .getReferral()
                            .orElseThrow()
                            .getAid())
                    .containsExactly(aid("A-2"));
        }

        @Test
        void detailsThatLackWhatTheActionMustBringDoNotFit() {
            ReferralEvent empty = Chains.with(
                    next(ACCEPT, "E-4", ReferralAction.COMPLETE), details().build());

            assertThat(LIFECYCLE.detailsFit(empty)).isFalse();
            assertThat(LIFECYCLE.detailsFit(complete)).isTrue();
            assertThat(LIFECYCLE.detailsFit(complete.withoutDetails())).isTrue();
            assertThat(accepted(empty).getUnfitDetails()).containsExactly(empty.getId());
        }

        @Test
        void aFirstEventWhoseDetailsHaveNoTermsDoesNotFit() {
            ReferralEvent draft = Chains.with(DRAFT, details().build());

            assertThat(LIFECYCLE.detailsFit(draft)).isFalse();
            assertThat(state(of(draft))).isEqualTo(ReferralState.DRAFT);
            assertThat(LIFECYCLE.open(draft).refusals()).containsExactly(TransitionRefusal.TERMS_UNFIT);
        }

        @Test
        void onlyTheRecipientTellsWhatWasGivenAndItsNumber() {
            ReferralEvent cancel = Chains.with(
                    next(SEND, "E-29", ReferralAction.CANCEL),
                    details()
                            .addAid(aid("A-7"))
                            .number(ReferralNumber.of("2024-7"))
                            .build());
            Referral referral = of(DRAFT, CONSENT, SEND, cancel).getReferral().orElseThrow();

            assertThat(referral.getState()).isEqualTo(ReferralState.CANCELLED);
            assertThat(referral.getAid()).isEmpty();
            assertThat(referral.getRecipientNumber()).isEmpty();
        }

        @Test
        void aidThatIsReportedTwiceIsOne() {
            ReferralEvent start = next(ACCEPT, "E-4", ReferralAction.START);
            ReferralEvent once = Chains.with(next(start, "E-5", ReferralAction.REPORT_AID), given);
            ReferralEvent again = Chains.with(next(once, "E-6", ReferralAction.REPORT_AID), given);

            assertThat(accepted(start, once, again).getReferral().orElseThrow().getAid())
                    .containsExactly(aid("A-1"));
        }

        @Test
        void aidOfAnEventThatWasSetAsideIsNotLost() {
            ReferralEvent late = next(CONSENT, "E-29", ReferralAction.WITHDRAW_CONSENT);
            ReferralHistory history = accepted(complete, late);

            assertThat(refusals(history, complete)).containsExactly(TransitionRefusal.CAUSE_SET_ASIDE);
            assertThat(history.getAidSetAside()).containsExactly(aid("A-1"));
            assertThat(accepted(complete).getAidSetAside()).isEmpty();
        }

        @Test
        void aidThatTheRecipientDidNotReportDoesNotCount() {
            ReferralEvent forged = Chains.with(
                    after(ACCEPT, "E-4", ReferralAction.COMPLETE, REFERRER).build(), given);

            assertThat(accepted(forged).getConflicts()).hasSize(1);
            assertThat(accepted(forged).getAidSetAside()).isEmpty();
        }

        @Test
        void aidThatStandsWithAnEffectiveEventIsNotSetAside() {
            ReferralEvent again = Chains.with(
                    after(complete, "E-5", ReferralAction.COMPLETE, RECIPIENT).build(), given);

            assertThat(accepted(complete, again).getConflicts()).hasSize(1);
            assertThat(accepted(complete, again).getAidSetAside()).isEmpty();
        }
    }

    @Nested
    class Clocks {

        private final ReferralEvent early = after(ACCEPT, "E-4", ReferralAction.START, RECIPIENT)
                .at(ACCEPT.getAt().minusSeconds(7_200))
                .build();

        @Test
        void theOrderIsNotThatOfTheClocks() {
            assertThat(accepted(early).getApplied()).endsWith(ACCEPT, early);
        }

        @Test
        void anEventBeforeItsCauseByMoreThanTheLimitIsTold() {
            assertThat(accepted(early).skewsBeyond(Duration.ofSeconds(7_199)))
                    .containsExactly(
                            new ClockSkew(early.getId(), Optional.of(ACCEPT.getId()), Duration.ofSeconds(7_200)));
            assertThat(accepted(early).skewsBeyond(Duration.ofSeconds(7_200))).isEmpty();
        }

        @Test
        void anEventThatIsStillToComeIsTold() {
            assertThat(accepted().skewsAheadOf(Chains.NINE, Duration.ofSeconds(179)))
                    .containsExactly(new ClockSkew(ACCEPT.getId(), Optional.empty(), Duration.ofSeconds(180)));
            assertThat(accepted().skewsAheadOf(Chains.NINE, Duration.ofSeconds(180)))
                    .isEmpty();
        }
    }

    @Test
    void aReasonOutlivesOnlyTheStateItIsFor() {
        ReferralEvent hold = next(ACCEPT, "E-4", ReferralAction.HOLD);
        ReferralEvent resume = next(hold, "E-5", ReferralAction.RESUME);

        assertThat(accepted(hold).getReferral().orElseThrow().getReason()).contains(ReferralReason.OTHER);
        assertThat(accepted(hold, resume).getReferral().orElseThrow().getReason())
                .isEmpty();
    }
}
