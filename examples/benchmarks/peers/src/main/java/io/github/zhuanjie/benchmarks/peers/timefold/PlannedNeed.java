package io.github.zhuanjie.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A need, for which a project is looked for. */
@PlanningEntity
public class PlannedNeed {

    @PlanningId
    private int position;

    @ValueRangeProvider
    private List<CandidateProject> candidates = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable CandidateProject project;

    private Map<CandidateProject, Integer> benefits = Map.of();

    /** Creates a need without candidates, as Timefold asks for. */
    public PlannedNeed() {}

    PlannedNeed(int position, List<CandidateProject> candidates, Map<CandidateProject, Integer> benefits) {
        this.position = position;
        this.candidates = candidates;
        this.benefits = benefits;
    }

    /**
     * Returns the need's position.
     *
     * @return the position
     */
    public int getPosition() {
        return position;
    }

    /**
     * Returns the projects that may serve the need.
     *
     * @return the candidates
     */
    public List<CandidateProject> getCandidates() {
        return candidates;
    }

    /**
     * Returns the project that serves the need.
     *
     * @return the project, or null
     */
    public @Nullable CandidateProject getProject() {
        return project;
    }

    /**
     * Sets the project that serves the need.
     *
     * @param project  the project, or null
     */
    public void setProject(@Nullable CandidateProject project) {
        this.project = project;
    }

    long benefit() {
        return project == null ? 0 : benefits.getOrDefault(project, 0);
    }
}
