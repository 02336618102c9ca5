package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which projects serve which place and kind of need, by their positions: worked out once for each place and kind, from the areas
 * that projects name. For one thread.
 */
final class Serving {

    private final Map<DivisionCode, BitSet> byArea = new HashMap<>();
    private final Map<NeedKind, BitSet> byKind = new EnumMap<>(NeedKind.class);
    private final Map<DivisionCode, Map<NeedKind, int[]>> found = new HashMap<>();
    private final BitSet asked = new BitSet();

    Serving(List<CharityProject> projects) {
        for (int i = 0; i < projects.size(); i++) {
            for (DivisionCode area : projects.get(i).getAreas()) {
                byArea.computeIfAbsent(area, any -> new BitSet()).set(i);
            }
            for (NeedKind kind : projects.get(i).getNeedKinds()) {
                byKind.computeIfAbsent(kind, any -> new BitSet()).set(i);
            }
        }
    }

    /** Returns the positions of the projects that serve a case's place and kind, ascending; only to be read. */
    int[] of(NeedCase subject) {
        DivisionCode place = subject.household().getResidence();
        return found.computeIfAbsent(place, any -> new EnumMap<>(NeedKind.class))
                .computeIfAbsent(subject.need().getKind(), kind -> find(place, kind));
    }

    private int[] find(DivisionCode place, NeedKind kind) {
        BitSet serving = new BitSet();
        byArea.forEach((area, some) -> {
            if (place.isWithin(area)) {
                serving.or(some);
            }
        });
        serving.and(byKind.getOrDefault(kind, new BitSet()));
        asked.or(serving);
        return serving.stream().toArray();
    }

    /** Returns the positions of the projects that serve any of the cases asked for so far. */
    int[] asked() {
        return asked.stream().toArray();
    }
}
