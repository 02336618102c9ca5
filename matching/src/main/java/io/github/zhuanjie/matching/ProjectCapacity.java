package io.github.zhuanjie.matching;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much a project can give in one matching. Whatever is held by open referrals or was agreed before is not in it: a
 * matching shares out what is left.
 *
 * <p>Immutable. New attributes will have defaults that keep the meaning of capacities built without them.
 */
@Value.Immutable
public interface ProjectCapacity {

    /**
     * Returns the project.
     *
     * @return the project's identifier
     */
    ProjectId getProject();

    /**
     * Returns the limit by number.
     *
     * @return the largest number of grants, empty if not limited by number
     */
    Optional<Integer> getPlaces();

    /**
     * Returns the limit by money.
     *
     * @return the largest sum of the costs of all grants, empty if not limited by money
     */
    Optional<Yuan> getBudget();

    /**
     * Returns how the capacity is shared out among areas, which may lie in each other.
     *
     * @return the areas in the order of their codes; if there are any, a need whose place is in none of them cannot be
     *     served
     */
    List<AreaCapacity> getAreas();

    /**
     * Returns who gets a grant of the project at most once in a matching.
     *
     * @return each person or each household; empty if only each need does
     */
    Optional<BenefitScope> getOncePer();

    /**
     * Puts the areas in order.
     *
     * @return this capacity, or one with its areas in order
     * @throws IllegalArgumentException if a limit is negative or an area is listed twice
     */
    @Value.Check
    default ProjectCapacity check() {
        AreaCapacity.requireNotNegative(getPlaces(), getBudget());
        List<AreaCapacity> sorted = getAreas().stream()
                .sorted(Comparator.comparing(AreaCapacity::area))
                .toList();
        if (sorted.stream().map(AreaCapacity::area).distinct().count() != sorted.size()) {
            throw new IllegalArgumentException("areas must be different: " + getProject());
        }
        return sorted.equals(getAreas())
                ? this
                : builder().from(this).areas(sorted).build();
    }

    /**
     * Obtains a capacity by number.
     *
     * @param project  the project
     * @param places  the number of places, not negative
     * @return the capacity, without a budget
     */
    static ProjectCapacity ofPlaces(ProjectId project, int places) {
        return builder().project(project).places(places).build();
    }

    /**
     * Obtains a capacity in money.
     *
     * @param project  the project
     * @param budget  the sum, not negative
     * @return the capacity, without a limit by number
     */
    static ProjectCapacity ofBudget(ProjectId project, Yuan budget) {
        return builder().project(project).budget(budget).build();
    }

    /**
     * Starts a capacity.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProjectCapacity}; {@code build} requires the project. */
    final class Builder extends ImmutableProjectCapacity.Builder {
        Builder() {}
    }
}
