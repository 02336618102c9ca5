package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An allocation read against its request for the verifier: who holds what, and what is wrong with that. */
final class Holdings {

    private final MatchingRequest request;
    private final Allocation allocation;
    private final Map<NeedId, Integer> rankOf = new HashMap<>();
    private final Map<ProjectId, Integer> indexOf = new HashMap<>();
    private final List<List<Integer>> holders = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private Holdings(MatchingRequest request, Allocation allocation) {
        this.request = request;
        this.allocation = allocation;
        for (MatchingNeed need : request.getNeeds()) {
            rankOf.put(need.getId(), rankOf.size());
        }
        for (ProjectCapacity project : request.getProjects()) {
            indexOf.put(project.getProject(), indexOf.size());
            holders.add(new ArrayList<>());
        }
    }

    static Holdings of(MatchingRequest request, Allocation allocation) {
        Holdings holdings = new Holdings(request, allocation);
        holdings.readNeeds();
        holdings.checkCapacities();
        return holdings;
    }

    private void readNeeds() {
        boolean[] seen = new boolean[request.getNeeds().size()];
        for (Placement placement : allocation.getPlacements()) {
            if (isFirst(placement.need(), seen)) {
                hold(placement);
            }
        }
        for (Unserved unserved : allocation.getUnserved()) {
            isFirst(unserved.need(), seen);
        }
        for (int rank = 0; rank < seen.length; rank++) {
            if (!seen[rank]) {
                violations.add(
                        Violation.of(ViolationKind.NEED_MISSING, need(rank).getId()));
            }
        }
    }

    private boolean isFirst(NeedId id, boolean[] seen) {
        Integer rank = rankOf.get(id);
        if (rank == null) {
            violations.add(Violation.of(ViolationKind.UNKNOWN_NEED, id));
            return false;
        }
        if (seen[rank]) {
            violations.add(Violation.of(ViolationKind.NEED_TWICE, id));
            return false;
        }
        seen[rank] = true;
        return true;
    }

    private void hold(Placement placement) {
        Integer project = indexOf.get(placement.project());
        int rank = rankOf.get(placement.need());
        if (project == null) {
            violations.add(Violation.of(ViolationKind.UNKNOWN_PROJECT, placement.need(), placement.project()));
        } else if (need(rank).candidateOf(placement.project()).isEmpty()) {
            violations.add(Violation.of(ViolationKind.NOT_CANDIDATE, placement.need(), placement.project()));
        } else {
            holders.get(project).add(rank);
        }
    }

    private void checkCapacities() {
        for (int p = 0; p < holders.size(); p++) {
            ProjectCapacity capacity = request.getProjects().get(p);
            int held = holders.get(p).size();
            if (capacity.getPlaces().map(places -> held > places).orElse(false)) {
                violations.add(Violation.of(ViolationKind.PLACES_EXCEEDED, capacity.getProject()));
            }
            if (isOver(capacity.getBudget(), p)) {
                violations.add(Violation.of(ViolationKind.BUDGET_EXCEEDED, capacity.getProject()));
            }
        }
    }

    /** Adds in big numbers, because the sum of a wrong allocation may exceed every smaller one. */
    private boolean isOver(Optional<Yuan> budget, int p) {
        if (budget.isEmpty()) {
            return false;
        }
        ProjectId project = request.getProjects().get(p).getProject();
        BigInteger spent = holders.get(p).stream()
                .map(rank -> need(rank).candidateOf(project).orElseThrow().cost())
                .map(cost -> BigInteger.valueOf(cost.toFen()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return spent.compareTo(BigInteger.valueOf(budget.get().toFen())) > 0;
    }

    List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    int projects() {
        return holders.size();
    }

    ProjectId projectId(int p) {
        return request.getProjects().get(p).getProject();
    }

    Optional<Integer> indexOf(ProjectId project) {
        return Optional.ofNullable(indexOf.get(project));
    }

    int indexOf(Candidate candidate) {
        return indexOf.get(candidate.project());
    }

    /** Returns the ranks of the needs that a project serves. */
    List<Integer> holders(int p) {
        return holders.get(p);
    }

    boolean isFull(int p) {
        int held = holders.get(p).size();
        return request.getProjects()
                .get(p)
                .getPlaces()
                .map(places -> held >= places)
                .orElse(false);
    }

    MatchingNeed need(int rank) {
        return request.getNeeds().get(rank);
    }

    int rankOf(NeedId need) {
        return rankOf.get(need);
    }

    List<Unserved> unserved() {
        return allocation.getUnserved();
    }
}
