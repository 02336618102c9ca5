package io.github.zhuanjie.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every action in every state by everybody with everything that an event may carry, against the table as a text. */
class EveryTransitionTest {

    private static final PartyId OFFICE = PartyId.of("O-office");
    private static final PartyId CHARITY = PartyId.of("O-charity");
    private static final PartyId STRANGER = PartyId.of("O-stranger");
    private static final ReferralId ID = ReferralId.of("R-1");
    private static final EventId HEAD = EventId.of("E-3");
    private static final ConsentId RECORDED = ConsentId.of("C-1");
    private static final Instant NINE = Instant.parse("2024-05-20T01:00:00Z");
    private static final Opening OPENING =
            new Opening(ReferralDirection.GOVERNMENT_TO_CHARITY, ReferralAct.REFER, OFFICE, CHARITY, Optional.empty());

    private final TableText table = new TableText();
    private final Lifecycle lifecycle = Lifecycle.standard();
    private final Map<ReferralState, Referral> recorded = new EnumMap<>(ReferralState.class);
    private final Map<ReferralState, Referral> unrecorded = new EnumMap<>(ReferralState.class);
    private int accepted;
    private int refused;

    EveryTransitionTest() {
        for (ReferralState state : ReferralState.values()) {
            recorded.put(state, referral(state, Optional.of(RECORDED)));
            unrecorded.put(state, referral(state, Optional.empty()));
        }
    }

    private static Referral referral(ReferralState state, Optional<ConsentId> consent) {
        return Referral.builder()
                .id(ID)
                .opening(OPENING)
                .state(state)
                .before(new EarlierState(
                        ReferralState.ON_HOLD, NINE, Optional.empty(), Optional.empty(), Optional.empty()))
                .head(HEAD)
                .sequence(3)
                .stateSince(NINE)
                .consent(consent)
                .build();
    }

    @Test
    void theTextHasTheRowsOfTheTable() {
        assertThat(table.size())
                .isEqualTo(TransitionTables.standard().getTransitions().size())
                .isGreaterThan(20);
    }

    @Test
    void everyEventIsJudgedAsTheTableSays() {
        for (ReferralAction action : ReferralAction.values()) {
            for (ActorSide side : ActorSide.values()) {
                for (PartyId party : List.of(OFFICE, CHARITY, STRANGER)) {
                    for (ReferralEvent event : events(action, new Actor(side, party))) {
                        recorded.values().forEach(referral -> compare(referral, event));
                        if (event.getReason().isEmpty()) {
                            unrecorded.values().forEach(referral -> compare(referral, event));
                        }
                    }
                }
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
        assertThat(refused).isGreaterThan(100_000);
    }

    /** Makes the event with every choice of what it may carry. */
    private static List<ReferralEvent> events(ReferralAction action, Actor actor) {
        List<Optional<ReferralReason>> reasons = List.of(
                Optional.empty(),
                Optional.of(ReferralReason.NOT_ELIGIBLE),
                Optional.of(ReferralReason.NOT_REACHED),
                Optional.of(ReferralReason.OTHER));
        List<Optional<ConsentId>> consents =
                List.of(Optional.empty(), Optional.of(RECORDED), Optional.of(ConsentId.of("C-2")));
        List<Optional<BasisKind>> bases =
                List.of(Optional.empty(), Optional.of(BasisKind.CONSENT), Optional.of(BasisKind.STATUTORY_DUTY));
        List<ReferralEvent> events = new ArrayList<>();
        for (Optional<ReferralReason> reason : reasons) {
            for (Optional<ConsentId> consent : consents) {
                for (Optional<BasisKind> basis : bases) {
                    for (int bits = 0; bits < 16; bits++) {
                        events.add(event(action, actor, bits)
                                .reason(reason)
                                .consent(consent)
                                .basis(basis)
                                .build());
                    }
                }
            }
        }
        return events;
    }

    private static ReferralEvent.Builder event(ReferralAction action, Actor actor, int bits) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of("E-4"))
                .referral(ID)
                .sequence(4)
                .cause(HEAD)
                .action(action)
                .actor(actor)
                .at(NINE);
        if ((bits & 1) != 0) {
            event.until(LocalDate.of(2024, 6, 1));
        }
        if ((bits & 2) != 0) {
            event.provision(ProvisionId.of("V-1"));
        }
        if ((bits & 4) != 0) {
            event.localState("visiting");
        }
        if ((bits & 8) != 0) {
            event.detailsHash(DocumentHash.of("0123456789abcdef".repeat(4)));
        }
        return event;
    }

