package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.report.FairnessReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    @Test
    void everyKindOfDocumentHasASchema() {
        assertThat(Schemas.names())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .startsWith("household.schema.json", "need-list.schema.json", "supply-list.schema.json")
                .contains("values.schema.json");
        for (DocumentKind kind : DocumentKind.values()) {
            JsonNode schema = SchemaSet.FILES.get(kind.schemaFile());
            assertThat(schema.at("/properties/$schema/const").stringValue())
                    .isEqualTo(Schemas.addressOf(kind.schemaFile()));
        }
    }

    @Test
    void streamAndTextAreTheSameBytes() throws IOException {
        for (String name : Schemas.names()) {
            try (InputStream in = Schemas.open(name)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(Schemas.text(name))
                        .endsWith("}\n")
                        .doesNotContain("\r", "\t");
            }
        }
    }

    @Test
    void definitionsAreFoundByType() {
        assertThat(Schemas.addressOf(Household.class))
                .hasValue("https://zhuanjie.github.io/schemas/v1/person-types.schema.json#/$defs/Household");
        assertThat(Schemas.addressOf(Urgency.class)).isPresent();
        assertThat(Schemas.addressOf(FairnessReport.class)).isEmpty();
        assertThat(Schemas.addressOf(Integer.class)).isEmpty();
        assertThat(Schemas.addressOf("values.schema.json"))
                .isEqualTo("https://zhuanjie.github.io/schemas/v1/values.schema.json");
    }

    @Test
    void otherNamesAreRefused() {
        for (String name : List.of("", "values", "../module-info.class", "beyond-schema.json", "bundle.schema.json")) {
            assertThatThrownBy(() -> Schemas.open(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Schemas.text(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Schemas.addressOf(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Schemas.open(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void bundleHoldsEverySchemaWhole() {
        JsonNode bundle = SchemaSet.MAPPER.readTree(Schemas.bundle());
        assertThat(bundle.get("$id").stringValue()).isEqualTo(Schemas.BASE + "bundle.schema.json");
        assertThat(bundle.get("$defs").propertyNames()).containsExactlyElementsOf(Schemas.names());
        SchemaSet.FILES.forEach(
                (name, file) -> assertThat(bundle.get("$defs").get(name)).isEqualTo(file));
    }

    @Test
    void bundleAloneJudgesDocuments() {
        String address = Schemas.BASE + "bundle.schema.json";
        Schema bundle = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(address, Schemas.bundle())))
                .getSchema(SchemaLocation.of(address));
        String document = "{\"$schema\":\"https://zhuanjie.github.io/schemas/v1/household.schema.json\",\"id\":\"D-1\","
                + "\"content\":{\"type\":\"HOUSEHOLD\",\"household\":{\"id\":\"H-1\",\"residence\":\"321081\"}},"
                + "\"issuedAt\":\"2024-06-01T08:30:00Z\",\"producer\":{\"name\":\"p\"},\"schemaVersion\":\"1.0\","
                + "\"subjects\":[{\"type\":\"HOUSEHOLD\",\"household\":\"H-1\"}]}";
        assertThat(bundle.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(bundle.validate(document.replace("321081", "32108"), InputFormat.JSON))
                .hasSize(1);
        assertThat(bundle.validate(document.replace("v1/household", "v1/consent"), InputFormat.JSON))
                .hasSize(1);
    }
}
