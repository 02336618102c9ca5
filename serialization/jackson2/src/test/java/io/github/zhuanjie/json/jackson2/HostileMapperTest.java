package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a product has configured its mapper, documents mean what they mean and are written as they are. */
class HostileMapperTest {

    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();

    /** Everything that a mix-in can say. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class")
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, creatorVisibility = JsonAutoDetect.Visibility.ANY)
    @JsonIgnoreProperties(value = "id", ignoreUnknown = true)
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonDeserialize(using = Evil.class)
    @JsonSerialize(using = Wrong.class)
    private interface Mixin {
        @JsonValue
        String toString();
    }

    /** A mix-in for what has a factory. */
    private abstract static class Factory {
        @JsonCreator
        Factory(@JsonProperty("fen") long fen) {}
    }

    /** Never to be called. */
    public static final class Evil extends JsonDeserializer<Object> {
        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalStateException("called");
        }
    }

    /** Never to be called. */
    public static final class Wrong extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeString("wrong");
        }
    }

    private static Map<String, UnaryOperator<JsonMapper.Builder>> settings() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put(
                "names",
                builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        settings.put("nothing fails", HostileMapperTest::nothingFails);
        settings.put("coercions", HostileMapperTest::coercions);
        settings.put(
                "enums",
                builder -> builder.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL));
        settings.put(
                "fields",
                builder -> builder.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                        .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                        .enable(MapperFeature.INFER_PROPERTY_MUTATORS));
        settings.put(
                "inclusion",
                builder -> builder.defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_DEFAULT))
                        .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP)));
        settings.put(
                "typing",
                builder -> builder.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL,
                        JsonTypeInfo.As.WRAPPER_ARRAY));
        settings.put(
                "typing by field",
                builder -> builder.activateDefaultTypingAsProperty(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS,
                        "type"));
        settings.put("mix-ins", HostileMapperTest::mixins);
        settings.put(
                "no annotations",
                builder -> builder.disable(MapperFeature.USE_ANNOTATIONS)
                        .annotationIntrospector(NopAnnotationIntrospector.instance));
        settings.put("mapped classes", builder -> builder.addModule(mapped()));
        settings.put("leaves", builder -> builder.addModule(leaves()));
        settings.put(
                "text",
                builder -> builder.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS));
        Map<String, UnaryOperator<JsonMapper.Builder>> all = new LinkedHashMap<>(settings);
        all.put("all at once", builder -> {
            settings.forEach((name, setting) -> {
                if (!name.equals("no annotations")) {
                    setting.apply(builder);
                }
            });
            return builder;
        });
        return all;
    }

    private static JsonMapper.Builder nothingFails(JsonMapper.Builder builder) {
        EnumSet.allOf(DeserializationFeature.class).stream()
                .filter(feature -> feature.name().startsWith("FAIL_"))
                .forEach(builder::disable);
        return builder;
    }

    private static JsonMapper.Builder coercions(JsonMapper.Builder builder) {
        return builder.enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.TryConvert);
                    }
                });
    }

    private static JsonMapper.Builder mixins(JsonMapper.Builder builder) {
        for (Class<?> type : List.of(
                Person.class, Household.class, Criterion.class, FamilyRelation.class, implementation(Person.class))) {
            builder.addMixIn(type, Mixin.class);
        }
        return builder.addMixIn(Yuan.class, Factory.class).addMixIn(Object.class, Mixin.class);
    }

    private static SimpleModule mapped() {
        SimpleModule module = new SimpleModule("mapped", Version.unknownVersion());
        map(module, Person.class);
        map(module, Household.class);
        return module;
    }

    private static <T> void map(SimpleModule module, Class<T> type) {
        module.addAbstractTypeMapping(type, implementation(type));
    }

    private static <T> Class<? extends T> implementation(Class<T> type) {
        try {
            return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName())
                    .asSubclass(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleModule leaves() {
        SimpleModule module = new SimpleModule("leaves", Version.unknownVersion());
        for (Class<?> type : List.of(String.class, LocalDate.class, Boolean.class, Integer.class, List.class)) {
            leaf(module, type);
        }
        return module;
    }

    @SuppressWarnings("unchecked") // neither is ever called
    private static <T> void leaf(SimpleModule module, Class<T> type) {
        module.addDeserializer(type, (JsonDeserializer<? extends T>) (JsonDeserializer<?>) new Evil());
        module.addSerializer(type, (JsonSerializer<T>) (JsonSerializer<?>) new Wrong());
    }

    static Stream<String> names() {
        return settings().keySet().stream();
    }

    private static List<JsonMapper> mappers(String name) {
        UnaryOperator<JsonMapper.Builder> setting = settings().get(name);
        JsonMapper before = setting.apply(JsonMapper.builder().addModule(new ZhuanjieModule()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonMapper after = setting.apply(JsonMapper.builder())
                .addModule(new ZhuanjieModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return List.of(before, after);
    }

    @ParameterizedTest
    @MethodSource("names")
    void documentsAreTheSame(String name) throws IOException {
        Map<String, Class<?>> types = new HashMap<>();
        TypeRegistry.standard().getTypes().forEach(type -> types.put(type.getSimpleName(), type));
        for (JsonMapper mapper : mappers(name)) {
            int documents = 0;
            for (String line : lines("golden.txt")) {
                String[] parts = line.split("\t", 2);
                Class<?> type = types.get(parts[0]);
                if (type != null) {
                    Object value = STRICT.readValue(parts[1], type);
                    assertThat(mapper.readValue(parts[1], type)).as(line).isEqualTo(value);
                    byte[] written = mapper.writeValueAsBytes(value);
                    assertThat(STRICT.readTree(written)).isEqualTo(STRICT.readTree(parts[1]));
                    documents++;
                }
            }
            assertThat(documents).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void badDocumentsAreRefusedForTheSameReasons(String name) throws Exception {
        for (JsonMapper mapper : mappers(name)) {
            for (String line : lines("bad.txt")) {
                String[] parts = line.split("\t", 3);
                assertThat(verdict(mapper, Class.forName("io.github.zhuanjie." + parts[0]), parts[2]))
                        .as(parts[2])
                        .isEqualTo(parts[1]);
            }
        }
    }

    @Test
    void implementationsAreMadeByTheirBuildersOnly() throws IOException {
        JsonMapper mapper = mappers("fields").get(0);
        Class<?> type = implementation(Person.class);
        assertThat(mapper.readValue("{\"id\":\"P-1\",\"relation\":\"HEAD\"}", type))
                .isInstanceOf(Person.class);
        assertThat(verdict(mapper, type, "{\"id\":\"P-1\"}")).isEqualTo("JSON_MISSING_FIELD ");
        assertThat(verdict(mapper, Criterion.Unrecognized.class, "{\"type\":\"INSURED\"}"))
                .isEqualTo("JSON_WRONG_TYPE ");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = HostileMapperTest.class.getResourceAsStream("/io/github/zhuanjie/json/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Returns the value's canonical form, or the faults. */
    private static String verdict(ObjectMapper mapper, Class<?> type, String json) throws IOException {
        try {
            return STRICT.writeValueAsString(mapper.readValue(json, type));
        } catch (InvalidDocumentException e) {
            return e.getFaults().stream()
                    .map((Fault fault) -> fault.code() + " " + fault.location().pointer())
                    .collect(Collectors.joining(","));
        }
    }
}
