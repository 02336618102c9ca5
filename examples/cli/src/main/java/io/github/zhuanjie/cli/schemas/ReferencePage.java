package io.github.zhuanjie.cli.schemas;

import com.samskivert.mustache.Mustache;
import io.github.zhuanjie.schema.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders the schemas as one HTML page in both languages that needs nothing else. */
public final class ReferencePage {

    private static final String TEMPLATE = "reference.mustache";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReferencePage() {}

    /**
     * Writes the page in UTF-8.
     *
     * @param locale  the language shown first
     * @param out  where to write; flushed, not closed
     * @throws IOException if writing fails
     */
    public static void write(Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (InputStream in = ReferencePage.class.getResourceAsStream(TEMPLATE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            // made whole first: a template tells a disk that is full in an exception of its own
            writer.write(Mustache.compiler().compile(reader).execute(model(locale)));
            writer.flush();
        }
    }

    private static Map<String, Object> model(Locale locale) {
        List<Map<String, Object>> documents = new ArrayList<>();
        List<Map<String, Object>> groups = new ArrayList<>();
        for (String name : Schemas.names()) {
            JsonNode schema = MAPPER.readTree(Schemas.text(name));
            if (schema.has("$defs")) {
                groups.add(group(name, schema));
            } else {
                documents.add(document(name, schema));
            }
        }
        return Map.of(
                "lang",
                locale.getLanguage().equals("zh") ? "zh-CN" : "en",
                "base",
                Schemas.BASE,
                "documents",
                documents,
                "groups",
                groups,
                "codes",
                codes());
    }

    private static Map<String, Object> document(String file, JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        return Map.of(
                "file", file,
                "words", Words.of(schema),
                "type", example.path("content").path("type").asString(""),
                "example", example.toPrettyString());
    }

    private static Map<String, Object> group(String file, JsonNode schema) {
        List<Definition> definitions = schema.get("$defs").properties().stream()
                .map(each -> new Definition(each.getKey(), each.getValue()))
                .toList();
        return Map.of("id", file.replace(".schema.json", ""), "words", Words.of(schema), "definitions", definitions);
    }

    private static List<Map<String, Object>> codes() {
        return MAPPER.readTree(Schemas.beyondSchema())
                .get("codes")
                .valueStream()
                .map(each -> Map.<String, Object>of(
                        "code", each.get("code").asString(),
                        "words", Words.ofText(each.get("reason").asString())))
                .toList();
    }
}
