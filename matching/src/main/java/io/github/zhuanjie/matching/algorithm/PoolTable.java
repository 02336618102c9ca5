package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the pools of a problem stand for: first the projects in their order, then the areas among which projects share out
 * their capacity, then the single grants that several units compete for.
 */
final class PoolTable {

    /** The budget of a pool that has none. */
    static final long UNLIMITED = Long.MAX_VALUE;

    private static final int START = 16;

    private int count;
    private int[] parent = new int[START];
    private int[] project = new int[START];
    private int[] places = new int[START];
    private long[] budget = new long[START];
    private int[] claimant = new int[START];
    private final Map<Integer, DivisionCode> areaOf = new HashMap<>();
    private final Map<Integer, List<Integer>> areasOf = new HashMap<>();
    private final Map<Integer, Map<DivisionCode, Integer>> found = new HashMap<>();

    PoolTable(List<ProjectCapacity> projects) {
        for (int p = 0; p < projects.size(); p++) {
            ProjectCapacity capacity = projects.get(p);
            add(Problem.NONE, p, capacity.getPlaces(), capacity.getBudget());
        }
        for (int p = 0; p < projects.size(); p++) {
            addAreas(p, projects.get(p).getAreas());
        }
    }

    private void addAreas(int p, List<AreaCapacity> areas) {
        List<Integer> own = new ArrayList<>();
        for (AreaCapacity share : areas) {
            // by code, an area comes after all that it lies in, so the last one found is the smallest
            int around = own.stream()
                    .filter(pool -> share.area().isWithin(areaOf.get(pool)))
                    .reduce((first, second) -> second)
                    .orElse(p);
            areaOf.put(count, share.area());
            own.add(count);
            add(around, p, share.places(), share.budget());
        }
        if (!own.isEmpty()) {
            areasOf.put(p, own);
        }
    }

    private void add(int within, int p, Optional<Integer> limit, Optional<Yuan> money) {
        if (count == parent.length) {
            grow();
        }
        parent[count] = within;
        project[count] = p;
        places[count] = limit.orElse(Integer.MAX_VALUE);
        budget[count] = money.map(Yuan::toFen).orElse(UNLIMITED);
        claimant[count] = Problem.NONE;
        count++;
    }

    private void grow() {
        int larger = count + (count >> 1) + START;
        parent = Arrays.copyOf(parent, larger);
        project = Arrays.copyOf(project, larger);
        places = Arrays.copyOf(places, larger);
        budget = Arrays.copyOf(budget, larger);
        claimant = Arrays.copyOf(claimant, larger);
    }

    /** Adds the single grant of a project that several units compete for, the first of them a unit of the given need. */
    int addClaim(int within, int rank) {
        add(within, project[within], Optional.of(1), Optional.empty());
        claimant[count - 1] = rank;
        return count - 1;
    }

    /** Returns the pool in which a place counts, or none if the project shares out its capacity and not to that place. */
    int poolAt(int p, Optional<DivisionCode> place) {
        List<Integer> own = areasOf.get(p);
        if (own == null) {
            return p;
        }
        if (place.isEmpty()) {
            return Problem.NONE;
        }
        return found.computeIfAbsent(p, any -> new HashMap<>())
                .computeIfAbsent(
                        place.get(),
                        code -> own.stream()
                                .filter(pool -> code.isWithin(areaOf.get(pool)))
                                .reduce((first, second) -> second)
                                .orElse(Problem.NONE));
    }

    boolean anyArea() {
        return !areasOf.isEmpty();
    }

    int project(int pool) {
        return project[pool];
    }

    Optional<DivisionCode> area(int pool) {
        return Optional.ofNullable(areaOf.get(claimant[pool] == Problem.NONE ? pool : parent[pool]));
    }

    /** Returns the rank of the first need that competes for a single grant, or none for other pools. */
    int claimant(int pool) {
        return claimant[pool];
    }

    int[] parents() {
        return Arrays.copyOf(parent, count);
    }

    long[] budgets() {
        return Arrays.copyOf(budget, count);
    }

    int[] places() {
        return Arrays.copyOf(places, count);
    }
}
