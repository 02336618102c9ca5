package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Set;

/**
 * What can be said of a need by the guarantees of a stored plan.
 *
 * @param byPriority  whether nobody was passed over for one of lower priority
 * @param withoutEnvy  whether nobody would be served if one of lower priority gave back what it has of the same project
 * @param inWholeGrants  whether grants are not divided
 * @param byPoints  whether a need that had more points than the last one served in its pool, and nothing else changed, would
 *     have been served: it takes that one's place, which nothing but places forbids
 */
record Certainty(boolean byPriority, boolean withoutEnvy, boolean inWholeGrants, boolean byPoints) {

    static Certainty of(MatchingResult result, SupplyList supply) {
        Set<Guarantee> certain = result.getGuarantees();
        boolean byPriority = certain.contains(Guarantee.PRIORITY_RESPECTED);
        boolean inWholeGrants = !certain.contains(Guarantee.AMOUNTS_DIVIDED);
        return new Certainty(
                byPriority,
                certain.contains(Guarantee.NO_JUSTIFIED_ENVY),
                inWholeGrants,
                byPriority
                        && inWholeGrants
                        && certain.contains(Guarantee.MAXIMUM_SERVED)
                        && !isMoneyCounted(result)
                        && !areRulesAtWork(result, supply));
    }

    /** A budget that does not bind may do so once somebody else is served. */
    private static boolean isMoneyCounted(MatchingResult result) {
        return result.getProjectUses().stream()
                .filter(use -> use.getCandidates() > 0)
                .anyMatch(Certainty::isMoneyCounted);
    }

    private static boolean isMoneyCounted(ProjectUse use) {
        return use.getBudget().isPresent()
                || use.getShares().stream().anyMatch(share -> share.getBudget().isPresent());
    }

    /** Other grants may then go together, or not. */
    private static boolean areRulesAtWork(MatchingResult result, SupplyList supply) {
        return result.getChecks().contains(PlanCheck.STACKING)
                && supply.getProjects().stream()
                        .anyMatch(project -> !project.getStackingRules().isEmpty());
    }
}
