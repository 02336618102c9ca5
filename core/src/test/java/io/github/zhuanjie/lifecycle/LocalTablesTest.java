package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalLimit;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a local table adds, and that whatever would weaken the table is refused with its own code. */
class LocalTablesTest {

    private static final Set<ActorSide> RECIPIENT = EnumSet.of(ActorSide.RECIPIENT);
    private static final LocalState VISIT = new LocalState("visit-planned", ReferralState.ACCEPTED, RECIPIENT);

    @Test
    void aLocalTableAddsAndNarrows() {
        LocalReason waiting = new LocalReason("waiting-list", ReferralReason.CAPACITY_EXHAUSTED);
        TransitionTable table = extended(local().addLocalStates(VISIT)
                .addLocalReasons(waiting)
                .addDemands(
                        demand(ReferralAction.ACCEPT, EventField.NUMBER),
                        demand(ReferralAction.ACCEPT, EventField.UNTIL))
                .addLimits(new LocalLimit(ReferralAction.LOCAL_STEP, RECIPIENT)));
        assertThat(table.getVersion()).isEqualTo("1+yizheng-2");
        assertThat(table.getLocalStates()).containsExactly(VISIT);
        assertThat(table.getLocalReasons()).containsExactly(waiting);
        assertThat(rule(table, ReferralAction.ACCEPT).requires())
                .containsExactlyInAnyOrder(EventField.NUMBER, EventField.UNTIL);
        assertThat(rule(table, ReferralAction.LOCAL_STEP).by()).isEqualTo(RECIPIENT);
        assertThat(table.getStates()).isEqualTo(STANDARD.getStates());
        assertThat(table.getReasons()).isEqualTo(STANDARD.getReasons());
        assertThat(rule(table, ReferralAction.DECLINE)).isEqualTo(rule(STANDARD, ReferralAction.DECLINE));
        assertThat(Lifecycle.of(table).getTable()).isSameAs(table);
    }

    @Test
    void anExtendedTableIsExtendedAgain() {
        TransitionTable vendor = extended(local().addLocalStates(VISIT));
        LocalTable city = LocalTable.builder()
                .base(vendor.getVersion())
                .version("city-1")
                .addLocalStates(new LocalState("met", ReferralState.SENT, RECIPIENT), VISIT)
                .addLocalReasons(new LocalReason("OTHER", ReferralReason.OTHER))
                .build();
        assertThat(TransitionTables.extend(vendor, city).faults())
                .containsExactly(
                        Fault.error("LOCAL_CODE_TWICE", TableCheck.at("/localStates/", 1), "visit-planned"),
                        Fault.error("LOCAL_CODE_CLASH", TableCheck.at("/localReasons/", 0), "OTHER"));
        LocalTable.Builder sound = LocalTable.builder();
        sound.from(city).localStates(city.getLocalStates().subList(0, 1)).localReasons(Set.of());
        TransitionTable both =
                TransitionTables.extend(vendor, sound.build()).value().orElseThrow();
        assertThat(both.getVersion()).isEqualTo("1+yizheng-2+city-1");
        assertThat(both.getLocalStates()).hasSize(2);
    }

    @Test
    void aBaseThatIsNotSoundIsNotExtended() {
        TransitionTable broken = Tables.without(rule -> rule.action() == ReferralAction.LOCAL_STEP);
        assertThat(TransitionTables.extend(broken, local().build()).faults())
                .extracting(Fault::code)
                .containsExactly("TABLE_ACTION_UNREACHABLE");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("weakening")
    void whatWouldWeakenTheTableIsRefused(String code, String place, LocalTable local) {
        Outcome<TransitionTable> outcome = TransitionTables.extend(STANDARD, local);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults().stream()
                        .map(fault -> fault.code() + " " + fault.location().pointer() + " "
                                + String.join(",", fault.arguments()))
                        .toList())
                .containsExactly(code + " " + place);
    }

    static Stream<Arguments> weakening() {
        return Stream.concat(ofSidesAndCodes(), ofDemands());
    }

    private static Stream<Arguments> ofSidesAndCodes() {
        LocalTable.Builder other = LocalTable.builder().base("0").version("yizheng-2");
        return Stream.of(
                arguments("LOCAL_BASE", "/base 1", other.build()),
                arguments("LOCAL_SIDES_WIDER", "/limits/0 ACCEPT", limited(ReferralAction.ACCEPT, ActorSide.values())),
                arguments("LOCAL_SIDES_WIDER", "/limits/0 ACCEPT", limited(ReferralAction.ACCEPT, ActorSide.REFERRER)),
                arguments("LOCAL_SIDES_EMPTY", "/limits/0 LOCAL_STEP", limited(ReferralAction.LOCAL_STEP)),
                arguments("LOCAL_SIDES_EMPTY", "/limits/0 ACCEPT", limited(ReferralAction.ACCEPT)),
                arguments(
                        "LOCAL_WITHDRAWAL",
                        "/limits/0 WITHDRAW_CONSENT",
                        limited(ReferralAction.WITHDRAW_CONSENT, ActorSide.PERSON)),
                arguments(
                        "LOCAL_WITHDRAWAL",
                        "/limits/0 RECORD_REFUSAL",
                        limited(ReferralAction.RECORD_REFUSAL, ActorSide.REFERRER)),
                arguments(
                        "LOCAL_STATE_SHUT",
                        "/localStates/0 visit-planned",
                        local().addLocalStates(VISIT)
                                .addLimits(new LocalLimit(ReferralAction.LOCAL_STEP, EnumSet.of(ActorSide.REFERRER)))
                                .build()),
                arguments(
                        "LOCAL_CODE_CLASH",
                        "/localStates/0 sent",
                        local().addLocalStates(new LocalState("sent", ReferralState.SENT, RECIPIENT))
                                .build()),
                arguments(
                        "LOCAL_CODE_TWICE",
                        "/localStates/1 visit-planned",
                        local().addLocalStates(VISIT, VISIT).build()));
    }

