package io.github.zhuanjie.document;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks for two elements of one identifier. */
final class Distinct {

    private Distinct() {}

    static <T> void require(List<T> elements, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        for (T element : elements) {
            if (!seen.add(id.apply(element))) {
                throw new InvalidValueException(
                        "DOCUMENT_DUPLICATE", "elements of one list must have different identifiers");
            }
        }
    }
}
