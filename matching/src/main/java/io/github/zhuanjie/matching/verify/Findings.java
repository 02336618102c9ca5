package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is found wrong, in whatever order, and put in order at the end. Of what the request does not have, the last. */
final class Findings {

    private static final int NONE = -1;

    private static final Comparator<Found> ORDER = Comparator.comparing(
                    (Found found) -> found.violation().kind())
            .thenComparingInt(Found::rank)
            .thenComparing(found -> text(found.violation().need()))
            .thenComparingInt(Found::project)
            .thenComparing(found -> text(found.violation().project()))
            .thenComparing(found -> text(found.violation().area()));

    private final MatchingRequest request;
    private final List<Found> list = new ArrayList<>();

    Findings(MatchingRequest request) {
        this.request = request;
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    void add(ViolationKind kind) {
        add(kind, NONE, Optional.empty(), NONE, Optional.empty());
    }

    void addNeed(ViolationKind kind, int rank) {
        add(kind, rank, Optional.of(request.id(rank)), NONE, Optional.empty());
    }

    void addPair(ViolationKind kind, int rank, int project) {
        add(kind, rank, Optional.of(request.id(rank)), project, Optional.of(id(project)));
    }

    void addProject(ViolationKind kind, int project) {
        add(kind, NONE, Optional.empty(), project, Optional.of(id(project)));
    }

    void addArea(ViolationKind kind, int project, Optional<DivisionCode> area) {
        list.add(new Found(NONE, project, new Violation(kind, Optional.empty(), Optional.of(id(project)), area)));
    }

    void addUnknown(ViolationKind kind, NeedId need) {
        add(kind, request.needs(), Optional.of(need), NONE, Optional.empty());
    }

    void addUnknown(ViolationKind kind, int rank, ProjectId project) {
        add(kind, rank, Optional.of(request.id(rank)), request.getProjects().size(), Optional.of(project));
    }

    void addUnknown(ViolationKind kind, ProjectId project) {
        add(kind, NONE, Optional.empty(), request.getProjects().size(), Optional.of(project));
    }

    private void add(ViolationKind kind, int rank, Optional<NeedId> need, int position, Optional<ProjectId> project) {
        list.add(new Found(rank, position, new Violation(kind, need, project, Optional.empty())));
    }

    private ProjectId id(int project) {
        return request.getProjects().get(project).getProject();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    List<Violation> inOrder() {
        return list.stream().sorted(ORDER).map(Found::violation).toList();
    }

    /** A violation with the positions by which it is sorted. */
    private record Found(int rank, int project, Violation violation) {}
}
