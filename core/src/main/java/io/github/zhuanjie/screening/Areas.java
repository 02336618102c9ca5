package io.github.zhuanjie.screening;

import io.github.zhuanjie.division.DivisionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Which rows lie in an area: the rows are ordered by place, so that those of a division are one range. */
final class Areas {

    private final DivisionCode[] places;
    private final int[] starts;
    private final Map<DivisionCode, RowRange> known = new HashMap<>();

    /** Takes where the rows of each place begin. */
    Areas(SortedMap<DivisionCode, Integer> startOfPlace) {
        this.places = startOfPlace.keySet().toArray(new DivisionCode[0]);
        this.starts = startOfPlace.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the rows in any of the areas, as ranges that neither touch nor overlap, in order. */
    List<RowRange> rowsOf(Collection<DivisionCode> areas, int rows) {
        List<RowRange> sorted = areas.stream()
                .map(area -> rowsOf(area, rows))
                .filter(range -> !range.isEmpty())
                .sorted(Comparator.comparing(RowRange::from))
                .toList();
        List<RowRange> merged = new ArrayList<>();
        for (RowRange range : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && range.from() <= merged.get(last).to()) {
                RowRange before = merged.get(last);
                merged.set(last, new RowRange(before.from(), Math.max(before.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private RowRange rowsOf(DivisionCode area, int rows) {
        return known.computeIfAbsent(area, a -> find(a, rows));
    }

    /** An area sorts before every place in it, and those follow each other. */
    private RowRange find(DivisionCode area, int rows) {
        int found = Arrays.binarySearch(places, area);
        int first = found >= 0 ? found : -found - 1;
        int low = first;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].isWithin(area)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new RowRange(startOf(first, rows), startOf(low, rows));
    }

    private int startOf(int place, int rows) {
        return place < starts.length ? starts[place] : rows;
    }
}
