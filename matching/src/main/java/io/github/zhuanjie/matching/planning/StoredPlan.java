package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.supply.SupplyList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds a stored plan, feasible as numbers, against the cases themselves: what a request does not tell, such as whose household it
 * is, whether half a visit is given, and whether grants go together.
 */
final class StoredPlan {

    private final MatchingResult result;
    private final ScreenedCases cases;

    StoredPlan(MatchingResult result, ScreenedCases cases) {
        this.result = result;
        this.cases = cases;
    }

    /** Refuses a plan of another list, or one that was made with other rules. */
    static void requireMadeBy(
            Judging judging, String seed, Set<PlanCheck> checks, SupplyList supply, MatchingResult result) {
        if (result.getSeed().filter(key -> !key.equals(seed)).isPresent()) {
            throw new IllegalArgumentException("result must be of this planner's key of ties");
        }
        if (!result.getChecks().equals(checks)) {
            throw new IllegalArgumentException("result must be made with the checks of this planner: "
                    + result.getChecks() + " instead of " + checks);
        }
        boolean sameList =
                result.getSupplyList().equals(supply.getId()) && result.getSupplyListVersion() == supply.getVersion();
        boolean sameRules = result.getAsOf().equals(judging.context().asOf())
                && result.getPolicy().map(judging.policy()::equals).orElse(true);
        if (!sameList || !sameRules) {
            throw new IllegalArgumentException("result must be of this supply list, day and priority policy");
        }
    }

    /** Tells whether the plan is one of its cases, and where there is a ledger of aid, whether its grants go together. */
    boolean isOfCases(Judging judging, SupplyList supply, MatchingRequest request) {
        return isOfCases()
                && judging.aid()
                        .map(aid -> goesTogether(
                                new GrantsTogether(aid, judging.context().asOf(), projects(supply)), request))
                        .orElse(true);
    }

    private static Map<ProjectId, CharityProject> projects(SupplyList supply) {
        return supply.getProjects().stream().collect(Collectors.toMap(CharityProject::getId, Function.identity()));
    }

    /** Tells whether every need is decided once, and every grant is one that is given, whole or where money is divided in part. */
    private boolean isOfCases() {
        Set<NeedId> decided = new HashSet<>();
        boolean isOnce = result.getUnmetNeeds().stream().map(UnmetNeed::need).allMatch(decided::add);
        Set<NeedId> granted = result.getGrants().stream().map(Grant::getNeed).collect(Collectors.toSet());
        return isOnce
                && granted.stream().allMatch(decided::add)
                && decided.equals(cases.all().stream().map(ScreenedCase::id).collect(Collectors.toSet()))
                && result.getGrants().stream().allMatch(this::isGiven);
    }

    private boolean isGiven(Grant grant) {
        Placement placement = StoredGrants.placement(grant);
        ScreenedCase screened = cases.get(grant.getNeed());
        return !screened.isBroken(placement) && screened.grantOf(placement).equals(grant);
    }

    /** Tells whether no grant stands against another by the rules of the projects. */
    private boolean goesTogether(GrantsTogether together, MatchingRequest request) {
        Map<NeedId, List<Grant>> grants = result.getGrants().stream().collect(Collectors.groupingBy(Grant::getNeed));
        for (int rank = 0; rank < request.needs(); rank++) {
            for (Grant grant : grants.getOrDefault(request.id(rank), List.of())) {
                ProposedAid proposal = proposal(grant, together);
                Optional<?> against = together.against(proposal);
                if (against.isPresent()) {
                    return false;
                }
                together.add(proposal);
            }
        }
        return true;
    }

    private ProposedAid proposal(Grant grant, GrantsTogether together) {
        ScreenedCase screened = cases.get(grant.getNeed());
        return ProposedAid.of(
                screened.subject(), together.project(grant.getProject()), screened.awardOf(grant.getProject()));
    }
}
