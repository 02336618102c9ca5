package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with an allocation. Nothing in it is about a person.
 *
 * @param kind  what
 * @param need  at which need, empty if it concerns a project as a whole
 * @param project  at which project, empty if it concerns no single one
 * @param area  in which area's share of the project, empty if it concerns no single one
 */
public record Violation(
        ViolationKind kind, Optional<NeedId> need, Optional<ProjectId> project, Optional<DivisionCode> area) {

    /** Requires all components. */
    public Violation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(area, "area");
    }
}
