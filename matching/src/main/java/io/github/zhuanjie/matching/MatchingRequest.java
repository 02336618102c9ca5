package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Everything that an allocation depends on, in one canonical order: requests that were built from the same set of
 * needs and projects are equal, however these were ordered, so an algorithm that reads nothing else cannot depend on
 * the order of arrival.
 *
 * <p>The <em>order of priority</em> is that of {@link #getNeeds()}: higher priority first; then the earlier day of
 * registration; then a keyed hash of the identifier, so that nobody gains by choosing an identifier; then the
 * identifier. The hash is the first eight bytes of SHA-256 over the UTF-8 bytes of the seed, one zero byte and the
 * identifier, compared as unsigned numbers. A system that keeps its seed to itself until the run is over, and then
 * publishes it, lets everybody check the ties.
 *
 * <p>Immutable. New attributes will have defaults that keep the meaning of requests built without them.
 */
@Value.Immutable
public interface MatchingRequest {

    /**
     * Returns the needs.
     *
     * @return the needs in the order of priority
     */
    List<MatchingNeed> getNeeds();

    /**
     * Returns the projects.
     *
     * @return the capacities, ordered by project
     */
    List<ProjectCapacity> getProjects();

    /**
     * Returns the key of the hash that breaks ties.
     *
     * @return the seed, empty unless given
     */
    @Value.Default
    default String getSeed() {
        return "";
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchingRequest} from needs and projects in any order. */
    final class Builder extends ImmutableMatchingRequest.Builder {
        Builder() {}

        /**
         * Builds the request.
         *
         * @return the request in canonical order
         * @throws IllegalArgumentException if two needs or two projects share an identifier, or a candidate's project
         *     is not among the projects
         */
        @Override
        public MatchingRequest build() {
            MatchingRequest given = super.build();
            check(given);
            needs(TieBreak.keyedBy(given.getSeed()).order(given.getNeeds()));
            projects(given.getProjects().stream()
                    .sorted(Comparator.comparing(ProjectCapacity::project))
                    .toList());
            return super.build();
        }

        private static void check(MatchingRequest given) {
            Set<ProjectId> projects = new HashSet<>();
            for (ProjectCapacity capacity : given.getProjects()) {
                if (!projects.add(capacity.project())) {
                    throw new IllegalArgumentException(
                            "projects must have different identifiers: " + capacity.project());
                }
            }
            Set<NeedId> needs = new HashSet<>();
            for (MatchingNeed need : given.getNeeds()) {
                if (!needs.add(need.getId())) {
                    throw new IllegalArgumentException("needs must have different identifiers: " + need.getId());
                }
                for (Candidate candidate : need.getCandidates()) {
                    if (!projects.contains(candidate.project())) {
                        throw new IllegalArgumentException("a candidate must be one of the projects: "
                                + candidate.project() + " of need " + need.getId());
                    }
                }
            }
        }
    }
}
