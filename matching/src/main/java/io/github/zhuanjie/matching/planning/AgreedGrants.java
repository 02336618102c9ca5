package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingChanges;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.MatchingRequestBuilder;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.matching.verify.ViolationKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grants that somebody was promised, taken out of a request before the rest is matched, and put back as they were.
 *
 * <p>A need with agreed grants is no longer matched, whatever number of grants it may have; what its grants take of places and
 * budgets, of the project and of the areas in which the need lies, is no longer there for others, nor is the single grant of
 * its household or person. What is agreed counts whether or not the project is still a candidate of the need.
 *
 * <p>What was agreed may be more than what a project has now. That is no reason to break a promise, nor to leave everybody else
 * without a plan: {@link #getContradictions} names the projects, and nothing is left of what they have too little of.
 *
 * <p>Whoever plans with {@link MatchingPlanner} need not do this: {@link MatchingPlanner#withReferrals} passes over needs with
 * open referrals, and {@link MatchingPlanner#withHeld} leaves to them what they hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class AgreedGrants {

    private final MatchingRequest request;
    private final List<Placement> placements;
    private final Map<NeedId, Integer> ranks = new HashMap<>();
    private final Map<ProjectId, List<Placement>> byProject = new HashMap<>();
    /** The ranks of all needs of households with agreed grants, in order. */
    private final List<Integer> concerned;

    private final MatchingRequest remaining;
    private final List<Violation> contradictions;

    private AgreedGrants(MatchingRequest request, Collection<Placement> agreed) {
        this.request = request;
        Set<NeedId> needs = new HashSet<>();
        agreed.forEach(each -> needs.add(each.need()));
        for (int rank = 0; rank < request.needs(); rank++) {
            if (needs.contains(request.id(rank))) {
                ranks.put(request.id(rank), rank);
            }
        }
        Map<ProjectId, ProjectCapacity> projects = new HashMap<>();
        request.getProjects().forEach(each -> projects.put(each.getProject(), each));
        for (Placement each : agreed) {
            require(ranks.containsKey(each.need()), "an agreed grant must be to a need of the request: " + each.need());
            require(
                    projects.containsKey(each.project()),
                    "an agreed grant must be of a project of the request: " + each.project());
            byProject.computeIfAbsent(each.project(), any -> new ArrayList<>()).add(each);
        }
        placements = inOrder(agreed);
        concerned = concerned();
        contradictions = contradictions();
        remaining = changes(projects).applyTo(request);
    }

    /**
     * Takes agreed grants out of a request.
     *
     * @param request  all needs and all capacities, with those of the agreed grants
     * @param agreed  the agreed grants with what they take out of budgets, in any order
     * @return what was agreed and what is left
     * @throws IllegalArgumentException if the request does not have a need or project, or a project was agreed twice for a
     *     need
     */
    public static AgreedGrants of(MatchingRequest request, Collection<Placement> agreed) {
        return new AgreedGrants(request, List.copyOf(agreed));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private List<Integer> concerned() {
        Set<HouseholdId> households = new HashSet<>();
        ranks.values().forEach(rank -> households.add(request.household(rank)));
        return IntStream.range(0, request.needs())
                .filter(rank -> households.contains(request.household(rank)))
                .boxed()
                .toList();
    }

    private List<Placement> inOrder(Collection<Placement> agreed) {
        Set<List<Object>> pairs = new HashSet<>();
        for (Placement each : agreed) {
            require(
                    pairs.add(List.of(each.need(), each.project())),
                    "a grant must be agreed once: " + each.need() + ", " + each.project());
        }
        return agreed.stream()
                .sorted(Comparator.<Placement>comparingInt(each -> ranks.get(each.need()))
                        .thenComparingInt(this::preference)
                        .thenComparing(Placement::project))
                .toList();
    }

    private int preference(Placement placement) {
        List<Candidate> candidates =
                request.getNeeds().get(ranks.get(placement.need())).getCandidates();
        int at = 0;
        while (at < candidates.size() && !candidates.get(at).project().equals(placement.project())) {
            at++;
        }
        return at;
    }

    private List<Violation> contradictions() {
        List<Violation> found = new ArrayList<>(grantsTooMany());
        for (ProjectCapacity project : request.getProjects()) {
            List<Placement> grants = byProject.getOrDefault(project.getProject(), List.of());
            addExceeded(
                    new AreaShare(project.getProject(), Optional.empty(), project.getPlaces(), project.getBudget()),
                    grants,
                    found);
            for (AreaCapacity area : project.getAreas()) {
                addExceeded(
                        new AreaShare(project.getProject(), Optional.of(area.area()), area.places(), area.budget()),
                        within(area, grants),
                        found);
            }
        }
        return List.copyOf(found);
    }

    private static void addExceeded(AreaShare share, List<Placement> grants, List<Violation> found) {
        if (share.places().filter(most -> most < grants.size()).isPresent()) {
            found.add(share.exceeded(ViolationKind.PLACES_EXCEEDED));
        }
        BigInteger sum = grants.stream()
                .map(grant -> BigInteger.valueOf(grant.amount().toFen()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (share.budget()
                .filter(most -> BigInteger.valueOf(most.toFen()).compareTo(sum) < 0)
                .isPresent()) {
            found.add(share.exceeded(ViolationKind.BUDGET_EXCEEDED));
        }
    }

    /** Lets the verifier find single grants agreed twice, in a request in which the agreed grants and no others are possible. */
    private List<Violation> grantsTooMany() {
        MatchingRequestBuilder agreed = MatchingRequest.builder().seed(request.getSeed());
        for (ProjectCapacity project : request.getProjects()) {
            agreed.addProject(ProjectCapacity.builder()
                    .project(project.getProject())
                    .oncePer(project.getOncePer())
                    .build());
        }
        Allocation.Builder allocation = Allocation.builder().placements(placements);
        Map<NeedId, List<Candidate>> candidates = new HashMap<>();
        placements.forEach(each -> candidates
                .computeIfAbsent(each.need(), any -> new ArrayList<>(1))
                .add(new Candidate(each.project(), each.amount())));
        for (int rank : concerned) {
            List<Candidate> granted = candidates.getOrDefault(request.id(rank), List.of());
            agreed.addNeed(withCandidates(rank, granted));
            if (granted.isEmpty()) {
                allocation.addUnserved(new Unserved(request.id(rank), List.of()));
            }
        }
        return new MatchingVerifier().verify(agreed.build(), allocation.build());
    }

    private MatchingNeed withCandidates(int rank, List<Candidate> candidates) {
        return MatchingNeed.builder()
                .from(request.getNeeds().get(rank))
                .candidates(candidates)
                .build();
    }

    private MatchingChanges changes(Map<ProjectId, ProjectCapacity> projects) {
        MatchingChanges.Builder changes = MatchingChanges.builder();
        byProject.forEach((id, grants) -> changes.addChangedProject(less(projects.get(id), grants)));
        for (int rank : concerned) {
            List<Candidate> left = request.getNeeds().get(rank).getCandidates().stream()
                    .filter(candidate -> !isTaken(projects.get(candidate.project()), rank))
                    .toList();
            changes.addChangedNeed(withCandidates(rank, ranks.containsKey(request.id(rank)) ? List.of() : left));
        }
        return changes.build();
    }

    private boolean isTaken(ProjectCapacity project, int rank) {
        return byProject.getOrDefault(project.getProject(), List.of()).stream()
                .anyMatch(grant -> isSameClaim(project, rank, ranks.get(grant.need())));
    }

    private boolean isSameClaim(ProjectCapacity project, int rank, int other) {
        HouseholdId household = request.household(rank);
        if (project.getOncePer().isEmpty() || !household.equals(request.household(other))) {
            return false;
        }
        return project.getOncePer().get() == BenefitScope.HOUSEHOLD
                || request.person(rank).equals(request.person(other))
                || concerned.stream()
                        .anyMatch(any -> request.household(any).equals(household)
                                && request.person(any).isEmpty());
    }

    private ProjectCapacity less(ProjectCapacity project, List<Placement> grants) {
        ProjectCapacity.Builder left = ProjectCapacity.builder()
                .from(project)
                .places(less(project.getPlaces(), grants))
                .budget(lessMoney(project.getBudget(), grants))
                .areas(List.of());
        for (AreaCapacity share : project.getAreas()) {
            List<Placement> within = within(share, grants);
            left.addArea(
                    new AreaCapacity(share.area(), less(share.places(), within), lessMoney(share.budget(), within)));
        }
        return left.build();
    }

    private List<Placement> within(AreaCapacity share, List<Placement> grants) {
        return grants.stream()
                .filter(grant -> request.place(ranks.get(grant.need()))
                        .filter(place -> place.isWithin(share.area()))
                        .isPresent())
                .toList();
    }

    private static Optional<Integer> less(Optional<Integer> places, List<Placement> grants) {
        return places.map(limit -> Math.max(0, limit - grants.size()));
    }

    private static Optional<Yuan> lessMoney(Optional<Yuan> budget, List<Placement> grants) {
        return budget.map(limit -> {
            long left = limit.toFen();
            for (Placement grant : grants) {
                left = Math.max(0, left - grant.amount().toFen());
            }
            return Yuan.ofFen(left);
        });
    }

    /**
     * Returns what is left to match.
     *
     * @return the request without what the agreed grants take, no capacity below zero; needs with agreed grants are in it
     *     without candidates, because they still make out their households
     */
    public MatchingRequest getRemaining() {
        return remaining;
    }

    /**
     * Returns what was agreed and is more than there is.
     *
     * @return the needs with more agreed grants than they may have, and the single grants that were agreed twice, in the order
     *     of {@link MatchingVerifier#verify}; then the projects, and after each its areas, whose places or budgets are exceeded
     */
    public List<Violation> getContradictions() {
        return contradictions;
    }

    /**
     * Puts the agreed grants back.
     *
     * @param rest  an allocation of the {@linkplain #getRemaining() remaining request}
     * @return all grants in the order of priority of the whole request, the agreed ones as they were, without guarantees and
     *     prices: those of the rest hold for the remaining request, and {@link MatchingVerifier#guaranteesOf} finds out what
     *     holds for the whole
     * @throws IllegalArgumentException if it is not a feasible allocation of the remaining request, complete and in its order
     */
    public Allocation with(Allocation rest) {
        requireOfRemaining(rest);
        Map<NeedId, List<Placement>> agreed = new HashMap<>();
        placements.forEach(each ->
                agreed.computeIfAbsent(each.need(), any -> new ArrayList<>(1)).add(each));
        Allocation.Builder all = Allocation.builder();
        int next = 0;
        for (int rank = 0; rank < request.needs(); rank++) {
            all.addAllPlacements(agreed.getOrDefault(request.id(rank), List.of()));
            while (next < rest.getPlacements().size()
                    && rest.getPlacements().get(next).need().equals(request.id(rank))) {
                all.addPlacement(rest.getPlacements().get(next));
                next++;
            }
        }
        Set<NeedId> ofHouseholds = new HashSet<>();
        concerned.forEach(rank -> ofHouseholds.add(request.id(rank)));
        for (Unserved each : rest.getUnserved()) {
            if (!ofHouseholds.contains(each.need())) {
                all.addUnserved(each);
            } else if (!agreed.containsKey(each.need())) {
                all.addUnserved(withTaken(each));
            }
        }
        return all.build();
    }

    /** What else the rest claims, and how it proves it, is dropped and need not hold. */
    private void requireOfRemaining(Allocation rest) {
        Allocation.Builder feasible = Allocation.builder()
                .placements(rest.getPlacements())
                .unserved(rest.getUnserved())
                .addGuarantee(Guarantee.FEASIBLE);
        if (rest.getGuarantees().contains(Guarantee.AMOUNTS_DIVIDED)) {
            feasible.addGuarantee(Guarantee.AMOUNTS_DIVIDED);
        }
        require(
                new MatchingVerifier()
                        .verify(remaining, feasible.build()).stream()
                                .allMatch(violation -> violation.kind() == ViolationKind.PROOF_INVALID),
                "rest must be a feasible allocation of the remaining request, complete and in its order");
    }

    /** Adds the candidates whose single grant somebody else of the household has. */
    private Unserved withTaken(Unserved unserved) {
        int rank = concerned.stream()
                .filter(any -> request.id(any).equals(unserved.need()))
                .findFirst()
                .orElseThrow();
        Stream<ProjectId> all =
                request.getNeeds().get(rank).getCandidates().stream().map(Candidate::project);
        return new Unserved(
                unserved.need(),
                Stream.concat(unserved.saturated().stream(), all)
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** The capacity of a project, or an area's share in it. */
    private record AreaShare(
            ProjectId project, Optional<DivisionCode> area, Optional<Integer> places, Optional<Yuan> budget) {

        Violation exceeded(ViolationKind kind) {
            return new Violation(kind, Optional.empty(), Optional.of(project), area);
        }
    }
}
