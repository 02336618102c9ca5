package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * What one factor gave.
 *
 * @param factor  the factor
 * @param points  its points, above zero
 */
public record PriorityContribution(
        @Disclosure(DisclosureClass.INTERNAL) PriorityFactor factor,
        @Disclosure(DisclosureClass.INTERNAL) int points) {

    /**
     * Requires points.
     *
     * @throws InvalidValueException with code {@code PRIORITY_POINTS} if they are below 0 or above {@value
     *     PriorityPolicy#MAX_POINTS}, with {@code PRIORITY_SCORE} if there are none
     */
    public PriorityContribution {
        Objects.requireNonNull(factor, "factor");
        Points.require(points);
        if (points == 0) {
            throw new InvalidValueException("PRIORITY_SCORE", "a contribution must have points");
        }
    }

    /**
     * Returns a constant: an illness that gives points is an illness.
     *
     * @return a text without factor and points
     */
    @Override
    public String toString() {
        return "PriorityContribution[***]";
    }
}
