package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed is the document, not what is made of it. */
class CanonicalDocumentTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(String json) {
        Outcome<byte[]> outcome = CanonicalDocument.of(utf8(json));
        assertThat(outcome.faults()).isEmpty();
        return new String(outcome.value().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void ofWhatIsWrittenHereItIsTheNormalForm() {
        for (Object sample : Samples.all()) {
            byte[] normal = normal(sample);
            assertThat(CanonicalDocument.of(utf8(JSON.write(sample))).value().orElseThrow())
                    .isEqualTo(normal);
            assertThat(CanonicalDocument.of(utf8(JSON.writePretty(sample)))
                            .value()
                            .orElseThrow())
                    .isEqualTo(normal);
            assertThat(CanonicalDocument.of(normal).value().orElseThrow()).isEqualTo(normal);
            assertThat(CanonicalDocument.hash(normal).value()).hasValue(CanonicalJson.hash(normal));
        }
    }

    @SuppressWarnings("unchecked") // the type was found by the value
    private static byte[] normal(Object sample) {
        return CanonicalJson.write((Class<Object>) RoundTripTest.registeredType(sample), sample);
    }

    @Test
    void ofWhatIsMerelyAcceptedItIsTheDocumentAsItStands() {
        String sent = "{\"$schema\":\"https://zhuanjie.github.io/schemas/v1/need-list.schema.json\",\"id\":\"D-1\","
                + "\"issuedAt\":\"2026-01-16T08:30:00.000Z\",\"subjects\":[],\"producer\":{\"name\":\"x\"},"
                + "\"schemaVersion\":\"1.0\",\"content\":{\"type\":\"NEED_LIST\",\"needs\":[]}}";
        Document read = JSON.read(Document.class, utf8(sent)).value().orElseThrow();
        assertThat(canonical(sent))
                .isEqualTo("{\"$schema\":\"https://zhuanjie.github.io/schemas/v1/need-list.schema.json\",\"content\":"
                        + "{\"needs\":[],\"type\":\"NEED_LIST\"},\"id\":\"D-1\",\"issuedAt\":\"2026-01-16T08:30:00.000Z\","
                        + "\"producer\":{\"name\":\"x\"},\"schemaVersion\":\"1.0\",\"subjects\":[]}");
        assertThat(CanonicalDocument.hash(utf8(sent)).value()).isPresent();
        assertThat(CanonicalDocument.hash(utf8(sent)).value().orElseThrow())
                .isNotEqualTo(CanonicalJson.hash(Document.class, read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[ ]|[]",
                "{\"b\" : 1.0 , \"a\":\t-0}|{\"a\":0,\"b\":1}",
                "[1E2,1e21,1.10,-0.0,333333333.33333329]|[100,1e+21,1.1,0,333333333.3333333]",
                "[true,false,null]|[true,false,null]",
                "\"\\u0041\\/\\u000a\\u007f\"|\"A/\\n\u007f\"",
                "{\"\\u20ac\":1,\"\\ud83d\\ude00\":2,\"\\ufb33\":3}|{\"€\":1,\"\ud83d\ude00\":2,\"\ufb33\":3}",
                "7|7"
            })
    void numbersTextsAndOrderAreThoseOfTheScheme(String json, String expected) {
        assertThat(canonical(json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"\\u0061\":1}|JSON_DUPLICATE_KEY|1|8",
                "[{\"a\":{\"b\":1,\"b\":[{}]}}]|JSON_DUPLICATE_KEY|1|14",
                "[12345678901234567890]|CANONICAL_NUMBER|1|2",
                "[1e400]|CANONICAL_NUMBER|1|2",
                "[\"\\ud83d\"]|JSON_ENCODING|1|2",
                "[1] 2|JSON_TRAILING|1|5",
                "[1|JSON_TRUNCATED|1|3",
                "[01]|JSON_SYNTAX|1|3",
                "[NaN]|JSON_SYNTAX|1|4"
            })
    void whatHasNoCanonicalFormIsToldWithItsPlace(String json, String code, int line, int column) {
        Outcome<byte[]> outcome = CanonicalDocument.of(utf8(json));
        assertThat(outcome.value()).isEmpty();
        Fault fault = outcome.faults().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.location().line()).hasValue(line);
        assertThat(fault.location().column().orElse(0)).isBetween(column - 1, column + 1);
        assertThat(CanonicalDocument.hash(utf8(json)).value()).isEmpty();
        assertThat(CanonicalDocument.hash(utf8(json)).faults()).isEqualTo(outcome.faults());
    }

    @Test
    void everyFaultIsFoundInOneReading() {
        assertThat(codes("{\"a\":1,\"a\":2,\"b\":[1e400,\"\\ud83d\"],\"b\":3}"))
                .containsExactly("JSON_DUPLICATE_KEY", "CANONICAL_NUMBER", "JSON_ENCODING", "JSON_DUPLICATE_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff{}", "", " ", "{'a':1}", "[1,]", "// x\n1", "{\"\\ude00\":1}"})
    void whatIsNoPlainJsonIsRefused(String json) {
        assertThat(codes(json)).hasSize(1).allMatch(code -> code.startsWith("JSON_"));
    }

    @Test
    void otherEncodingsDepthAndSizeAreRefused() {
        assertThat(CanonicalDocument.of("{}".getBytes(StandardCharsets.UTF_16BE))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("JSON_ENCODING");
        assertThat(codes("[".repeat(100_000))).containsExactly("JSON_LIMIT");
        assertThat(CanonicalDocument.of(new byte[JsonFactories.MAX_DOCUMENT_BYTES + 1])
                        .faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
        assertThatNullPointerException()
                .isThrownBy(() -> CanonicalDocument.of(null))
                .withMessage("json");
    }

    private static List<String> codes(String json) {
        return Stream.of(CanonicalDocument.of(utf8(json)))
                .flatMap(outcome -> outcome.faults().stream())
                .map(Fault::code)
                .toList();
    }
}
