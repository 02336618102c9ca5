package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Chains.RECIPIENT;
import static io.github.zhuanjie.lifecycle.Chains.details;
import static io.github.zhuanjie.lifecycle.Chains.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stays when a later event says nothing of it. */
class SuccessorTest {

    private static final ReferralEvent DRAFT = Chains.draft("E-0");
    private static final ReferralEvent CONSENT = next(DRAFT, "E-1", ReferralAction.RECORD_CONSENT);
    private static final ReferralEvent SEND = next(CONSENT, "E-2", ReferralAction.SEND);

    private final TransitionTable table = TransitionTable.builder()
            .from(TransitionTables.standard())
            .addLocalStates(new LocalState("visit", ReferralState.IN_PROGRESS, Set.of(ActorSide.RECIPIENT)))
            .build();
    private final Lifecycle lifecycle = Lifecycle.of(table);

    private Referral of(List<ReferralEvent> events) {
        ReferralHistory history = ReferralHistory.of(lifecycle, events);
        assertThat(history.getConflicts()).isEmpty();
        return history.getReferral().orElseThrow();
    }

    @Test
    void whatTheRecipientToldOnceStays() {
        ReferralEvent request = Chains.with(
                next(SEND, "E-3", ReferralAction.REQUEST_FACTS),
                details().addFacts(FactKind.values()[0]).build());
        ReferralEvent supply = next(request, "E-4", ReferralAction.SUPPLY_FACTS);
        ReferralEvent accept = Chains.with(
                next(supply, "E-5", ReferralAction.ACCEPT),
                details()
                        .number(ReferralNumber.of("2024-7"))
                        .simplified(SimplifiedGround.REFERRED)
                        .build());
        ReferralEvent start =
                Chains.with(next(accept, "E-6", ReferralAction.START), details().build());
        Referral started = of(List.of(DRAFT, CONSENT, SEND, request, supply, accept, start));

        assertThat(started.getRecipientNumber()).contains(ReferralNumber.of("2024-7"));
        assertThat(started.getSimplified()).contains(SimplifiedGround.REFERRED);
        assertThat(started.getAskedFacts()).as("was supplied").isEmpty();
        assertThat(started.getConsent()).contains(Chains.CONSENT);
        assertThat(started.getProvisions()).hasSize(2);
        assertThat(started.getSentAt()).contains(SEND.getAt());
    }

    @Test
    void aSubStateStaysUntilTheStateIsLeft() {
        ReferralEvent accept = next(SEND, "E-3", ReferralAction.ACCEPT);
        ReferralEvent start = next(accept, "E-4", ReferralAction.START);
        ReferralEvent visit = Chains.after(start, "E-5", ReferralAction.LOCAL_STEP, RECIPIENT)
                .localState("visit")
                .build();
        ReferralEvent report = Chains.with(
                next(visit, "E-6", ReferralAction.REPORT_AID),
                details().addAid(Chains.aid("A-1")).build());
        ReferralEvent hold = next(report, "E-7", ReferralAction.HOLD);
        List<ReferralEvent> reported = List.of(DRAFT, CONSENT, SEND, accept, start, visit, report);

        assertThat(of(reported).getLocalState()).contains("visit");
        assertThat(ReferralHistory.of(lifecycle, reported)
                        .with(List.of(hold))
                        .getReferral()
                        .orElseThrow()
                        .getLocalState())
                .isEmpty();
    }

    @Test
    void aTableOfOnesOwnIsLaidOutWhole() {
        for (ReferralState state : ReferralState.values()) {
            assertThat(lifecycle.ruleOf(state).state()).isEqualTo(state);
        }
        assertThat(lifecycle.consequenceOf(ReferralReason.NOT_REACHED)).contains(Consequence.PARK);
        assertThat(TransitionRefusal.values()).allMatch(each -> each.getCode().equals(each.name()));
    }

    @Test
    void detailsThatLackTheAidDoNotFitUnderATableOfOnesOwn() {
        ReferralEvent accept = next(SEND, "E-3", ReferralAction.ACCEPT);
        ReferralEvent complete = Chains.with(
                next(accept, "E-4", ReferralAction.COMPLETE), details().build());

        assertThat(lifecycle.detailsFit(complete)).isFalse();
    }
}
