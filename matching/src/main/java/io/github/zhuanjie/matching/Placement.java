package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Objects;

/**
 * A need and the project that serves it.
 *
 * @param need  the need
 * @param project  the project
 */
public record Placement(NeedId need, ProjectId project) {

    /** Requires both components. */
    public Placement {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(project, "project");
    }
}
