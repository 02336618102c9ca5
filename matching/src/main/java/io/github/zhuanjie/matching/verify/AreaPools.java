package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which area's share of a project a need counts. All places of the request are numbered in the order of their codes, in
 * which the places within an area stand together; so an area is a range of numbers.
 */
final class AreaPools {

    private static final int NONE = RequestPools.NONE;

    private final DivisionCode[] codes;
    /** For each need the number of its place. */
    private final int[] placeOf;

    private final int projects;
    /** For each project its first area; one more than projects. */
    private final int[] first;
    /** For each area the numbers of its places, and the next larger area of the project. */
    private final int[] low;

    private final int[] high;
    private final int[] around;

    AreaPools(MatchingRequest request) {
        List<ProjectCapacity> capacities = request.getProjects();
        projects = capacities.size();
        first = new int[projects + 1];
        for (int p = 0; p < projects; p++) {
            first[p + 1] = first[p] + capacities.get(p).getAreas().size();
        }
        int areas = first[projects];
        low = new int[areas];
        high = new int[areas];
        around = new int[areas];
        placeOf = new int[areas == 0 ? 0 : request.needs()];
        codes = numbered(request);
        for (int p = 0; p < projects; p++) {
            nest(p, capacities.get(p).getAreas());
        }
    }

    private DivisionCode[] numbered(MatchingRequest request) {
        Map<DivisionCode, Integer> numbers = new HashMap<>();
        for (int rank = 0; rank < placeOf.length; rank++) {
            request.place(rank).ifPresent(place -> numbers.put(place, 0));
        }
        DivisionCode[] sorted = numbers.keySet().toArray(DivisionCode[]::new);
        Arrays.sort(sorted);
        for (int number = 0; number < sorted.length; number++) {
            numbers.put(sorted[number], number);
        }
        for (int rank = 0; rank < placeOf.length; rank++) {
            placeOf[rank] = request.place(rank).map(numbers::get).orElse(NONE);
        }
        return sorted;
    }

    private void nest(int p, List<AreaCapacity> areas) {
        // areas come in the order of their codes, so the last one still around an area is the smallest of them
        int last = NONE;
        for (int i = 0; i < areas.size(); i++) {
            DivisionCode code = areas.get(i).area();
            while (last != NONE && !code.isWithin(areas.get(last - first[p]).area())) {
                last = around[last];
            }
            int area = first[p] + i;
            around[area] = last;
            int found = Arrays.binarySearch(codes, code);
            low[area] = found < 0 ? -found - 1 : found;
            high[area] = end(low[area], code);
            last = area;
        }
    }

    /** Returns the number after the last place within an area, by halving. */
    private int end(int start, DivisionCode area) {
        int inside = start;
        int outside = codes.length;
        while (inside < outside) {
            int middle = inside + outside >>> 1;
            if (codes[middle].isWithin(area)) {
                inside = middle + 1;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    int count() {
        return low.length;
    }

    /** Returns the pool of the first area of a project; the others follow. */
    int firstPool(int p) {
        return projects + first[p];
    }

    /** Returns the pool around that of an area. */
    int parent(int p, int area) {
        return around[area] == NONE ? p : projects + around[area];
    }

    /** Returns the smallest pool of a project that a need counts in, or none if it lies in no area of the project. */
    int poolOf(int p, int rank) {
        if (first[p] == first[p + 1]) {
            return p;
        }
        int place = placeOf[rank];
        if (place == NONE) {
            return NONE;
        }
        int area = lastStartingBy(place, first[p], first[p + 1]);
        while (area != NONE && high[area] <= place) {
            area = around[area];
        }
        return area == NONE ? NONE : projects + area;
    }

    /** Returns the last area of a range that starts at or before a place; areas start in order. */
    private int lastStartingBy(int place, int start, int end) {
        int before = start;
        int after = end;
        while (before < after) {
            int middle = before + after >>> 1;
            if (low[middle] <= place) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        return before == start ? NONE : before - 1;
    }

    /** Returns the pool of an area of a project, or none if the project does not list it. */
    int poolOf(int p, List<AreaCapacity> areas, DivisionCode code) {
        Optional<AreaCapacity> listed =
                areas.stream().filter(each -> each.area().equals(code)).findFirst();
        return listed.map(each -> firstPool(p) + areas.indexOf(each)).orElse(NONE);
    }
}
