package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pools that the needs of a plan stand in: first the projects as wholes, in the order of the request, then the shares of
 * areas, in that order and by code. A need counts in the smallest share that contains its place, and in all that is around it.
 *
 * <p>Not thread-safe, because it remembers where a place counts.
 */
final class SharePools {

    /** Where there is no pool. */
    static final int NONE = -1;

    private final List<ProjectCapacity> projects;
    private final int[] first;
    private final int[] parent;
    private final List<AreaCapacity> shares = new ArrayList<>();
    private final Map<Integer, Map<DivisionCode, Integer>> found = new HashMap<>();

    SharePools(List<ProjectCapacity> projects) {
        this.projects = projects;
        first = new int[projects.size() + 1];
        first[0] = projects.size();
        for (int p = 0; p < projects.size(); p++) {
            shares.addAll(projects.get(p).getAreas());
            first[p + 1] = first[p] + projects.get(p).getAreas().size();
        }
        parent = new int[projects.size() + shares.size()];
        for (int p = 0; p < projects.size(); p++) {
            parent[p] = NONE;
            for (int pool = first[p]; pool < first[p + 1]; pool++) {
                int around = smallest(first[p], pool, area(pool));
                parent[pool] = around == NONE ? p : around;
            }
        }
    }

    int size() {
        return parent.length;
    }

    /** Returns the pool around another, or none around a project. */
    int parent(int pool) {
        return parent[pool];
    }

    boolean hasShares(int project) {
        return first[project] < first[project + 1];
    }

    /** Returns the pool of an area's share of a project, which must have one. */
    int of(int project, DivisionCode area) {
        int pool = first[project];
        while (!area(pool).equals(area)) {
            pool++;
        }
        return pool;
    }

    /** Returns the smallest pool in which a place counts, or none if the project shares its capacity out and not to that place. */
    int at(int project, Optional<DivisionCode> place) {
        if (!hasShares(project)) {
            return project;
        }
        return place.map(code -> found.computeIfAbsent(project, any -> new HashMap<>())
                        .computeIfAbsent(code, any -> smallest(first[project], first[project + 1], code)))
                .orElse(NONE);
    }

    /** By code, an area comes after all that it lies in, so the last one found is the smallest. */
    private int smallest(int from, int to, DivisionCode place) {
        int last = NONE;
        for (int pool = from; pool < to; pool++) {
            if (place.isWithin(area(pool))) {
                last = pool;
            }
        }
        return last;
    }

    private DivisionCode area(int pool) {
        return shares.get(pool - projects.size()).area();
    }

    Optional<Integer> places(int pool) {
        return pool < projects.size()
                ? projects.get(pool).getPlaces()
                : shares.get(pool - projects.size()).places();
    }

    Optional<Yuan> budget(int pool) {
        return pool < projects.size()
                ? projects.get(pool).getBudget()
                : shares.get(pool - projects.size()).budget();
    }
}
