package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.schema.SchemaSet.Golden;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.TypeRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Types and schemas say the same: a member, code or type that only one of them knows is found here, whichever it is. */
class SchemaDriftTest {

    private static final TypeRegistry REGISTRY = TypeRegistry.standard();

    private static final Set<Class<?>> PLATFORM =
            Set.of(String.class, int.class, Integer.class, boolean.class, Boolean.class);

    /** Definitions that are no registered type: the platform's types, and texts and numbers with one more rule. */
    private static final Set<String> NO_TYPES = Set.of(
            "Text",
            "FilledText",
            "Integer",
            "Count",
            "PositiveCount",
            "Points",
            "Flag",
            "Fact",
            "Absence",
            "Instant",
            "LocalDate",
            "Period");

    private static final Set<String> WHOLE_NUMBERS = Set.of("Integer", "Count", "PositiveCount", "Points");
    private static final Set<Class<?>> REACHED = reached();

    /** Every type that a document may hold, however deep. */
    private static Set<Class<?>> reached() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        List<Class<?>> open = new ArrayList<>(List.of(Document.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove(0);
            if (reached.add(type)) {
                codec(type).ifPresent(codec -> codec.getProperties().forEach(member -> parts(member.type(), open)));
                variants(type).forEach(open::add);
            }
        }
        reached.removeIf(type -> codec(type).isEmpty() || PLATFORM.contains(type));
        return reached;
    }

