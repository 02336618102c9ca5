package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A request in arrays: needs are their rank in the order of priority, projects their position by identifier, and the
 * candidates of need {@code n} are the edges from {@code first[n]} to {@code first[n + 1]}, in order of preference.
 */
final class IndexedRequest {

    /** The project of a need that has none. */
    static final int NONE = -1;

    /** The budget of a project that has none. */
    static final long UNLIMITED = Long.MAX_VALUE;

    final int needs;
    final int projects;
    final int[] first;
    final int[] project;
    /** What an edge takes out of the project's budget, in fen; zero where there is no budget. */
    final long[] cost;
    /** Places, never more than there are candidates, so that arrays of that size are safe. */
    final int[] places;

    final long[] budget;
    final boolean anyBudget;
    private final MatchingRequest request;

    private IndexedRequest(MatchingRequest request) {
        this.request = request;
        Pairs pairs = request.getPairs();
        needs = request.needs();
        projects = request.getProjects().size();
        first = new int[needs + 1];
        for (int n = 0; n < needs; n++) {
            first[n + 1] = pairs.first(n + 1);
        }
        project = new int[pairs.size()];
        cost = new long[pairs.size()];
        places = new int[projects];
        budget = new long[projects];
        anyBudget = request.getProjects().stream().anyMatch(p -> p.getBudget().isPresent());
        readBudgets();
        readEdges(pairs);
        readPlaces();
    }

    static IndexedRequest of(MatchingRequest request) {
        return new IndexedRequest(request);
    }

    private void readBudgets() {
        for (int p = 0; p < projects; p++) {
            budget[p] =
                    request.getProjects().get(p).getBudget().map(Yuan::toFen).orElse(UNLIMITED);
        }
    }

    private void readEdges(Pairs pairs) {
        for (int edge = 0; edge < project.length; edge++) {
            int p = pairs.project(edge);
            project[edge] = p;
            cost[edge] = budget[p] == UNLIMITED ? 0 : pairs.cost(edge);
            places[p]++;
        }
    }

    private void readPlaces() {
        for (int p = 0; p < projects; p++) {
            places[p] =
                    Math.min(places[p], request.getProjects().get(p).getPlaces().orElse(Integer.MAX_VALUE));
        }
    }

    /** Returns where the holders of each project begin in an array of all places; one entry more than projects. */
    int[] firstPlaces() {
        int[] firstPlace = new int[projects + 1];
        for (int p = 0; p < projects; p++) {
            firstPlace[p + 1] = firstPlace[p] + places[p];
        }
        return firstPlace;
    }

    /** Returns the projects with the given positions, ordered by identifier. */
    List<ProjectId> projectIds(int[] positions, int count) {
        // copied, because later copies of such a list share it
        return List.copyOf(Arrays.stream(positions, 0, count)
                .sorted()
                .mapToObj(p -> request.getProjects().get(p).getProject())
                .toList());
    }

    /** Returns the projects of a need's candidates, ordered by identifier. */
    List<ProjectId> candidatesOf(int need) {
        int degree = first[need + 1] - first[need];
        int[] own = new int[degree];
        System.arraycopy(project, first[need], own, 0, degree);
        return projectIds(own, degree);
    }

    /** Translates a solution back; the proofs are asked for unserved needs only. */
    Allocation toAllocation(int[] projectOf, IntFunction<List<ProjectId>> proofs, Set<Guarantee> guarantees) {
        Allocation.Builder result = Allocation.builder().guarantees(guarantees);
        for (int n = 0; n < needs; n++) {
            if (projectOf[n] == NONE) {
                result.addUnserved(new Unserved(request.id(n), proofs.apply(n)));
            } else {
                result.addPlacement(placement(n, projectOf[n]));
            }
        }
        return result.build();
    }

    private Placement placement(int need, int p) {
        int edge = first[need];
        while (project[edge] != p) {
            edge++;
        }
        return new Placement(
                request.id(need),
                request.getProjects().get(p).getProject(),
                Yuan.ofFen(request.getPairs().cost(edge)));
    }
}
