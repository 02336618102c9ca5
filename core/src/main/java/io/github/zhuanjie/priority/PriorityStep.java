package io.github.zhuanjie.priority;

import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * One step of a degree of hardship.
 *
 * @param limit  the multiple of the local standard that the income must not exceed, or the share of income that the own
 *     expense must reach
 * @param points  the points of whoever is on this step; of several steps the most points count
 */
@Disclosure(DisclosureClass.PUBLIC)
public record PriorityStep(Ratio limit, int points) {

    /**
     * Requires points in range.
     *
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code PRIORITY_POINTS} if they are below 0 or above
     *     {@value PriorityPolicy#MAX_POINTS}
     */
    public PriorityStep {
        Objects.requireNonNull(limit, "limit");
        Points.require(points);
    }
}
