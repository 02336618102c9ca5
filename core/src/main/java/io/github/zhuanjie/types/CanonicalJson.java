package io.github.zhuanjie.types;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The one way to write a value that is hashed or signed: the JSON Canonicalization Scheme (RFC 8785), with members in
 * the order of their names' UTF-16 units, no space, the shortest escapes, UTF-8.
 *
 * <p>Documents of this library hold whole numbers of an {@code int} only, for which the scheme's rules about other numbers
 * do not matter; a number kept from a document of a newer version is written as it stood, outside the scheme.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     * @param type  a registered type
     * @param value  the value
     * @return the bytes
     * @throws IllegalArgumentException if the type is not registered
     */
    public static <T> byte[] write(Class<T> type, T value) {
        Sink sink = new Sink();
        TypeRegistry.standard()
                .find(type)
                .orElseThrow(() -> new IllegalArgumentException("type must be registered: " + type.getName()))
                .write(value, sink);
        return sink.bytes();
    }

    /** One member or element that has been written. */
    private record Part(String name, String json) {}

    private static final class Sink implements TokenSink {

        private static final String HEX = "0123456789abcdef";

        private final Deque<List<Part>> open = new ArrayDeque<>();
        private final Deque<String> names = new ArrayDeque<>();
        private String name = "";
        private String root = "";

        byte[] bytes() {
            return root.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void startObject() {
            names.push(name);
            open.push(new ArrayList<>());
        }

        @Override
        public void endObject() {
            List<Part> members = open.pop();
            members.sort(Comparator.comparing(Part::name));
            StringBuilder json = new StringBuilder("{");
            for (Part member : members) {
                json.append(json.length() > 1 ? "," : "");
                quote(member.name(), json);
                json.append(':').append(member.json());
            }
            name = names.pop();
            add(json.append('}').toString());
        }

        @Override
        public void startArray() {
            startObject();
        }

        @Override
        public void endArray() {
            StringBuilder json = new StringBuilder("[");
            for (Part element : open.pop()) {
                json.append(json.length() > 1 ? "," : "").append(element.json());
            }
            name = names.pop();
            add(json.append(']').toString());
        }

        @Override
        public void name(String next) {
            name = next;
        }

        @Override
        public void string(String text) {
            StringBuilder json = new StringBuilder();
            quote(text, json);
            add(json.toString());
        }

        @Override
        public void number(int number) {
            add(Integer.toString(number));
        }

        @Override
        public void number(String text) {
            add(text);
        }

        @Override
        public void flag(boolean flag) {
            add(Boolean.toString(flag));
        }

        @Override
        public void nothing() {
            add("null");
        }

        private void add(String json) {
            if (open.isEmpty()) {
                root = json;
            } else {
                open.element().add(new Part(name, json));
            }
        }

        private static void quote(String text, StringBuilder json) {
            json.append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '"', '\\' -> json.append('\\').append(c);
                    case '\b' -> json.append("\\b");
                    case '\f' -> json.append("\\f");
                    case '\n' -> json.append("\\n");
                    case '\r' -> json.append("\\r");
                    case '\t' -> json.append("\\t");
                    default -> {
                        if (c < ' ') {
                            json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                        } else {
                            json.append(c);
                        }
                    }
                }
            }
            json.append('"');
        }
    }
}
