package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.transition.EventField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What came of an event.
 *
 * @param referral  the referral as the event leaves it; empty if and only if there is a refusal
 * @param refusals  every reason against the event, in the order of the constants
 * @param missing  what the event lacks, in the order of the constants; empty unless {@link
 *     TransitionRefusal#FIELD_MISSING} is among the reasons
 */
public record TransitionOutcome(Optional<Referral> referral, Set<TransitionRefusal> refusals, Set<EventField> missing) {

    /** Orders the reasons. */
    public TransitionOutcome {
        if (referral.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("there must be either a referral or a refusal");
        }
        refusals = ordered(TransitionRefusal.class, refusals);
        missing = ordered(EventField.class, missing);
    }

    static TransitionOutcome accepted(Referral referral) {
        return new TransitionOutcome(Optional.of(referral), Set.of(), Set.of());
    }

    static TransitionOutcome refused(TransitionRefusal reason) {
        return new TransitionOutcome(Optional.empty(), EnumSet.of(reason), Set.of());
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /**
     * Tells whether the event has effect.
     *
     * @return true if there is no reason against it
     */
    public boolean isAccepted() {
        return refusals.isEmpty();
    }
}
