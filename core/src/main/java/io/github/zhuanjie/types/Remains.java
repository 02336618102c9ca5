package io.github.zhuanjie.types;

import io.github.zhuanjie.base.OpaqueValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What was not understood at one place of a document and below it. Filled by one reading, unchanged afterwards. */
final class Remains {

    /** Fields and keys that nobody knows. */
    final Map<String, OpaqueValue> fields = new LinkedHashMap<>();

    /** Known members as they stood, where the value is without them. */
    final Map<String, OpaqueValue> replaced = new LinkedHashMap<>();

    /** What remains below known members. */
    final Map<String, Remains> members = new LinkedHashMap<>();

    /** What remains below elements of a list, by their index. */
    final Map<Integer, Remains> elements = new LinkedHashMap<>();

    /** Elements of a set, which is without them. */
    final Set<OpaqueValue> lost = new LinkedHashSet<>();

    /** Whether the place is a map or set, which is not written if it is empty. */
    boolean isContainer;
}
