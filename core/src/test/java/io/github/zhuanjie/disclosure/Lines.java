package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.OpaqueValue;
import java.util.ArrayList;
import java.util.List;

/** A document as lines of path and value, for people to read. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    private Lines() {}

    static List<String> of(OpaqueValue value) {
        Lines all = new Lines();
        all.add("", value);
        return all.lines;
    }

    private void add(String path, OpaqueValue value) {
        if (value instanceof OpaqueValue.Members members) {
            line(path, members.of().isEmpty(), "{}");
            members.of().forEach((name, part) -> add(path.isEmpty() ? name : path + "." + name, part));
        } else if (value instanceof OpaqueValue.Elements elements) {
            line(path, elements.of().isEmpty(), "[]");
            for (int i = 0; i < elements.of().size(); i++) {
                add(path + "[" + i + "]", elements.of().get(i));
            }
        } else {
            line(path, true, leaf(value));
        }
    }

    private void line(String path, boolean wanted, String text) {
        if (wanted) {
            lines.add(path + " = " + text);
        }
    }

    private static String leaf(OpaqueValue value) {
        if (value instanceof OpaqueValue.Text text) {
            return text.text();
        } else if (value instanceof OpaqueValue.Number number) {
            return number.text();
        }
        return value instanceof OpaqueValue.Flag flag ? String.valueOf(flag.value()) : "null";
    }
}
