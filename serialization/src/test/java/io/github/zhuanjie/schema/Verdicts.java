package io.github.zhuanjie.schema;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.json.ZhuanjieJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What schema and strict reader say of one document.
 *
 * @param type  the simple name of the type
 * @param json  the document
 * @param schema  whether the schema accepts it
 * @param codes  the faults that the reader finds
 */
record Verdicts(String type, String json, boolean schema, Set<String> codes) {

    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final ZhuanjieJson STRICT = ZhuanjieJson.strict();

    static Verdicts of(String type, JsonNode document) {
        return of(type, ESCAPING.writeValueAsString(document), document);
    }

    /** Judges a text; the schema sees of it what a parser that lets everything pass makes of it. */
    static Verdicts of(String type, String json) {
        return of(type, json, SchemaSet.MAPPER.readTree(json));
    }

    private static Verdicts of(String type, String json, JsonNode document) {
        Outcome<?> read = STRICT.read(SchemaSet.TYPES.get(type), json.getBytes(StandardCharsets.UTF_8));
        List<String> codes = read.faults().stream().map(Fault::code).toList();
        return new Verdicts(type, json, SchemaSet.accepts(type, document), new TreeSet<>(codes));
    }

    boolean reader() {
        return codes.isEmpty();
    }

    /** Whether the text holds a surrogate without its other half, which is no character and in many languages no text. */
    boolean holdsHalfACharacter() {
        String unescaped = json;
        for (int at = unescaped.indexOf("\\uD"); at >= 0; at = unescaped.indexOf("\\uD", at + 12)) {
            boolean pair = unescaped.charAt(at + 3) < 'C' && unescaped.startsWith("\\uD", at + 6);
            if (unescaped.charAt(at + 3) >= '8' && !(pair && unescaped.charAt(at + 9) >= 'C')) {
                return true;
            }
            if (!pair) {
                at -= 6;
            }
        }
        return false;
    }
}
