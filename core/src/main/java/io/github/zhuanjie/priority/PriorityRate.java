package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * Points that are given several times, up to a maximum: for every member of a kind, or for every 30 days.
 *
 * @param each  the points for one
 * @param most  the points for any number
 */
@Disclosure(DisclosureClass.PUBLIC)
public record PriorityRate(int each, int most) {

    /** No points for anything. */
    public static final PriorityRate NONE = new PriorityRate(0, 0);

    /**
     * Requires points in range, no more for one than for any number.
     *
     * @throws InvalidValueException with code {@code PRIORITY_POINTS} if one is below 0 or above {@value
     *     PriorityPolicy#MAX_POINTS}, with {@code PRIORITY_RATE} if one gives more than any number may
     */
    public PriorityRate {
        Points.require(each);
        Points.require(most);
        if (each > most) {
            throw new InvalidValueException(
                    "PRIORITY_RATE", "points for one must not be more than those for any number");
        }
    }

    /**
     * Returns the points for a number.
     *
     * @param count  how many, not negative
     * @return each times as many, at most {@link #most}
     */
    int pointsFor(long count) {
        // a count above the maximum gives the maximum, so that the product stays within a long
        return each == 0 ? 0 : (int) Math.min(most, each * Math.min(count, most));
    }

    /** Tells whether any number gives points. */
    boolean isGiven() {
        return each > 0;
    }
}
