package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.ReferralNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The scheme by the examples of RFC 8785, and against a second, plain writer. */
class CanonicalJsonTest {

    @Test
    void sortsNamesByTheirUnitsAsInTheExampleOfTheScheme() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("\u20ac", "Euro Sign");
        members.put("\r", "Carriage Return");
        members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        members.put("1", "One");
        members.put("\ud83d\ude00", "Emoji: Grinning Face");
        members.put("\u0080", "Control");
        members.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(text(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** As many as a hostile sender likes: 100,000 in falling order took 24 seconds while names were put in place one by one. */
    @Test
    void sortsAnyNumberOfNames() {
        for (int count : new int[] {63, 64, 65, 1000}) {
            Map<String, Object> falling = new LinkedHashMap<>();
            StringBuilder rising = new StringBuilder();
            for (int i = 0; i < count; i++) {
                falling.put(String.valueOf(9_999 - i), "x");
                rising.append(i == 0 ? "{" : ",")
                        .append('"')
                        .append(10_000 - count + i)
                        .append("\":\"x\"");
            }
            assertThat(text(falling)).isEqualTo(rising.append('}').toString());
        }
    }

    @Test
    void writesTheBytesOfTheExampleOfTheScheme() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        members.put("literals", java.util.Arrays.asList(null, true, false));
        assertThat(HexFormat.of().formatHex(bytes(members)))
                .isEqualTo(
                        HexFormat.of().formatHex("{\"literals\":[null,true,false],".getBytes(StandardCharsets.US_ASCII))
                                + "22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        StringBuilder controls = new StringBuilder();
        StringBuilder expected = new StringBuilder("\"");
        for (char c = 0; c < ' '; c++) {
            controls.append(c);
            expected.append(
                    switch (c) {
                        case '\b' -> "\\b";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        case '\f' -> "\\f";
                        case '\r' -> "\\r";
                        default -> "\\u00" + (c < 16 ? "0" : "1") + "0123456789abcdef".charAt(c % 16);
                    });
        }
        assertThat(text(controls.toString())).isEqualTo(expected.append('"').toString());
        assertThat(text(" !#/<>&'[]^`{|}~\u007f\u0080\u2028\ufeff\uffff"))
                .isEqualTo("\" !#/<>&'[]^`{|}~\u007f\u0080\u2028\ufeff\uffff\"");
        assertThat(text("\"\\")).isEqualTo("\"\\\"\\\\\"");
    }

    @Test
    void writesEveryCharacterInItsShortestForm() {
        StringBuilder all = new StringBuilder();
        for (int point = ' '; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 97) {
            if ((point < 0xd800 || point > 0xdfff) && point != '"' && point != '\\') {
                all.appendCodePoint(point);
            }
        }
        all.appendCodePoint(0xffff).appendCodePoint(0x10000).appendCodePoint(0x10ffff);
        assertThat(bytes(all.toString())).isEqualTo(("\"" + all + "\"").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void doesNotNormalize() {
        assertThat(text("A\u030a")).isEqualTo("\"A\u030a\"").isNotEqualTo(text("\u00c5"));
    }

    @Test
    void refusesHalfACharacter() {
        for (String half : List.of("\ud83d", "\ude00", "a\ud83d", "\ud83dx", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThatThrownBy(() -> bytes(half))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("half a character")
                    .extracting(e -> ((InvalidValueException) e).getCode())
                    .isEqualTo("JSON_ENCODING");
            assertThatThrownBy(() -> bytes(Map.of(half, 1))).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void writesWholeNumbersPlainly() {
        assertThat(text(List.of(0, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE)))
                .isEqualTo("[0,-1,7,2147483647,-2147483648]");
        CanonicalSink sink = new CanonicalSink();
        sink.startArray();
        sink.number("1.50");
        sink.number("12345678901234567890");
        sink.endArray();
        assertThat(sink.bytes()).asString().isEqualTo("[1.5,12345678901234567890]");
    }

    @Test
    void writesEmptyAndNestedContainers() {
        assertThat(text(Map.of())).isEqualTo("{}");
        assertThat(text(List.of())).isEqualTo("[]");
        assertThat(text(List.of(List.of(), Map.of(), List.of(Map.of())))).isEqualTo("[[],{},[{}]]");
        assertThat(text(Map.of("a", List.of(), "b", Map.of()))).isEqualTo("{\"a\":[],\"b\":{}}");
        Object deep = "x";
        for (int i = 0; i < 40; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("n", deep);
        }
        assertThat(text(deep)).startsWith("{\"n\":[{\"n\":[").endsWith("[\"x\"" + "]}".repeat(20));
    }

    @Test
    void growsWithTheTextAtEveryLength() {
        for (int length = 490; length < 520; length++) {
            String text = "x".repeat(length);
            assertThat(text(text)).isEqualTo("\"" + text + "\"");
            assertThat(text(List.of(text, List.of()))).isEqualTo("[\"" + text + "\",[]]");
            assertThat(text(Map.of("n".repeat(length), true))).isEqualTo("{\"" + "n".repeat(length) + "\":true}");
        }
        assertThat(text("\u0001".repeat(1000))).isEqualTo("\"" + "\\u0001".repeat(1000) + "\"");
    }

    @Test
    void agreesWithAPlainWriterOnRandomTrees() {
        Random random = new Random(8785);
        for (int i = 0; i < 2000; i++) {
            Object tree = tree(random, 5);
            assertThat(text(tree)).isEqualTo(plain(tree));
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfTheMembers() {
        Random random = new Random(1);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            names.add(name(random) + i);
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, List.of(name)));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(names, random);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            names.forEach(name -> shuffled.put(name, List.of(name)));
            assertThat(bytes(shuffled)).isEqualTo(bytes(ordered));
        }
    }

    @Test
    void writesRegisteredValues() {
        EventDetails details = EventDetails.builder()
                .salt("0123456789abcdef".repeat(2))
                .number(ReferralNumber.of("A-3"))
                .note(Note.of("已联系"))
                .build();
        assertThat(new String(CanonicalJson.write(EventDetails.class, details), StandardCharsets.UTF_8))
                .isEqualTo("{\"note\":\"已联系\",\"number\":\"A-3\",\"salt\":\"0123456789abcdef0123456789abcdef\"}");
        assertThat(CanonicalJson.write(EventId.class, EventId.of("E-1")))
                .asString()
                .isEqualTo("\"E-1\"");
    }

    @Test
    void refusesTypesThatAreNotRegistered() {
        assertThatThrownBy(() -> CanonicalJson.write(Thread.class, Thread.currentThread()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type must be registered: java.lang.Thread");
    }

    private static String text(Object tree) {
        return new String(bytes(tree), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object tree) {
        CanonicalSink sink = new CanonicalSink();
        write(tree, sink);
        return sink.bytes();
    }

    private static void write(Object tree, TokenSink sink) {
        if (tree instanceof Map<?, ?> members) {
            sink.startObject();
            members.forEach((name, value) -> {
                sink.name((String) name);
                write(value, sink);
            });
            sink.endObject();
        } else if (tree instanceof List<?> elements) {
            sink.startArray();
            elements.forEach(element -> write(element, sink));
            sink.endArray();
        } else if (tree instanceof String text) {
            sink.string(text);
        } else if (tree instanceof Integer number) {
            sink.number(number);
        } else if (tree instanceof Boolean flag) {
            sink.flag(flag);
        } else {
            sink.nothing();
        }
    }

    private static Object tree(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 5);
        if (kind < 2) {
            return name(random);
        } else if (kind < 4) {
            return random.nextInt();
        } else if (kind < 5) {
            return random.nextBoolean();
        }
        int size = random.nextInt(7);
        if (kind == 5) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(tree(random, depth - 1));
            }
            return elements;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < size * 4; i++) {
            members.put(name(random), tree(random, depth - 1));
        }
        return members;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int[] points = {'a', 'b', '"', '\\', '\n', 1, 0xe4, 0x4f4e, 0xd7ff, 0xe000, 0xfb33, 0x1f600, 0x10ffff};
            name.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return name.toString();
    }

    /** Writes in the plainest way. A sorted map of strings is in the order of their units. */
    private static String plain(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            List<String> parts = new ArrayList<>();
            new TreeMap<>(members).forEach((name, value) -> parts.add(plain(name) + ":" + plain(value)));
            return "{" + String.join(",", parts) + "}";
        } else if (tree instanceof List<?> elements) {
            return "["
                    + String.join(
                            ",", elements.stream().map(CanonicalJsonTest::plain).toList())
                    + "]";
        } else if (tree instanceof String text) {
            return "\""
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\u0001", "\\u0001")
                    + "\"";
        }
        return String.valueOf(tree);
    }
}
