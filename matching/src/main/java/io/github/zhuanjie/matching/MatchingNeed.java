package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A need as an algorithm sees it: how much it matters and which projects may serve it, without anything about persons.
 *
 * <p>Why not {@link io.github.zhuanjie.need.NeedCase}: an algorithm of somebody else must be able to run without
 * seeing personal data.
 */
@Value.Immutable
public interface MatchingNeed {

    /**
     * Returns the identifier.
     *
     * @return the need's identifier
     */
    NeedId getId();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    HouseholdId getHousehold();

    /**
     * Returns for whom the need is.
     *
     * @return the person's identifier, needed only where projects give once to a person; if one need of a household is
     *     without it, the household counts as one person
     */
    Optional<PersonId> getPerson();

    /**
     * Returns where the need is, for projects that share their capacity out among areas and for reports on fairness.
     *
     * @return the division, the same for all needs of a household; empty if it does not matter
     */
    Optional<DivisionCode> getPlace();

    /**
     * Returns how many grants the need may have, each of another project. A second grant comes after the first grants of
     * all needs.
     *
     * @return the number, at least 1; 1 unless given
     */
    @Value.Default
    default int getMostGrants() {
        return 1;
    }

    /**
     * Returns how much the need matters.
     *
     * @return a number, higher first; only the order counts
     */
    int getPriority();

    /**
     * Returns since when the need waits.
     *
     * @return the day of registration; of equal priority, the earlier goes first
     */
    LocalDate getRegisteredOn();

    /**
     * Returns the projects that may serve the need.
     *
     * @return the candidates in order of preference, the best first; empty if there is none
     */
    List<Candidate> getCandidates();

    /** Requires that no project is a candidate twice, and at least one grant. */
    @Value.Check
    default void check() {
        if (getMostGrants() < 1) {
            throw new IllegalArgumentException("mostGrants must be at least 1: " + getId());
        }
        long distinct =
                getCandidates().stream().map(Candidate::project).distinct().count();
        if (distinct != getCandidates().size()) {
            throw new IllegalArgumentException("candidates must be different projects: " + getId());
        }
    }

    /**
     * Finds a candidate.
     *
     * @param project  its project
     * @return the candidate, or empty if the project may not serve the need
     */
    default Optional<Candidate> candidateOf(ProjectId project) {
        return getCandidates().stream()
                .filter(candidate -> candidate.project().equals(project))
                .findFirst();
    }

    /**
     * Starts a need.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingNeed}; {@code build} requires identifiers, priority and day. */
    final class Builder extends ImmutableMatchingNeed.Builder {
        Builder() {}
    }
}
