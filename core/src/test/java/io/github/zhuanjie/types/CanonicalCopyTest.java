package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the JSON modules try at length with real parsers, on the core's own. */
class CanonicalCopyTest {

    private static Reading reading(String json) {
        return Reading.strict(new JsonText(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":[1.0,-0,{\"d\":2,\"c\":1}],\"a\":\"x\\u0041\"}|{\"a\":\"xA\",\"b\":[1,0,{\"c\":1,\"d\":2}]}",
                "[true,false,null,[],{}]|[true,false,null,[],{}]",
                "1E21|1e+21"
            })
    void aDocumentIsWrittenAsItStands(String json, String expected) {
        Reading reading = reading(json);
        Optional<byte[]> copied = CanonicalJson.copy(reading);
        assertThat(new String(copied.orElseThrow(), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(reading.faults()).isEmpty();
        assertThat(CanonicalJson.hash(copied.orElseThrow()).value()).hasSize(64);
    }

    @Test
    void whatHasNoCanonicalFormIsAFaultAndReadingGoesOn() {
        Reading reading = reading(
                "{\"a\":1,\"a\":{\"x\":[]},\"b\":[12345678901234567890,1e400,\"\\ud83d\"],\"\\ude00\":1,\"b\":2}");
        assertThat(CanonicalJson.copy(reading)).isEmpty();
        assertThat(reading.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "JSON_DUPLICATE_KEY",
                        "CANONICAL_NUMBER",
                        "CANONICAL_NUMBER",
                        "JSON_ENCODING",
                        "JSON_ENCODING",
                        "JSON_DUPLICATE_KEY");
        assertThat(reading.faults())
                .extracting(fault -> fault.location().pointer())
                .containsOnly("");
    }

    @Test
    void anEarlierFaultDoesNotMatter() {
        Reading reading = reading("[]");
        reading.fault("JSON_TRAILING");
        assertThat(CanonicalJson.copy(reading)).isPresent();
        assertThat(reading.faults()).extracting(Fault::code).containsExactly("JSON_TRAILING");
    }
}
