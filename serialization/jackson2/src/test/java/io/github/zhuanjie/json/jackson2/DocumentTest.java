package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhuanjie.document.Document;
import org.junit.jupiter.api.Test;

/** Documents in their envelope, with a city's own fields, through the older Jackson. */
class DocumentTest {

    private static final String JSON = "{\"$schema\":\"https://zhuanjie.github.io/schemas/v1/need-list.schema.json\","
            + "\"id\":\"D-1\",\"content\":{\"type\":\"NEED_LIST\",\"needs\":[{\"id\":\"N-1\","
            + "\"extensions\":{\"b.cn\":{\"z\":1.50,\"a\":[null,{\"x\":-0.0}]},\"a.cn\":{}},\"household\":\"H-1\","
            + "\"kind\":\"MEDICAL\",\"person\":\"P-1\",\"registeredOn\":\"2024-05-31\",\"urgency\":\"NORMAL\"}]},"
            + "\"issuedAt\":\"2024-06-01T08:30:00Z\",\"producer\":{\"name\":\"x\"},\"schemaVersion\":\"1.0\","
            + "\"subjects\":[{\"type\":\"PERSON\",\"household\":\"H-1\",\"person\":\"P-1\"}]}";
    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();

    @Test
    void isWrittenBackAsItWasRead() throws JsonProcessingException {
        Document document = STRICT.readValue(JSON, Document.class);
        String written = STRICT.writeValueAsString(document);
        assertThat(STRICT.readValue(written, Document.class)).isEqualTo(document);
        assertThat(STRICT.readTree(written)).isEqualTo(STRICT.readTree(JSON));
        assertThat(written).contains("{\"b.cn\":{\"z\":1.50,\"a\":[null,{\"x\":-0.0}]},\"a.cn\":{}}");
    }

    @Test
    void faultsAreToldWhereTheyAre() {
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> STRICT.readValue(
                        JSON.replace("MEDICAL", "NOTHING").replace("\"1.0\"", "\"2.0\""), Document.class));
        assertThat(refused.getFaults())
                .extracting(fault -> fault.location().pointer() + " " + fault.code())
                .containsExactly("/content/needs/0/kind JSON_UNKNOWN_CODE", "/schemaVersion SCHEMA_VERSION_UNKNOWN");
    }
}
