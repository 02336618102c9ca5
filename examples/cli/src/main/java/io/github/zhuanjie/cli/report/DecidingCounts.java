package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.ListEligibility;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
        ListEligibility eligibility = new ListEligibility(new Eligibility(context));
        Map<ProjectId, CharityProject> projects = new HashMap<>();
        supply.getProjects().forEach(project -> projects.put(project.getId(), project));
        for (UnmetNeed need : unmet) {
            Set<Condition> failing = EnumSet.noneOf(Condition.class);
            Set<FactKind> lacking = EnumSet.noneOf(FactKind.class);
            NeedCase subject = cases.get(need.need());
            for (Exclusion exclusion : need.exclusions()) {
                collect(eligibility.assess(projects.get(exclusion.project()), subject), failing, lacking);
            }
            failing.forEach(condition -> counts.failed.merge(condition, 1, Integer::sum));
            lacking.forEach(fact -> counts.missing.merge(fact, 1, Integer::sum));
        }
        return counts;
    }

    private static void collect(Assessment assessment, Set<Condition> failing, Set<FactKind> lacking) {
        if (assessment.verdict() == Verdict.ELIGIBLE) {
            return;
        }
        for (Finding finding : assessment.finding().deciding()) {
            if (assessment.verdict() == Verdict.NOT_ELIGIBLE) {
                failing.add(finding.condition());
            } else {
                finding.missing().forEach(fact -> lacking.add(fact.kind()));
            }
        }
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
