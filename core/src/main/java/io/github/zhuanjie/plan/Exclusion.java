package io.github.zhuanjie.plan;

import io.github.zhuanjie.charity.ProjectId;
import java.util.Objects;

/**
 * Why one project did not serve a need that lies in its area and kind.
 *
 * @param project  the project
 * @param reason  the reason nearest to a grant
 */
public record Exclusion(ProjectId project, UnmetReason reason) {

    /** Requires both components. */
    public Exclusion {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(reason, "reason");
    }
}
