package io.github.zhuanjie.supply;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What came of a change to the reservations.
 *
 * @param holdings  the reservations after it; the same as before if it was refused or had been made already
 * @param refusals  every reason against it, empty if it holds
 */
public record ReservationOutcome(Holdings holdings, Set<ReservationRefusal> refusals) {

    /** Orders the reasons. */
    public ReservationOutcome {
        Objects.requireNonNull(holdings, "holdings");
        EnumSet<ReservationRefusal> ordered = EnumSet.noneOf(ReservationRefusal.class);
        ordered.addAll(refusals);
        refusals = Collections.unmodifiableSet(ordered);
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
