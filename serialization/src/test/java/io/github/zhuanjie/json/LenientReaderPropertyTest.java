package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.SchemaVersion;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Received;
import io.github.zhuanjie.types.TypeRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The laws of lenient reading, over a sample of every type. */
class LenientReaderPropertyTest {

    private static final ZhuanjieJson STRICT = ZhuanjieJson.strict();
    private static final ZhuanjieJson LENIENT = ZhuanjieJson.lenient();
    private static final JsonMapper TREES = new JsonMapper();
    private static final List<Object> SAMPLES = Samples.all();
    /**
     * Of a city's own fields nobody knows what means the same: whatever stands there is kept as it stands. A version is no number:
     * 1.10 is not 1.1.
     */
    private static final List<Object> RESPELLABLE = SAMPLES.stream()
            .filter(sample -> !(sample instanceof Extensions || sample instanceof SchemaVersion))
            .filter(sample -> !STRICT.write(sample).matches(".*\"(extensions|schemaVersion)\".*"))
            .toList();

    private static final String CANARY = "坎纳丽";
    private static final List<Messages> LANGUAGES =
            List.of(Messages.of(Locale.ENGLISH), Messages.of(Locale.SIMPLIFIED_CHINESE));

    /** What the world writes instead of what is meant. */
    private static final List<String> HABITS = List.of(
            "null",
            "\"\"",
            "\" \"",
            "1",
            "0",
            "12.50",
            "1e9999",
            "true",
            "\"true\"",
            "\"是\"",
            "\"2024/5/31\"",
            "\"20240531\"",
            "20240531",
            "\"￥1,200.00\"",
            "\"dibao\"",
            "\"低保\"",
            "\"五保户\"",
            "\"FUTURE\"",
            "\"不详\"",
            "{}",
            "[]",
            "[[]]",
            "{\"value\":1}",
            "{\"absent\":\"WITHHELD\"}",
            "{\"type\":\"FUTURE\"}",
            "\"" + CANARY + "\"",
            "\"\\ud800\"",
            "[\"FUTURE\",\"DIBAO\",\"DIBAO\"]",
            "\"P3Y\"",
            "\"ＡＢ１\"",
            "{\"" + CANARY + "\":[1,null]}");

    @Test
    void aStrictDocumentIsReadTheSameWithoutAWarning() {
        for (Object sample : SAMPLES) {
            Received<?> received = LENIENT.receive(typeOf(sample), utf8(STRICT.write(sample)));
            assertThat(received.outcome().faults()).as(STRICT.write(sample)).isEmpty();
            assertThat(received.outcome().value().orElseThrow()).isEqualTo(sample);
            assertThat(received.residue().isEmpty()).isTrue();
        }
    }

    @Property(tries = 2000)
    void otherSpellingsMeanTheSame(@ForAll("samples") Object sample, @ForAll Random random) {
        JsonNode document = respelled(TREES.readTree(STRICT.write(sample)), random);
        Received<?> received = LENIENT.receive(typeOf(sample), utf8(document.toString()));
        assertThat(received.outcome().value().isPresent())
                .as("%s %s", document, received.outcome())
                .isTrue();
        assertThat(received.outcome().value().get()).isEqualTo(sample);
        assertThat(received.outcome().faults()).allMatch(fault -> fault.severity() == Severity.WARNING);
        assertThat(received.outcome().faults().isEmpty())
                .isEqualTo(document.toString().equals(STRICT.write(sample)));
        assertThat(received.residue().isEmpty()).isTrue();
    }

