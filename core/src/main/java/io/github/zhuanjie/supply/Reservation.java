package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Capacity of a project that is held for somebody until it is confirmed or let go, so that two offices cannot promise
 * the same place. Holds nothing personal but the need's identifier.
 */
@Value.Immutable
public interface Reservation {

    /**
     * Returns the identifier; the same reservation sent twice is one.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReservationId getId();

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    ProjectId getProject();

    /**
     * Returns where the person lives, which decides whose quota is used.
     *
     * @return the division
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    DivisionCode getResidence();

    /**
     * Returns how many places are held.
     *
     * @return the number of grants, 0 or more
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Value.Default
    default int getPlaces() {
        return 1;
    }

    /**
     * Returns how much money is held: the most that the grants may come to.
     *
     * @return the sum, not negative; empty if it is not known, which a project with a budget refuses
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Yuan> getAmount();

    /**
     * Returns how many units of service are held.
     *
     * @return the units, 0 or more; empty if they are not known, which a project with limited units refuses
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Integer> getServiceUnits();

    /**
     * Returns until when the hold lasts if it is not confirmed.
     *
     * @return the first instant at which it no longer holds
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Instant getHeldUntil();

    /**
     * Returns the need that it is held for.
     *
     * @return the need's identifier, empty if none is named
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<NeedId> getNeed();

    /**
     * Requires that something is held, and nothing negative.
     *
     * @throws InvalidValueException with code {@code RESERVATION_NEGATIVE}, {@code RESERVATION_EMPTY}, or {@code
     *     AMOUNT_RANGE} if the amount has more digits than a document may hold
     */
    @Value.Check
    default void check() {
        Yuan amount = getAmount().orElse(Yuan.ZERO);
        int units = getServiceUnits().orElse(0);
        if (getPlaces() < 0 || units < 0 || amount.isNegative()) {
            throw new InvalidValueException("RESERVATION_NEGATIVE", "what is held must not be negative");
        }
        if (getPlaces() == 0 && units == 0 && amount.equals(Yuan.ZERO)) {
            throw new InvalidValueException("RESERVATION_EMPTY", "a reservation must hold something");
        }
        amount.requireReadable();
    }

    /**
     * Starts a reservation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reservation}; {@code build} requires identifier, project, residence and instant. */
    final class Builder extends ImmutableReservation.Builder {
        Builder() {}
    }
}
