package io.github.zhuanjie.cli.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What values are made of: a word such as {@code array of}, the definition that they lead to, and bounds.
 *
 * @param schema  the schema of the values
 */
public record FormOf(JsonNode schema) {

    private static final List<String> BOUNDS = List.of(
            "const", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems");

    /**
     * Returns the definition that the values lead to.
     *
     * @return its name; none if the form is written out
     */
    public List<String> link() {
        return referenced(schema).map(FormOf::nameIn).stream().toList();
    }

    private static Optional<JsonNode> referenced(JsonNode schema) {
        JsonNode value = schema.at("/properties/value");
        if (value.isObject() && schema.has("$ref")) {
            return referenced(value);
        } else if (schema.has("$ref")) {
            return Optional.of(schema.get("$ref"));
        } else if (schema.path("items").isObject()) {
            return referenced(schema.get("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            return referenced(schema.get("additionalProperties"));
        }
        return Optional.empty();
    }

    /**
     * Returns the words before the link.
     *
     * @return words such as {@code fact: array of}; empty for a value of the definition itself
     */
    public String kind() {
        List<String> words = new ArrayList<>();
        JsonNode at = schema;
        if (at.has("$ref") && at.at("/properties/value").isObject()) {
            words.add("fact:");
            at = at.at("/properties/value");
        }
        if (!at.has("$ref")) {
            if (at.path("type").asString("").equals("array")) {
                words.add("array of");
            } else if (at.path("additionalProperties").isObject()) {
                words.add("object by "
                        + (at.at("/propertyNames/$ref").isString() ? nameIn(at.at("/propertyNames/$ref")) : "name")
                        + " of");
                words.addAll(factWithin(at.get("additionalProperties")));
            } else if (at.has("type")) {
                words.add(at.get("type").asString());
            }
        }
        return String.join(" ", words);
    }

    private static List<String> factWithin(JsonNode values) {
        return values.at("/properties/value").isObject() && values.has("$ref") ? List.of("fact:") : List.of();
    }

    /**
     * Returns the bounds of the values.
     *
     * @return texts such as {@code minItems 1}
     */
    public List<String> bounds() {
        return BOUNDS.stream()
                .filter(schema::has)
                .map(bound -> bound + " " + schema.get(bound).asString())
                .toList();
    }

    static String nameIn(JsonNode reference) {
        return reference.asString().substring(reference.asString().lastIndexOf('/') + 1);
    }
}
