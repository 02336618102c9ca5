package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.Division;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.division.DivisionRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds divisions by the names that ledgers give them, within one area. A name counts only if it stands for one division:
 * as the table writes it, or without what names the kind of its committee (村民委员会, 居委会). Not thread-safe.
 */
final class AreaNames {

    private static final List<String> COMMITTEES = List.of("村民委员会", "居民委员会", "村委会", "居委会", "委员会", "村委", "居委");

    private static final int MAX_REMEMBERED = 10_000;
    private static final int MAX_NAME = 100;

    private final DivisionRegistry divisions;
    private final DivisionCode area;
    private final Map<DivisionCode, Map<String, DivisionCode>> names = new HashMap<>();
    private final Map<DivisionCode, Map<String, Optional<DivisionCode>>> found = new HashMap<>();

    AreaNames(DivisionRegistry divisions, DivisionCode area) {
        this.divisions = divisions;
        this.area = area;
    }

    DivisionCode area() {
        return area;
    }

    /** Finds a division below another by its name, however many levels below. */
    Optional<DivisionCode> find(DivisionCode within, String name) {
        if (name.length() > MAX_NAME) {
            return Optional.empty();
        }
        Map<String, Optional<DivisionCode>> known = found.computeIfAbsent(within, code -> new HashMap<>());
        Optional<DivisionCode> division = known.get(name);
        if (division == null) {
            division = search(within, Blanks.dense(name));
            if (known.size() < MAX_REMEMBERED) {
                known.put(name, division);
            }
        }
        return division;
    }

    private Optional<DivisionCode> search(DivisionCode within, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, DivisionCode> known = names.computeIfAbsent(within, this::namesBelow);
        Optional<DivisionCode> whole =
                Optional.ofNullable(known.get(name)).or(() -> Optional.ofNullable(known.get(stem(name))));
        return whole.or(() -> own(within, name)).or(() -> path(within, name, known));
    }

    private Optional<DivisionCode> own(DivisionCode within, String name) {
        boolean same = within.getLevel() != DivisionLevel.NATION
                && divisions.nameOf(within).equals(name);
        return same ? Optional.of(within) : Optional.empty();
    }

    /** Reads a name that begins with that of a division above, as 真州镇长江村 does. */
    private Optional<DivisionCode> path(DivisionCode within, String name, Map<String, DivisionCode> known) {
        for (int end = name.length() - 1; end >= 2; end--) {
            String front = name.substring(0, end);
            Optional<DivisionCode> above = own(within, front).or(() -> Optional.ofNullable(known.get(front)));
            if (above.isPresent()) {
                return search(above.get(), name.substring(end));
            }
        }
        return Optional.empty();
    }

    private Map<String, DivisionCode> namesBelow(DivisionCode within) {
        Map<String, DivisionCode> known = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Division division : divisions.descendantsOf(within)) {
            String stem = stem(division.name());
            add(known, ambiguous, division.name(), division);
            if (!stem.equals(division.name())) {
                add(known, ambiguous, stem, division);
            }
        }
        ambiguous.forEach(known::remove);
        return known;
    }

    private static void add(Map<String, DivisionCode> known, Set<String> ambiguous, String name, Division division) {
        if (known.put(name, division.code()) != null) {
            ambiguous.add(name);
        }
    }

    private static String stem(String name) {
        for (String committee : COMMITTEES) {
            if (name.endsWith(committee) && name.length() > committee.length() + 1) {
                String stem = name.substring(0, name.length() - committee.length());
                return committee.startsWith("村") && !stem.endsWith("村") ? stem + "村" : stem;
            }
        }
        return name;
    }
}
