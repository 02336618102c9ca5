package io.github.zhuanjie.schema;

import io.github.zhuanjie.schema.SchemaSet.Golden;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents in all the ways in which a sender gets them wrong, or differently right. Deterministic by its seed. */
final class Mutator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NUMBERS = List.of(
            "-2147483649",
            "-2147483648",
            "-1",
            "-0",
            "0",
            "1",
            "2",
            "150",
            "151",
            "1000001",
            "2147483647",
            "2147483648");
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u00a0",
            "\u3000",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ufffe",
            "\ufeff",
            "-",
            ".",
            "0",
            "9",
            "/",
            "A",
            "z",
            "X",
            "甲",
            "\ud842\udfb7",
            "\ud83f\udffe",
            "_",
            ":",
            "+",
            "e",
            "１",
            "é",
            "\u180e");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-0",
            "-0.01",
            "1/0",
            "0/1",
            "999999999999.99",
            "1000000000000",
            "1e3",
            "P0D",
            "P1Y",
            "P101Y",
            "P0Y",
            "P1M1D",
            "P9999M",
            "2023-02-29",
            "2024-02-29",
            "2024-04-31",
            "9999-12-31",
            "0000-01-01",
            "2024-13-01",
            "2024-06-01T24:00:00Z",
            "2024-06-01T23:59:60Z",
            "2024-06-01T23:59:59.999999999Z",
            "2024-06-01T08:30:00+08:00",
            "000000",
            "321081000",
            "321081000001",
            "010-12345678",
            "13800000000",
            "12800000000",
            "110101199003074514",
            "NO_SUCH_CODE",
            "NONE",
            "HEAD",
            "OTHER",
            "UNKNOWN",
            "WITHHELD",
            "true",
            "null",
            "1.0",
            "2.0");

    private final Random random;
    private final Map<String, List<JsonNode>> byName = new HashMap<>();
    private final List<JsonNode> roots = new ArrayList<>();

    Mutator(long seed) {
        this.random = new Random(seed);
        for (Golden golden : SchemaSet.GOLDEN) {
            JsonNode root = SchemaSet.MAPPER.readTree(golden.json());
            roots.add(root);
            collect(root);
        }
    }

    private void collect(JsonNode node) {
        node.properties().forEach(entry -> {
            byName.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(entry.getValue());
            collect(entry.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::collect);
        }
    }

    /** Changes a document in one to three places. */
    JsonNode mutate(JsonNode document, String type) {
        ObjectNode holder = JSON.objectNode();
        holder.set("root", document.deepCopy());
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(holder, type);
        }
        return holder.get("root");
    }

    private void change(ObjectNode holder, String type) {
        List<Place> places = new ArrayList<>();
        places(holder, places);
        Place place = places.get(random.nextInt(places.size()));
        JsonNode old = place.value();
        switch (random.nextInt(10)) {
            case 0 -> place.remove();
            case 1 -> place.set(ofAnyType());
            case 2 -> addMember(old, type);
            case 3, 4 -> place.set(graft(place, old));
            case 5 -> place.set(old.isArray() ? reordered((ArrayNode) old) : wrapped(old));
            default -> place.set(edited(old));
        }
    }

    private JsonNode ofAnyType() {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(1.5);
            case 3 -> JSON.numberNode(random.nextInt(4));
            case 4 -> JSON.stringNode(pick(TEXTS));
            case 5 -> JSON.arrayNode();
            default -> JSON.objectNode();
        };
    }

    /** Adds a member: of the definition at the top, of whatever object below, or one that nobody knows. */
    private void addMember(JsonNode node, String type) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(null);
        List<String> own = new ArrayList<>(
                SchemaSet.DEFINITIONS.get(type).path("properties").propertyNames());
        String name = random.nextInt(8) == 0 ? "x-unknown" : pick(own.isEmpty() || random.nextBoolean() ? names : own);
        object.set(name, byName.containsKey(name) ? copyOf(name) : ofAnyType());
    }

    private JsonNode copyOf(String name) {
        List<JsonNode> values = byName.get(name);
        return values.get(random.nextInt(values.size())).deepCopy();
    }

    private JsonNode graft(Place place, JsonNode old) {
        return byName.containsKey(place.name()) ? copyOf(place.name()) : edited(old);
    }

    private JsonNode reordered(ArrayNode array) {
        ArrayNode copy = array.deepCopy();
        switch (random.nextInt(4)) {
            case 0 -> copy.removeAll();
            case 1 -> {
                if (!copy.isEmpty()) {
                    copy.add(copy.get(random.nextInt(copy.size())).deepCopy());
                }
            }
            case 2 -> {
                if (!copy.isEmpty()) {
                    copy.remove(random.nextInt(copy.size()));
                }
            }
            default -> {
                ArrayNode turned = JSON.arrayNode();
                for (int i = copy.size() - 1; i >= 0; i--) {
                    turned.add(copy.get(i));
                }
                return turned;
            }
        }
        return copy;
    }

    /** Nests a value, a criterion in others that are rules, anything else in arrays. */
    private JsonNode wrapped(JsonNode old) {
        JsonNode nested = old.deepCopy();
        int depth = random.nextInt(4) == 0 ? random.nextInt(80) : random.nextInt(3);
        for (int i = 0; i < depth; i++) {
            if (old.isObject() && old.has("type")) {
                ObjectNode around = JSON.objectNode();
                around.put("type", random.nextInt(4) == 0 ? "ANY_MEMBER" : "NOT");
                around.set("of", nested);
                nested = around;
            } else {
                nested = JSON.arrayNode().add(nested);
            }
        }
        return nested;
    }

    private JsonNode edited(JsonNode old) {
        if (old.isString()) {
            return JSON.stringNode(editedText(old.stringValue()));
        } else if (old.isNumber()) {
            return random.nextInt(8) == 0
                    ? JSON.numberNode(new java.math.BigDecimal(random.nextBoolean() ? "1.0" : "1E+1"))
                    : JSON.numberNode(new BigInteger(pick(NUMBERS)));
        } else if (old.isBoolean()) {
            return JSON.booleanNode(!old.booleanValue());
        }
        return old.isArray() ? reordered((ArrayNode) old) : old;
    }

    private String editedText(String text) {
        int from = random.nextInt(text.length() + 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> pick(TEXTS);
            case 2 -> text.substring(0, from) + pick(PIECES) + text.substring(from);
            case 3 -> text + pick(PIECES);
            case 4 -> pick(PIECES) + text;
            case 5 -> from < text.length() ? text.substring(0, from) + pick(PIECES) + text.substring(from + 1) : text;
            case 6 -> text.substring(0, from);
            default -> text.repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 3));
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void places(JsonNode parent, List<Place> found) {
        if (parent instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                found.add(new Place(object, name, 0));
                places(object.get(name), found);
            }
        } else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                found.add(new Place(array, "", i));
                places(array.get(i), found);
            }
        }
    }

    /** Where a value stands. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent.isObject() ? parent.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode array) {
                array.remove(index);
            } else if (!name.equals("root")) {
                ((ObjectNode) parent).remove(name);
            }
        }
    }
}
