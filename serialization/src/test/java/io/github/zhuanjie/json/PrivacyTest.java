package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is wrong with a document, nothing that is said about it repeats what it says. */
class PrivacyTest {

    private static final String NUMBER = "100000198001010011";
    private static final String NAME = "张三";
    private static final String AMOUNT = "31415.926";
    private static final List<String> CANARIES = List.of(NUMBER, NAME, AMOUNT, "19800101", "Canary");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ZhuanjieModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<String> badDocuments() {
        String head = "{\"id\":\"H-1\",\"residence\":\"321081\",";
        String member = head + "\"members\":[{\"id\":\"P-1\",\"relation\":\"HEAD\",";
        return Stream.of(
                member + "\"residentId\":\"" + NUMBER + "\"}]}",
                member + "\"residentId\":" + NUMBER + "}]}",
                member + "\"residentId\":" + NUMBER + "x}]}",
                member + "\"name\":\" " + NAME + "\"}]}",
                member + "\"name\":" + NAME + "}]}",
                member + "\"name\":Canary}]}",
                member + "\"name\":[\"" + NAME + "\"]}]}",
                member + "\"name\":\"" + NAME,
                member + "\"" + NAME + "\":1}]}",
                member + "\"" + NUMBER + "\":1}]}",
                member + "\"x" + NUMBER + "\":1,\"a1980\":2}]}",
                member + "\"" + NAME + "\":" + NAME + "}]}",
                member + "\"" + NAME + "\":1,\"" + NAME + "\":1}]}",
                member + "\"illnesses\":{\"value\":[\"" + NAME + "\"]}}]}",
                member + "\"birthDate\":{\"value\":\"19800101\"}}]}",
                member + "\"birthDate\":{\"value\":\"19800101\",\"absent\":\"" + NAME + "\"}}]}",
                member + "\"insured\":{\"" + NUMBER + "\":{\"" + NAME + "\":\"" + AMOUNT + "\"}}}]}",
                head + "\"annualIncome\":{\"value\":\"" + AMOUNT + "\"}}",
                head + "\"annualIncome\":{\"value\":" + AMOUNT + "}}",
                head + "\"hukou\":{\"value\":\"" + NUMBER + "\"}}",
                head + "\"settlement\":{\"value\":\"" + NAME + "\"}}",
                head + "\"settlement\":\"" + NAME + "\u0001\"}",
                "{\"id\":\"" + NUMBER + "\",\"residence\":\"" + NAME + "\"}",
                head + "\"x\":\"\\u00" + NAME + "\"}",
                head.substring(0, head.length() - 1) + "}" + NAME,
                head.substring(0, head.length() - 1) + "}{\"" + NAME + "\":" + NUMBER + "}");
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void faultsRepeatNothing(String json) throws IOException {
        Outcome<Household> outcome = ZhuanjieJson.strict().read(Household.class, utf8(json));
        assertThat(outcome.faults()).isNotEmpty();
        expectNoCanary(outcome + " " + outcome.faults() + places(outcome));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Messages messages = Messages.of(locale);
            outcome.faults().forEach(fault -> expectNoCanary(messages.fault(fault)));
        }
        ByteArrayInputStream in = new ByteArrayInputStream(utf8(json));
        try (NdjsonReader<Household> reader = NdjsonReader.open(ZhuanjieJson.strict(), Household.class, in)) {
            reader.lines().forEach(line -> expectNoCanary(line + " " + line.outcome()));
        }
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void exceptionsOfTheModuleRepeatNothing(String json) {
        Throwable thrown = catchThrowable(() -> MAPPER.readValue(json, Household.class));
        boolean trailing = json.contains("}" + NAME) || json.contains("}{");
        if (!trailing) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(thrown).isInstanceOf(InvalidDocumentException.class);
            expectNoCanary(trace + " " + ((InvalidDocumentException) thrown).getFaults());
        }
    }

    private static String places(Outcome<?> outcome) {
        return outcome.faults().stream()
                .map(Fault::location)
                .map(place -> " " + place.pointer())
                .toList()
                .toString();
    }

    private static void expectNoCanary(String text) {
        assertThat(text).doesNotContain(CANARIES);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
