package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.ConsentObjection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the gate decided.
 *
 * @param payload  what may be told; empty if and only if there is a refusal
 * @param refusals  every reason why the gate stays shut, in the order of the constants
 * @param objections  what is wrong with the consent, in the order of the constants; empty unless {@link
 *     GateRefusal#CONSENT_UNFIT} is among the reasons
 */
public record GateOutcome(Optional<Payload> payload, Set<GateRefusal> refusals, Set<ConsentObjection> objections) {

    /** Orders the reasons. */
    public GateOutcome {
        if (payload.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("there must be either a payload or a refusal");
        }
        refusals = ordered(GateRefusal.class, refusals);
        objections = ordered(ConsentObjection.class, objections);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> some) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /**
     * Tells whether the gate opened.
     *
     * @return true if there is a payload
     */
    public boolean isOpen() {
        return payload.isPresent();
    }

    /**
     * Returns whether the gate opened only: some objections tell of the person.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return isOpen() ? "GateOutcome[open]" : "GateOutcome[shut]";
    }
}
