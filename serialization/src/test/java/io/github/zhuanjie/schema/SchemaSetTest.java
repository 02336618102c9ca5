package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.zhuanjie.schema.SchemaSet.Golden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schemas are schemas, hang together, say everything in both languages, and accept what was ever promised. */
class SchemaSetTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z\\d].*[a-z].*\\.");

    @Test
    void everySchemaIsOneOfTheDraft() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DRAFT));
        SchemaSet.FILES.forEach((name, file) -> {
            assertThat(draft.validate(file)).as(name).isEmpty();
            assertThat(file.get("$schema").stringValue()).isEqualTo(DRAFT);
        });
        assertThat(draft.validate(SchemaSet.MAPPER.readTree("{\"type\":7}"))).isNotEmpty();
    }

    @Test
    void everyAddressIsThatOfTheFile() {
        SchemaSet.FILES.forEach((name, file) ->
                assertThat(file.get("$id").stringValue()).isEqualTo("https://zhuanjie.github.io/schemas/v1/" + name));
    }

    @Test
    void everyReferenceLeadsToADefinition() {
        List<String> references = new ArrayList<>();
        SchemaSet.FILES.forEach((name, file) -> file.findValues("$ref").forEach(reference -> {
            String[] parts = reference.stringValue().split("#", 2);
            JsonNode target = SchemaSet.FILES.get(parts[0].isEmpty() ? name : parts[0]);
            assertThat(target).as(reference.stringValue()).isNotNull();
            assertThat(target.at(parts[1]).isObject())
                    .as(reference.stringValue())
                    .isTrue();
            references.add(reference.stringValue());
        }));
        assertThat(references).hasSizeGreaterThan(500);
    }

    @Test
    void everyDefinitionIsReachedFromADocument() {
        Map<String, String> reached = new LinkedHashMap<>();
        SchemaSet.FILES.forEach((name, file) -> {
            if (!file.has("$defs")) {
                reach(name, file, reached);
            }
        });
        assertThat(reached.keySet()).containsAll(SchemaSet.DEFINITIONS.keySet());
    }

    private static void reach(String name, JsonNode node, Map<String, String> reached) {
        for (JsonNode reference : node.findValues("$ref")) {
            String[] parts = reference.stringValue().split("#/\\$defs/", 2);
            String file = parts[0].isEmpty() ? name : parts[0];
            if (reached.put(parts[1], file) == null) {
                reach(file, SchemaSet.FILES.get(file).get("$defs").get(parts[1]), reached);
            }
        }
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        SchemaSet.FILES.forEach((name, file) -> requireBothLanguages(name, file));
        SchemaSet.DEFINITIONS.forEach((type, definition) -> {
            requireBothLanguages(type, definition);
            definition
                    .path("properties")
                    .properties()
                    .forEach(member -> requireBothLanguages(type + "." + member.getKey(), member.getValue()));
        });
    }

    private static void requireBothLanguages(String place, JsonNode schema) {
        String[] title = schema.path("title").asString("").split(" / ", -1);
        assertThat(title).as(place).hasSize(2);
        assertThat(title[0]).as(place).matches("[A-Z][^\\p{IsHan}]*");
        assertThat(title[1]).as(place).matches(text -> CHINESE.matcher(text).find());
        String[] lines = schema.path("description").asString("").split("\n", -1);
        assertThat(lines).as(place).hasSize(2);
        assertThat(lines[0]).as(place).matches(SENTENCE);
        assertThat(lines[1])
                .as(place)
                .endsWith("。")
                .matches(text -> CHINESE.matcher(text).find());
    }

    @Test
    void everyExampleIsAcceptedBySchemaAndReader() {
        int[] examples = {0};
        SchemaSet.DEFINITIONS.forEach((type, definition) -> definition
                .path("examples")
                .forEach(example -> {
                    assertThat(SchemaSet.validator(type).validate(example))
                            .as(type)
                            .isEmpty();
                    if (SchemaSet.TYPES.containsKey(type)) {
                        assertThat(Verdicts.of(type, example).codes()).as(type).isEmpty();
                    }
                    examples[0]++;
                }));
        SchemaSet.FILES.forEach((name, file) -> file.path("examples").forEach(example -> {
            assertThat(SchemaSet.validatorOf(name).validate(example)).as(name).isEmpty();
            assertThat(Verdicts.of("Document", example).codes()).as(name).isEmpty();
            examples[0]++;
        }));
        assertThat(examples[0]).isGreaterThan(200);
    }

    @Test
    void everyObjectAndTextHasAnExample() {
        SchemaSet.DEFINITIONS.forEach((type, definition) -> {
            boolean needed = !definition.has("enum") && !definition.has("allOf");
            assertThat(!needed || definition.has("examples")).as(type).isTrue();
        });
    }

    @Test
    void everyGoldenDocumentIsAccepted() {
        assertThat(SchemaSet.GOLDEN).hasSizeGreaterThan(200);
        for (Golden golden : SchemaSet.GOLDEN) {
            assertThat(SchemaSet.validator(golden.type()).validate(SchemaSet.MAPPER.readTree(golden.json())))
                    .as(golden.type())
                    .isEmpty();
        }
    }

    @Test
    void everyGoldenDocumentIsAcceptedByTheSchemaThatItNames() {
        List<Golden> documents = SchemaSet.GOLDEN.stream()
                .filter(golden -> golden.type().equals("Document"))
                .toList();
        assertThat(documents).isNotEmpty();
        for (Golden golden : documents) {
            JsonNode document = SchemaSet.MAPPER.readTree(golden.json());
            String name = document.get("$schema").stringValue().substring(Schemas.BASE.length());
            assertThat(SchemaSet.validatorOf(name).validate(document)).as(name).isEmpty();
        }
    }

    @Test
    void oneFaultIsOneMessage() {
        requireOneMessage(
                "Criterion",
                "{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"NOT\",\"of\":{\"type\":\"INCOME_PER_HEAD\",\"comparison\":\"AT_MOST\","
                        + "\"threshold\":{\"type\":\"AMOUNT\",\"amount\":\"1e3\"}}}]}",
                "/of/0/of/threshold/amount");
        requireOneMessage("Criterion", "{\"type\":\"NO_SUCH\"}", "/type");
        requireOneMessage("Capacity", "{\"provenance\":\"PUBLISHED\",\"areaQuotas\":[]}", "");
        requireOneMessage("Guardian", "{\"kind\":\"PARENT\"}", "");
        requireOneMessage("Guardian", "{\"member\":\"P-1\",\"organization\":\"某福利院\"}", "/organization");
    }

    private static void requireOneMessage(String type, String json, String place) {
        assertThat(SchemaSet.validator(type).validate(SchemaSet.MAPPER.readTree(json)))
                .singleElement()
                .satisfies(error ->
                        assertThat(error.getInstanceLocation().toString()).isEqualTo(place));
    }
}
