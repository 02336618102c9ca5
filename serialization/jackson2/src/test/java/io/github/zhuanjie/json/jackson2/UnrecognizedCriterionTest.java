package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhuanjie.criterion.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newer version may have added is written back byte for byte by whoever lets it through. */
class UnrecognizedCriterionTest {

    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();
    private static final ObjectMapper LENIENT =
            ZhuanjieMappers.strict().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"NEWER\"}",
                "{\"type\":\"NEWER\",\"b\":null,\"a\":true,\"c\":[false,{},[],\"\"]}",
                "{\"of\":{\"type\":\"INSURED\"},\"x\":1,\"type\":\"NEWER\"}",
                "{\"x\":[0,-0,1.50,1e400,-2.5E-7,123456789012345678901234567890],\"type\":\"NEWER\",\"y\":\"\\\"\\n雨\"}",
                "{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"INSURED\"},{\"n\":2.0,\"type\":\"NEWER\"}]}",
            })
    void isWrittenBackAsItWasRead(String json) throws JsonProcessingException {
        Criterion read = LENIENT.readValue(json, Criterion.class);
        assertThat(LENIENT.writeValueAsString(read)).isEqualTo(json);
        assertThat(LENIENT.readValue(json, Criterion.class)).isEqualTo(read);
    }

    @Test
    void becomesATreeOfNumbers() throws JsonProcessingException {
        JsonNode tree = LENIENT.valueToTree(LENIENT.readValue("{\"type\":\"NEWER\",\"n\":[7,1.5]}", Criterion.class));
        assertThat(tree.at("/n/0").isIntegralNumber()).isTrue();
        assertThat(tree.at("/n/1").isFloatingPointNumber()).isTrue();
        assertThat(LENIENT.treeToValue(tree, Criterion.class).depth()).isEqualTo(1);
    }

    @Test
    void strictReadingRefusesAnUnknownType() {
        String json = "{\"type\":\"NOT\",\"of\":{\"type\":\"NEWER\",\"n\":1}}";
        assertThat(faults(STRICT, json)).containsExactly("JSON_UNKNOWN_CODE /of/type");
    }

    @Test
    void limitsHoldWithinIt() {
        assertThat(faults(LENIENT, "{\"type\":\"NEWER\",\"a\":1,\"a\":2}")).containsExactly("JSON_DUPLICATE_KEY ");
        String far = "{\"a\":" + "[".repeat(60) + "]".repeat(60) + ",\"type\":\"NEWER\"}";
        assertThat(faults(LENIENT, far)).containsExactly("CRITERION_DEPTH ");
    }

    private static List<String> faults(ObjectMapper mapper, String json) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> mapper.readValue(json, Criterion.class));
        return refused.getFaults().stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }
}