    private void compare(Referral referral, ReferralEvent event) {
        Set<TransitionRefusal> expected = EnumSet.noneOf(TransitionRefusal.class);
        Set<EventField> missing = EnumSet.noneOf(EventField.class);
        Optional<TableText.Edge> edge =
                table.edge(event.getAction().getCode(), referral.getState().getCode());
        edge.ifPresentOrElse(
                row -> judge(row, referral, event, expected, missing),
                () -> expected.add(TransitionRefusal.NOT_ALLOWED));
        TransitionOutcome outcome = lifecycle.apply(referral, event);
        boolean same = outcome.refusals().equals(expected) && outcome.missing().equals(missing);
        if (!same || expected.isEmpty() && outcome.referral().orElseThrow().getState() != next(edge, referral)) {
            assertThat(outcome)
                    .as("%s on %s, expected %s %s", event, referral, expected, missing)
                    .isNull();
        }
        if (expected.isEmpty()) {
            accepted++;
        } else {
            refused++;
        }
        allowed(edge, referral, event);
    }

    private void allowed(Optional<TableText.Edge> edge, Referral referral, ReferralEvent event) {
        if (event.getReason().isEmpty()
                && event.getConsent().isEmpty()
                && event.getBasis().isEmpty()) {
            boolean may = edge.filter(row -> mayAct(row, event)).isPresent();
            assertThat(lifecycle.actionsOf(referral, event.getActor()).contains(event.getAction()))
                    .isEqualTo(may);
        }
    }

    private static boolean mayAct(TableText.Edge row, ReferralEvent event) {
        return row.by().contains(event.getActor().side().getCode()) && isParty(event.getActor());
    }

    private static boolean isParty(Actor actor) {
        return switch (actor.side()) {
            case REFERRER -> actor.party().equals(OFFICE);
            case RECIPIENT -> actor.party().equals(CHARITY);
            case PERSON -> !actor.party().equals(STRANGER);
        };
    }

    private static ReferralState next(Optional<TableText.Edge> edge, Referral referral) {
        TableText.Edge row = edge.orElseThrow();
        return row.back()
                ? referral.getBefore().orElseThrow().state()
                : row.to().map(ReferralState::valueOf).orElse(referral.getState());
    }

    private void judge(
            TableText.Edge row,
            Referral referral,
            ReferralEvent event,
            Set<TransitionRefusal> expected,
            Set<EventField> missing) {
        add(expected, !row.by().contains(event.getActor().side().getCode()), TransitionRefusal.WRONG_SIDE);
        add(expected, !isParty(event.getActor()), TransitionRefusal.WRONG_PARTY);
        row.requires().stream()
                .map(EventField::valueOf)
                .filter(field -> !carries(event, field))
                .forEach(missing::add);
        event.getReason().map(reason -> table.reason(reason.getCode())).ifPresent(reason -> {
            boolean fits = reason.actions().contains(event.getAction().getCode());
            add(expected, !fits, TransitionRefusal.REASON_UNFIT);
            if (fits && reason.consequence().equals("PARK") && event.getUntil().isEmpty()) {
                missing.add(EventField.UNTIL);
            }
        });
        add(expected, !missing.isEmpty(), TransitionRefusal.FIELD_MISSING);
        if (event.getBasis().equals(Optional.of(BasisKind.CONSENT))
                || event.getAction() == ReferralAction.WITHDRAW_CONSENT) {
            add(expected, referral.getConsent().isEmpty(), TransitionRefusal.CONSENT_MISSING);
            boolean other =
                    event.getConsent().isPresent() && !event.getConsent().get().equals(RECORDED);
            add(expected, referral.getConsent().isPresent() && other, TransitionRefusal.CONSENT_OTHER);
        }
        add(expected, event.getLocalState().isPresent(), TransitionRefusal.LOCAL_STATE_UNKNOWN);
    }

    private static boolean carries(ReferralEvent event, EventField field) {
        return switch (field) {
            case REASON -> event.getReason().isPresent();
            case UNTIL -> event.getUntil().isPresent();
            case CONSENT -> event.getConsent().isPresent();
            case BASIS -> event.getBasis().isPresent();
            case PROVISION -> event.getProvision().isPresent();
            case LOCAL_STATE -> event.getLocalState().isPresent();
            case LOCAL_REASON -> event.getLocalReason().isPresent();
            case OPENING -> false;
            case DETAILS_HASH, FACTS, AID, NUMBER -> event.getDetailsHash().isPresent();
        };
    }

    private static void add(Set<TransitionRefusal> expected, boolean applies, TransitionRefusal refusal) {
        if (applies) {
            expected.add(refusal);
        }
    }
}
