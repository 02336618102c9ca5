package io.github.zhuanjie.matching;

import io.github.zhuanjie.household.HouseholdId;
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

    /** Requires that no project is a candidate twice. */
    @Value.Check
    default void check() {
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
