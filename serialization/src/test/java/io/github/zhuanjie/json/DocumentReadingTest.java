package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.types.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where faults of a document are told, and what of a city's own fields comes back. */
class DocumentReadingTest {

    private static final String HEAD = "{\"$schema\":\"https://zhuanjie.github.io/schemas/v1/need-list.schema.json\","
            + "\"id\":\"D-1\",\"issuedAt\":\"2024-06-01T08:30:00Z\",\"producer\":{\"name\":\"x\"},"
            + "\"schemaVersion\":\"1.0\",\"subjects\":[{\"type\":\"PERSON\",\"household\":\"H-1\",\"person\":\"P-1\"}],";
    private static final String NEED =
            "{\"id\":\"N-1\",\"household\":\"H-1\",\"kind\":\"MEDICAL\",\"person\":\"P-1\",\"registeredOn\":\"2024-05-31\"";
    private static final String GOOD = HEAD + "\"content\":{\"type\":\"NEED_LIST\",\"needs\":[" + NEED + "}]}}";

    private static Outcome<Document> read(String json) {
        return ZhuanjieJson.strict().read(Document.class, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(String json) {
        return read(json).faults().stream()
                .map(fault -> (fault.location().pointer() + " " + fault.code()).trim())
                .toList();
    }

    @Test
    void aDocumentWrittenByHandIsRead() {
        Document document = read(GOOD).value().orElseThrow();
        assertThat(told(ZhuanjieJson.strict().write(document))).isEmpty();
        assertThat(ZhuanjieJson.strict().write(document))
                .startsWith("{\"$schema\":\"https://")
                .contains("\"id\":\"D-1\"");
    }

    private static List<String> told(ZhuanjieJson json, byte[] document) {
        return json.read(Document.class, document).faults().stream()
                .map(Fault::code)
                .toList();
    }

    @Test
    void theCallerSaysHowLargeADocumentMayBe() throws IOException {
        byte[] document = GOOD.getBytes(StandardCharsets.UTF_8);
        for (ZhuanjieJson json : List.of(ZhuanjieJson.strict(), ZhuanjieJson.lenient())) {
            ZhuanjieJson enough = json.withMaxBytes(document.length);
            ZhuanjieJson small = json.withMaxBytes(document.length - 1);

            assertThat(told(enough, document)).isEmpty();
            assertThat(told(small, document)).containsExactly("JSON_LIMIT");
            assertThat(enough.read(Document.class, new ByteArrayInputStream(document))
                            .value())
                    .isPresent();
            assertThat(small.read(Document.class, new ByteArrayInputStream(document))
                            .faults())
                    .extracting(Fault::code)
                    .containsExactly("JSON_LIMIT");
        }
        assertThat(ZhuanjieJson.strict()
                        .withMaxBytes(1)
                        .write(read(GOOD).value().orElseThrow()))
                .as("writing has no limit")
                .isEqualTo(ZhuanjieJson.strict().write(read(GOOD).value().orElseThrow()));
    }

    /** Blanks take no time to read, and count as anything does. */
    @Test
    void aDocumentBeyondTheUsualLimitIsReadWhereTheCallerSaysSo() {
        byte[] document = Arrays.copyOf(GOOD.getBytes(StandardCharsets.UTF_8), 64 * 1024 * 1024 + 1);
        Arrays.fill(document, GOOD.getBytes(StandardCharsets.UTF_8).length, document.length, (byte) ' ');

        assertThat(told(ZhuanjieJson.strict(), document)).containsExactly("JSON_LIMIT");
        assertThat(told(ZhuanjieJson.strict().withMaxBytes(document.length), document))
                .isEmpty();
    }

    @Test
    void aLimitMustBeOneThatAnArrayCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZhuanjieJson.strict().withMaxBytes(0))
                .withMessageContaining("newMaxBytes must be between 1 and ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZhuanjieJson.strict().withMaxBytes(2_000_000_001));
        assertThat(told(ZhuanjieJson.strict().withMaxBytes(2_000_000_000), GOOD.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/need-list|/v2/need-list|/$schema SCHEMA_VERSION_UNKNOWN",
                "/v1/need-list|/v1/need|/$schema DOCUMENT_SCHEMA",
                "/v1/need-list|/v1/consent|/content/type DOCUMENT_KIND",
                "\"1.0\"|\"2.0\"|/schemaVersion SCHEMA_VERSION_UNKNOWN",
                "\"1.0\"|\"1\"|/schemaVersion SCHEMA_VERSION",
                "\"1.0\"|1|/schemaVersion JSON_WRONG_TYPE",
                "MEDICAL|NOTHING|/content/needs/0/kind JSON_UNKNOWN_CODE",
                "2024-05-31|2024-05-32|/content/needs/0/registeredOn DATE_SYNTAX",
                "\"H-1\",\"person\"|\"H-2\",\"person\"|/subjects DOCUMENT_SUBJECTS",
                "[{\"type\":\"PERSON\",\"household\":\"H-1\",\"person\":\"P-1\"}]|[{\"type\":\"PERSON\",\"household\":\"H-1\",\"person\":\"P-1\"},{\"person\":\"P-1\",\"household\":\"H-1\",\"type\":\"PERSON\"}]|/subjects DOCUMENT_DUPLICATE",
                "NEED_LIST|NEEDS|/content/type JSON_UNKNOWN_CODE",
                "PERSON|PEOPLE|/subjects/0/type JSON_UNKNOWN_CODE"
            })
    void aFaultIsToldWhereItIs(String good, String bad, String expected) {
        assertThat(GOOD).contains(good);
        assertThat(told(GOOD.replace(good, bad))).containsExactly(expected);
    }

    @Test
    void columnsCountCharacters() {
        assertThat(read("{\"甲𠮷\":1,\n\"é\":2}").faults())
                .extracting(fault -> fault.code() + fault.location().position())
                .startsWith("JSON_UNKNOWN_FIELD1:2", "JSON_UNKNOWN_FIELD2:1");
        assertThat(read("{\"甲𠮷\":1,\"b\":x}").faults())
                .extracting(fault -> fault.code() + fault.location().position())
                .containsExactly("JSON_UNKNOWN_FIELD1:2", "JSON_SYNTAX1:14");
        assertThat(ZhuanjieJson.lenient()
                        .read(Document.class, "\uFEFF\uFEFF{}".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("LENIENT_BOM", "JSON_BOM");
    }

    @Test
    void namesAreLimitedInCharactersWhateverTheirBytes() {
        for (String letter : List.of("a", "甲")) {
            for (int length : new int[] {200, 201, 260}) {
                String extensions = ",\"extensions\":{\"a.cn\":{\"" + letter.repeat(length) + "\":1}}}";
                String json = GOOD.replace("\"2024-05-31\"}", "\"2024-05-31\"" + extensions);
                assertThat(read(json).value().isPresent()).isEqualTo(length == 200);
                assertThat(read(json).faults()).extracting(Fault::code).allMatch("JSON_LIMIT"::equals);
                String unknown = GOOD.replace("\"2024-05-31\"}", "\"2024-05-31\",\"" + letter.repeat(length) + "\":1}");
                assertThat(ZhuanjieJson.lenient()
                                .read(Document.class, unknown.getBytes(StandardCharsets.UTF_8))
                                .value()
                                .isPresent())
                        .isEqualTo(length == 200);
            }
        }
    }

    @Test
    void aMissingArgumentIsNamed() {
        ZhuanjieJson json = ZhuanjieJson.strict();
        assertThatNullPointerException()
                .isThrownBy(() -> json.read(Document.class, (byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> json.read(Document.class, (InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> json.read(null, new byte[0]))
                .withMessage("type");
    }

    @Test
    void aSubjectOfANewerVersionIsKeptAside() {
        String json = GOOD.replace("\"1.0\"", "\"1.1\"")
                .replace("\"subjects\":[", "\"subjects\":[{\"type\":\"ANIMAL\",\"id\":\"A-1\"},");
        assertThat(told(json)).containsExactly("/subjects/0/type JSON_UNKNOWN_CODE");
        Received<Document> received =
                ZhuanjieJson.lenient().receive(Document.class, json.getBytes(StandardCharsets.UTF_8));
        assertThat(received.outcome().faults())
                .extracting(Fault::toString)
                .containsExactly("LENIENT_UNKNOWN_ELEMENT at 1:177 /subjects/0");
        Document document = received.outcome().value().orElseThrow();
        assertThat(document.getSubjects()).hasSize(1);
        assertThat(ZhuanjieJson.lenient()
                        .writeBack(document, received.residue())
                        .value()
                        .orElseThrow())
                .contains("\"person\":\"P-1\"},{\"type\":\"ANIMAL\",\"id\":\"A-1\"}]");
    }

    /** Who is next in line for an area's share is named as well as who is next for a project. */
    @Test
    void whoIsNextInLineForAShareIsASubject() {
        String result = DocumentSamples.all().stream()
                .filter(Document.class::isInstance)
                .map(ZhuanjieJson.strict()::write)
                .filter(json -> json.contains("MATCHING_RESULT"))
                .findFirst()
                .orElseThrow();
        String share =
                "{\"area\":\"321081\",\"committed\":\"0.00\",\"grants\":0,\"nextInLine\":\"N-99\",\"usedUp\":true}";
        String hidden = result.replace("\"projectUses\":[{", "\"projectUses\":[{\"shares\":[" + share + "],");
        assertThat(hidden).isNotEqualTo(result);
        assertThat(ZhuanjieJson.strict()
                        .read(Document.class, hidden.getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("DOCUMENT_SUBJECTS");
    }

    @Test
    void theSchemaMustBeGiven() {
        assertThat(told(GOOD.replaceFirst("\"\\$schema\":\"[^\"]*\",", ""))).containsExactly("JSON_MISSING_FIELD");
        assertThat(told(GOOD.replace("\"$schema\"", "\"schema\"")))
                .containsExactly("JSON_UNKNOWN_FIELD", "JSON_MISSING_FIELD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Nanjing.gov.cn\":{}}|EXTENSION_NAMESPACE",
                "{\"a.cn\":{\"a\":12345678901234567890}}|EXTENSION_NUMBER",
                "{\"a.cn\":{\"a\":1e400}}|EXTENSION_NUMBER",
                "{\"a.cn\":1}|JSON_WRONG_TYPE",
                "{\"a.cn\":null}|JSON_NULL",
                "[]|JSON_WRONG_TYPE",
                "{\"a.cn\":{\"a\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}}|EXTENSION_DEPTH"
            })
    void faultsOfACitysOwnFieldsAreToldAtThePlaceOfTheWhole(String extensions, String code) {
        String json = GOOD.replace("\"2024-05-31\"}", "\"2024-05-31\",\"extensions\":" + extensions + "}");
        assertThat(told(json)).containsExactly("/content/needs/0/extensions " + code);
        assertThat(read(json).faults()).extracting(Fault::arguments).containsOnly(List.of());
    }

    @Test
    void aCitysOwnFieldsComeBackAsTheyWere() {
        String extensions = "{\"b.cn\":{\"z\":1.50,\"a\":[null,{\"x\":-0.0},true,\"\\u4e59\"],\"m\":{}},\"a.cn\":{}}";
        String json = GOOD.replace("\"2024-05-31\"}", "\"2024-05-31\",\"extensions\":" + extensions + "}");
        assertThat(ZhuanjieJson.strict().write(read(json).value().orElseThrow()))
                .contains("\"extensions\":" + extensions.replace("\\u4e59", "乙"));
    }
}
