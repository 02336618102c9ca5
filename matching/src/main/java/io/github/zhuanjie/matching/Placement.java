package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.util.Objects;

/**
 * A need, a project that serves it, and what that takes out of the project's budget.
 *
 * @param need  the need
 * @param project  the project
 * @param amount  the candidate's cost, or a part of it where amounts are divided
 */
public record Placement(NeedId need, ProjectId project, Yuan amount) {

    /** Requires all components. */
    public Placement {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(amount, "amount");
    }
}
