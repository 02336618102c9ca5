package io.github.zhuanjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.broken.BrokenRule;
import io.github.zhuanjie.fixtures.broken.BrokenRules;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.validation.Submit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Requests over the wire: what is right comes back, what is wrong comes back as faults without the value. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IntakeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NAME = "坎某丽";
    private static final String NUMBER = "100001195711231351";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Autowired
    private FaultAdvice advice;

    static Stream<BrokenRule> households() {
        return BrokenRules.all().stream().filter(row -> row.value() instanceof Household);
    }

    @Test
    void aHouseholdComesBackAsItWasSent() throws Exception {
        Household sent = Households.singleParentWithIllChild();
        HttpResponse<String> answer = post("/drafts", json(sent), "en");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(read(answer.body(), Household.class)).isEqualTo(sent);
    }

    @ParameterizedTest
    @MethodSource("households")
    void everyFaultOfAHouseholdIsAnswered(BrokenRule row) throws Exception {
        String path = row.group() == Submit.class ? "/submissions" : "/drafts";
        HttpResponse<String> answer = post(path, json(row.value()), "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(told(answer))
                .containsExactlyElementsOf(row.faults().stream()
                        .map((Fault fault) ->
                                fault.code() + " " + fault.location().pointer())
                        .toList());
    }

    @Test
    void aParameterIsCheckedToo() throws Exception {
        assertThat(form("number=" + NUMBER).statusCode()).isEqualTo(204);
        String wrong = NUMBER.substring(0, 17) + "2";
        HttpResponse<String> answer = form("number=" + wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(told(answer)).containsExactly("RESIDENT_NUMBER /number");
        assertThat(answer.body())
                .contains("urn:problem-type:zhuanjie:broken-rules")
                .doesNotContain(wrong);
        assertThat(form("").statusCode()).isEqualTo(400);
    }

    @Test
    void aDocumentThatIsRefusedIsAnsweredWithItsFaults() throws Exception {
        HttpResponse<String> answer =
                post("/drafts", "{\"id\":\"H-1\",\"residence\":\"321081\",\"membrs\":[]}", "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(told(answer)).containsExactly("JSON_UNKNOWN_FIELD ");
        assertThat(answer.body()).contains("urn:problem-type:zhuanjie:unreadable-document");
        assertThat(post("/drafts", json(Households.singleParentWithIllChild()) + " 1", "zh-CN")
                        .statusCode())
                .isEqualTo(400);
    }

    /** A host's own validators, and binding, report errors that are no violations. */
    @Test
    void anErrorThatIsNoViolationIsAFaultToo() throws Exception {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Object(), "household");
        errors.addError(new FieldError("household", "members.head", NUMBER, true, null, null, "wrong " + NUMBER));
        errors.addError(new ObjectError("household", "wrong " + NAME));
        MethodParameter parameter =
                new MethodParameter(IntakeController.class.getDeclaredMethod("draft", Household.class), 0);
        ResponseEntity<Object> answer = advice.handleException(
                new MethodArgumentNotValidException(parameter, errors),
                new ServletWebRequest(new MockHttpServletRequest()));
        assertThat(answer).isNotNull();
        assertThat(String.valueOf(answer.getBody()))
                .contains("pointer=,", "pointer=/members/head,", "JSON_INVALID_VALUE")
                .doesNotContain(NUMBER, NAME);
    }

    @Test
    void whatSpringRefusesItselfHasNoSentence() throws Exception {
        HttpResponse<String> answer = send("/drafts", "text/x-unheard-of", "", "en");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("415").doesNotContain("detail", "unheard");
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

    private List<String> told(HttpResponse<String> answer) throws IOException {
        List<String> told = new ArrayList<>();
        for (Object line : (List<?>) read(answer.body(), Map.class).get("faults")) {
            Map<?, ?> fault = (Map<?, ?>) line;
            told.add(fault.get("code") + " " + fault.get("pointer"));
            assertThat((String) fault.get("text")).matches(".*\\p{IsHan}.*");
        }
        return told;
    }

    /** Writes as the application does, whatever its generation of Jackson. */
    private String json(Object value) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        converter(value.getClass()).write(value, MediaType.APPLICATION_JSON, message);
        return message.getBodyAsString(StandardCharsets.UTF_8);
    }

    private <T> T read(String json, Class<T> type) throws IOException {
        MockHttpInputMessage message = new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8));
        return type.cast(converter(type).read(type, message));
    }

    @SuppressWarnings("unchecked") // it was asked whether it can
    private HttpMessageConverter<Object> converter(Class<?> type) {
        return (HttpMessageConverter<Object>) adapter.getMessageConverters().stream()
                .filter(converter -> converter.canRead(type, MediaType.APPLICATION_JSON))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> form(String body) throws IOException, InterruptedException {
        return send("/numbers", "application/x-www-form-urlencoded", body, "zh-CN");
    }

    private HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        return send(path, "application/json", body, language);
    }

    private HttpResponse<String> send(String path, String type, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
