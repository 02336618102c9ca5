package io.github.zhuanjie.supply;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What came of a change to the reservations. A caller asks {@link #isAccepted} before promising anything.
 *
 * @param refusals  every reason against the change, in the order of the constants; empty if it holds
 */
public record ReservationOutcome(Set<ReservationRefusal> refusals) {

    static final ReservationOutcome ACCEPTED = new ReservationOutcome(Set.of());

    /** Orders the reasons. */
    public ReservationOutcome {
        EnumSet<ReservationRefusal> ordered = EnumSet.noneOf(ReservationRefusal.class);
        ordered.addAll(refusals);
        refusals = Collections.unmodifiableSet(ordered);
    }

    static ReservationOutcome refused(ReservationRefusal reason) {
        return new ReservationOutcome(Set.of(reason));
    }

    /**
     * Tells whether the change holds.
     *
     * @return true if there is no reason against it
     */
    public boolean isAccepted() {
        return refusals.isEmpty();
    }
}
