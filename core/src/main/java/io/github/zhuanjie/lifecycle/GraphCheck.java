package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.lifecycle.TableGraph.Edge;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at what the rules of a table come to together. */
final class GraphCheck {

    /** What a side may do in a state without bringing the referral any further. */
    private static final Set<ReferralAction> NO_ANSWER = EnumSet.of(
            ReferralAction.RECORD_CONSENT,
            ReferralAction.WITHDRAW_CONSENT,
            ReferralAction.MARK_ERROR,
            ReferralAction.CLOSE_UNKNOWN,
            ReferralAction.LOCAL_STEP);

    private static final Set<ReferralState> START = EnumSet.of(ReferralState.DRAFT);

    private final TransitionTable table;
    private final TableGraph graph;
    private final List<Fault> faults;

    GraphCheck(TransitionTable table, List<Fault> faults) {
        this.table = table;
        this.graph = new TableGraph(table);
        this.faults = faults;
    }

    void check() {
        for (int i = 0; i < table.getStates().size(); i++) {
            StateRule rule = table.getStates().get(i);
            state(rule, TableCheck.at("/states/", i));
        }
        actions();
        disclosures();
        codes();
        localStates();
    }

    private void state(StateRule rule, Location place) {
        String code = rule.state().getCode();
        if (!graph.reachable(START, any -> true).contains(rule.state())) {
            faults.add(Fault.error("TABLE_STATE_UNREACHABLE", place, code));
        }
        if (graph.reachable(EnumSet.of(rule.state()), any -> true).stream().noneMatch(this::isClosed)) {
            faults.add(Fault.error("TABLE_NO_END", place, code));
        }
        if (!rule.exits().equals(rule.open() ? Set.of() : exits(rule.state()))) {
            faults.add(Fault.error("TABLE_EXITS", place, code));
        }
        if (rule.open() != rule.awaited().isPresent()
                || rule.awaited().filter(side -> !mayAnswer(side, rule.state())).isPresent()) {
            faults.add(Fault.error("TABLE_AWAITED", place, code));
        }
    }

    private Set<ReferralAction> exits(ReferralState state) {
        EnumSet<ReferralAction> exits = EnumSet.noneOf(ReferralAction.class);
        graph.edges().stream()
                .filter(edge -> edge.from() == state && edge.isMove())
                .forEach(edge -> exits.add(edge.rule().action()));
        return exits;
    }

    private boolean mayAnswer(ActorSide side, ReferralState state) {
        return graph.edges().stream()
                .anyMatch(edge -> edge.from() == state
                        && edge.rule().by().contains(side)
                        && !NO_ANSWER.contains(edge.rule().action()));
    }

    private void actions() {
        Set<ReferralState> reached = graph.reachable(START, any -> true);
        for (ReferralAction action : ReferralAction.values()) {
            boolean possible = action == ReferralAction.DRAFT
                    || graph.edges().stream()
                            .anyMatch(edge -> edge.rule().action() == action && reached.contains(edge.from()));
            if (!possible) {
                faults.add(
                        Fault.error("TABLE_ACTION_UNREACHABLE", Location.ofPointer("/transitions"), action.getCode()));
            }
        }
    }

    /** Nobody is told anything without a disclosure, nor anything more once it is over, and withdrawing stays possible. */
    private void disclosures() {
        EnumSet<ReferralState> told = EnumSet.noneOf(ReferralState.class);
        for (int i = 0; i < table.getTransitions().size(); i++) {
            TransitionRule rule = table.getTransitions().get(i);
            if (discloses(rule) && rule.from().stream().anyMatch(this::isClosed)) {
                faults.add(Fault.error(
                        "TABLE_DISCLOSURE",
                        TableCheck.at("/transitions/", i),
                        rule.action().getCode()));
            }
        }
        graph.edges().stream().filter(edge -> discloses(edge.rule())).forEach(edge -> told.add(edge.to()));
        Set<ReferralState> untold = graph.reachable(START, rule -> !discloses(rule));
        Set<ReferralState> after = graph.reachable(told, any -> true);
        for (int i = 0; i < table.getStates().size(); i++) {
            StateRule rule = table.getStates().get(i);
            String code = rule.state().getCode();
            if (untold.contains(rule.state()) && rule.awaited().equals(Optional.of(ActorSide.RECIPIENT))) {
                faults.add(Fault.error("TABLE_UNGUARDED", TableCheck.at("/states/", i), code));
            }
            if (after.contains(rule.state()) && !mayWithdraw(rule.state())) {
                faults.add(Fault.error("TABLE_WITHDRAWAL", TableCheck.at("/states/", i), code));
            }
        }
    }

    private static boolean discloses(TransitionRule rule) {
        return rule.requires().contains(EventField.PROVISION);
    }

    private boolean mayWithdraw(ReferralState state) {
        List<Edge> ways = graph.edges().stream()
                .filter(edge -> edge.from() == state && TableCheck.isFreeWithdrawal(edge.rule()))
                .toList();
        return !ways.isEmpty() && ways.stream().noneMatch(edge -> isOpen(edge.to()));
    }

    private boolean isOpen(ReferralState state) {
        return table.getStates().stream().anyMatch(rule -> rule.state() == state && rule.open());
    }

    private boolean isClosed(ReferralState state) {
        return table.getStates().stream().anyMatch(rule -> rule.state() == state && !rule.open());
    }

    private void codes() {
        Set<String> standard = new HashSet<>();
        Stream.of(ReferralState.values()).forEach(each -> standard.add(folded(each.getCode())));
        Stream.of(ReferralReason.values()).forEach(each -> standard.add(folded(each.getCode())));
        Set<String> local = new HashSet<>();
        List<String> states =
                table.getLocalStates().stream().map(LocalState::code).toList();
        List<String> reasons =
                table.getLocalReasons().stream().map(LocalReason::code).toList();
        for (int i = 0; i < states.size(); i++) {
            code(states.get(i), TableCheck.at("/localStates/", i), standard, local);
        }
        for (int i = 0; i < reasons.size(); i++) {
            code(reasons.get(i), TableCheck.at("/localReasons/", i), standard, local);
        }
    }

    private void code(String code, Location place, Set<String> standard, Set<String> local) {
        if (standard.contains(folded(code))) {
            faults.add(Fault.error("LOCAL_CODE_CLASH", place, code));
        }
        if (!local.add(folded(code))) {
            faults.add(Fault.error("LOCAL_CODE_TWICE", place, code));
        }
    }

    /** People confuse what differs in capitals only. */
    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private void localStates() {
        for (int i = 0; i < table.getLocalStates().size(); i++) {
            LocalState local = table.getLocalStates().get(i);
            EnumSet<ActorSide> able = EnumSet.noneOf(ActorSide.class);
            graph.edges().stream()
                    .filter(edge -> edge.from() == local.within() && edge.rule().action() == ReferralAction.LOCAL_STEP)
                    .forEach(edge -> able.addAll(edge.rule().by()));
            if (local.by().isEmpty() || !able.containsAll(local.by())) {
                faults.add(Fault.error("LOCAL_STATE_SHUT", TableCheck.at("/localStates/", i), local.code()));
            }
        }
    }
}
