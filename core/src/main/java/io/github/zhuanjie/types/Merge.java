package io.github.zhuanjie.types;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a reading kept back into a value that may have been changed since. What was read and what is written are
 * compared place by place: an object is the same if its {@code id} and {@code type} are, an element of a list if its
 * {@code id} is or, without one, if nothing in it has changed. What has no place any more is reported.
 */
final class Merge {

    private static final String ID = "id";
    private static final OpaqueValue NOTHING = new OpaqueValue.Nothing();

    private final List<Fault> faults = new ArrayList<>();

    /** Returns a warning for everything that could not be put back. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    OpaqueValue merge(Remains remains, OpaqueValue before, OpaqueValue after, String pointer) {
        if (after instanceof OpaqueValue.Members now && before instanceof OpaqueValue.Members then) {
            if (isSame(then, now)) {
                return mergeObject(remains, then.of(), now.of(), pointer);
            }
        } else if (after instanceof OpaqueValue.Elements now) {
            List<OpaqueValue> then = before instanceof OpaqueValue.Elements found ? found.of() : List.of();
            return mergeArray(remains, then, now.of(), pointer);
        }
        report(remains, pointer);
        return after;
    }

    private static boolean isSame(OpaqueValue.Members before, OpaqueValue.Members after) {
        return Objects.equals(before.of().get(ID), after.of().get(ID))
                && Objects.equals(before.of().get(StructForm.TYPE), after.of().get(StructForm.TYPE));
    }

    private OpaqueValue mergeObject(
            Remains remains, Map<String, OpaqueValue> before, Map<String, OpaqueValue> after, String pointer) {
        Map<String, OpaqueValue> merged = new LinkedHashMap<>(after);
        remains.members.forEach((name, inner) -> {
            OpaqueValue member = mergeMember(inner, before.get(name), after.get(name), pointer + "/" + name);
            if (member != null) {
                merged.put(name, member);
            }
        });
        remains.replaced.forEach((name, found) -> {
            if (Objects.equals(before.get(name), after.get(name))) {
                merged.put(name, found);
            } else {
                report(pointer + "/" + name);
            }
        });
        merged.putAll(remains.fields);
        return new OpaqueValue.Members(merged);
    }

    private @Nullable OpaqueValue mergeMember(
            Remains remains, @Nullable OpaqueValue before, @Nullable OpaqueValue after, String pointer) {
        if (after != null) {
            return merge(remains, before == null ? emptyLike(after) : before, after, pointer);
        }
        if (remains.isContainer) {
            OpaqueValue empty =
                    remains.lost.isEmpty() ? new OpaqueValue.Members(Map.of()) : new OpaqueValue.Elements(List.of());
            return merge(remains, before == null ? empty : before, empty, pointer);
        }
        report(remains, pointer);
        return null;
    }

    /** A map or set that was empty before was not written. */
    private static OpaqueValue emptyLike(OpaqueValue value) {
        return value instanceof OpaqueValue.Members ? new OpaqueValue.Members(Map.of()) : NOTHING;
    }

    private OpaqueValue mergeArray(Remains remains, List<OpaqueValue> before, List<OpaqueValue> after, String pointer) {
        List<OpaqueValue> merged = new ArrayList<>(after);
        Places places = new Places(after);
        remains.elements.forEach((index, inner) -> {
            OpaqueValue then = index < before.size() ? before.get(index) : NOTHING;
            int place = places.take(then, index);
            if (place < 0) {
                report(inner, pointer + "/" + index);
            } else {
                merged.set(place, merge(inner, then, after.get(place), pointer + "/" + index));
            }
        });
        merged.addAll(remains.lost);
        return new OpaqueValue.Elements(merged);
    }

    private void report(Remains remains, String pointer) {
        for (int i = 0; i < remains.fields.size() + remains.lost.size(); i++) {
            report(pointer);
        }
        remains.replaced.keySet().forEach(name -> report(pointer + "/" + name));
        remains.members.forEach((name, inner) -> report(inner, pointer + "/" + name));
        remains.elements.forEach((index, inner) -> report(inner, pointer + "/" + index));
    }

    private void report(String pointer) {
        faults.add(Fault.warning("RESIDUE_UNPLACED", Location.ofPointer(pointer)));
    }

    /** Where the elements of a list are now. */
    private static final class Places {
        private static final int SEVERAL = -1;

        private final List<OpaqueValue> after;
        private final Map<OpaqueValue, Integer> byId = new HashMap<>();
        private final Map<OpaqueValue, Integer> byContent = new HashMap<>();
        private final Set<Integer> taken = new HashSet<>();

        Places(List<OpaqueValue> after) {
            this.after = after;
            for (int i = 0; i < after.size(); i++) {
                byContent.merge(after.get(i), i, (first, second) -> SEVERAL);
                OpaqueValue id = id(after.get(i));
                if (id != null) {
                    byId.merge(id, i, (first, second) -> SEVERAL);
                }
            }
        }

        private static @Nullable OpaqueValue id(OpaqueValue element) {
            return element instanceof OpaqueValue.Members object ? object.of().get(ID) : null;
        }

        /** Returns where an element is, which nothing else is then; negative if that is not certain. */
        int take(OpaqueValue element, int index) {
            int place = find(element, index);
            return place >= 0 && taken.add(place) ? place : SEVERAL;
        }

        private int find(OpaqueValue element, int index) {
            OpaqueValue id = id(element);
            int place = id == null ? SEVERAL : byId.getOrDefault(id, SEVERAL);
            if (place >= 0) {
                return place;
            }
            boolean stayed = index < after.size() && after.get(index).equals(element);
            return stayed ? index : byContent.getOrDefault(element, SEVERAL);
        }
    }
}
