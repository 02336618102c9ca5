package io.github.zhuanjie.ledger.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of layouts says of every file what their reader says, but for what it names as beyond it. */
class LayoutSchemaTest {

    private static final String TEXT = text();
    private static final JsonNode JSON = JsonMapper.shared().readTree(TEXT);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = LayoutFile.class.getResourceAsStream("layout.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isRead(String json) throws IOException {
        return LayoutFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ColumnTable.standard())
                .value()
                .isPresent();
    }

    private static List<String> codes(String definition) {
        return JSON.get("$defs")
                .get(definition)
                .get("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    static Stream<String> faultyLayouts() {
        return LayoutFileTest.faultyLayouts();
    }

    /** Every fault that the reader finds in one of our faulty layouts, save those of the text itself. */
    @ParameterizedTest
    @MethodSource("faultyLayouts")
    void whatTheReaderRefusesTheSchemaRefuses(String json) throws IOException {
        assertThat(isRead(json)).isFalse();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"AID\",\"headerRow\":3.0}",
                "{\"kind\":\"AID\",\"area\":\"321081\",\"area\":\"321081\"}",
                "{\"kind\":\"AID\"} x"
            })
    void whatIsBeyondTheSchemaIsRefusedByTheReaderAlone(String json) throws IOException {
        assertThat(isRead(json)).isFalse();
        assertThat(JSON.get("description").stringValue()).contains("Beyond this schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"HOUSEHOLDS\",\"words\":{\"Illness\":{\"肾病\":\"URAEMIA\"}}}",
                "{\"kind\":\"NEEDS\",\"headerRow\":2147483647,\"headerRows\":3}",
                "{\"kind\":\"SUPPLY\",\"columns\":{\"\":\"-\"},\"positions\":{\"XFD\":\"name\"}}",
                "{\"kind\":\"AID\",\"asOf\":\"2024-02-29\",\"skippedSheets\":[],\"constants\":{\"source\":\"\\u00a0慈善\"}}",
                "{\"kind\":\"AID\",\"area\":\"321081100201\"}"
            })
    void whatTheReaderTakesTheSchemaTakes(String json) throws IOException {
        assertThat(isRead(json)).isTrue();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"AID\",\"asOf\":\"2023-02-29\"}",
                "{\"kind\":\"AID\",\"asOf\":\"0000-01-01\"}",
                "{\"kind\":\"AID\",\"headerRow\":2147483648}",
                "{\"kind\":\"AID\",\"constants\":{\"source\":\"\\u3000\\t\"}}",
                "{\"kind\":\"AID\",\"constants\":{\"-\":\"x\"}}",
                "{\"kind\":\"AID\",\"positions\":{\"ABCD\":\"amount\"}}",
                "{\"kind\":\"AID\",\"words\":{\"AidForm\":[]}}",
                "{\"kind\":\"AID\",\"$schema\":\"x\"}"
            })
    void bothRefuseTheSame(String json) throws IOException {
        assertThat(isRead(json)).isFalse();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() {
        assertThat(SCHEMA.validate(written(LayoutFileTest.full()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void theSchemaNamesTheColumnsOfTheTable(LedgerKind kind) {
        List<String> keys =
                ColumnTable.standard().columns(kind).stream().map(Column::key).toList();

        assertThat(codes(kind.getCode() + "_KEY")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(codes(kind.getCode() + "_COLUMN"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(keys.stream(), Stream.of(Layout.PASSED_OVER))
                        .toList());
        assertThat(SCHEMA.validate(written(Layout.of(kind)), InputFormat.JSON)).isEmpty();
    }

    /** A layout that says everything of every column. */
    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void aLayoutOfAllColumnsIsTakenByBoth(LedgerKind kind) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        Map<String, String> constants = new TreeMap<>();
        for (Column column : ColumnTable.standard().columns(kind)) {
            headers.put(column.chinese(), column.key());
            constants.put(column.key(), column.chinese());
        }
        String json = written(Layout.builder()
                .kind(kind)
                .columns(headers)
                .constants(constants)
                .build());

        assertThat(isRead(json)).isTrue();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aSuggestionIsAsTheSchemaSays(@TempDir Path folder) throws IOException {
        Path sample = Files.writeString(folder.resolve("sample.csv"), "户主姓名,编码,打分\n赵某,\"a\\b\",7\n");
        Layout draft = new LayoutSuggestion(ColumnTable.standard(), LedgerKind.HOUSEHOLDS)
                .of(sample, ReadLimits.standard())
                .orElseThrow();

        assertThat(draft.getColumns()).containsKey("打分");
        assertThat(SCHEMA.validate(written(draft), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaNamesTheCodesOfEveryList() {
        JsonNode lists = JSON.get("properties").get("words").get("properties");

        assertThat(lists.propertyNames()).hasSize(CodeLists.all().size());
        for (Class<? extends Coded> list : CodeLists.all()) {
            assertThat(lists.has(list.getSimpleName())).as(list.getSimpleName()).isTrue();
            assertThat(codes(list.getSimpleName()))
                    .containsExactlyElementsOf(Stream.of(list.getEnumConstants())
                            .map(Coded::getCode)
                            .toList());
        }
        assertThat(Optional.of(JSON.get("$schema").stringValue()))
                .contains("https://json-schema.org/draft/2020-12/schema");
    }

    static String written(Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutFile.write(layout, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
