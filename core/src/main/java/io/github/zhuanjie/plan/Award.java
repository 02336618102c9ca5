package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * What a project would give in one case: a sum, or bounds where the rule leaves room.
 *
 * @param min  the least that is given, not negative
 * @param max  the most that is given; budgets are planned with it, so that they are never overdrawn
 */
public record Award(
        @Disclosure(DisclosureClass.NEED) Yuan min,
        @Disclosure(DisclosureClass.NEED) Yuan max) {

    /** Requires ordered bounds. */
    public Award {
        if (min.isNegative() || max.compareTo(min) < 0) {
            throw new InvalidValueException("AWARD_BOUNDS", "award must be 0 or more, max not below min");
        }
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
     * @return true if the most that is given is above zero
     */
    public boolean isPositive() {
        return max.compareTo(Yuan.ZERO) > 0;
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
