package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.Objects;
import java.util.Optional;

/**
 * The most that the needs of one area may take of a project's capacity; not a reserve.
 *
 * @param area  the area; a need counts in the smallest area listed that contains its place, and in those around it
 * @param places  the largest number of grants, empty if not limited by number
 * @param budget  the largest sum of their costs, empty if not limited by money
 */
public record AreaCapacity(DivisionCode area, Optional<Integer> places, Optional<Yuan> budget) {

    /** Requires limits of zero or more. */
    public AreaCapacity {
        Objects.requireNonNull(area, "area");
        requireNotNegative(places, budget);
    }

    static void requireNotNegative(Optional<Integer> places, Optional<Yuan> budget) {
        if (places.map(p -> p < 0).orElse(false)) {
            throw new IllegalArgumentException("places must not be negative");
        }
        if (budget.map(Yuan::isNegative).orElse(false)) {
            throw new IllegalArgumentException("budget must not be negative");
        }
    }
}