    private static Stream<Arguments> ofDemands() {
        return Stream.of(
                arguments(
                        "LOCAL_WITHDRAWAL",
                        "/demands/0 WITHDRAW_CONSENT",
                        demanding(ReferralAction.WITHDRAW_CONSENT, EventField.CONSENT)),
                arguments("LOCAL_DEMAND", "/demands/0 SEND,NUMBER", demanding(ReferralAction.SEND, EventField.NUMBER)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 DRAFT,NUMBER",
                        demanding(ReferralAction.DRAFT, EventField.OPENING, EventField.NUMBER)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 ACCEPT,CONSENT",
                        demanding(ReferralAction.ACCEPT, EventField.CONSENT)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 ACCEPT,PROVISION",
                        demanding(ReferralAction.ACCEPT, EventField.PROVISION)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 ACCEPT,REASON",
                        demanding(ReferralAction.ACCEPT, EventField.REASON)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 ACCEPT,LOCAL_REASON",
                        demanding(ReferralAction.ACCEPT, EventField.LOCAL_REASON)),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 REFUSE_CANCELLATION,LOCAL_REASON",
                        local().addLocalReasons(new LocalReason("given", ReferralReason.AID_GIVEN_ALREADY))
                                .addDemands(demand(ReferralAction.REFUSE_CANCELLATION, EventField.LOCAL_REASON))
                                .build()),
                arguments(
                        "LOCAL_DEMAND",
                        "/demands/0 START,LOCAL_STATE",
                        local().addLocalStates(VISIT)
                                .addDemands(demand(ReferralAction.START, EventField.LOCAL_STATE))
                                .build()));
    }

    @Test
    void whatEveryActionCanBringMayBeRequired() {
        assertThat(TransitionTables.extend(STANDARD, demanding(ReferralAction.SEND, EventField.CONSENT))
                        .faults())
                .isEmpty();
        assertThat(TransitionTables.extend(
                                STANDARD, demanding(ReferralAction.DECLINE, EventField.REASON, EventField.UNTIL))
                        .faults())
                .isEmpty();
        assertThat(TransitionTables.extend(
                                STANDARD,
                                local().addLocalStates(VISIT)
                                        .addDemands(demand(ReferralAction.ACCEPT, EventField.LOCAL_STATE))
                                        .build())
                        .faults())
                .isEmpty();
        assertThat(TransitionTables.extend(
                                STANDARD,
                                local().addLocalReasons(
                                                new LocalReason("given", ReferralReason.AID_GIVEN_ALREADY),
                                                new LocalReason("board", ReferralReason.AWAITING_DECISION),
                                                new LocalReason("else", ReferralReason.OTHER))
                                        .addDemands(demand(ReferralAction.REFUSE_CANCELLATION, EventField.LOCAL_REASON))
                                        .build())
                        .faults())
                .isEmpty();
    }

    @Test
    void everyFaultIsTold() {
        LocalTable local = local().addDemands(demand(ReferralAction.SEND, EventField.NUMBER))
                .addLimits(new LocalLimit(ReferralAction.ACCEPT, Set.of()))
                .addLocalReasons(new LocalReason("other", ReferralReason.OTHER))
                .build();
        assertThat(TransitionTables.extend(STANDARD, local).faults())
                .extracting(Fault::code)
                .containsExactly("LOCAL_DEMAND", "LOCAL_SIDES_EMPTY", "LOCAL_CODE_CLASH");
    }

    private static LocalTable.Builder local() {
        return LocalTable.builder().base("1").version("yizheng-2");
    }

    private static LocalDemand demand(ReferralAction action, EventField... fields) {
        return new LocalDemand(action, EnumSet.copyOf(Arrays.asList(fields)));
    }

    private static LocalTable demanding(ReferralAction action, EventField... fields) {
        return local().addDemands(demand(action, fields)).build();
    }

    private static LocalTable limited(ReferralAction action, ActorSide... by) {
        return local().addLimits(new LocalLimit(action, Set.of(by))).build();
    }

    private static TransitionTable extended(LocalTable.Builder local) {
        return TransitionTables.extend(STANDARD, local.build()).value().orElseThrow();
    }

    private static TransitionRule rule(TransitionTable table, ReferralAction action) {
        return table.getTransitions().stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow();
    }
}
