package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Every place of every document takes a marked value in turn; neither faults nor violations repeat it. */
class CanarySweepTest {

    private static final String NAME = "坎纳丽";
    private static final String NUMBER = "100001195711231351";
    private static final String AMOUNT = "-7654.32";
    private static final List<String> CANARIES = List.of(NAME, NUMBER, "7654", "19571123", "NOSUCHCODE");
    private static final List<String> PLANTS =
            List.of(NAME, NAME.repeat(400), NUMBER, AMOUNT, "-" + AMOUNT, "NOSUCHCODE", " ", "");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ZhuanjieModule()).build();
    private static final List<Messages> LANGUAGES =
            List.of(Messages.of(Locale.ENGLISH), Messages.of(Locale.SIMPLIFIED_CHINESE));
    private static final List<ValidatorFactory> FACTORIES = List.of(factory(Locale.ENGLISH), factory(Locale.CHINESE));

    @AfterAll
    static void close() {
        FACTORIES.forEach(ValidatorFactory::close);
    }

    static List<Object> samples() {
        return Samples.all().stream()
                .filter(sample -> MAPPER.valueToTree(sample).isObject())
                .filter(sample -> !MAPPER.valueToTree(sample).isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("samples")
    void nothingThatIsSaidRepeatsIt(Object sample) throws IOException {
        int said = 0;
        for (JsonNode planted : planted(MAPPER.valueToTree(sample))) {
            List<String> texts = texts(type(sample), planted);
            texts.forEach(text -> assertThat(text).doesNotContain(CANARIES));
            said += texts.size();
        }
        assertThat(said).as("something was said").isPositive();
    }

    @Test
    void violationsAreAmongWhatIsSaid() throws IOException {
        ObjectNode consent = (ObjectNode) MAPPER.valueToTree(OutcomeSamples.all().stream()
                .filter(sample -> type(sample).getSimpleName().equals("Consent"))
                .findFirst()
                .orElseThrow());
        ((ObjectNode) consent.get("recipient")).put("name", NAME.repeat(400));
        assertThat(texts(Consent.class, consent)).contains("size must be between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, NUMBER, "-7654.32", "NOSUCHCODE"})
    void aRepeatedValueWouldBeNoticed(String plant) {
        assertThat(CANARIES).anyMatch(("must not be " + plant)::contains);
    }

    /** Returns all that the library says of a document: faults of reading or, if it can be read, of validating. */
    private static List<String> texts(Class<?> type, JsonNode document) throws IOException {
        byte[] json = MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        Outcome<?> outcome = ZhuanjieJson.strict().read(type, json);
        List<String> texts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>(outcome.faults());
        outcome.value().ifPresent(value -> {
            for (ValidatorFactory factory : FACTORIES) {
                Validator validator = factory.getValidator();
                faults.addAll(ZhuanjieValidator.of(validator).validate(value, Submit.class));
                for (ConstraintViolation<?> violation : validator.validate((Object) value, Submit.class)) {
                    texts.add(violation.getMessage());
                    texts.add(violation.getPropertyPath().toString());
                }
            }
        });
        for (Fault fault : faults) {
            texts.add(fault.toString());
            texts.add(fault.arguments().toString());
            LANGUAGES.forEach(language -> texts.add(language.fault(fault)));
        }
        return texts;
    }

    /** Returns the document once for every place and every plant. */
    private static List<JsonNode> planted(JsonNode document) {
        List<JsonNode> all = new ArrayList<>();
        for (String plant : PLANTS) {
            int places = count(document);
            for (int place = 0; place < places; place++) {
                JsonNode copy = document.deepCopy();
                replace(copy, new int[] {place}, plant);
                all.add(copy);
            }
        }
        return all;
    }

    private static int count(JsonNode node) {
        int places = 0;
        for (JsonNode child : node.values()) {
            places += 1 + count(child);
        }
        return places;
    }

    /** Replaces the value at a place, counted through the tree. */
    private static boolean replace(JsonNode node, int[] place, String plant) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                if (place[0]-- == 0) {
                    object.set(member.getKey(), StringNode.valueOf(plant));
                    return true;
                }
                if (replace(member.getValue(), place, plant)) {
                    return true;
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (place[0]-- == 0) {
                    array.set(i, StringNode.valueOf(plant));
                    return true;
                }
                if (replace(array.get(i), place, plant)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false))
                .buildValidatorFactory();
    }

    private static Class<?> type(Object sample) {
        return TypeRegistry.standard()
                .find(sample.getClass())
                .<Class<?>>map(Codec::getType)
                .orElseThrow();
    }
}
