package io.github.zhuanjie.cli;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of the members of the first JSON object in a text, without those of objects inside it. The text may be cut off
 * or faulty; it is read once from its start, no further than the end of the object.
 */
final class MemberNames {

    private final CharSequence text;
    private final Set<String> names = new HashSet<>();
    private int next;
    private int depth;

    private MemberNames(CharSequence text) {
        this.text = text;
    }

    static Set<String> in(CharSequence text) {
        MemberNames found = new MemberNames(text);
        found.read();
        return Set.copyOf(found.names);
    }

    private void read() {
        boolean isOpen = true;
        while (isOpen && next < text.length()) {
            char c = text.charAt(next++);
            if (c == '"') {
                string();
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                isOpen = depth > 0;
            }
        }
    }

    private void string() {
        int start = next;
        char c = 0;
        while (next < text.length() && c != '"') {
            c = text.charAt(next++);
            next += c == '\\' ? 1 : 0;
        }
        int end = next - 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (depth == 1 && next < text.length() && text.charAt(next) == ':') {
            names.add(text.subSequence(start, end).toString());
        }
    }
}
