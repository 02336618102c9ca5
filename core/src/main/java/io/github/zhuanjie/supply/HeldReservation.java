package io.github.zhuanjie.supply;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Objects;

/**
 * A reservation that counts against the capacity of its project.
 *
 * @param reservation  the reservation
 * @param confirmed  true if it was made permanent, false if it ends at {@link Reservation#getHeldUntil}
 */
public record HeldReservation(
        @Disclosure(DisclosureClass.NEED) Reservation reservation,
        @Disclosure(DisclosureClass.NEED) boolean confirmed) {

    /** Requires a reservation. */
    public HeldReservation {
        Objects.requireNonNull(reservation, "reservation");
    }

    /** Tells whether it may be given back: not confirmed, and the hold has run out. */
    boolean isOver(Instant now) {
        return !confirmed && !now.isBefore(reservation.getHeldUntil());
    }

    /**
     * Returns a constant: the reservation tells of the person's need.
     *
     * @return a text without the reservation
     */
    @Override
    public String toString() {
        return "HeldReservation[***]";
    }
}
