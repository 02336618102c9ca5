package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newer version may have added is written back byte for byte by whoever lets it through. */
class UnrecognizedCriterionTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final JsonMapper LENIENT =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"NEWER\"}",
                "{\"type\":\"NEWER\",\"b\":null,\"a\":true,\"c\":[false,{},[],\"\"]}",
                "{\"of\":{\"type\":\"INSURED\"},\"x\":1,\"type\":\"NEWER\"}",
                "{\"x\":[0,-0,1.50,1e400,-2.5E-7,123456789012345678901234567890],\"type\":\"NEWER\",\"y\":\"\\\"\\n雨\"}",
                "{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"INSURED\"},{\"n\":2.0,\"type\":\"NEWER\"}]}",
                "{\"type\":\"NEWER\",\"of\":[{\"type\":\"AGE\",\"from\":\"any\"},{\"type\":\"LATER\"}]}",
            })
    void isWrittenBackAsItWasRead(String json) {
        Criterion read = LENIENT.readValue(json, Criterion.class);
        assertThat(LENIENT.writeValueAsString(read)).isEqualTo(json);
        assertThat(JSON.write(read)).isEqualTo(json);
        assertThat(LENIENT.readValue(json, Criterion.class)).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void becomesATreeOfNumbers() {
        JsonNode tree = LENIENT.valueToTree(LENIENT.readValue("{\"type\":\"NEWER\",\"n\":[7,1.5]}", Criterion.class));
        assertThat(tree.at("/n/0").isIntegralNumber()).isTrue();
        assertThat(tree.at("/n/1").isFloatingPointNumber()).isTrue();
        assertThat(LENIENT.treeToValue(tree, Criterion.class).depth()).isEqualTo(1);
    }

    @Test
    void isKeptInTheMiddleOfATreeThatIsReadFromATape() {
        String json = "{\"of\":[{\"type\":\"NEWER\",\"n\":1.10},{\"m\":7,\"type\":\"LATER\"}],\"type\":\"ALL_OF\"}";
        assertThat(LENIENT.writeValueAsString(LENIENT.readValue(json, Criterion.class)))
                .isEqualTo(
                        "{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"NEWER\",\"n\":1.10},{\"m\":7,\"type\":\"LATER\"}]}");
    }

    @Test
    void contentIsWhatTheDocumentSays() {
        Criterion read = LENIENT.readValue("{\"n\":1e2,\"type\":\"NEWER\",\"t\":\"a\",\"z\":null}", Criterion.class);
        assertThat(read).isInstanceOf(Criterion.Unrecognized.class);
        Criterion.Unrecognized kept = (Criterion.Unrecognized) read;
        assertThat(kept.type()).isEqualTo("NEWER");
        assertThat(kept.content().of())
                .containsExactly(
                        Map.entry("n", new OpaqueValue.Number("1e2")),
                        Map.entry("type", new OpaqueValue.Text("NEWER")),
                        Map.entry("t", new OpaqueValue.Text("a")),
                        Map.entry("z", new OpaqueValue.Nothing()));
    }

    @Test
    void orderOfMembersTellsTwoApart() {
        Criterion first = LENIENT.readValue("{\"type\":\"NEWER\",\"a\":1,\"b\":2}", Criterion.class);
        Criterion second = LENIENT.readValue("{\"type\":\"NEWER\",\"b\":2,\"a\":1}", Criterion.class);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void strictReadingRefusesAnUnknownType() {
        String json = "{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"NEWER\",\"n\":1}]}";
        assertThat(JSON.read(Criterion.class, utf8(json)).faults())
                .extracting(Fault::code, fault -> fault.location().pointer())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("JSON_UNKNOWN_CODE", "/of/0/type"));
        assertThat(faults(STRICT, json)).containsExactly("JSON_UNKNOWN_CODE /of/0/type");
    }

    @Test
    void unknownTypesOfOtherUnionsAreRefusedAllTheSame() {
        String json = "{\"type\":\"INCOME_PER_HEAD\",\"comparison\":\"BELOW\",\"threshold\":{\"type\":\"NEWER\"}}";
        assertThat(faults(LENIENT, json)).containsExactly("JSON_UNKNOWN_CODE /threshold/type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"NEWER\",\"a\":1,\"a\":2}",
                "{\"type\":\"NEWER\",\"type\":\"NEWER\"}",
                "{\"a\":{\"b\":1,\"b\":{\"c\":[]}},\"type\":\"NEWER\"}",
            })
    void nameMustNotStandTwice(String json) {
        assertThat(faults(LENIENT, "{\"type\":\"NOT\",\"of\":" + json + "}")).containsExactly("JSON_DUPLICATE_KEY /of");
    }

    @Test
    void halfACharacterIsNotKept() {
        assertThat(faults(LENIENT, "{\"type\":\"NEWER\",\"a\":\"\\ud83d\"}")).containsExactly("JSON_ENCODING ");
    }

    @Test
    void typeMustBeAText() {
        assertThat(faults(LENIENT, "{\"type\":7}")).containsExactly("JSON_WRONG_TYPE /type");
        assertThat(faults(LENIENT, "{\"a\":1,\"type\":null}")).containsExactly("JSON_NULL /type");
        assertThat(faults(LENIENT, "{\"a\":1}")).containsExactly("JSON_MISSING_FIELD ");
    }

    @Test
    void isNoDeeperThanKnownCriteriaMayBe() {
        String open = "{\"type\":\"NEWER\",\"of\":[";
        int most = Criterion.MAX_DEPTH;
        String limit = open.repeat(most - 1) + "{\"type\":\"NEWER\"}" + "]}".repeat(most - 1);
        Criterion read = LENIENT.readValue(limit, Criterion.class);
        assertThat(read.depth()).isEqualTo(most);
        assertThat(faults(LENIENT, open + limit + "]}")).containsExactly("CRITERION_DEPTH ");
        assertThat(faults(LENIENT, "{\"type\":\"NOT\",\"of\":" + limit + "}")).containsExactly("CRITERION_DEPTH ");
    }

    @Test
    void arraysCountHalf() {
        int most = 2 * Criterion.MAX_DEPTH;
        String limit = "{\"type\":\"NEWER\",\"a\":" + "[".repeat(most - 1) + "]".repeat(most - 1) + "}";
        assertThat(LENIENT.readValue(limit, Criterion.class).depth()).isEqualTo(Criterion.MAX_DEPTH);
        String beyond = "{\"type\":\"NEWER\",\"a\":" + "[".repeat(most) + "]".repeat(most) + "}";
        assertThat(faults(LENIENT, beyond)).containsExactly("CRITERION_DEPTH ");
        String far = "{\"a\":" + "[".repeat(400) + "]".repeat(400) + ",\"type\":\"NEWER\"}";
        assertThat(faults(LENIENT, far)).containsExactly("CRITERION_DEPTH ");
    }

    @Test
    void cutDocumentIsRefused() {
        assertThat(faults(LENIENT, "{\"type\":\"NEWER\",\"a\":[1,")).hasSize(1);
    }

    private static List<String> faults(JsonMapper mapper, String json) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> mapper.readValue(json, Criterion.class));
        return refused.getFaults().stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
