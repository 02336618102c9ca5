package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Map<DivisionCode, Integer> residences = new HashMap<>();
    private int total;

    void add(DivisionCode residence) {
        total++;
        residences.merge(residence, 1, Integer::sum);
    }

    /** Tells whether a division holds nine in ten of the households. */
    boolean isMostlyIn(DivisionCode area) {
        int within = residences.entrySet().stream()
                .filter(each -> each.getKey().isWithin(area))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return within >= NEARLY_ALL * total;
    }

    DivisionCode get() {
        Map<DivisionCode, Integer> counts = counts();
        return LEVELS.stream()
                .map(level -> largest(level, counts))
                .flatMap(Optional::stream)
                .filter(this::isMostlyIn)
                .findFirst()
                .orElse(DivisionCode.NATIONWIDE);
    }

    /** Counts the households of every division that holds any, in the order of codes. */
    private Map<DivisionCode, Integer> counts() {
        Map<DivisionCode, Integer> counts = new TreeMap<>();
        residences.forEach((residence, households) -> {
            Optional<DivisionCode> area = Optional.of(residence);
            while (area.isPresent()) {
                counts.merge(area.get(), households, Integer::sum);
                area = area.get().getParent();
            }
        });
        return counts;
    }

    private static Optional<DivisionCode> largest(DivisionLevel level, Map<DivisionCode, Integer> counts) {
        return counts.keySet().stream().filter(area -> area.getLevel() == level).max(Comparator.comparing(counts::get));
    }
}
