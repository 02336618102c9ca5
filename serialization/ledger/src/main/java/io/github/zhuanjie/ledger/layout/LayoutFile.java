package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON file of a {@link Layout}:
 *
 * <pre>{@code
 * {
 *   "kind": "HOUSEHOLDS",
 *   "headerRow": 3,
 *   "headerRows": 2,
 *   "columns": {"农户": "head.name", "证号": "residentId", "得分": "-"},
 *   "constants": {"category": "低保"},
 *   "words": {"AssistanceCategory": {"甲类": "DIBAO"}},
 *   "categoryFrom": "FILE",
 *   "area": "321081",
 *   "asOf": "2024-05-31",
 *   "skippedSheets": ["填表说明"]
 * }
 * }</pre>
 *
 * <p>Only {@code kind} must be there. The members are those of {@link Layout}, of the same names; anything else is a fault,
 * since a misspelt member would be passed over without a word.
 */
public final class LayoutFile {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_DEPTH = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_TEXT)
                            .maxNumberLength(10)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LayoutFile() {}

    /**
     * Reads a layout.
     *
     * @param in  the JSON, UTF-8, up to a megabyte; not closed
     * @param table  the columns that it may name
     * @return the layout; or faults: {@code LAYOUT_SYNTAX} where the text is no JSON object, {@code LAYOUT_MEMBER} where a
     *     member is none of a layout, {@code LAYOUT_VALUE} where a value is of another kind than its member, {@code
     *     LAYOUT_COLUMN} where a key is no column's, {@code LAYOUT_WORD} where a code list or code does not exist
     * @throws IOException if the stream fails
     */
    public static Outcome<Layout> read(InputStream in, ColumnTable table) throws IOException {
        byte[] json = in.readNBytes(MAX_BYTES + 1);
        if (json.length > MAX_BYTES) {
            return syntax(Location.WHOLE);
        }
        try {
            JsonNode root = MAPPER.readTree(json);
            return root instanceof ObjectNode object ? new LayoutJson(object, table).read() : syntax(Location.WHOLE);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            boolean known = at != null && at.getLineNr() > 0 && at.getColumnNr() > 0;
            return syntax(
                    known
                            ? new Location(OptionalInt.of(at.getLineNr()), OptionalInt.of(at.getColumnNr()), "")
                            : Location.WHOLE);
        }
    }

    private static Outcome<Layout> syntax(Location at) {
        return Outcome.failed(List.of(Fault.error("LAYOUT_SYNTAX", at)));
    }

    /**
     * Writes a layout as {@link #read} takes it, indented.
     *
     * @param layout  the layout
     * @param out  where to; not closed
     */
    public static void write(Layout layout, OutputStream out) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("kind", layout.getKind().getCode());
        layout.getHeaderRow().ifPresent(row -> json.put("headerRow", row));
        if (layout.getHeaderRow().isPresent()) {
            json.put("headerRows", layout.getHeaderRows());
        }
        put(json, "columns", layout.getColumns());
        put(json, "positions", layout.getPositions());
        put(json, "constants", layout.getConstants());
        if (!layout.getWords().isEmpty()) {
            ObjectNode words = json.putObject("words");
            layout.getWords().forEach((list, codes) -> put(words, list, codes));
        }
        if (layout.getCategoryFrom() != CategorySource.COLUMN) {
            json.put("categoryFrom", layout.getCategoryFrom().getCode());
        }
        layout.getArea().ifPresent(area -> json.put("area", area.toString()));
        layout.getAsOf().ifPresent(day -> json.put("asOf", day.toString()));
        if (!layout.getSkippedSheets().isEmpty()) {
            ArrayNode sheets = json.putArray("skippedSheets");
            layout.getSkippedSheets().forEach(sheets::add);
        }
        if (layout.isMonthlyIncomeOfYear()) {
            json.put("monthlyIncomeOfYear", true);
        }
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, json);
    }

    private static void put(ObjectNode json, String member, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode object = json.putObject(member);
            texts.forEach(object::put);
        }
    }
}