    /** Writes some values in another way that can mean nothing else. */
    private static JsonNode respelled(JsonNode node, Random random) {
        boolean isMeant = random.nextInt(3) > 0;
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .toList()
                    .forEach(name -> object.set(name, respelled(object.get(name), random)));
            boolean isBare = object.size() == 1
                    && object.has("value")
                    && !object.get("value").isObject();
            return isBare && !isMeant ? object.get("value") : object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, respelled(array.get(i), random));
            }
            return array.size() == 1 && !isMeant ? array.get(0) : array;
        }
        return isMeant ? node : TREES.readTree(respelled(node.toString()));
    }

    private static String respelled(String leaf) {
        if (leaf.matches("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"")) {
            return leaf.replace('-', '/');
        } else if (leaf.matches("\"[A-Z][A-Z_]+\"")) {
            return leaf.toLowerCase(Locale.ROOT);
        } else if (leaf.matches("\"-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?\"")) {
            return leaf.substring(1, leaf.length() - 1);
        } else if (leaf.matches("-?[0-9]+|true|false")) {
            return "\" " + leaf + "\"";
        }
        return leaf;
    }

    @Property(tries = 2000)
    void unknownFieldsComeBackFromWhereTheyStood(@ForAll("samples") Object sample, @ForAll Random random) {
        JsonNode document = TREES.readTree(STRICT.write(sample));
        // a criterion with an unknown field is kept whole, and so is a fact, which is then not known
        boolean isSame = !plantFields(document, random) && !STRICT.write(sample).contains("\"type\"");
        Received<?> received = LENIENT.receive(typeOf(sample), utf8(document.toString()));
        Object value = received.outcome()
                .value()
                .orElseThrow(() ->
                        new AssertionError(document + " " + received.outcome().faults()));
        if (isSame) {
            assertThat(value).isEqualTo(sample);
        }
        Outcome<String> back = LENIENT.writeBack(value, received.residue());
        assertThat(back.faults()).isEmpty();
        assertThat(TREES.readTree(back.value().orElseThrow())).isEqualTo(document);
    }

    /** Returns whether a field was planted into a fact. */
    private static boolean plantFields(JsonNode node, Random random) {
        boolean isInFact = false;
        for (JsonNode child : node) {
            isInFact |= plantFields(child, random);
        }
        if (node instanceof ObjectNode object && !isMap(object) && random.nextInt(3) == 0) {
            object.set("x-" + random.nextInt(3), TREES.readTree("{\"甲\":[1,null,2.50,{\"z\":true}]}"));
            isInFact |= object.has("value") || object.has("absent");
        }
        return isInFact;
    }

    @Property(tries = 2000)
    void unknownCodesComeBackFromWhereTheyStood(@ForAll("samples") Object sample, @ForAll Random random) {
        JsonNode document = TREES.readTree(STRICT.write(sample));
        plantCodes(document, random);
        Received<?> received = LENIENT.receive(typeOf(sample), utf8(document.toString()));
        if (received.outcome().value().isEmpty()) {
            assertThat(received.outcome().faults()).anyMatch(fault -> fault.severity() == Severity.ERROR);
            return;
        }
        Outcome<String> back = LENIENT.writeBack(received.outcome().value().orElseThrow(), received.residue());
        assertThat(back.faults()).isEmpty();
        assertThat(inOneOrder(TREES.readTree(back.value().orElseThrow()))).isEqualTo(inOneOrder(document));
    }

    private static void plantCodes(JsonNode node, Random random) {
        node.forEach(child -> plantCodes(child, random));
        if (node instanceof ObjectNode object && random.nextInt(3) == 0) {
            object.propertyNames().stream()
                    .filter(name -> isCode(object.get(name)) && random.nextBoolean())
                    .toList()
                    .forEach(name -> object.set(name, StringNode.valueOf("FUTURE")));
        } else if (node instanceof ArrayNode array
                && !array.isEmpty()
                && isCode(array.get(0))
                && random.nextBoolean()) {
            array.add("FUTURE");
        }
    }

    private static boolean isCode(JsonNode node) {
        return node.isString() && node.asString().matches("[A-Z][A-Z_]+");
    }

    /** In a set, what was not understood stands last. */
    private static JsonNode inOneOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode ordered = TREES.createObjectNode();
            object.propertyNames().stream().sorted().forEach(name -> ordered.set(name, inOneOrder(object.get(name))));
            return ordered;
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && isCode(array.get(0))) {
            ArrayNode ordered = TREES.createArrayNode();
            array.valueStream().map(JsonNode::toString).sorted().forEach(ordered::add);
            return ordered;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = TREES.createArrayNode();
            array.forEach(element -> ordered.add(inOneOrder(element)));
            return ordered;
        }
        return node;
    }

    /** Tells whether the names in an object are codes: what is none of them may not be left out of every map. */
    private static boolean isMap(ObjectNode object) {
        return !object.isEmpty() && object.propertyNames().stream().allMatch(name -> name.matches("[A-Z0-9_]+"));
    }

    @Property(tries = 3000)
    void whatIsAcceptedIsTheSameInCanonicalForm(@ForAll("samples") Object sample, @ForAll Random random) {
        JsonNode document = mutated(sample, random);
        Received<?> first = LENIENT.receive(typeOf(sample), utf8(document.toString()));
        checkMessages(first.outcome());
        if (first.outcome().value().isEmpty()) {
            assertThat(first.outcome().faults()).anyMatch(fault -> fault.severity() == Severity.ERROR);
            return;
        }
        Object value = first.outcome().value().orElseThrow();
        assertThat(first.outcome().faults()).allMatch(fault -> fault.severity() == Severity.WARNING);
        String canonical = STRICT.write(value);
        Outcome<?> lenient = LENIENT.read(typeOf(sample), utf8(canonical));
        assertThat(lenient.value().orElseThrow()).isEqualTo(value);
        boolean isKept =
                first.outcome().faults().stream().anyMatch(fault -> fault.code().equals("LENIENT_UNKNOWN_CRITERION"));
        if (!isKept) {
            assertThat(lenient.faults()).isEmpty();
            assertThat(STRICT.read(typeOf(sample), utf8(canonical)).value().orElseThrow())
                    .isEqualTo(value);
        }
        Outcome<String> back = LENIENT.writeBack(value, first.residue());
        assertThat(back.faults()).as(document.toString()).isEmpty();
        Received<?> second = LENIENT.receive(typeOf(sample), utf8(back.value().orElseThrow()));
        assertThat(second.outcome().value().orElseThrow()).isEqualTo(value);
        assertThat(LENIENT.writeBack(value, second.residue()).value()).isEqualTo(back.value());
    }

    private static JsonNode mutated(Object sample, Random random) {
        JsonNode document = TREES.readTree(STRICT.write(sample));
        for (int i = 0; i <= random.nextInt(3); i++) {
            plantHabit(document, random);
        }
        return document;
    }

    private static void plantHabit(JsonNode document, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        if (holders.isEmpty()) {
            return;
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        JsonNode habit = TREES.readTree(HABITS.get(random.nextInt(HABITS.size())));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 ->
                    object.set(
                            name,
                            object.get(name).isArray() && !object.get(name).isEmpty()
                                    ? object.get(name).get(0)
                                    : object.get(name).path("value").isMissingNode()
                                            ? habit
                                            : object.get(name).get("value"));
                default -> object.set(name, habit);
            }
        } else if (holder instanceof ArrayNode array) {
            if (random.nextBoolean()) {
                array.set(random.nextInt(array.size()), habit);
            } else {
                array.add(habit);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static void checkMessages(Outcome<?> outcome) {
        for (Fault fault : outcome.faults()) {
            assertThat(fault.toString()).doesNotContain(CANARY);
            assertThat(fault.arguments()).noneMatch(argument -> argument.contains(CANARY));
            LANGUAGES.forEach(language -> assertThat(language.fault(fault)).doesNotContain(CANARY));
        }
    }

    @Property(tries = 3000)
    void brokenDocumentsNeverThrow(@ForAll("samples") Object sample, @ForAll Random random) {
        byte[] json = utf8(mutated(sample, random).toString());
        for (int i = 0; i < 1 + random.nextInt(4) && json.length > 0; i++) {
            json[random.nextInt(json.length)] = (byte) "{}[]\",:0eE\\u \u0000n".charAt(random.nextInt(15));
        }
        checkMessages(LENIENT.read(typeOf(sample), json));
    }

    @Property
    void randomBytesNeverThrow(@ForAll byte[] bytes) {
        Outcome<Household> outcome = LENIENT.read(Household.class, bytes);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults()).isNotEmpty();
    }

    @Provide
    Arbitrary<Object> samples() {
        return Arbitraries.of(RESPELLABLE);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // only the wildcard's name differs
    private static Class<Object> typeOf(Object sample) {
        Codec<?> codec = TypeRegistry.standard().find(sample.getClass()).orElseThrow();
        return (Class<Object>) codec.getType();
    }
}
