package io.github.zhuanjie.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All needs with their projects. */
@PlanningSolution
public class Plan {

    @PlanningEntityCollectionProperty
    private List<PlannedNeed> needs = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** Creates an empty plan, as Timefold asks for. */
    public Plan() {}

    Plan(List<PlannedNeed> needs) {
        this.needs = needs;
    }

    /**
     * Returns the needs.
     *
     * @return the needs
     */
    public List<PlannedNeed> getNeeds() {
        return needs;
    }

    /**
     * Returns the score.
     *
     * @return the score, or null before there is one
     */
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    /**
     * Sets the score.
     *
     * @param score  the score, or null
     */
    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }
}
