package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import java.util.Optional;

/**
 * The three limits that a capacity, a quota and what is made of them have in common: places, money and units of
 * service. A limit that is empty does not limit.
 */
public interface Limits {

    /**
     * Returns the number of grants.
     *
     * @return the places, empty if not limited by number
     */
    Optional<Integer> getPlaces();

    /**
     * Returns the sum of money.
     *
     * @return the budget, empty if not limited by money
     */
    Optional<Yuan> getBudget();

    /**
     * Returns the number of units of service.
     *
     * @return the units, in the unit of the project's service; empty if not limited by units
     */
    Optional<Integer> getServiceUnits();

    /**
     * Tells whether anything is limited.
     *
     * @return false if there are neither places nor a budget nor units
     */
    default boolean limitAnything() {
        return getPlaces().isPresent()
                || getBudget().isPresent()
                || getServiceUnits().isPresent();
    }

    /**
     * Requires that no limit is below zero.
     *
     * @throws InvalidValueException with code {@code CAPACITY_NEGATIVE} if one is
     */
    default void requireNotNegative() {
        if (getBudget().map(Yuan::isNegative).orElse(false)
                || getPlaces().map(places -> places < 0).orElse(false)
                || getServiceUnits().map(units -> units < 0).orElse(false)) {
            throw new InvalidValueException("CAPACITY_NEGATIVE", "limits must not be negative");
        }
    }
}
