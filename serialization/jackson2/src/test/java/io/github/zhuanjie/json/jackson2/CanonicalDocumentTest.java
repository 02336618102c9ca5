package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.CanonicalJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes as with Jackson 3; what that one does at length is not tried again. */
class CanonicalDocumentTest {

    private static Outcome<byte[]> of(String json) {
        return CanonicalDocument.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDocumentAsItStandsIsWritten() {
        String sent =
                "{ \"issuedAt\":\"2026-01-16T08:30:00.000Z\",\"id\":\"D-1\",\"subjects\":[],\"n\":[1.0,-0,1E21,null,true]}";
        String expected =
                "{\"id\":\"D-1\",\"issuedAt\":\"2026-01-16T08:30:00.000Z\",\"n\":[1,0,1e+21,null,true],\"subjects\":[]}";
        assertThat(of(sent).value().orElseThrow()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
        assertThat(CanonicalDocument.hash(sent.getBytes(StandardCharsets.UTF_8)).value())
                .hasValue(CanonicalJson.hash(expected.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":1}|JSON_DUPLICATE_KEY",
                "[12345678901234567890]|CANONICAL_NUMBER",
                "[\"\\ud83d\"]|JSON_ENCODING",
                "[1] 2|JSON_TRAILING",
                "[1|JSON_TRUNCATED",
                "[01]|JSON_SYNTAX",
                "\ufeff{}|JSON_BOM"
            })
    void whatHasNoCanonicalFormIsTold(String json, String code) {
        assertThat(of(json).value()).isEmpty();
        assertThat(of(json).faults()).extracting(Fault::code).contains(code);
    }

    @Test
    void otherEncodingsAndTooMuchAreRefused() {
        assertThat(CanonicalDocument.of(new byte[] {'"', (byte) 0xff, '"'}).faults())
                .extracting(Fault::code)
                .containsExactly("JSON_ENCODING");
        assertThat(CanonicalDocument.of(new byte[(int) ZhuanjieMappers.MAX_DOCUMENT + 1])
                        .faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
        assertThatNullPointerException()
                .isThrownBy(() -> CanonicalDocument.of(null))
                .withMessage("json");
    }
}
