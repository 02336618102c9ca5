package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with an allocation.
 *
 * @param kind  what
 * @param need  at which need, empty if it concerns a project as a whole
 * @param project  at which project, empty if it concerns no single one
 */
public record Violation(ViolationKind kind, Optional<NeedId> need, Optional<ProjectId> project) {

    /** Requires all components. */
    public Violation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(project, "project");
    }

    static Violation of(ViolationKind kind, NeedId need) {
        return new Violation(kind, Optional.of(need), Optional.empty());
    }

    static Violation of(ViolationKind kind, NeedId need, ProjectId project) {
        return new Violation(kind, Optional.of(need), Optional.of(project));
    }

    static Violation of(ViolationKind kind, ProjectId project) {
        return new Violation(kind, Optional.empty(), Optional.of(project));
    }
}
