package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The standard table with single rules changed. */
final class Tables {

    static final TransitionTable STANDARD = TransitionTables.standard();

    private Tables() {}

    static TransitionTable states(Predicate<StateRule> which, UnaryOperator<StateRule> change) {
        return copy().states(STANDARD.getStates().stream()
                        .map(rule -> which.test(rule) ? change.apply(rule) : rule)
                        .toList())
                .build();
    }

    static TransitionTable state(ReferralState state, UnaryOperator<StateRule> change) {
        return states(rule -> rule.state() == state, change);
    }

    static TransitionTable rules(Predicate<TransitionRule> which, UnaryOperator<TransitionRule> change) {
        return copy().transitions(STANDARD.getTransitions().stream()
                        .map(rule -> which.test(rule) ? change.apply(rule) : rule)
                        .toList())
                .build();
    }

    static TransitionTable rules(ReferralAction action, UnaryOperator<TransitionRule> change) {
        return rules(rule -> rule.action() == action, change);
    }

    static TransitionTable reason(ReferralReason reason, UnaryOperator<ReasonRule> change) {
        return copy().reasons(STANDARD.getReasons().stream()
                        .map(rule -> rule.reason() == reason ? change.apply(rule) : rule)
                        .toList())
                .build();
    }

    static TransitionTable with(TransitionRule rule) {
        return copy().addTransitions(rule).build();
    }

    static TransitionTable without(Predicate<TransitionRule> which) {
        return copy().transitions(STANDARD.getTransitions().stream()
                        .filter(which.negate())
                        .toList())
                .build();
    }

    static TransitionTable.Builder copy() {
        TransitionTable.Builder builder = TransitionTable.builder();
        builder.from(STANDARD);
        return builder;
    }

    static TransitionRule first(ReferralAction action) {
        return all(action).get(0);
    }

    static List<TransitionRule> all(ReferralAction action) {
        return STANDARD.getTransitions().stream()
                .filter(rule -> rule.action() == action)
                .toList();
    }

    static TransitionRule from(TransitionRule rule, Set<ReferralState> from) {
        return new TransitionRule(rule.action(), from, rule.to(), rule.back(), rule.by(), rule.requires());
    }

    static <E extends Enum<E>> Set<E> plus(Set<E> set, E one) {
        EnumSet<E> more = EnumSet.of(one);
        more.addAll(set);
        return more;
    }

    static <E extends Enum<E>> Set<E> minus(Set<E> set, E one) {
        EnumSet<E> fewer = EnumSet.of(one);
        fewer.addAll(set);
        fewer.remove(one);
        return fewer;
    }
}
