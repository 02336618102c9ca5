package io.github.zhuanjie.transition;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What holds in a state.
 *
 * @param state  the state, which is also the key of the deadline by which the awaited side is to act
 * @param open  true if something is still to happen
 * @param awaited  the side that is to act next; empty if and only if the state is closed
 * @param exits  the actions by which a closed state may still be left, such as a late answer; empty for an open state.
 *     What the transitions say must agree: a way out of an end is deliberate, never an oversight
 * @param capacity  what becomes of reserved capacity
 * @param fhirStatus  the status of a FHIR task in which the SDOH Clinical Care guide (Gravity) would show the state
 */
@Disclosure(DisclosureClass.PUBLIC)
public record StateRule(
        ReferralState state,
        boolean open,
        Optional<ActorSide> awaited,
        Set<ReferralAction> exits,
        CapacityEffect capacity,
        String fhirStatus) {

    /** Requires every part and copies the set. */
    public StateRule {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(awaited, "awaited");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(fhirStatus, "fhirStatus");
        exits = Set.copyOf(exits);
    }
}
