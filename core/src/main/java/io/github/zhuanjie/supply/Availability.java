package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is left of a project's capacity, or of one area's quota. Nothing is ever negative: where an update of the supply
 * list lowers a limit below what is held, nothing is left and the excess is shown as over-committed.
 */
@Value.Immutable
public interface Availability extends Limits {

    /**
     * Returns the area.
     *
     * @return the division of a quota, {@link DivisionCode#NATIONWIDE} for the project as a whole
     */
    DivisionCode getArea();

    /**
     * Returns the places that are held or confirmed.
     *
     * @return the number
     */
    long getUsedPlaces();

    /**
     * Returns the money that is held or confirmed.
     *
     * @return the sum
     */
    Yuan getUsedBudget();

    /**
     * Returns the units of service that are held or confirmed.
     *
     * @return the units
     */
    long getUsedUnits();

    /**
     * Returns the places that are left.
     *
     * @return 0 or more, empty if there is no limit
     */
    default Optional<Long> placesLeft() {
        return getPlaces().map(limit -> Math.max(0, limit - getUsedPlaces()));
    }

    /**
     * Returns the money that is left.
     *
     * @return 0 or more, empty if there is no limit
     */
    default Optional<Yuan> budgetLeft() {
        return getBudget().map(limit -> limit.minus(getUsedBudget()).max(Yuan.ZERO));
    }

    /**
     * Returns the units that are left.
     *
     * @return 0 or more, empty if there is no limit
     */
    default Optional<Long> unitsLeft() {
        return getServiceUnits().map(limit -> Math.max(0, limit - getUsedUnits()));
    }

    /**
     * Returns the places held beyond the limit.
     *
     * @return 0 or more; 0 if there is no limit
     */
    default long placesOver() {
        return getPlaces().map(limit -> Math.max(0, getUsedPlaces() - limit)).orElse(0L);
    }

    /**
     * Returns the money held beyond the limit.
     *
     * @return 0 or more; 0 if there is no limit
     */
    default Yuan budgetOver() {
        return getBudget()
                .map(limit -> getUsedBudget().minus(limit).max(Yuan.ZERO))
                .orElse(Yuan.ZERO);
    }

    /**
     * Returns the units held beyond the limit.
     *
     * @return 0 or more; 0 if there is no limit
     */
    default long unitsOver() {
        return getServiceUnits()
                .map(limit -> Math.max(0, getUsedUnits() - limit))
                .orElse(0L);
    }

    /**
     * Tells whether more is held than there is.
     *
     * @return true if a limit was lowered below what is held
     */
    default boolean overCommitted() {
        return placesOver() > 0 || unitsOver() > 0 || budgetOver().compareTo(Yuan.ZERO) > 0;
    }

    /**
     * Starts a record of availability.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Availability}; {@code build} requires the area and what is used. */
    final class Builder extends ImmutableAvailability.Builder {
        Builder() {}
    }
}
