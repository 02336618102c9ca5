package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fixtures.golden.GoldenDocument;
import io.github.zhuanjie.fixtures.golden.GoldenDocuments;
import io.github.zhuanjie.fixtures.golden.GoldenFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The readers on the older Jackson say of the golden documents what those on the newer one say. */
class GoldenDocumentsTest {

    static final List<GoldenDocument> ALL = GoldenDocuments.all();
    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();

    private static List<GoldenFault> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new GoldenFault(
                        fault.code(), fault.severity(), fault.location().pointer()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theStrictReaderTellsWhatItMust(GoldenDocument document) throws JsonProcessingException {
        if (document.strict().isEmpty()) {
            Document read = STRICT.readValue(document.text(), Document.class);
            assertThat(STRICT.readValue(STRICT.writeValueAsString(read), Document.class))
                    .isEqualTo(read);
        } else {
            InvalidDocumentException refused = catchThrowableOfType(
                    InvalidDocumentException.class, () -> STRICT.readValue(document.text(), Document.class));
            assertThat(told(refused.getFaults())).containsExactlyInAnyOrderElementsOf(document.strict());
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theLenientReaderTellsWhatItMust(GoldenDocument document) {
        byte[] json = document.text().getBytes(StandardCharsets.UTF_8);

        assertThat(told(LenientJson.standard().read(Document.class, json).faults()))
                .containsExactlyInAnyOrderElementsOf(document.lenient());
    }
}
