package io.github.zhuanjie.base;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of collections that a fact keeps, so that nobody changes them from outside. */
final class FactValues {

    private FactValues() {}

    /**
     * Returns an unmodifiable copy of a list, without copying one that cannot change, or of a set, in the order of that
     * set; any other value as it is.
     *
     * @throws NullPointerException if an element of a list is null
     */
    @SuppressWarnings("unchecked") // a fact's type is List or Set, never a class of one: the codec knows no other
    static <T> T copyOf(T value) {
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        return value instanceof Set<?> set ? (T) copyOf(set) : value;
    }

    /** Set.copyOf would not keep the order; and most sets have no more than one element, for which a table is too large. */
    private static Set<?> copyOf(Set<?> set) {
        Set<?> copy = new LinkedHashSet<>(set);
        return switch (copy.size()) {
            case 0 -> Collections.emptySet();
            case 1 -> Collections.singleton(copy.iterator().next());
            default -> Collections.unmodifiableSet(copy);
        };
    }
}
