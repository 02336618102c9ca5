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
        for (DivisionLevel level : LEVELS) {
            residence.atLevel(level).ifPresent(area -> counts.merge(area, 1, Integer::sum));
        }
    }

    DivisionCode get() {
        return LEVELS.stream()
                .map(this::largest)
                .flatMap(Optional::stream)
                .filter(area -> counts.get(area) >= NEARLY_ALL * total)
                .findFirst()
                .orElse(DivisionCode.NATIONWIDE);
    }

    private Optional<DivisionCode> largest(DivisionLevel level) {
        return counts.keySet().stream().filter(area -> area.getLevel() == level).max(Comparator.comparing(counts::get));
    }
}
