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
    private final boolean firstOnly;
    private final List<Found> list = new ArrayList<>();

    private Findings(MatchingRequest request, boolean firstOnly) {
        this.request = request;
        this.firstOnly = firstOnly;
    }

    /** Keeps all that is found. */
    static Findings all(MatchingRequest request) {
        return new Findings(request, false);
    }

    /** Keeps the first that is found at needs: for those who ask only whether there is any. */
    static Findings any(MatchingRequest request) {
        return new Findings(request, true);
    }

    private boolean isEnough() {
        return firstOnly && !list.isEmpty();
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    void add(ViolationKind kind) {
        add(NONE, NONE, new Violation(kind, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void addNeed(ViolationKind kind, int rank) {
        if (!isEnough()) {
            add(rank, NONE, at(kind, Optional.of(request.id(rank)), Optional.empty()));
        }
    }

    void addPair(ViolationKind kind, int rank, int project) {
        if (!isEnough()) {
            add(rank, project, at(kind, Optional.of(request.id(rank)), Optional.of(id(project))));
        }
    }

    void addArea(ViolationKind kind, int project, Optional<DivisionCode> area) {
        add(NONE, project, new Violation(kind, Optional.empty(), Optional.of(id(project)), area));
    }

    void addUnknown(ViolationKind kind, NeedId need) {
        add(request.needs(), NONE, at(kind, Optional.of(need), Optional.empty()));
    }

    void addUnknown(ViolationKind kind, int rank, ProjectId project) {
        add(rank, request.getProjects().size(), at(kind, Optional.of(request.id(rank)), Optional.of(project)));
    }

    void addUnknown(ViolationKind kind, ProjectId project) {
        add(NONE, request.getProjects().size(), at(kind, Optional.empty(), Optional.of(project)));
    }

    private static Violation at(ViolationKind kind, Optional<NeedId> need, Optional<ProjectId> project) {
        return new Violation(kind, need, project, Optional.empty());
    }

    private void add(int rank, int project, Violation violation) {
        list.add(new Found(rank, project, violation));
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
