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
    private final Map<DivisionCode, List<Division>> children;

    TableDivisionRegistry(Iterable<Division> divisions) {
        Map<DivisionCode, Division> sorted = new TreeMap<>();
        for (Division division : divisions) {
            if (sorted.put(division.code(), division) != null) {
                throw new IllegalArgumentException("divisions must not hold a code twice: " + division.code());
            }
        }
        Map<DivisionCode, List<Division>> below = new HashMap<>();
        for (Division division : sorted.values()) {
            nearestKnown(division.code(), sorted)
                    .ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(division));
        }
        below.replaceAll((parent, list) -> List.copyOf(list));
        byCode = new HashMap<>(sorted);
        children = below;
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
    public List<Division> childrenOf(DivisionCode parent) {
        return children.getOrDefault(Objects.requireNonNull(parent, "parent"), List.of());
    }
}
