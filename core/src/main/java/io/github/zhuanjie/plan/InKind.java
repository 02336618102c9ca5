package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * A service that is given instead of money.
 *
 * @param service  which service
 * @param units  how many units in all, positive
 * @param unit  what it is counted in
 * @param unitCost  what a unit costs the project; empty if not published, so that the service has no value in money
 */
public record InKind(
        @Disclosure(DisclosureClass.NEED) NeedKind service,
        @Disclosure(DisclosureClass.NEED) int units,
        @Disclosure(DisclosureClass.NEED) ServiceUnit unit,
        @Disclosure(DisclosureClass.NEED) Optional<Yuan> unitCost) {

    /**
     * Requires units, and a value that a document may hold.
     *
     * @throws InvalidValueException with code {@code SERVICE_UNITS} if there are no units, {@code AMOUNT_RANGE} if they
     *     cost more than a document may hold
     */
    public InKind {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitCost, "unitCost");
        if (units <= 0) {
            throw new InvalidValueException("SERVICE_UNITS", "units must be positive");
        }
        unitCost.ifPresent(cost -> cost.timesReadable(units));
    }

    /**
     * Returns what the service costs the project.
     *
     * @return the sum, empty if the cost of a unit is not published
     */
    public Optional<Yuan> value() {
        return unitCost.map(cost -> cost.times(units));
    }

    /**
     * Returns a constant: the service tells of the person's condition.
     *
     * @return a text without the service
     */
    @Override
    public String toString() {
        return "InKind[***]";
    }
}
