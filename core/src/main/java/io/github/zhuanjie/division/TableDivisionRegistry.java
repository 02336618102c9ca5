package io.github.zhuanjie.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A registry over a table held in memory. */
final class TableDivisionRegistry implements DivisionRegistry {

    private final Map<DivisionCode, Division> byCode;
    private final Map<DivisionCode, Division> abolished;
    private final Map<DivisionCode, List<Division>> children;
    private final List<Division> sorted;

    TableDivisionRegistry(Iterable<Division> divisions, Iterable<Division> abolished) {
        Map<DivisionCode, Division> table = new TreeMap<>();
        divisions.forEach(division -> add(table, division));
        sorted = List.copyOf(table.values());
        byCode = new HashMap<>(table);
        children = children(sorted, byCode);
        this.abolished = new HashMap<>();
        for (Division division : abolished) {
            add(table, division);
            this.abolished.put(division.code(), division);
        }
    }

    private static void add(Map<DivisionCode, Division> table, Division division) {
        if (table.put(division.code(), division) != null) {
            throw new IllegalArgumentException("divisions must not hold a code twice: " + division.code());
        }
    }

    private static Map<DivisionCode, List<Division>> children(
            List<Division> sorted, Map<DivisionCode, Division> known) {
        Map<DivisionCode, List<Division>> below = new HashMap<>();
        for (Division division : sorted) {
            nearestKnown(division.code(), known)
                    .ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(division));
        }
        below.replaceAll((parent, list) -> List.copyOf(list));
        return below;
    }

    /** Some counties are run by the province without a prefecture between: their parent is the next one known. */
    private static Optional<DivisionCode> nearestKnown(DivisionCode code, Map<DivisionCode, Division> known) {
        Optional<DivisionCode> parent = code.getParent();
        while (parent.isPresent()
                && parent.get().getLevel() != DivisionLevel.NATION
                && !known.containsKey(parent.get())) {
            parent = parent.get().getParent();
        }
        return parent;
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }

    @Override
    public Optional<Division> findAbolished(DivisionCode code) {
        return Optional.ofNullable(abolished.get(Objects.requireNonNull(code, "code")));
    }

    @Override
    public List<Division> childrenOf(DivisionCode parent) {
        return children.getOrDefault(Objects.requireNonNull(parent, "parent"), List.of());
    }

    /**
     * Returns a view: a division sorts before its parts, and between them stands nothing else. Found by two binary
     * searches.
     */
    @Override
    public List<Division> descendantsOf(DivisionCode ancestor) {
        String digits = ancestor.toString();
        String prefix = digits.substring(0, ancestor.significantDigits());
        // no code lies between a code and the code with a space, and ':' is greater than every digit
        return sorted.subList(firstNotBefore(digits + " "), firstNotBefore(prefix + ":"));
    }

    private int firstNotBefore(String text) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).code().toString().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
