package io.github.zhuanjie.json;

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
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/** However a product has configured its mapper, documents mean what they mean and are written as they are. */
class HostileMapperTest {

    private static final JsonMapper NEUTRAL =
            JsonMapper.builder().addModule(new ZhuanjieModule()).build();
    private static final int SHARES = 101;
    private static final JsonMapper PLAIN = JsonMapper.shared();

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
    public static final class Evil extends ValueDeserializer<Object> {
        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalStateException("called");
        }
    }

    /** Never to be called. */
    public static final class Wrong extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
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
                builder -> builder.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .disable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS));
        settings.put(
                "dates",
                builder -> builder.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .defaultTimeZone(java.util.TimeZone.getTimeZone("America/New_York"))
                        .defaultDateFormat(new java.text.SimpleDateFormat("dd/MM/yy", java.util.Locale.UK)));
        settings.put(
                "fields",
                builder -> builder.changeDefaultVisibility(
                                seen -> seen.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                        .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                        .enable(MapperFeature.INFER_PROPERTY_MUTATORS));
        settings.put(
                "inclusion",
                builder -> builder.changeDefaultPropertyInclusion(old -> JsonInclude.Value.construct(
                                JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_DEFAULT))
                        .changeDefaultNullHandling(old -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP)));
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
                        .annotationIntrospector(AnnotationIntrospector.nopInstance()));
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
        module.addDeserializer(type, (ValueDeserializer<? extends T>) (ValueDeserializer<?>) new Evil());
        module.addSerializer(type, (ValueSerializer<T>) (ValueSerializer<?>) new Wrong());
    }

    static Stream<String> names() {
        return settings().keySet().stream();
    }

    private static List<JsonMapper> mappers(String name, boolean strict) {
        UnaryOperator<JsonMapper.Builder> setting = settings().get(name);
        JsonMapper before = setting.apply(JsonMapper.builder().addModule(new ZhuanjieModule()))
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
        JsonMapper after = setting.apply(JsonMapper.builder())
                .addModule(new ZhuanjieModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
        return List.of(before, after);
    }

    @ParameterizedTest
    @MethodSource("names")
    void documentsAreTheSame(String name) {
        for (JsonMapper mapper : mappers(name, true)) {
            for (Object sample : Samples.all()) {
                String json = ZhuanjieJson.strict().write(sample);
                assertThat(mapper.readValue(json, RoundTripTest.registeredType(sample)))
                        .isEqualTo(sample);
                assertThat(PLAIN.readTree(mapper.writeValueAsBytes(sample)))
                        .as(json)
                        .isEqualTo(PLAIN.readTree(json));
                if (!name.equals("text") && !name.equals("all at once")) {
                    assertThat(mapper.writeValueAsString(sample).replace("\\/", "/"))
                            .isEqualTo(json);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void badDocumentsAreRefusedForTheSameReasons(String name) throws Exception {
        for (JsonMapper mapper : mappers(name, true)) {
            for (String line : BadDocumentTest.written()) {
                String[] parts = line.split("\t", 3);
                assertThat(verdict(mapper, Class.forName("io.github.zhuanjie." + parts[0]), parts[2]))
                        .as(parts[2])
                        .isEqualTo(parts[1]);
            }
        }
    }

    /** There are so many that each setting gets its share. */
    @ParameterizedTest
    @MethodSource("names")
    void whatIsSaidInAnotherWayIsJudgedAlike(String name) {
        int share = List.copyOf(settings().keySet()).indexOf(name);
        for (boolean strict : new boolean[] {true, false}) {
            JsonMapper neutral = NEUTRAL.rebuild()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                    .build();
            JsonMapper hostile = mappers(name, strict).get(0);
            int number = 0;
            int judged = 0;
            for (Object sample : Samples.all()) {
                Class<?> type = RoundTripTest.registeredType(sample);
                int first = number++;
                String json = ZhuanjieJson.strict().write(sample);
                for (String mutant : Mutants.of(json, i -> (first + i) % SHARES == share)) {
                    assertThat(verdict(hostile, type, mutant)).as(mutant).isEqualTo(verdict(neutral, type, mutant));
                    judged++;
                }
            }
            assertThat(judged).isGreaterThan(100);
        }
    }

    @Test
    void implementationsAreMadeByTheirBuildersOnly() {
        JsonMapper mapper = mappers("fields", true).get(0);
        Class<?> type = implementation(Person.class);
        assertThat(mapper.readValue(ZhuanjieJson.strict().write(Samples.person()), type))
                .isEqualTo(Samples.person());
        assertThat(verdict(mapper, type, "{\"id\":\"P-1\"}")).isEqualTo("JSON_MISSING_FIELD ");
        assertThat(verdict(mapper, Criterion.Unrecognized.class, "{\"type\":\"INSURED\"}"))
                .isEqualTo("JSON_WRONG_TYPE ");
    }

    /** Returns the value's canonical form, or the faults. */
    private static String verdict(JsonMapper mapper, Class<?> type, String json) {
        try {
            Object value = mapper.readValue(json, type);
            return value == null ? "null" : ZhuanjieJson.strict().write(value);
        } catch (InvalidDocumentException e) {
            return e.getFaults().stream()
                    .map((Fault fault) -> fault.code() + " " + fault.location().pointer())
                    .collect(Collectors.joining(","));
        } catch (DatabindException e) {
            return e.getClass().getSimpleName();
        }
    }
}
