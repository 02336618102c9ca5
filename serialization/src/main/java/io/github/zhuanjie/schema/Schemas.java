package io.github.zhuanjie.schema;

import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.document.DocumentSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas (draft 2020-12) of all documents, as they ship with the library: one for each kind of document, and shared
 * ones by domain with a definition for every type, which bears the type's simple name.
 *
 * <p>A schema accepts what {@link io.github.zhuanjie.json.ZhuanjieJson#strict() the strict reader} accepts, and refuses what it
 * refuses but for the rules that a schema cannot tell, each of which has a fault code in {@link #beyondSchema()}. Every
 * definition is described in English and Chinese.
 *
 * <p>The addresses ({@code $id}) are names: validators must be given the schemas, one by one or as the {@link #bundle()}, and
 * nothing is ever fetched.
 */
public final class Schemas {

    /** What the address of every schema of this major version begins with. */
    public static final String BASE = DocumentSchema.BASE;

    /** The name of the file of TypeScript types, as it lies beside the schemas. */
    public static final String TYPES = "zhuanjie.d.ts";

    private static final String FOLDER = "v1/";
    private static final String SUFFIX = ".schema.json";
    private static final String DEFINITIONS = "$defs";
    private static final List<String> SHARED = List.of(
            "envelope",
            "values",
            "person-types",
            "need-types",
            "charity-types",
            "criterion-types",
            "supply-types",
            "aid-types",
            "consent-types",
            "referral-types",
            "plan-types",
            "report-types");

    private Schemas() {}

    /**
     * Returns the names of all schemas.
     *
     * @return file names such as {@code supply-list.schema.json}: those of the kinds of documents, then the shared ones
     */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(DocumentKind.values()).map(DocumentKind::schemaFile),
                        SHARED.stream().map(name -> name + SUFFIX))
                .toList();
    }

    /**
     * Returns the address of a schema, its {@code $id}.
     *
     * @param name  one of {@link #names()}
     * @return the address, such as {@code https://zhuanjie.github.io/schemas/v1/supply-list.schema.json}
     * @throws IllegalArgumentException if there is no schema of this name
     */
    public static String addressOf(String name) {
        return BASE + require(name);
    }

    /**
     * Finds the address of the definition of a type.
     *
     * @param type  a type that a document may hold, such as {@code Household.class}
     * @return the address with a pointer, such as {@code …/person-types.schema.json#/$defs/Household}; empty if no document
     *     holds such values
     */
    public static Optional<String> addressOf(Class<?> type) {
        boolean ours = type.getName().startsWith("io.github.zhuanjie.");
        return ours ? Optional.ofNullable(Definitions.ADDRESSES.get(type.getSimpleName())) : Optional.empty();
    }

    /**
     * Opens a schema.
     *
     * @param name  one of {@link #names()}
     * @return the schema in UTF-8, to be closed by the caller
     * @throws IllegalArgumentException if there is no schema of this name
     */
    public static InputStream open(String name) {
        return resource(require(name));
    }

    /**
     * Reads a schema.
     *
     * @param name  one of {@link #names()}
     * @return the schema with a line feed at its end
     * @throws IllegalArgumentException if there is no schema of this name
     */
    public static String text(String name) {
        return read(require(name));
    }

    /**
     * Makes one document of all schemas, each embedded whole with its {@code $id}, for validators without a network. As a schema
     * it accepts a document of any kind.
     *
     * @return the compound schema document (JSON Schema Core 2020-12, section 9.3), with a line feed at its end
     */
    public static String bundle() {
        StringBuilder bundle = new StringBuilder("{\n\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        bundle.append("\"$id\": \"")
                .append(BASE)
                .append("bundle")
                .append(SUFFIX)
                .append("\",\n");
        bundle.append("\"title\": \"All documents / 全部文书\",\n");
        bundle.append("\"description\": \"All schemas in one, for use without a network.\\n全部数据格式合为一份，供离线使用。\",\n");
        bundle.append("\"$ref\": \"envelope").append(SUFFIX).append("#/$defs/Document\",\n\"$defs\": {\n");
        String comma = "";
        for (String name : names()) {
            bundle.append(comma).append('"').append(name).append("\": ");
            bundle.append(text(name).stripTrailing());
            comma = ",\n";
        }
        return bundle.append("\n}\n}\n").toString();
    }

    /**
     * Reads the list of fault codes of the rules that no schema tells: check characters, the order of days and amounts, what two
     * parts of a document must have in common, and the bounds of a reader.
     *
     * @return a JSON document with every code and its reason in English and Chinese
     */
    public static String beyondSchema() {
        return read("beyond-schema.json");
    }

    /**
     * Reads the types of all documents for TypeScript. They are made from the schemas.
     *
     * @return declarations, with comments in English and Chinese
     */
    public static String types() {
        return read(TYPES);
    }

    private static String require(String name) {
        if (!names().contains(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException("name must be that of a schema");
        }
        return name;
    }

    private static String read(String file) {
        try (InputStream in = resource(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream(FOLDER + file), file);
    }

    /** Where each type is defined, found on first use. */
    private static final class Definitions {
        private static final Map<String, String> ADDRESSES = find();

        private static Map<String, String> find() {
            JsonMapper mapper = JsonMapper.builder().build();
            Map<String, String> addresses = new LinkedHashMap<>();
            for (String name : SHARED) {
                String address = addressOf(name + SUFFIX) + "#/" + DEFINITIONS + "/";
                mapper.readTree(text(name + SUFFIX))
                        .get(DEFINITIONS)
                        .propertyNames()
                        .forEach(type -> addresses.put(type, address + type));
            }
            return Collections.unmodifiableMap(addresses);
        }
    }
}
