package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;

/**
 * What a project would give in one case: a sum, or bounds where the rule leaves room; or a service.
 *
 * <p>A service whose cost is published is worth that sum. One whose cost is not published takes no money that is known
 * of: its bounds are zero and {@link #isValued} is false, so that nobody takes it for an award of nothing.
 *
 * @param min  the least that is given, not negative
 * @param max  the most that is given; budgets are planned with it, so that they are never overdrawn
 * @param inKind  the service, empty for money
 */
public record Award(
        @Disclosure(DisclosureClass.NEED) Yuan min,
        @Disclosure(DisclosureClass.NEED) Yuan max,
        @Disclosure(DisclosureClass.NEED) Optional<InKind> inKind) {

    /**
     * Requires ordered bounds, and for a service those that it is worth.
     *
     * @throws InvalidValueException with code {@code AWARD_BOUNDS} or {@code AWARD_IN_KIND}
     */
    public Award {
        if (min.isNegative() || max.compareTo(min) < 0) {
            throw new InvalidValueException("AWARD_BOUNDS", "award must be 0 or more, max not below min");
        }
        if (inKind.isPresent()) {
            Yuan worth = inKind.get().value().orElse(Yuan.ZERO);
            if (!min.equals(worth) || !max.equals(worth)) {
                throw new InvalidValueException("AWARD_IN_KIND", "a service must be worth its units at their cost");
            }
        }
    }

    /**
     * Obtains an award of money.
     *
     * @param min  the least that is given, not negative
     * @param max  the most that is given
     * @throws InvalidValueException with code {@code AWARD_BOUNDS} if the bounds are negative or not in order
     */
    public Award(Yuan min, Yuan max) {
        this(min, max, Optional.empty());
    }

    /**
     * Obtains an award of a service.
     *
     * @param inKind  the service
     * @return the award
     */
    public static Award ofService(InKind inKind) {
        Yuan worth = inKind.value().orElse(Yuan.ZERO);
        return new Award(worth, worth, Optional.of(inKind));
    }

    /**
     * Obtains an exact award.
     *
     * @param amount  the sum
     * @return the award
     */
    public static Award exactly(Yuan amount) {
        return new Award(amount, amount);
    }

    /**
     * Tells whether anything may be given.
     *
     * @return true if the most that is given is above zero, or a service is given
     */
    public boolean isPositive() {
        return inKind.isPresent() || max.compareTo(Yuan.ZERO) > 0;
    }

    /**
     * Tells whether the bounds say what the award is worth.
     *
     * @return false for a service whose cost is not published
     */
    public boolean isValued() {
        return inKind.map(service -> service.unitCost().isPresent()).orElse(true);
    }

    /**
     * Returns a constant: the sum tells of the person's own cost.
     *
     * @return a text without the amounts
     */
    @Override
    public String toString() {
        return "Award[***]";
    }
}
