package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static io.github.zhuanjie.lifecycle.Tables.all;
import static io.github.zhuanjie.lifecycle.Tables.copy;
import static io.github.zhuanjie.lifecycle.Tables.first;
import static io.github.zhuanjie.lifecycle.Tables.from;
import static io.github.zhuanjie.lifecycle.Tables.minus;
import static io.github.zhuanjie.lifecycle.Tables.plus;
import static io.github.zhuanjie.lifecycle.Tables.reason;
import static io.github.zhuanjie.lifecycle.Tables.rules;
import static io.github.zhuanjie.lifecycle.Tables.state;
import static io.github.zhuanjie.lifecycle.Tables.with;
import static io.github.zhuanjie.lifecycle.Tables.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard table is sound, and each way to break it is told by one code. */
class TableCheckTest {

    @Test
    void theStandardTableIsSound() {
        assertThat(TransitionTables.check(STANDARD)).isEmpty();
        assertThat(Lifecycle.of(STANDARD).getTable()).isEqualTo(STANDARD);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void eachBreakHasItsCodeAndPlace(String code, String places, TransitionTable table) {
        List<Fault> faults = TransitionTables.check(table);
        assertThat(faults).extracting(Fault::code).containsOnly(code);
        assertThat(faults).extracting(Fault::severity).containsOnly(Severity.ERROR);
        assertThat(faults.stream()
                        .map(fault -> fault.location().pointer() + " " + String.join(",", fault.arguments()))
                        .toList())
                .containsExactly(places.split("; "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(table))
                .withMessage("table must be sound, but has " + code);
    }

    static Stream<Arguments> broken() {
        return Stream.of(ofStates(), ofRules(), ofGraph(), ofReasons(), ofLocal())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> ofStates() {
        return Stream.of(
                arguments(
                        "TABLE_STATE_RULES",
                        "/states/15 DRAFT",
                        copy().addStates(STANDARD.getStates().get(0)).build()),
                arguments(
                        "TABLE_STATE_RULES",
                        "/states NOT_AIDED",
                        copy().states(STANDARD.getStates().stream()
                                        .filter(rule -> rule.state() != ReferralState.NOT_AIDED)
                                        .toList())
                                .build()),
                arguments(
                        "TABLE_FHIR",
                        "/states/2 SENT",
                        state(
                                ReferralState.SENT,
                                rule -> new StateRule(
                                        rule.state(),
                                        rule.open(),
                                        rule.awaited(),
                                        rule.exits(),
                                        rule.capacity(),
                                        "ready"))),
                arguments(
                        "TABLE_EXITS",
                        "/states/9 NOT_AIDED",
                        state(ReferralState.NOT_AIDED, rule -> exits(rule, EnumSet.of(ReferralAction.MARK_ERROR)))),
                arguments(
                        "TABLE_EXITS",
                        "/states/2 SENT",
                        state(ReferralState.SENT, rule -> exits(rule, EnumSet.of(ReferralAction.ACCEPT)))),
                arguments("TABLE_AWAITED", "/states/2 SENT", awaiting(ReferralState.SENT, ActorSide.PERSON)),
                arguments("TABLE_AWAITED", "/states/2 SENT", awaiting(ReferralState.SENT, ActorSide.REFERRER, true)),
                arguments("TABLE_AWAITED", "/states/0 DRAFT", awaiting(ReferralState.DRAFT, null)),
                arguments(
                        "TABLE_AWAITED",
                        "/states/9 NOT_AIDED",
                        awaiting(ReferralState.NOT_AIDED, ActorSide.RECIPIENT)));
    }

    private static TransitionTable awaiting(ReferralState state, ActorSide side) {
        return state(
                state,
                rule -> new StateRule(
                        state,
                        rule.open(),
                        Optional.ofNullable(side),
                        rule.exits(),
                        rule.capacity(),
                        rule.fhirStatus()));
    }

    /** Lets a side wait for itself where all that it can do is to stop waiting, to take back, or to step aside. */
    private static TransitionTable awaiting(ReferralState state, ActorSide side, boolean cannotCancel) {
        return TransitionTable.builder()
                .from(awaiting(state, side))
                .transitions(STANDARD.getTransitions().stream()
                        .map(rule -> cannotCancel && rule.action() == ReferralAction.CANCEL
                                ? from(rule, minus(rule.from(), state))
                                : rule)
                        .toList())
                .build();
    }

    private static StateRule exits(StateRule rule, Set<ReferralAction> exits) {
        return new StateRule(rule.state(), rule.open(), rule.awaited(), exits, rule.capacity(), rule.fhirStatus());
    }

    private static Stream<Arguments> ofRules() {
        TransitionRule step = first(ReferralAction.LOCAL_STEP);
        return Stream.of(
                arguments("TABLE_OPENING", "/transitions/26 ", with(from(first(ReferralAction.ACCEPT), Set.of()))),
                arguments("TABLE_OPENING", "/transitions ", with(first(ReferralAction.DRAFT))),
                arguments(
                        "TABLE_OPENING",
                        "/transitions/0 ; /transitions ",
                        rules(ReferralAction.DRAFT, rule -> from(rule, Set.of(ReferralState.DRAFT)))),
                arguments(
                        "TABLE_OPENING",
                        "/transitions/0 ",
                        rules(ReferralAction.DRAFT, rule -> to(rule, ReferralState.NOT_CONSENTED, false))),
                arguments("TABLE_OPENING", "/transitions ", without(rule -> rule.action() == ReferralAction.DRAFT)),
                arguments(
                        "TABLE_RULE_TWICE",
                        "/transitions/26 LOCAL_STEP,DRAFT",
                        with(from(step, EnumSet.of(ReferralState.DRAFT)))),
                arguments(
                        "TABLE_TARGET",
                        "/transitions/20 REFUSE_CANCELLATION",
                        rules(ReferralAction.REFUSE_CANCELLATION, rule -> to(rule, ReferralState.ACCEPTED, true))),
                arguments(
                        "TABLE_TARGET",
                        "/transitions/26 LOCAL_STEP",
                        TransitionTable.builder()
                                .from(rules(
                                        ReferralAction.LOCAL_STEP,
                                        rule -> from(rule, minus(rule.from(), ReferralState.ACCEPTED))))
                                .addTransitions(to(
                                        from(step, EnumSet.of(ReferralState.ACCEPTED)),
                                        ReferralState.IN_PROGRESS,
                                        false))
                                .build()),
                arguments(
                        "TABLE_SIDES",
                        "/transitions/1 RECORD_CONSENT",
                        rules(ReferralAction.RECORD_CONSENT, rule -> by(rule, Set.of()))),
                arguments(
                        "TABLE_FIELDS",
                        "/transitions/3 SEND,BASIS",
                        rules(ReferralAction.SEND, rule -> requiring(rule, EnumSet.of(EventField.PROVISION)))),
                arguments(
                        "TABLE_FIELDS",
                        "/transitions/6 SUPPLY_FACTS,PROVISION; /transitions/7 SUPPLY_FACTS,PROVISION",
                        rules(ReferralAction.SUPPLY_FACTS, rule -> requiring(rule, EnumSet.of(EventField.BASIS)))));
    }

    private static TransitionRule to(TransitionRule rule, ReferralState to, boolean back) {
        return new TransitionRule(rule.action(), rule.from(), Optional.of(to), back, rule.by(), rule.requires());
    }

    private static TransitionRule by(TransitionRule rule, Set<ActorSide> by) {
        return new TransitionRule(rule.action(), rule.from(), rule.to(), rule.back(), by, rule.requires());
    }

    private static TransitionRule requiring(TransitionRule rule, Set<EventField> requires) {
        return new TransitionRule(rule.action(), rule.from(), rule.to(), rule.back(), rule.by(), requires);
    }

    private static Stream<Arguments> ofGraph() {
        TransitionRule stays = all(ReferralAction.SUPPLY_FACTS).get(1);
        return Stream.of(
                arguments(
                        "TABLE_DISCLOSURE",
                        "/transitions/7 SUPPLY_FACTS",
                        rules(
                                rule -> rule.equals(stays),
                                rule -> from(rule, plus(rule.from(), ReferralState.CANCELLED)))),
                arguments(
                        "TABLE_UNGUARDED",
                        "/states/2 SENT; /states/4 ACCEPTED; /states/5 IN_PROGRESS; /states/6 ON_HOLD;"
                                + " /states/7 CANCEL_REQUESTED",
                        rules(
                                ReferralAction.RECORD_CONSENT,
                                rule -> to(from(rule, Set.of(ReferralState.DRAFT)), ReferralState.SENT, false))),
                arguments(
                        "TABLE_WITHDRAWAL",
                        "/states/8 COMPLETED; /states/9 NOT_AIDED; /states/10 DECLINED; /states/11 CANCELLED;"
                                + " /states/12 WITHDRAWN; /states/14 ENTERED_IN_ERROR",
                        rules(
                                rule -> rule.equals(
                                        all(ReferralAction.WITHDRAW_CONSENT).get(1)),
                                rule -> by(rule, EnumSet.of(ActorSide.REFERRER, ActorSide.RECIPIENT)))),
                arguments(
                        "TABLE_WITHDRAWAL",
                        "/states/8 COMPLETED; /states/9 NOT_AIDED; /states/10 DECLINED; /states/11 CANCELLED;"
                                + " /states/12 WITHDRAWN; /states/14 ENTERED_IN_ERROR",
                        rules(
                                rule -> rule.equals(
                                        all(ReferralAction.WITHDRAW_CONSENT).get(1)),
                                rule -> requiring(rule, EnumSet.of(EventField.CONSENT)))),
                arguments(
                        "TABLE_WITHDRAWAL",
                        "/states/14 ENTERED_IN_ERROR",
                        rules(
                                ReferralAction.WITHDRAW_CONSENT,
                                rule -> from(rule, minus(rule.from(), ReferralState.ENTERED_IN_ERROR)))),
                arguments("TABLE_WITHDRAWAL", "/states/2 SENT", withdrawalThatStays()),
                arguments("TABLE_NO_END", "/states/1 NOT_CONSENTED", endless()),
                arguments(
                        "TABLE_STATE_UNREACHABLE",
                        "/states/1 NOT_CONSENTED",
                        rules(ReferralAction.RECORD_REFUSAL, rule -> to(rule, ReferralState.CANCELLED, false))),
                arguments(
                        "TABLE_ACTION_UNREACHABLE",
                        "/transitions LOCAL_STEP",
                        without(rule -> rule.action() == ReferralAction.LOCAL_STEP)));
    }

    /** A withdrawal after sending that leaves the referral open. */
    private static TransitionTable withdrawalThatStays() {
        TransitionRule rule = first(ReferralAction.WITHDRAW_CONSENT);
        return TransitionTable.builder()
                .from(rules(each -> each.equals(rule), each -> from(each, minus(each.from(), ReferralState.SENT))))
                .addTransitions(new TransitionRule(
                        rule.action(), EnumSet.of(ReferralState.SENT), Optional.empty(), false, rule.by(), Set.of()))
                .build();
    }

    /** A refusal after which the office could go on asking for ever. */
    private static TransitionTable endless() {
        TransitionTable open = state(
                ReferralState.NOT_CONSENTED,
                rule -> new StateRule(
                        rule.state(),
                        true,
                        Optional.of(ActorSide.REFERRER),
                        Set.of(),
                        rule.capacity(),
                        rule.fhirStatus()));
        return TransitionTable.builder()
                .from(open)
                .transitions(open.getTransitions().stream()
                        .map(rule -> switch (rule.action()) {
                            case MARK_ERROR -> from(rule, minus(rule.from(), ReferralState.NOT_CONSENTED));
                            case RECORD_REFUSAL -> from(rule, plus(rule.from(), ReferralState.NOT_CONSENTED));
                            default -> rule;
                        })
                        .toList())
                .build();
    }

    private static Stream<Arguments> ofReasons() {
        return Stream.of(
                arguments(
                        "TABLE_REASON_RULES",
                        "/reasons/19 NOT_ELIGIBLE",
                        copy().addReasons(STANDARD.getReasons().get(0)).build()),
                arguments(
                        "TABLE_REASON_RULES",
                        "/reasons NOT_ELIGIBLE",
                        copy().reasons(STANDARD.getReasons().subList(1, 19)).build()),
                arguments(
                        "TABLE_REASON_ACTIONS",
                        "/reasons/18 OTHER",
                        reason(
                                ReferralReason.OTHER,
                                rule -> actions(rule, plus(rule.actions(), ReferralAction.ACCEPT)))),
                arguments(
                        "TABLE_REASON_ACTIONS",
                        "/reasons/17 FEEDBACK_WRONG",
                        reason(ReferralReason.FEEDBACK_WRONG, rule -> actions(rule, Set.of()))),
                arguments(
                        "TABLE_REASON_LACKING",
                        "/transitions/8 ACCEPT",
                        rules(ReferralAction.ACCEPT, rule -> requiring(rule, EnumSet.of(EventField.REASON)))));
    }

    private static ReasonRule actions(ReasonRule rule, Set<ReferralAction> actions) {
        return new ReasonRule(rule.reason(), actions, rule.consequence());
    }

    private static Stream<Arguments> ofLocal() {
        Set<ActorSide> recipient = EnumSet.of(ActorSide.RECIPIENT);
        LocalState visit = new LocalState("visit-planned", ReferralState.ACCEPTED, recipient);
        return Stream.of(
                arguments(
                        "LOCAL_CODE_CLASH",
                        "/localStates/0 sent",
                        copy().addLocalStates(new LocalState("sent", ReferralState.ACCEPTED, recipient))
                                .build()),
                arguments(
                        "LOCAL_CODE_CLASH",
                        "/localReasons/0 OTHER",
                        copy().addLocalReasons(new LocalReason("OTHER", ReferralReason.OTHER))
                                .build()),
                arguments(
                        "LOCAL_CODE_TWICE",
                        "/localReasons/0 Visit-planned",
                        copy().addLocalStates(visit)
                                .addLocalReasons(new LocalReason("Visit-planned", ReferralReason.OTHER))
                                .build()),
                arguments(
                        "LOCAL_STATE_SHUT",
                        "/localStates/1 paid",
                        copy().addLocalStates(visit, new LocalState("paid", ReferralState.COMPLETED, recipient))
                                .build()),
                arguments(
                        "LOCAL_STATE_SHUT",
                        "/localStates/0 met",
                        copy().addLocalStates(new LocalState("met", ReferralState.SENT, Set.of()))
                                .build()),
                arguments(
                        "LOCAL_STATE_SHUT",
                        "/localStates/0 met",
                        copy().addLocalStates(new LocalState("met", ReferralState.SENT, EnumSet.allOf(ActorSide.class)))
                                .build()));
    }
}
