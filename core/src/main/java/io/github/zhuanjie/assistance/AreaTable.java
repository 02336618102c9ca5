package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Figures of areas, each confirmed for a span of days; no two of an area on one day. */
final class AreaTable<T> {

    private final List<T> all;
    private final SortedMap<DivisionCode, List<T>> byArea = new TreeMap<>();
    private final Function<T, DaySpan> span;

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if two figures of an area share a day
     */
    AreaTable(String name, Collection<T> figures, Function<T, DivisionCode> area, Function<T, DaySpan> span) {
        this.all = List.copyOf(figures);
        this.span = span;
        all.forEach(one -> byArea.computeIfAbsent(area.apply(one), code -> new ArrayList<>())
                .add(one));
        byArea.forEach((code, ofOneArea) -> {
            ofOneArea.sort(Comparator.comparing(span));
            refuseOverlaps(name, code, ofOneArea);
        });
    }

    private void refuseOverlaps(String name, DivisionCode area, List<T> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            DaySpan next = span.apply(sorted.get(i));
            if (next.overlaps(span.apply(sorted.get(i - 1)))) {
                throw new IllegalArgumentException(
                        name + " of an area must not overlap: " + area + " from " + next.first());
            }
        }
    }

    List<T> all() {
        return all;
    }

    /** Returns the figure of the first of the areas that has one on the day. */
    Optional<T> find(List<DivisionCode> areas, LocalDate day) {
        return areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .filter(one -> span.apply(one).contains(day))
                .findFirst();
    }

    /** Returns the spans of days on which none of the areas has a figure. */
    List<DaySpan> gaps(List<DivisionCode> areas, DaySpan within) {
        List<DaySpan> gaps = new ArrayList<>();
        LocalDate open = within.first();
        for (DaySpan known : spans(areas)) {
            if (known.first().isAfter(within.last())) {
                break;
            }
            if (known.first().isAfter(open)) {
                gaps.add(new DaySpan(open, known.first().minusDays(1)));
            }
            if (!known.last().isBefore(within.last())) { // before the step to the day after, which may not exist
                return List.copyOf(gaps);
            }
            LocalDate after = known.last().plusDays(1);
            open = after.isAfter(open) ? after : open;
        }
        gaps.add(new DaySpan(open, within.last()));
        return List.copyOf(gaps);
    }

    private List<DaySpan> spans(List<DivisionCode> areas) {
        return areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .map(span)
                .sorted()
                .toList();
    }

    /** Returns the confirmed days of every area, spans that follow each other joined, ordered by area. */
    SortedMap<DivisionCode, List<DaySpan>> coverage() {
        SortedMap<DivisionCode, List<DaySpan>> coverage = new TreeMap<>();
        byArea.forEach((area, figures) -> coverage.put(area, joined(spans(List.of(area)))));
        return Collections.unmodifiableSortedMap(coverage);
    }

    private static List<DaySpan> joined(List<DaySpan> sorted) {
        List<DaySpan> joined = new ArrayList<>();
        for (DaySpan next : sorted) {
            int end = joined.size() - 1;
            boolean follows = end >= 0 && joined.get(end).last().plusDays(1).equals(next.first());
            if (follows) {
                joined.set(end, new DaySpan(joined.get(end).first(), next.last()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
