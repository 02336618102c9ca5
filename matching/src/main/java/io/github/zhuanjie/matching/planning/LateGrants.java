package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Single grants out of what an allocation leaves, counted; the verifier sees the whole afterwards. For one plan and one thread. */
final class LateGrants {

    private final MatchingRequest request;
    private final Allocation allocation;
    private final Map<NeedId, Integer> ranks = new HashMap<>();
    private final Set<NeedId> without = new HashSet<>();
    private final Map<ProjectId, ProjectCapacity> projects = new HashMap<>();
    private final Map<Share, Integer> places = new HashMap<>();
    private final Map<Share, Yuan> money = new HashMap<>();
    private final Set<Claim> claimed = new HashSet<>();
    private final List<Placement> given = new ArrayList<>();

    LateGrants(MatchingRequest request, Allocation allocation) {
        this.request = request;
        this.allocation = allocation;
        request.getProjects().forEach(project -> projects.put(project.getProject(), project));
        for (int rank = 0; rank < request.needs(); rank++) {
            ranks.put(request.id(rank), rank);
        }
        allocation.getUnserved().stream().map(Unserved::need).forEach(without::add);
        allocation.getPlacements().forEach(this::count);
    }

    /** Returns the allocation with what was given. */
    Allocation allocation() {
        List<Placement> placements = new ArrayList<>(allocation.getPlacements());
        placements.addAll(given);
        placements.sort(Comparator.comparing(placement -> ranks.get(placement.need())));
        return Allocation.builder()
                .from(allocation)
                .placements(placements)
                .unserved(allocation.getUnserved().stream()
                        .filter(each -> without.contains(each.need()))
                        .toList())
                .build();
    }

    boolean isWithout(NeedId need) {
        return without.contains(need);
    }

    /** Returns the projects that may serve a need, the best first. */
    List<ProjectId> candidates(NeedId need) {
        return of(need).getCandidates().stream().map(Candidate::project).toList();
    }

    private MatchingNeed of(NeedId need) {
        return request.getNeeds().get(ranks.get(need));
    }

    /** Grants to a need without a grant what its project has left for it; tells whether that is enough. */
    boolean give(NeedId need, ProjectId project) {
        Yuan cost = of(need).candidateOf(project).orElseThrow().cost();
        Placement next = new Placement(need, project, cost);
        boolean gone = claim(next).filter(claimed::contains).isPresent();
        if (gone || !shares(next).stream().allMatch(share -> isLeft(share, cost))) {
            return false;
        }
        count(next);
        given.add(next);
        without.remove(need);
        return true;
    }

    private boolean isLeft(Share share, Yuan cost) {
        Yuan committed = money.getOrDefault(share, Yuan.ZERO).plus(cost);
        return share.places()
                        .filter(most -> places.getOrDefault(share, 0) >= most)
                        .isEmpty()
                && share.budget().filter(most -> committed.compareTo(most) > 0).isEmpty();
    }

    private void count(Placement placement) {
        for (Share share : shares(placement)) {
            places.merge(share, 1, Integer::sum);
            money.merge(share, placement.amount(), Yuan::plus);
        }
        claim(placement).ifPresent(claimed::add);
    }

    private Optional<Claim> claim(Placement placement) {
        int rank = ranks.get(placement.need());
        return projects.get(placement.project())
                .getOncePer()
                .map(scope -> new Claim(
                        placement.project(),
                        request.household(rank),
                        request.person(rank).filter(person -> scope == BenefitScope.PERSON)));
    }

    /** Returns the project's whole capacity and the shares of the areas in which the need lies. */
    private List<Share> shares(Placement placement) {
        ProjectCapacity project = projects.get(placement.project());
        Optional<DivisionCode> place = request.place(ranks.get(placement.need()));
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(project.getProject(), Optional.empty(), project.getPlaces(), project.getBudget()));
        for (AreaCapacity area : project.getAreas()) {
            if (place.filter(each -> each.isWithin(area.area())).isPresent()) {
                shares.add(new Share(project.getProject(), Optional.of(area.area()), area.places(), area.budget()));
            }
        }
        return shares;
    }

    private record Share(
            ProjectId project, Optional<DivisionCode> area, Optional<Integer> places, Optional<Yuan> budget) {}

    private record Claim(ProjectId project, HouseholdId household, Optional<PersonId> person) {}
}
