package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReasonRule;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table laid out for looking up. */
final class CompiledTable {

    private final @Nullable TransitionRule[][] transitions =
            new TransitionRule[ReferralAction.values().length][ReferralState.values().length];
    private final Map<ReferralState, StateRule> states = new EnumMap<>(ReferralState.class);
    private final Map<ReferralReason, ReasonRule> reasons = new EnumMap<>(ReferralReason.class);
    private final Map<String, LocalState> localStates = new HashMap<>();
    private final Map<ReferralAction, Set<EventField>> always = new EnumMap<>(ReferralAction.class);
    private final Map<String, ReferralReason> localReasons = new HashMap<>();
    private final TransitionRule opening;

    CompiledTable(TransitionTable table) {
        table.getStates().forEach(rule -> states.put(rule.state(), rule));
        table.getReasons().forEach(rule -> reasons.put(rule.reason(), rule));
        table.getLocalStates().forEach(local -> localStates.put(local.code(), local));
        table.getLocalReasons().forEach(local -> localReasons.put(local.code(), local.reason()));
        table.getTransitions().forEach(this::add);
        opening = table.getTransitions().stream()
                .filter(rule -> rule.action() == ReferralAction.DRAFT)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table must have a rule that opens a referral"));
    }

    private void add(TransitionRule rule) {
        EnumSet<EventField> details = EnumSet.of(EventField.FACTS, EventField.AID, EventField.NUMBER);
        details.retainAll(rule.requires());
        always.merge(rule.action(), details, CompiledTable::common);
        for (ReferralState from : rule.from()) {
            transitions[rule.action().ordinal()][from.ordinal()] = rule;
        }
    }

    private static Set<EventField> common(Set<EventField> some, Set<EventField> others) {
        some.retainAll(others);
        return some;
    }

    TransitionRule opening() {
        return opening;
    }

    /** Returns the rule of an action in a state; null if it is not possible there. */
    @Nullable
    TransitionRule rule(ReferralAction action, ReferralState state) {
        return transitions[action.ordinal()][state.ordinal()];
    }

    /** Tells whether nobody owes anything in a state, and nothing that is possible there makes somebody owe again. */
    boolean hasEnded(ReferralState state) {
        boolean mayOpenAgain = Arrays.stream(transitions)
                .map(rules -> rules[state.ordinal()])
                .filter(Objects::nonNull)
                .flatMap(rule -> rule.to().stream())
                .anyMatch(to -> states.get(to).open());
        return !states.get(state).open() && !mayOpenAgain;
    }

    /** Returns what the details of an action must hold in whatever state. */
    Set<EventField> always(ReferralAction action) {
        return always.getOrDefault(action, Set.of());
    }

    StateRule state(ReferralState state) {
        return states.get(state);
    }

    @Nullable
    ReasonRule reason(ReferralReason reason) {
        return reasons.get(reason);
    }

    /** Returns what a finer reason is a kind of; empty if the table does not have it. */
    Optional<ReferralReason> localReason(String code) {
        return Optional.ofNullable(localReasons.get(code));
    }

    Optional<LocalState> localState(String code) {
        return Optional.ofNullable(localStates.get(code));
    }
}
