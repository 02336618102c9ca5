package io.github.zhuanjie.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fixtures.BrokenRule;
import io.github.zhuanjie.fixtures.BrokenRules;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.validation.Submit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests over the wire: what is right comes back, what is wrong comes back as faults without the value. */
class IntakeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NAME = "坎某丽";
    private static final String NUMBER = "100001195711231351";

    private static final ObjectMapper MAPPER = RunningApplication.bean(ObjectMapper.class);

    static Stream<BrokenRule> households() {
        return BrokenRules.all().stream().filter(row -> row.value() instanceof Household);
    }

    @Test
    void aHouseholdComesBackAsItWasSent() throws Exception {
        Household sent = Households.singleParentWithIllChild();
        HttpResponse<String> answer = post("/drafts", MAPPER.writeValueAsString(sent), "en");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(MAPPER.readValue(answer.body(), Household.class)).isEqualTo(sent);
    }

    @ParameterizedTest
    @MethodSource("households")
    void everyFaultOfAHouseholdIsAnswered(BrokenRule row) throws Exception {
        String path = row.group() == Submit.class ? "/submissions" : "/drafts";
        HttpResponse<String> answer = post(path, MAPPER.writeValueAsString(row.value()), "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> told = new ArrayList<>();
        for (JsonNode fault : MAPPER.readTree(answer.body()).get("faults")) {
            told.add(text(fault, "code") + " " + text(fault, "pointer"));
            assertThat(text(fault, "text")).matches(".*\\p{IsHan}.*");
        }
        assertThat(told)
                .containsExactlyElementsOf(row.faults().stream()
                        .map((Fault fault) ->
                                fault.code() + " " + fault.location().pointer())
                        .toList());
    }

    @Test
    void theAnswerIsInTheReadersLanguage() throws Exception {
        String nobody = "{\"id\":\"H-1\",\"residence\":\"321081\"}";
        assertThat(post("/drafts", nobody, "en").body()).contains("must not be empty");
        assertThat(post("/drafts", nobody, "zh-CN").body()).contains("不能为空");
        assertThat(post("/submissions", nobody, "zh-CN").statusCode()).isEqualTo(422);
    }

    @Test
    void noAnswerRepeatsAPersonalValue() throws Exception {
        String person = "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"name\":\"" + NAME
                + "\",\"birthDate\":{\"value\":\"1957-11-24\"}";
        String head =
                "{\"id\":\"H-1\",\"residence\":\"321081\",\"annualIncome\":{\"value\":\"-7654.32\"},\"members\":[";
        List<String> wrong = List.of(
                head + person + ",\"residentId\":\"" + NUMBER + "\"}]}",
                head + person + ",\"residentId\":\"" + NUMBER.substring(1) + "\"}]}",
                head + person + ",\"residentId\":" + NUMBER + "}]}",
                head + person + ",\"name\":\"" + NAME + "\"}]}",
                head + person + "}," + person + "}]}",
                head + person + "\"" + NAME,
                head + person + "}]}",
                "\"" + NUMBER + "\"",
                NAME,
                "");
        for (String body : wrong) {
            for (String path : List.of("/drafts", "/submissions")) {
                HttpResponse<String> answer = post(path, body, "zh-CN");
                assertThat(answer.statusCode()).isIn(400, 422);
                assertThat(answer.body())
                        .contains("faults")
                        .doesNotContain(NAME, NUMBER, "100001", "19571123", "1957-11", "7654");
            }
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }

    private static HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningApplication.url(path)))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
