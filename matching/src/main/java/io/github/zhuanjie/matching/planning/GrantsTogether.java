package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.aid.StackingFinding;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.UnmetReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grants of one plan that go together, taken up one after the other: each next one is held against those before by the rules
 * of its own project and of theirs. For one thread.
 */
final class GrantsTogether {

    private final Stacking aid;
    private final LocalDate asOf;
    private final Map<ProjectId, CharityProject> projects;
    /** The grants by the household that they go to. */
    private final Map<HouseholdId, List<ProposedAid>> given = new HashMap<>();
    /** The grants by the households in which their persons are known, whose aid may stand against them. */
    private final Map<HouseholdId, List<ProposedAid>> concerned = new HashMap<>();

    GrantsTogether(Stacking aid, LocalDate asOf, Map<ProjectId, CharityProject> projects) {
        this.aid = aid;
        this.asOf = asOf;
        this.projects = projects;
    }

    CharityProject project(ProjectId id) {
        return projects.get(id);
    }

    /** Takes a grant up. */
    void add(ProposedAid grant) {
        HouseholdId household = grant.subject().household().getId();
        given.computeIfAbsent(household, any -> new ArrayList<>(1)).add(grant);
        aid.householdsOf(grant.subject())
                .forEach(known -> concerned
                        .computeIfAbsent(known, any -> new ArrayList<>(1))
                        .add(grant));
    }

    /** Returns why a grant does not go with those taken up; empty if it does. */
    Optional<UnmetReason> against(ProposedAid grant) {
        List<ProposedAid> before = besides(grant, Optional.empty());
        List<ProposedAid> holders =
                concerned.getOrDefault(grant.subject().household().getId(), List.of());
        Stream<StackingFinding> own = before.isEmpty() ? Stream.of() : findings(grant, before);
        Stream<StackingFinding> theirs =
                holders.stream().flatMap(holder -> findings(holder, besides(holder, Optional.of(grant))));
        return UnmetReasons.of(Stream.concat(own, theirs).toList()).map(GrantsTogether::ofPlan);
    }

    private Stream<StackingFinding> findings(ProposedAid grant, List<ProposedAid> others) {
        return aid.check(projects.get(grant.project()).getStackingRules(), grant, asOf, others).stream();
    }

    /** Returns the grants that may stand against one, and another that is not taken up yet. */
    private List<ProposedAid> besides(ProposedAid grant, Optional<ProposedAid> next) {
        Stream<ProposedAid> before = aid.householdsOf(grant.subject()).stream()
                .sorted()
                .flatMap(household -> given.getOrDefault(household, List.of()).stream())
                .filter(other -> other != grant);
        return Stream.concat(before, next.stream()).toList();
    }

    /** The ledger was asked before; what stands against the grant now is in the plan. */
    private static UnmetReason ofPlan(UnmetReason reason) {
        return reason == UnmetReason.ALREADY_AIDED ? UnmetReason.OTHER_GRANT_OF_PLAN : reason;
    }
}
