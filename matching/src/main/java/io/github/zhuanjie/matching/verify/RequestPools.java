package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.money.Yuan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a request limits, for the verifier: pools, one inside another. First the projects in their order, then the areas
 * among which they share out their capacity, then the single grants that needs of one household compete for. A grant takes
 * a place, and money, in the innermost pool that its need counts in and in every pool around it. A pool comes after the one
 * around it.
 */
final class RequestPools {

    static final int NONE = -1;

    /** The budget of a pool that has none. */
    static final long NO_BUDGET = -1;

    private final MatchingRequest request;
    private final Checkpoint checkpoint;
    private final Pairs pairs;
    private final int projects;
    private final AreaPools areas;
    private int count;
    private int[] parent;
    private int[] places;
    private long[] budget;
    /** For each pair its innermost pool; null if that is the project. */
    private int @Nullable [] innermost;

    RequestPools(MatchingRequest request, RunControl control) {
        this.request = request;
        checkpoint = new Checkpoint(control);
        pairs = request.getPairs();
        projects = request.getProjects().size();
        areas = new AreaPools(request);
        parent = new int[projects + areas.count()];
        places = new int[parent.length];
        budget = new long[parent.length];
        for (ProjectCapacity project : request.getProjects()) {
            add(NONE, project.getPlaces(), project.getBudget());
        }
        for (int p = 0; p < projects; p++) {
            for (AreaCapacity area : request.getProjects().get(p).getAreas()) {
                add(areas.parent(p, count - projects), area.places(), area.budget());
            }
        }
        if (areas.count() > 0) {
            int[] own = writable();
            for (int rank = 0; rank < request.needs(); rank++) {
                worked(rank);
                for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                    own[at] = areas.poolOf(pairs.project(at), rank);
                }
            }
        }
        if (request.getProjects().stream()
                .anyMatch(project -> project.getOncePer().isPresent())) {
            HouseholdGroups.forEach(request, new SingleGrants()::add);
        }
    }

    private int add(int around, Optional<Integer> limit, Optional<Yuan> money) {
        if (count == parent.length) {
            int larger = Math.addExact(count, (count >> 1) + 1);
            parent = Arrays.copyOf(parent, larger);
            places = Arrays.copyOf(places, larger);
            budget = Arrays.copyOf(budget, larger);
        }
        parent[count] = around;
        places[count] = limit.orElse(Integer.MAX_VALUE);
        budget[count] = money.map(Yuan::toFen).orElse(NO_BUDGET);
        return count++;
    }

    private int[] writable() {
        int[] own = innermost;
        if (own == null) {
            own = IntStream.range(0, pairs.size()).map(pairs::project).toArray();
            innermost = own;
        }
        return own;
    }

    /** Counts one look at the pairs of a need, and asks the control of the check now and then. */
    void worked(int rank) {
        checkpoint.worked(1 + pairs.first(rank + 1) - pairs.first(rank));
    }

    MatchingRequest request() {
        return request;
    }

    Pairs pairs() {
        return pairs;
    }

    int count() {
        return count;
    }

    /** Tells whether there is nothing but projects. */
    boolean isFlat() {
        return innermost == null;
    }

    /** Returns the next larger pool, or none for a project. */
    int parent(int pool) {
        return parent[pool];
    }

    int places(int pool) {
        return places[pool];
    }

    long budget(int pool) {
        return budget[pool];
    }

    /** Tells whether a pool is a single grant that several needs compete for. */
    boolean isSingle(int pool) {
        return pool >= projects + areas.count();
    }

    /** Returns the innermost pool of a pair, or none if the need lies outside the areas of the project. */
    int pool(int at) {
        return innermost == null ? pairs.project(at) : innermost[at];
    }

    /** Returns the project of a pool. */
    int project(int pool) {
        int root = pool;
        while (parent[root] != NONE) {
            root = parent[root];
        }
        return root;
    }

    /** Returns the area whose share a pool is. */
    Optional<DivisionCode> area(int pool) {
        if (pool < projects || isSingle(pool)) {
            return Optional.empty();
        }
        int p = project(pool);
        return Optional.of(listed(p).get(pool - areas.firstPool(p)).area());
    }

    /** Returns the pool of an area, or none if the project does not list it. */
    int areaPool(int p, DivisionCode area) {
        return areas.poolOf(p, listed(p), area);
    }

    private List<AreaCapacity> listed(int p) {
        return request.getProjects().get(p).getAreas();
    }

    /** Returns the pair of a need with a project, or none if it is no candidate. */
    int pairOf(int rank, int p) {
        for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
            if (pairs.project(at) == p) {
                return at;
            }
        }
        return NONE;
    }

    /** Finds the single grants, one household or person after the other. */
    private final class SingleGrants {

        private final List<Optional<BenefitScope>> scopes =
                request.getProjects().stream().map(ProjectCapacity::getOncePer).toList();
        /** For each project the group that last asked it, the pair by which it first did, and its single grant. */
        private final int[] lastGroup = new int[projects];

        private final int[] firstPair = new int[projects];
        private final int[] single = new int[projects];
        private int group;

        void add(BenefitScope scope, List<Integer> ranks) {
            group++;
            Optional<BenefitScope> wanted = Optional.of(scope);
            for (int rank : ranks) {
                worked(rank);
                for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                    if (scopes.get(pairs.project(at)).equals(wanted) && pool(at) != NONE) {
                        ask(pairs.project(at), at);
                    }
                }
            }
        }

        private void ask(int p, int at) {
            if (lastGroup[p] != group) {
                lastGroup[p] = group;
                firstPair[p] = at;
                single[p] = NONE;
                return;
            }
            int[] own = writable();
            if (single[p] == NONE) {
                // a household is at one place, so all its needs count in the same area
                single[p] = RequestPools.this.add(pool(at), Optional.of(1), Optional.empty());
                own[firstPair[p]] = single[p];
            }
            own[at] = single[p];
        }
    }
}
