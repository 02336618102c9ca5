package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a project can give in one matching.
 *
 * @param project  the project
 * @param places  the largest number of needs served, empty if not limited by number
 * @param budget  the largest sum of their costs, empty if not limited by money
 */
public record ProjectCapacity(ProjectId project, Optional<Integer> places, Optional<Yuan> budget) {

    /** Requires limits of zero or more. */
    public ProjectCapacity {
        Objects.requireNonNull(project, "project");
        if (places.map(p -> p < 0).orElse(false)) {
            throw new IllegalArgumentException("places must not be negative");
        }
        if (budget.map(Yuan::isNegative).orElse(false)) {
            throw new IllegalArgumentException("budget must not be negative");
        }
    }

    /**
     * Obtains a capacity by number.
     *
     * @param project  the project
     * @param places  the number of places, not negative
     * @return the capacity, without a budget
     */
    public static ProjectCapacity ofPlaces(ProjectId project, int places) {
        return new ProjectCapacity(project, Optional.of(places), Optional.empty());
    }

    /**
     * Obtains a capacity in money.
     *
     * @param project  the project
     * @param budget  the sum, not negative
     * @return the capacity, without a limit by number
     */
    public static ProjectCapacity ofBudget(ProjectId project, Yuan budget) {
        return new ProjectCapacity(project, Optional.empty(), Optional.of(budget));
    }
}
