package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import java.util.Objects;

/**
 * A project that may serve a need.
 *
 * @param project  the project
 * @param cost  what the whole grant would take out of the project's budget, not negative
 * @param benefit  what it is worth that this project serves the need, from 0 to {@value Pairs#MAX_BENEFIT}; algorithms that
 *     go by priority look at it only to choose among projects
 * @param merit  how much the need matters by the project's own points, higher first; only a stable matching looks at it
 */
public record Candidate(ProjectId project, Yuan cost, int benefit, int merit) {

    /** Requires a project, a cost of zero or more and a benefit within bounds. */
    public Candidate {
        Objects.requireNonNull(project, "project");
        if (cost.isNegative()) {
            throw new IllegalArgumentException("cost must not be negative");
        }
        if (benefit < 0 || benefit > Pairs.MAX_BENEFIT) {
            throw new IllegalArgumentException("benefit must be between 0 and " + Pairs.MAX_BENEFIT);
        }
    }

    /**
     * Creates a candidate whose benefit is one, so that the largest benefit is the largest number of needs served.
     *
     * @param project  the project
     * @param cost  the cost
     */
    public Candidate(ProjectId project, Yuan cost) {
        this(project, cost, 1, 0);
    }
}
