package io.github.zhuanjie.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All schemas as trees and as a validator. */
final class SchemaSet {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final Map<String, JsonNode> FILES = files();
    static final Map<String, JsonNode> DEFINITIONS = definitions();
    static final Map<String, Class<?>> TYPES = types();
    static final List<Golden> GOLDEN = golden();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));
    private static final Map<String, Schema> COMPILED = new HashMap<>();

    private SchemaSet() {}

    /** One line of the documents that are read for ever. */
    record Golden(String type, String json) {}

    /** The validator of a type's definition. */
    static synchronized Schema validator(String type) {
        return COMPILED.computeIfAbsent(type, SchemaSet::compile);
    }

    private static Schema compile(String type) {
        String file = FILES.keySet().stream()
                .filter(name -> FILES.get(name).path("$defs").has(type))
                .findFirst()
                .orElseThrow();
        return REGISTRY.getSchema(SchemaLocation.of(Schemas.addressOf(file) + "#/$defs/" + type));
    }

    /** The validator of a file. */
    static Schema validatorOf(String file) {
        return REGISTRY.getSchema(SchemaLocation.of(Schemas.addressOf(file)));
    }

    static boolean accepts(String type, JsonNode document) {
        return validator(type).validate(document).isEmpty();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Schemas.names().forEach(name -> texts.put(Schemas.addressOf(name), Schemas.text(name)));
        return texts;
    }

    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        Schemas.names().forEach(name -> files.put(name, MAPPER.readTree(Schemas.text(name))));
        return Collections.unmodifiableMap(files);
    }

    private static Map<String, JsonNode> definitions() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        FILES.values()
                .forEach(file -> file.path("$defs").properties().forEach(entry -> {
                    if (all.put(entry.getKey(), entry.getValue()) != null) {
                        throw new IllegalStateException(entry.getKey() + " is defined twice");
                    }
                }));
        return Collections.unmodifiableMap(all);
    }

    /** The registered types by simple name, as far as they have a definition. */
    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        TypeRegistry.standard().getTypes().stream()
                .filter(type -> DEFINITIONS.containsKey(type.getSimpleName()))
                .forEach(type -> types.put(type.getSimpleName(), type));
        return Collections.unmodifiableMap(types);
    }

    private static List<Golden> golden() {
        Set<String> defined = new TreeSet<>(TYPES.keySet());
        List<Golden> lines = new ArrayList<>();
        for (String line : resource("/io/github/zhuanjie/json/golden.txt").split("\n")) {
            int tab = line.indexOf('\t');
            if (defined.contains(line.substring(0, tab))) {
                lines.add(new Golden(line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return List.copyOf(lines);
    }

    static String resource(String path) {
        try (InputStream in = SchemaSet.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