    private static void parts(Type type, List<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(part -> parts(part, found));
        } else {
            found.add((Class<?>) type);
        }
    }

    private static Optional<? extends Codec<?>> codec(Class<?> type) {
        return REGISTRY.find(type).filter(codec -> codec.getType() == type);
    }

    private static List<Class<?>> variants(Class<?> union) {
        return union.isSealed()
                ? REGISTRY.getTypes().stream()
                        .filter(type -> type != union && union.isAssignableFrom(type))
                        .toList()
                : List.of();
    }

    @Test
    void everyTypeThatADocumentReachesIsDefinedAndNoOther() {
        Set<String> types = new TreeSet<>(NO_TYPES);
        REACHED.forEach(type -> types.add(type.getSimpleName()));
        assertThat(SchemaSet.DEFINITIONS.keySet()).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void everyObjectHasTheMembersOfItsType() {
        int objects = 0;
        for (Class<?> type : REACHED) {
            Codec<?> codec = codec(type).orElseThrow();
            JsonNode schema = SchemaSet.DEFINITIONS.get(type.getSimpleName());
            if (type.isEnum() || !variants(type).isEmpty() || !schema.has("properties")) {
                continue;
            }
            Set<String> expected = new TreeSet<>();
            Set<String> required = new TreeSet<>();
            codec.getTypeCode().ifPresent(code -> {
                expected.add("type");
                required.add("type");
                assertThat(schema.at("/properties/type/const").stringValue()).isEqualTo(code);
            });
            for (Property member : codec.getProperties()) {
                expected.add(member.name());
                if (member.isRequired()) {
                    required.add(member.name());
                }
                String place = type.getSimpleName() + "." + member.name();
                requireForm(place, member.type(), schema.get("properties").get(member.name()));
            }
            assertThat(schema.get("properties").propertyNames())
                    .as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(required(schema)).as(type.getSimpleName()).containsAll(required);
            assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
            objects++;
        }
        assertThat(objects).isGreaterThan(100);
    }

    /** A member has the schema of its type, and of what it holds. */
    private static void requireForm(String place, Type type, JsonNode schema) {
        assertThat(schema).as(place).isNotNull();
        if (!(type instanceof ParameterizedType generic)) {
            requireLeaf(place, (Class<?>) type, schema);
            return;
        }
        Type[] parts = generic.getActualTypeArguments();
        Type raw = generic.getRawType();
        if (raw == Optional.class) {
            requireForm(place, parts[0], schema);
        } else if (raw == Fact.class) {
            assertThat(definition(schema)).as(place).isEqualTo("Fact");
            requireForm(place, parts[0], schema.at("/properties/value"));
        } else if (raw == Map.class) {
            requireForm(place, parts[0], schema.get("propertyNames"));
            requireForm(place, parts[1], schema.get("additionalProperties"));
        } else {
            assertThat(schema.path("type").asString()).as(place).isEqualTo("array");
            assertThat(schema.path("uniqueItems").asBoolean(false)).as(place).isEqualTo(raw == Set.class);
            requireForm(place, parts[0], schema.get("items"));
        }
    }

    private static void requireLeaf(String place, Class<?> type, JsonNode schema) {
        String definition = definition(schema);
        if (type == String.class) {
            assertThat(definition.isEmpty() ? schema.path("type").asString() : definition)
                    .as(place)
                    .isIn("Text", "FilledText", "string");
        } else if (type == int.class || type == Integer.class) {
            assertThat(definition.isEmpty() ? "Integer" : definition).as(place).isIn(WHOLE_NUMBERS);
        } else if (type == boolean.class || type == Boolean.class) {
            assertThat(definition).as(place).isEqualTo("Flag");
        } else {
            assertThat(definition).as(place).isEqualTo(type.getSimpleName());
        }
    }

    private static String definition(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.stringValue()));
        return names;
    }

    @Test
    void whatOnlyTheSchemaRequiresTheReaderRefusesToMiss() {
        Set<String> tried = new TreeSet<>();
        for (Golden golden : SchemaSet.GOLDEN) {
            JsonNode document = SchemaSet.MAPPER.readTree(golden.json());
            for (String name : required(SchemaSet.DEFINITIONS.get(golden.type()))) {
                ObjectNode without = (ObjectNode) document.deepCopy();
                without.remove(name);
                Verdicts verdicts = Verdicts.of(golden.type(), without);
                assertThat(verdicts.schema()).as(golden.type() + "." + name).isFalse();
                assertThat(verdicts.reader()).as(golden.type() + "." + name).isFalse();
                tried.add(golden.type() + "." + name);
            }
        }
        SchemaSet.DEFINITIONS.forEach((type, schema) -> {
            if (SchemaSet.TYPES.containsKey(type)
                    && variants(SchemaSet.TYPES.get(type)).isEmpty()) {
                required(schema).forEach(name -> assertThat(tried).contains(type + "." + name));
            }
        });
    }

    @Test
    void everyEnumHasItsCodesWithTheirNames() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);
        List<Class<?>> enums = REACHED.stream().filter(Class::isEnum).toList();
        assertThat(enums).hasSizeGreaterThan(50);
        for (Class<?> type : enums) {
            JsonNode schema = SchemaSet.DEFINITIONS.get(type.getSimpleName());
            List<String> codes = Stream.of(type.getEnumConstants())
                    .map(constant -> ((Coded) constant).getCode())
                    .toList();
            assertThat(texts(schema.get("enum"))).as(type.getSimpleName()).isEqualTo(codes);
            assertThat(schema.get("$defs").propertyNames()).containsExactlyElementsOf(codes);
            for (String code : codes) {
                String key = type.getSimpleName() + "." + code;
                JsonNode name = schema.get("$defs").get(code);
                assertThat(name.get("const").stringValue()).isEqualTo(code);
                assertThat(name.get("title").stringValue())
                        .isEqualTo(english.getString(key) + " / " + chinese.getString(key));
            }
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.zhuanjie.text.messages",
                locale,
                TypeRegistry.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    @Test
    void everyUnionLeadsFromEachCodeToItsType() {
        List<Class<?>> unions =
                REACHED.stream().filter(type -> !variants(type).isEmpty()).toList();
        assertThat(unions).hasSizeGreaterThan(6);
        for (Class<?> union : unions) {
            JsonNode schema = SchemaSet.DEFINITIONS.get(union.getSimpleName());
            List<String> expected = new ArrayList<>();
            for (Class<?> variant : variants(union)) {
                expected.add(codec(variant).orElseThrow().getTypeCode().orElseThrow() + " " + variant.getSimpleName());
            }
            List<String> found = new ArrayList<>();
            schema.get("allOf")
                    .forEach(branch -> found.add(branch.at("/if/properties/type/const")
                                    .stringValue() + " " + definition(branch.get("then"))));
            assertThat(found).as(union.getSimpleName()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(texts(schema.at("/properties/type/enum")))
                    .containsExactlyInAnyOrderElementsOf(
                            found.stream().map(text -> text.split(" ")[0]).toList());
        }
    }
}
