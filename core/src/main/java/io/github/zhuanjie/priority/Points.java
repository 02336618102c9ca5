package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.InvalidValueException;

/** The one rule of every number of points. */
final class Points {

    private Points() {}

    static void require(int points) {
        if (points < 0 || points > PriorityPolicy.MAX_POINTS) {
            throw new InvalidValueException(
                    "PRIORITY_POINTS", "points must be between 0 and " + PriorityPolicy.MAX_POINTS);
        }
    }
}
