package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The part of a project's capacity that one area may use, such as ten places for each county-level city and eight for
 * each district (泰州幸福童享, 2023).
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface AreaQuota {

    /**
     * Returns the area.
     *
     * @return the division
     */
    DivisionCode getArea();

    /**
     * Returns the number of grants.
     *
     * @return the places, empty if the area is not limited by number
     */
    Optional<Integer> getPlaces();

    /**
     * Returns the sum of money.
     *
     * @return the budget, empty if the area is not limited by money
     */
    Optional<Yuan> getBudget();

    /**
     * Returns the number of units of service.
     *
     * @return the units, empty if the area is not limited by units
     */
    Optional<Integer> getServiceUnits();

    /**
     * Requires at least one limit and no negative one.
     *
     * @throws InvalidValueException with code {@code CAPACITY_EMPTY} or {@code CAPACITY_NEGATIVE}
     */
    @Value.Check
    default void check() {
        if (getPlaces().isEmpty() && getBudget().isEmpty() && getServiceUnits().isEmpty()) {
            throw new InvalidValueException("CAPACITY_EMPTY", "a quota must have places, a budget or units");
        }
        if (getBudget().map(Yuan::isNegative).orElse(false)
                || getPlaces().map(places -> places < 0).orElse(false)
                || getServiceUnits().map(units -> units < 0).orElse(false)) {
            throw new InvalidValueException("CAPACITY_NEGATIVE", "a quota must not be negative");
        }
    }

    /**
     * Starts a quota.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaQuota}; {@code build} requires the area and a limit. */
    final class Builder extends ImmutableAreaQuota.Builder {
        Builder() {}
    }
}
