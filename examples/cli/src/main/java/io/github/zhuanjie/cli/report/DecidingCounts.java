package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.DecidingConditions;
import io.github.zhuanjie.eligibility.DecidingConditions.Deciders;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stood in the way of the unmet needs, counted. A need counts once for each condition and each missing fact, however
 * many projects of its area and kind it failed by it.
 */
public final class DecidingCounts {

    private final Map<Condition, Integer> failed = new EnumMap<>(Condition.class);
    private final Map<FactKind, Integer> missing = new EnumMap<>(FactKind.class);

    private DecidingCounts() {}

    /**
     * Assesses the unmet needs again with the projects they were excluded from.
     *
     * @param unmet  the unmet needs
     * @param cases  their cases
     * @param supply  the projects
     * @param context  the day and the local figures
     * @return the counts
     */
    public static DecidingCounts of(
            Collection<UnmetNeed> unmet, Map<NeedId, NeedCase> cases, SupplyList supply, EvaluationContext context) {
        DecidingCounts counts = new DecidingCounts();
        DecidingConditions deciding = new DecidingConditions(new Eligibility(context));
        Map<ProjectId, CharityProject> projects = new HashMap<>();
        supply.getProjects().forEach(project -> projects.put(project.getId(), project));
        for (UnmetNeed need : unmet) {
            List<CharityProject> excluding = need.exclusions().stream()
                    .map(exclusion -> projects.get(exclusion.project()))
                    .toList();
            Deciders deciders = deciding.of(cases.get(need.need()), excluding);
            deciders.failed().forEach(condition -> counts.failed.merge(condition, 1, Integer::sum));
            deciders.missing().forEach(fact -> counts.missing.merge(fact, 1, Integer::sum));
        }
        return counts;
    }

    /** Returns how many needs were refused by each condition. */
    Map<Condition, Integer> failed() {
        return Collections.unmodifiableMap(failed);
    }

    /** Returns how many needs were left open by each missing fact. */
    Map<FactKind, Integer> missing() {
        return Collections.unmodifiableMap(missing);
    }
}
