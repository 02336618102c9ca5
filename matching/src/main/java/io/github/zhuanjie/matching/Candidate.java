package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.util.Objects;

/**
 * A project that may serve a need, and what that would take out of the project's budget.
 *
 * @param project  the project
 * @param cost  the sum, not negative
 */
public record Candidate(ProjectId project, Yuan cost) {

    /** Requires a project and a cost of zero or more. */
    public Candidate {
        Objects.requireNonNull(project, "project");
        if (cost.isNegative()) {
            throw new IllegalArgumentException("cost must not be negative");
        }
    }
}
