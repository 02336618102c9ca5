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
        // Set.copyOf would not keep the order
        return value instanceof Set<?> set ? (T) Collections.unmodifiableSet(new LinkedHashSet<>(set)) : value;
    }
}
