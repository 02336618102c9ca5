package io.github.zhuanjie.transition;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where an action leads.
 *
 * @param action  the action
 * @param from  the states in which it may be done; empty for the action that begins a referral
 * @param to  the state that it leads to; empty if the state stays
 * @param back  true if it leads back to the state before the present one, as a refused cancellation does
 * @param by  who may do it
 * @param requires  what it must bring
 */
@Disclosure(DisclosureClass.PUBLIC)
public record TransitionRule(
        ReferralAction action,
        Set<ReferralState> from,
        Optional<ReferralState> to,
        boolean back,
        Set<ActorSide> by,
        Set<EventField> requires) {

    /** Copies the sets. */
    public TransitionRule {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(to, "to");
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        requires = Set.copyOf(requires);
    }
}
