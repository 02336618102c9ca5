package io.github.zhuanjie.transition;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds in a state.
 *
 * @param state  the state
 * @param open  true if something is still to happen
 * @param awaited  the side that is to act next; empty for a state in which nobody is waited for
 * @param capacity  what becomes of reserved capacity
 * @param fhirStatus  the status of a FHIR task in which the SDOH Clinical Care guide (Gravity) would show the state
 */
@Disclosure(DisclosureClass.PUBLIC)
public record StateRule(
        ReferralState state, boolean open, Optional<ActorSide> awaited, CapacityEffect capacity, String fhirStatus) {

    /** Requires every part. */
    public StateRule {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(awaited, "awaited");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(fhirStatus, "fhirStatus");
    }
}
