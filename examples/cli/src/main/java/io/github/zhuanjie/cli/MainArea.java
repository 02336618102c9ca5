package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what area a file of households is about: the smallest division, from the county up, that holds nine in ten of
 * them. A few who have moved away, or a mistyped code, do not make a county's report one of the whole country.
 */
final class MainArea {

    private static final List<DivisionLevel> LEVELS =
            List.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE);
    private static final double NEARLY_ALL = 0.9;

    private final Map<DivisionCode, Integer> counts = new TreeMap<>();
    private int total;

    void add(DivisionCode residence) {
        total++;
        Optional<DivisionCode> area = Optional.of(residence);
        while (area.isPresent()) {
            counts.merge(area.get(), 1, Integer::sum);
            area = area.get().getParent();
        }
    }

    /** Tells whether a division holds nine in ten of the households. */
    boolean isMostlyIn(DivisionCode area) {
        return counts.getOrDefault(area, 0) >= NEARLY_ALL * total;
    }

    DivisionCode get() {
        return LEVELS.stream()
                .map(this::largest)
                .flatMap(Optional::stream)
                .filter(this::isMostlyIn)
                .findFirst()
                .orElse(DivisionCode.NATIONWIDE);
    }

    private Optional<DivisionCode> largest(DivisionLevel level) {
        return counts.keySet().stream().filter(area -> area.getLevel() == level).max(Comparator.comparing(counts::get));
    }
}
