package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingChanges;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Matches again and again until no two grants break a rule of how aid goes together. Of grants that do not go together the one
 * that comes later in the order of priority is taken away, with every other candidate of its need that does not go with the
 * grants before it either; these stay away until the end, except that a candidate to which nothing is opposed any more, because
 * the grants before it have moved, gets one more chance.
 *
 * <p>Ends, because every round takes a candidate away or uses up such a chance. What comes out is a function of the request, the
 * rules and the algorithm, and the first allocation if all of its grants go together. For one plan and one thread.
 */
final class StackedRun {

    private final Stacking aid;
    private final LocalDate asOf;
    private final Map<ProjectId, CharityProject> projects;
    private final ScreenedCases cases;
    private final Map<NeedId, Map<ProjectId, UnmetReason>> away = new HashMap<>();
    private final Map<NeedId, Set<ProjectId>> hadTheirChance = new HashMap<>();

    StackedRun(Stacking aid, LocalDate asOf, SupplyList supply, ScreenedCases cases) {
        this.aid = aid;
        this.asOf = asOf;
        this.projects =
                supply.getProjects().stream().collect(Collectors.toMap(CharityProject::getId, Function.identity()));
        this.cases = cases;
    }

    /** Matches until all grants go together. */
    StackedAllocation run(MatchingRequest request, Function<MatchingRequest, Allocation> match) {
        MatchingRequest asked = request;
        Allocation allocation = match.apply(asked);
        boolean rules = projects.values().stream()
                .anyMatch(project -> !project.getStackingRules().isEmpty());
        while (rules && changes(asked, allocation)) {
            asked = without(request);
            allocation = match.apply(asked);
        }
        return away.isEmpty()
                ? new StackedAllocation(request, allocation, cases)
                : StackedAllocation.of(request, asked, allocation, cases.without(away));
    }

    /** Takes candidates away, or gives some their chance if there is nothing to take away; tells whether either was done. */
    private boolean changes(MatchingRequest asked, Allocation allocation) {
        Map<NeedId, List<Placement>> grants =
                allocation.getPlacements().stream().collect(Collectors.groupingBy(Placement::need));
        GrantsTogether together = new GrantsTogether(aid, asOf, projects);
        boolean taken = false;
        Map<NeedId, List<ProjectId>> free = new HashMap<>();
        for (int rank = 0; rank < asked.needs(); rank++) {
            ScreenedCase screened = cases.get(asked.id(rank));
            List<ProjectId> unopposed = review(screened, together);
            if (!unopposed.isEmpty()) {
                free.put(screened.id(), unopposed);
            }
            taken |= takeUp(screened, grants.getOrDefault(screened.id(), List.of()), together);
        }
        return taken || giveChances(free);
    }

    /** Returns the candidates of a need that are away and need not be, and says of the others why they are. */
    private List<ProjectId> review(ScreenedCase screened, GrantsTogether together) {
        List<ProjectId> unopposed = new ArrayList<>();
        away.getOrDefault(screened.id(), Map.of()).entrySet().forEach(each -> {
            Optional<UnmetReason> reason = together.against(proposal(screened, each.getKey()));
            reason.ifPresent(each::setValue);
            if (reason.isEmpty()) {
                unopposed.add(each.getKey());
            }
        });
        return unopposed;
    }

    /** Takes up the grants of a need that go with those before; tells whether there are others. */
    private boolean takeUp(ScreenedCase screened, List<Placement> grants, GrantsTogether together) {
        boolean refused = false;
        boolean kept = false;
        for (Placement grant : grants) {
            ProposedAid proposal = proposal(screened, grant.project());
            if (takeAway(screened, grant.project(), together)) {
                refused = true;
            } else {
                together.add(proposal);
                kept = true;
            }
        }
        if (refused && !kept) {
            screened.prospects().stream()
                    .filter(Prospect::matchable)
                    .forEach(prospect -> takeAway(screened, prospect.project(), together));
        }
        return refused;
    }

    private boolean takeAway(ScreenedCase screened, ProjectId project, GrantsTogether together) {
        Optional<UnmetReason> reason = together.against(proposal(screened, project));
        reason.ifPresent(found ->
                away.computeIfAbsent(screened.id(), any -> new HashMap<>()).put(project, found));
        return reason.isPresent();
    }

    private boolean giveChances(Map<NeedId, List<ProjectId>> free) {
        boolean given = false;
        for (Map.Entry<NeedId, List<ProjectId>> each : free.entrySet()) {
            Set<ProjectId> had = hadTheirChance.computeIfAbsent(each.getKey(), any -> new HashSet<>());
            for (ProjectId project : each.getValue()) {
                if (had.add(project)) {
                    away.get(each.getKey()).remove(project);
                    given = true;
                }
            }
        }
        away.values().removeIf(Map::isEmpty);
        return given;
    }

    private ProposedAid proposal(ScreenedCase screened, ProjectId project) {
        return ProposedAid.of(screened.subject(), projects.get(project), screened.awardOf(project));
    }

    private MatchingRequest without(MatchingRequest request) {
        List<MatchingNeed> changed = new ArrayList<>();
        for (int rank = 0; rank < request.needs(); rank++) {
            Map<ProjectId, UnmetReason> gone = away.getOrDefault(request.id(rank), Map.of());
            if (!gone.isEmpty()) {
                changed.add(without(request.getNeeds().get(rank), gone.keySet()));
            }
        }
        return MatchingChanges.builder().changedNeeds(changed).build().applyTo(request);
    }

    private static MatchingNeed without(MatchingNeed need, Set<ProjectId> gone) {
        List<Candidate> left = need.getCandidates().stream()
                .filter(candidate -> !gone.contains(candidate.project()))
                .toList();
        return MatchingNeed.builder().from(need).candidates(left).build();
    }
}
