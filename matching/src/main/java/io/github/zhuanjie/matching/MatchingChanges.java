package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is different from an earlier request: needs and projects that came, changed or went. All lists may be in any order.
 *
 * <p>Why not simply a new {@link MatchingRequest}: of a province's needs few change in a day, and those that do not are
 * carried over without being looked at as objects.
 *
 * <p>Immutable. New attributes will have defaults that keep the meaning of changes built without them.
 */
@Value.Immutable
public interface MatchingChanges {

    /**
     * Returns the needs that came.
     *
     * @return the needs
     */
    @Value.Redacted
    List<MatchingNeed> getAddedNeeds();

    /**
     * Returns the needs that are different now, as they are now.
     *
     * @return the needs
     */
    @Value.Redacted
    List<MatchingNeed> getChangedNeeds();

    /**
     * Returns the needs that went.
     *
     * @return their identifiers
     */
    Set<NeedId> getRemovedNeeds();

    /**
     * Returns the projects that came.
     *
     * @return their capacities
     */
    @Value.Redacted
    List<ProjectCapacity> getAddedProjects();

    /**
     * Returns the projects whose capacities are different now, as they are now.
     *
     * @return their capacities
     */
    @Value.Redacted
    List<ProjectCapacity> getChangedProjects();

    /**
     * Returns the projects that went. They are no longer candidates of any need that did not change.
     *
     * @return their identifiers
     */
    Set<ProjectId> getRemovedProjects();

    /**
     * Requires that every need and every project is named once at most.
     *
     * @throws IllegalArgumentException if one is named twice
     */
    @Value.Check
    default void check() {
        Set<Object> named = new HashSet<>(getRemovedNeeds());
        getAddedNeeds().forEach(need -> requireOnce(named, need.getId()));
        getChangedNeeds().forEach(need -> requireOnce(named, need.getId()));
        named.addAll(getRemovedProjects());
        getAddedProjects().forEach(project -> requireOnce(named, project.getProject()));
        getChangedProjects().forEach(project -> requireOnce(named, project.getProject()));
    }

    private static void requireOnce(Set<Object> named, Object id) {
        if (!named.add(id)) {
            throw new IllegalArgumentException("a need or project must be named once in changes: " + id);
        }
    }

    /**
     * Applies the changes. The result equals the request that is built from scratch of what is there now, with the same seed.
     *
     * <p>Takes time and memory for a copy of the pairs and one look at the identifier of each need.
     *
     * @param before  the request before
     * @return the request now, in canonical order
     * @throws IllegalArgumentException if what changed or went was not there, what came was there already, a candidate of a
     *     need that came or changed is not one of the projects, needs of one household are at different places, or an
     *     implementation of another's does not keep the rules of its builder
     */
    default MatchingRequest applyTo(MatchingRequest before) {
        return new ChangedRequest(Objects.requireNonNull(before, "before"), this).build();
    }

    /**
     * Starts changes.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MatchingChanges}. */
    final class Builder extends ImmutableMatchingChanges.Builder {
        Builder() {}
    }
}
