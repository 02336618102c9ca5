package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.household.Household;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What is no JSON is refused by the strict mapper, and by no exception but the module's and Jackson's own. The texts are
 * those of the Jackson 3 module; JSONTestSuite runs as there: {@code -Djson.test.suite=…}.
 */
class JsonSyntaxTest {

    private static final String SUITE = "json.test.suite";
    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();
    private static final ObjectMapper KEEPING =
            ZhuanjieMappers.strict().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** What is wrong with a text that is JSON and no household. */
    private static final Set<String> CONTENT =
            Set.of("JSON_WRONG_TYPE", "JSON_MISSING_FIELD", "JSON_UNKNOWN_FIELD", "JSON_NULL");

    /** What is wrong with a text before it is found to be no household, at which a mapper stops. */
    private static final Set<String> WHOLE = Set.of("JSON_BOM", "JSON_EMPTY", "JSON_SYNTAX");

    /** What must be accepted by the suite: a name that stands twice, and 82 digits in a number. */
    private static final Set<String> REFUSED =
            Set.of("y_object_duplicated_key", "y_object_duplicated_key_and_value", "y_number_double_close_to_zero");

    @Test
    void textsAreJsonOrRefused() throws IOException {
        int texts = 0;
        for (String line : own()) {
            String[] parts = line.split("\t", 2);
            byte[] json = bytes(parts[1]);
            boolean isJson = parts[0].equals("ok");
            if (isJson || WHOLE.contains(parts[0])) {
                assertThat(isRefusedAsJson(json)).as(line).isEqualTo(!isJson);
            }
            boolean kept = isKept(json);
            // A mapper decodes bytes itself, and which malformed ones it accepts differs between releases of Jackson.
            if (!parts[0].equals("JSON_ENCODING")) {
                assertThat(kept).as(line).isEqualTo(isJson);
            }
            texts++;
        }
        assertThat(texts).isGreaterThan(400);
    }

    @Test
    @EnabledIfSystemProperty(named = SUITE, matches = ".+")
    void jsonTestSuite() throws IOException {
        List<String> wrong = new ArrayList<>();
        int mandatory = 0;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(SUITE)))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                byte[] json = Files.readAllBytes(file);
                boolean kept = isKept(json);
                mandatory += name.startsWith("i_") ? 0 : 1;
                if (name.startsWith("n_") && kept || name.startsWith("y_") && kept == REFUSED.contains(name)) {
                    wrong.add(name);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(mandatory).isGreaterThanOrEqualTo(283);
    }

    private static List<String> own() throws IOException {
        try (InputStream in = JsonSyntaxTest.class.getResourceAsStream("/io/github/zhuanjie/json/syntax.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .toList();
        }
    }

    /** Reads a text as a household, which none is. */
    private static boolean isRefusedAsJson(byte[] json) throws IOException {
        try {
            assertThat(STRICT.readValue(json, Household.class)).isNull(); // the text null
            return false;
        } catch (InvalidDocumentException e) {
            return !CONTENT.contains(e.getFaults().get(e.getFaults().size() - 1).code());
        } catch (JsonProcessingException e) {
            return true;
        }
    }

    /** Reads a text as a part of a criterion of an unknown type; what is accepted must come out again. */
    private static boolean isKept(byte[] json) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        member.writeBytes("{\"type\":\"NEWER\",\"x\":".getBytes(StandardCharsets.UTF_8));
        member.writeBytes(json);
        member.write('}');
        try {
            Criterion read = KEEPING.readValue(member.toByteArray(), Criterion.class);
            byte[] written = KEEPING.writeValueAsBytes(read);
            assertThat(KEEPING.readValue(written, Criterion.class))
                    .as("%s", new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(read);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static byte[] bytes(String escaped) {
        byte[] text = escaped.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '%') {
                out.write(16 * Character.digit(text[i + 1], 16) + Character.digit(text[i + 2], 16));
                i += 2;
            } else {
                out.write(text[i]);
            }
        }
        return out.toByteArray();
    }
}
