package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where each rule of a table leads from each state. */
final class TableGraph {

    private final List<Edge> edges = new ArrayList<>();

    TableGraph(TransitionTable table) {
        for (TransitionRule rule : table.getTransitions()) {
            for (ReferralState from : ordered(rule.from())) {
                targets(table, rule, from).forEach(to -> edges.add(new Edge(rule, from, to)));
            }
        }
    }

    /** One way from a state; it may lead to the same state. */
    record Edge(TransitionRule rule, ReferralState from, ReferralState to) {

        boolean isMove() {
            return from != to;
        }
    }

    /** Returns the states in the order of the constants. */
    static Set<ReferralState> ordered(Set<ReferralState> states) {
        EnumSet<ReferralState> set = EnumSet.noneOf(ReferralState.class);
        set.addAll(states);
        return set;
    }

    private static Set<ReferralState> targets(TransitionTable table, TransitionRule rule, ReferralState from) {
        if (!rule.back()) {
            return EnumSet.of(rule.to().orElse(from));
        }
        EnumSet<ReferralState> before = EnumSet.noneOf(ReferralState.class);
        for (TransitionRule each : table.getTransitions()) {
            if (each.to().filter(from::equals).isPresent()) {
                before.addAll(each.from());
            }
        }
        before.remove(from);
        return before;
    }

    /** Returns every way, ordered as the rules, then as the states. */
    List<Edge> edges() {
        return edges;
    }

    /** Returns the states that can be reached by some of the rules, those of the beginning among them. */
    Set<ReferralState> reachable(Set<ReferralState> starts, Predicate<TransitionRule> through) {
        EnumSet<ReferralState> reached = EnumSet.noneOf(ReferralState.class);
        reached.addAll(starts);
        Deque<ReferralState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ReferralState from = open.pop();
            for (Edge edge : edges) {
                if (edge.from() == from && through.test(edge.rule()) && reached.add(edge.to())) {
                    open.push(edge.to());
                }
            }
        }
        return reached;
    }
}
