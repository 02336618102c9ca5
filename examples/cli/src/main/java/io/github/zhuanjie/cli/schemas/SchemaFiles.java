package io.github.zhuanjie.cli.schemas;

import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.schema.Schemas;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that go to whoever writes documents without this library. */
public final class SchemaFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SchemaFiles() {}

    /**
     * Returns the files: every schema, all of them in one, the rules that no schema tells, the TypeScript types, and an example of
     * each kind of document.
     *
     * @return contents by name, each with a line feed at its end
     */
    public static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        Schemas.names().forEach(name -> files.put(name, Schemas.text(name)));
        files.put("bundle.schema.json", Schemas.bundle());
        files.put("beyond-schema.json", Schemas.beyondSchema());
        files.put(Schemas.TYPES, Schemas.types());
        for (DocumentKind kind : DocumentKind.values()) {
            JsonNode examples = MAPPER.readTree(Schemas.text(kind.schemaFile())).path("examples");
            for (int i = 0; i < examples.size(); i++) {
                String name =
                        kind.schemaFile().replace(".schema.json", ".example" + (i == 0 ? "" : "-" + (i + 1)) + ".json");
                files.put(name, MAPPER.writeValueAsString(examples.get(i)).replace("\r\n", "\n") + "\n");
            }
        }
        return files;
    }
}
