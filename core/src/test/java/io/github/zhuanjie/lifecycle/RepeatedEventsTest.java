package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Chains.RECIPIENT;
import static io.github.zhuanjie.lifecycle.Chains.REFERRER;
import static io.github.zhuanjie.lifecycle.Chains.after;
import static io.github.zhuanjie.lifecycle.Chains.aid;
import static io.github.zhuanjie.lifecycle.Chains.details;
import static io.github.zhuanjie.lifecycle.Chains.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events that come twice, with other details or with none, that are sent twice, or that have no effect. */
class RepeatedEventsTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();
    private static final ReferralEvent DRAFT = Chains.draft("E-0");
    private static final ReferralEvent CONSENT = next(DRAFT, "E-1", ReferralAction.RECORD_CONSENT);
    private static final ReferralEvent SEND = next(CONSENT, "E-2", ReferralAction.SEND);
    private static final ReferralEvent ACCEPT = next(SEND, "E-3", ReferralAction.ACCEPT);
    private static final ReferralEvent COMPLETE = Chains.with(
            next(ACCEPT, "E-4", ReferralAction.COMPLETE),
            details().addAid(aid("A-1")).build());

    private static ReferralHistory accepted(ReferralEvent... more) {
        return ReferralHistory.of(LIFECYCLE, List.of(DRAFT, CONSENT, SEND, ACCEPT))
                .with(List.of(more));
    }

    @Test
    void anEventThatComesAgainWithItsDetailsChangesNothing() {
        ReferralHistory history = accepted(COMPLETE);

        assertThat(history.with(List.of(COMPLETE))).isSameAs(history);
        assertThat(history.with(List.of(COMPLETE.withoutDetails()))).isSameAs(history);
    }

    @Test
    void forgedDetailsOfAnEventThatIsKnownAreToldOnce() {
        ReferralEvent forged = ReferralEvent.builder()
                .from(COMPLETE)
                .details(details().addAid(aid("A-2")).build())
                .build();
        ReferralHistory history = accepted(COMPLETE);
        ReferralHistory told = history.with(List.of(forged));

        assertThat(history.getUnfitDetails()).isEmpty();
        assertThat(told.getUnfitDetails()).containsExactly(COMPLETE.getId());
        assertThat(told.getReferral()).isEqualTo(history.getReferral());
        assertThat(told.with(List.of(forged))).isSameAs(told);
    }

    /** Two rules let a recipient ask, before it accepts and after; neither asks for nothing. */
    @Test
    void whoAsksForFactsNamesThem() {
        ReferralEvent nothing = Chains.with(
                next(SEND, "E-3", ReferralAction.REQUEST_FACTS), details().build());
        ReferralEvent something = Chains.with(
                next(SEND, "E-3", ReferralAction.REQUEST_FACTS),
                details().addFacts(FactKind.BIRTH_DATE).build());

        assertThat(LIFECYCLE.detailsFit(nothing)).isFalse();
        assertThat(LIFECYCLE.detailsFit(something)).isTrue();
    }

    @Test
    void theCourseTellsWhatHadEffectAndWhatHadNot() {
        ReferralEvent decline = next(SEND, "E-9", ReferralAction.DECLINE);
        ReferralEvent waiting = after(next(ACCEPT, "E-5", ReferralAction.START), "E-6", ReferralAction.HOLD, RECIPIENT)
                .build();
        ReferralHistory history = accepted(decline, waiting);
        ReferralCourse course = history.course().orElseThrow();

        assertThat(course.referral()).isEqualTo(history.getReferral().orElseThrow());
        assertThat(course.applied()).containsExactly(DRAFT, CONSENT, SEND, ACCEPT);
        assertThat(course.setAside()).containsExactly(decline, waiting);
        assertThat(ReferralHistory.of(LIFECYCLE, List.of(SEND)).course())
                .as("nothing has opened it")
                .isEmpty();
    }

    @Test
    void whatIsSentAgainWasSentWhenItWasFirst() {
        TransitionRule send = Tables.first(ReferralAction.SEND);
        Lifecycle lifecycle = Lifecycle.of(Tables.with(new TransitionRule(
                ReferralAction.SEND,
                EnumSet.of(ReferralState.NEEDS_FACTS),
                Optional.of(ReferralState.SENT),
                false,
                EnumSet.of(ActorSide.REFERRER),
                send.requires())));
        ReferralEvent request = next(SEND, "E-3", ReferralAction.REQUEST_FACTS);
        ReferralEvent again =
                after(request, "E-4", ReferralAction.SEND, REFERRER).build();
        Referral referral = ReferralHistory.of(lifecycle, List.of(DRAFT, CONSENT, SEND, request, again))
                .getReferral()
                .orElseThrow();

        assertThat(referral.getHead()).isEqualTo(again.getId());
        assertThat(referral.getState()).isEqualTo(ReferralState.SENT);
        assertThat(referral.getStateSince()).isEqualTo(again.getAt());
        assertThat(referral.getSentAt()).contains(SEND.getAt());
    }

    @Test
    void whatAnothersTableSaysBesideDecidesNothingAndIsRefusedInOnesOwnSteps() {
        ReferralEvent accept = after(SEND, "E-8", ReferralAction.ACCEPT, RECIPIENT)
                .localReason("nobody-knows")
                .build();
        ReferralHistory before = ReferralHistory.of(LIFECYCLE, List.of(DRAFT, CONSENT, SEND));
        ReferralHistory history = before.with(List.of(accept));

        assertThat(history.getConflicts()).isEmpty();
        assertThat(history.getReferral().orElseThrow().getState()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(LIFECYCLE.apply(before.getReferral().orElseThrow(), accept).refusals())
                .containsExactly(TransitionRefusal.LOCAL_REASON_UNKNOWN);
    }
}
