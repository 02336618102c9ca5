package io.github.zhuanjie.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the schemas as TypeScript types: an interface for each object, a union for what {@code type} tells apart, and a type
 * for each kind of document. What a type cannot tell (patterns, bounds) is left to a validator. Knows the forms that the
 * schemas of this library use, and no others.
 */
final class TypeScript {

    private static final String FACT = "Fact";
    private static final String DOCUMENT = "Document";
    private static final String CONTENT = "content";
    private static final String ADDRESS = "$schema";

    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TypeScript() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (String name : Schemas.names()) {
            JsonNode schema = mapper.readTree(Schemas.text(name));
            if (schema.has("$defs")) {
                schema.get("$defs").properties().forEach(each -> definitions.put(each.getKey(), each.getValue()));
            } else {
                documents.put(name, schema);
            }
        }
    }

    /** Returns the content of the file of types. */
    static String ofSchemas() {
        return new TypeScript().write();
    }

    private String write() {
        text.append("// The documents of zhuanjie, version 1, made from the JSON Schemas that lie beside this file.\n");
        text.append("// 转介文书第 1 版的类型，由同目录的 JSON Schema 生成。\n");
        documents.forEach(this::document);
        definitions.forEach(this::definition);
        return text.toString();
    }

    private void document(String file, JsonNode schema) {
        String address = Schemas.addressOf(file);
        text.append('\n');
        comment(schema, "");
        text.append("export interface ")
                .append(contentOf(address).replaceFirst("Content$", ""))
                .append(DOCUMENT);
        text.append(" extends ").append(DOCUMENT).append(" {\n");
        text.append("  ").append(ADDRESS).append(": ").append(quoted(address)).append(";\n");
        text.append("  ")
                .append(CONTENT)
                .append(": ")
                .append(contentOf(address))
                .append(";\n}\n");
    }

    /** Finds the type of the content that goes with an address: the envelope says which code, the union which type. */
    private String contentOf(String address) {
        JsonNode code = conditions(definitions.get(DOCUMENT))
                .filter(each ->
                        each.at("/if/properties/$schema/const").asString("").equals(address))
                .map(each -> each.at("/then/properties/content/properties/type/const"))
                .findFirst()
                .orElseThrow();
        return variants(definitions.get("DocumentContent")).entrySet().stream()
                .filter(each -> each.getKey().equals(code.asString()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void definition(String name, JsonNode schema) {
        text.append('\n');
        comment(schema, "");
        Map<String, String> variants = variants(schema);
        if (name.equals(FACT)) {
            fact(schema);
        } else if (!variants.isEmpty()) {
            text.append("export type ").append(name).append(" =");
            variants.values().forEach(variant -> text.append("\n  | ").append(variant));
            text.append(";\n");
        } else if (schema.has("properties")) {
            text.append("export interface ").append(name).append(" {\n");
            members(schema);
            text.append("}\n");
        } else {
            text.append("export type ")
                    .append(name)
                    .append(" = ")
                    .append(typeOf(schema))
                    .append(";\n");
        }
    }

    /** A fact is known, with a value of some type, or absent. */
    private void fact(JsonNode schema) {
        JsonNode members = schema.get("properties");
        text.append("export type ").append(FACT).append("<T> =\n  | { value: T");
        members.properties().stream()
                .filter(each -> !each.getKey().equals("value") && !each.getKey().equals("absent"))
                .forEach(each ->
                        text.append("; ").append(each.getKey()).append("?: ").append(typeOf(each.getValue())));
        text.append(" }\n  | { absent: ").append(typeOf(members.get("absent"))).append(" };\n");
    }

    private void members(JsonNode schema) {
        for (Map.Entry<String, JsonNode> member : schema.get("properties").properties()) {
            comment(member.getValue(), "  ");
            text.append("  ").append(member.getKey()).append(isRequired(schema, member.getKey()) ? ": " : "?: ");
            text.append(typeOf(member.getValue())).append(";\n");
        }
    }

    private static boolean isRequired(JsonNode schema, String member) {
        return strings(schema.path("required")).anyMatch(member::equals);
    }

    private String typeOf(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = nameIn(schema.get("$ref"));
            return name.equals(FACT) ? FACT + "<" + typeOf(schema.at("/properties/value")) + ">" : name;
        } else if (schema.has("const")) {
            return quoted(schema.get("const").asString());
        } else if (schema.has("enum")) {
            return strings(schema.get("enum")).map(TypeScript::quoted).collect(Collectors.joining(" | "));
        }
        return switch (schema.path("type").asString("")) {
            case "string" -> "string";
            case "integer" -> "number";
            case "boolean" -> "boolean";
            case "array" -> "Array<" + typeOf(schema.get("items")) + ">";
            case "object" -> mapOf(schema);
            default -> throw new IllegalStateException("a form of schema that is not known: " + schema);
        };
    }

    private String mapOf(JsonNode schema) {
        JsonNode values = schema.path("additionalProperties");
        if (!values.isObject()) {
            return "Record<string, unknown>";
        }
        String keys = Optional.of(schema.at("/propertyNames/$ref"))
                .filter(JsonNode::isString)
                .map(TypeScript::nameIn)
                .orElse("string");
        String map = "Record<" + keys + ", " + typeOf(values) + ">";
        return keys.equals("string") ? map : "Partial<" + map + ">";
    }

    /** The types that {@code type} tells apart, by their codes; none if the definition is not a union. */
    private static Map<String, String> variants(JsonNode schema) {
        Map<String, String> variants = new LinkedHashMap<>();
        conditions(schema)
                .filter(each -> each.at("/then/$ref").isString())
                .forEach(each ->
                        variants.put(each.at("/if/properties/type/const").asString(), nameIn(each.at("/then/$ref"))));
        return variants;
    }

    private static Stream<JsonNode> conditions(JsonNode schema) {
        return schema.path("allOf").valueStream();
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static String nameIn(JsonNode reference) {
        return reference.asString().substring(reference.asString().lastIndexOf('/') + 1);
    }

    private static String quoted(String literal) {
        return '"' + literal + '"';
    }

    private void comment(JsonNode schema, String indent) {
        if (!schema.has("description")) {
            return;
        }
        String[] lines = schema.get("description").asString().split("\n");
        text.append(indent).append("/**\n");
        for (String line : lines) {
            text.append(indent)
                    .append(" * ")
                    .append(line.replace("*/", "*\u200b/"))
                    .append('\n');
        }
        text.append(indent).append(" */\n");
    }
}
