package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingChanges;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Matches again and again until no two grants break a rule of how aid goes together. Of grants that do not go together the one
 * that comes later in the order of priority is taken away, with every other candidate of its need that does not go with the
 * grants before it either. These stay away until the end, with two exceptions, because the grants before it may have moved
 * since: in the first rounds, a candidate to which nothing is opposed any more gets one more chance, one need of each household at a
 * time; and at the end a need that has no grant gets what is left of such a candidate's project.
 *
 * <p>Matches and verifies {@value #MOST_ROUNDS} times at most, each time in the algorithm's own time, and besides looks once per
 * round at every grant and candidate that is away. Every round takes a candidate away or uses up a chance, so it mostly ends
 * much earlier; where nearly everything is in conflict it need not. Then the order of priority decides about the last
 * allocation: of its grants those stay that go with the ones before them, and whoever is without one gets the first of its
 * candidates that goes with all of these and has something left, as at a counter. What comes out is a function of the
 * request, the rules and the algorithm, and the first allocation if all of its grants go together. For one plan and one thread.
 */
final class StackedRun {

    /** After this many rounds nothing gets another chance: where everything is in conflict they would go on for long. */
    private static final int CHANCES_UNTIL = 10;

    /** How often the algorithm is asked at most. */
    static final int MOST_ROUNDS = 100;

    private final int mostRounds;
    private final Stacking aid;
    private final LocalDate asOf;
    private final Map<ProjectId, CharityProject> projects;
    private final ScreenedCases cases;
    private final Map<NeedId, Map<ProjectId, UnmetReason>> away = new HashMap<>();
    private final Map<NeedId, Set<ProjectId>> hadTheirChance = new HashMap<>();

    StackedRun(Stacking aid, LocalDate asOf, SupplyList supply, ScreenedCases cases) {
        this(aid, asOf, supply, cases, MOST_ROUNDS);
    }

    StackedRun(Stacking aid, LocalDate asOf, SupplyList supply, ScreenedCases cases, int mostRounds) {
        this.mostRounds = mostRounds;
        this.aid = aid;
        this.asOf = asOf;
        this.projects =
                supply.getProjects().stream().collect(Collectors.toMap(CharityProject::getId, Function.identity()));
        this.cases = cases;
    }

    /** Matches until all grants go together. The control is asked by the cases at every need, and by what proves the outcome. */
    StackedAllocation run(MatchingRequest request, Function<MatchingRequest, Allocation> match, RunControl control) {
        MatchingRequest asked = request;
        Allocation allocation = match.apply(asked);
        if (projects.values().stream()
                .allMatch(project -> project.getStackingRules().isEmpty())) {
            return new StackedAllocation(request, allocation, cases);
        }
        Review review = review(asked, allocation);
        int rounds = 1;
        while (rounds < mostRounds && (review.taken || rounds < CHANCES_UNTIL && giveChances(review.free))) {
            rounds++;
            asked = without(request);
            allocation = match.apply(asked);
            review = review(asked, allocation);
        }
        if (away.isEmpty()) {
            return new StackedAllocation(request, allocation, cases);
        }
        Allocation together = review.taken ? withoutRefused(asked, allocation) : allocation;
        LateGrants late = new LateGrants(request, StackedAllocation.covering(request, asked, together));
        giveLeft(review, late);
        if (review.taken) {
            giveInOrder(request, review, late);
        }
        return new StackedAllocation(without(request), late.allocation(), cases.without(away))
                .provenFor(request, control);
    }

    /** Holds the grants against each other, and takes those away that do not go with others before them. */
    private Review review(MatchingRequest asked, Allocation allocation) {
        Map<NeedId, List<Placement>> grants =
                allocation.getPlacements().stream().collect(Collectors.groupingBy(Placement::need));
        Review review = new Review(new GrantsTogether(aid, asOf, projects));
        for (int rank = 0; rank < asked.needs(); rank++) {
            ScreenedCase screened = cases.get(asked.id(rank));
            List<ProjectId> unopposed = unopposed(screened, review.together);
            if (!unopposed.isEmpty()) {
                review.free.put(screened.id(), unopposed);
            }
            review.taken |= takeUp(screened, grants.getOrDefault(screened.id(), List.of()), review.together);
        }
        return review;
    }

    private List<ProjectId> unopposed(ScreenedCase screened, GrantsTogether together) {
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

    /** Lets candidates be asked about again, those of the first need of each household only: they might oppose each other. */
    private boolean giveChances(Map<NeedId, List<ProjectId>> free) {
        Set<HouseholdId> households = new HashSet<>();
        free.forEach((need, unopposed) -> {
            Set<ProjectId> had = hadTheirChance.computeIfAbsent(need, any -> new HashSet<>());
            List<ProjectId> next =
                    unopposed.stream().filter(project -> !had.contains(project)).toList();
            if (!next.isEmpty()
                    && households.add(cases.get(need).subject().household().getId())) {
                had.addAll(next);
                next.forEach(away.get(need)::remove);
            }
        });
        away.values().removeIf(Map::isEmpty);
        return !households.isEmpty();
    }

    private void giveLeft(Review review, LateGrants late) {
        review.free.forEach((need, unopposed) -> {
            if (late.isWithout(need)) {
                late.candidates(need).stream()
                        .filter(unopposed::contains)
                        .forEach(project -> giveLeft(cases.get(need), project, review.together, late));
            }
        });
    }

    /** A candidate for which nothing is left is no longer away: that is reason enough. */
    private void giveLeft(ScreenedCase screened, ProjectId project, GrantsTogether together, LateGrants late) {
        if (takeAway(screened, project, together)) {
            return;
        }
        Optional.ofNullable(away.get(screened.id())).ifPresent(gone -> gone.remove(project));
        if (late.isWithout(screened.id()) && late.give(screened.id(), project)) {
            together.add(proposal(screened, project));
        }
    }

    /** Leaves out the grants that do not go with those before them. */
    private Allocation withoutRefused(MatchingRequest asked, Allocation allocation) {
        List<Placement> kept = allocation.getPlacements().stream()
                .filter(grant -> !away.getOrDefault(grant.need(), Map.of()).containsKey(grant.project()))
                .toList();
        Set<NeedId> served = kept.stream().map(Placement::need).collect(Collectors.toSet());
        Map<NeedId, Unserved> proofs =
                allocation.getUnserved().stream().collect(Collectors.toMap(Unserved::need, Function.identity()));
        List<Unserved> unserved = asked.getNeeds().stream()
                .filter(need -> !served.contains(need.getId()))
                .map(need -> proofs.getOrDefault(need.getId(), new Unserved(need.getId(), projectsOf(need))))
                .toList();
        return Allocation.builder()
                .from(allocation)
                .placements(kept)
                .unserved(unserved)
                .build();
    }

    private static List<ProjectId> projectsOf(MatchingNeed need) {
        return need.getCandidates().stream().map(Candidate::project).sorted().toList();
    }

    /** Gives what is left to those without a grant, one after the other. */
    private void giveInOrder(MatchingRequest request, Review review, LateGrants late) {
        for (int rank = 0; rank < request.needs(); rank++) {
            NeedId need = request.id(rank);
            if (late.isWithout(need)) {
                Set<ProjectId> gone =
                        Set.copyOf(away.getOrDefault(need, Map.of()).keySet());
                late.candidates(need).stream()
                        .filter(project -> !gone.contains(project))
                        .forEach(project -> giveLeft(cases.get(need), project, review.together, late));
            }
        }
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

    /** What one look at an allocation found. */
    private static final class Review {

        /** The grants that go together. */
        private final GrantsTogether together;
        /** The candidates that are away, with nothing opposed to them before their needs' turn, in the order of priority. */
        private final Map<NeedId, List<ProjectId>> free = new LinkedHashMap<>();

        private boolean taken;

        Review(GrantsTogether together) {
            this.together = together;
        }
    }
}
