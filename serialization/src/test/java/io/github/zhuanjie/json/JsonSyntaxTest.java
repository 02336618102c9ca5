package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is JSON and what is not. The strict reader goes through every text to its end, whatever it is of; and what a
 * lenient mapper keeps of a criterion that it does not know may be any JSON.
 *
 * <p>JSONTestSuite runs too, if a system property says where its folder {@code test_parsing} is:
 * {@code -Djson.test.suite=…}.
 */
class JsonSyntaxTest {

    private static final String SUITE = "json.test.suite";

    /** Faults of the text, as opposed to those of what it says. */
    private static final Set<String> SYNTAX = Set.of(
            "JSON_BOM", "JSON_EMPTY", "JSON_ENCODING", "JSON_LIMIT", "JSON_SYNTAX", "JSON_TRAILING", "JSON_TRUNCATED");

    /** What must be accepted by the suite and is refused here: a name that stands twice, and 82 digits in a number. */
    private static final Map<String, String> REFUSED = Map.of(
            "y_object_duplicated_key", "JSON_DUPLICATE_KEY",
            "y_object_duplicated_key_and_value", "JSON_DUPLICATE_KEY",
            "y_number_double_close_to_zero", "JSON_LIMIT");

    /** What the suite leaves to the implementation and is refused here, with the number of its files. */
    private static final Map<String, Integer> DECIDED = Map.of(
            "JSON_BOM", 1, // accepting one would be a second way to write the same document
            "JSON_ENCODING", 22, // 13 are not UTF-8; 9 escape half a character in a value
            "JSON_LIMIT", 2, // 500 levels; an exponent of more than 64 digits
            "JSON_SYNTAX", 1, // half a character in a name
            "ok", 9); // numbers of any size, as they are kept as texts

    private static final JsonMapper KEEPING = JsonMapper.builder(JsonFactories.STRICT)
            .addModule(new ZhuanjieModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static List<SyntaxCase> own() {
        return SyntaxCase.own();
    }

    @ParameterizedTest
    @MethodSource("own")
    void theStrictReaderTellsWhatIsWrong(SyntaxCase text) {
        if (isHalfAName(text)) {
            assertThat(strict(text)).isIn("JSON_SYNTAX", "ok");
        } else {
            assertThat(strict(text)).isEqualTo(text.expected().startsWith("JSON_") ? text.expected() : "ok");
        }
    }

    /** The parser itself refuses half a character in a name, but not that of every release. */
    private static boolean isHalfAName(SyntaxCase text) {
        return text.name().startsWith("{\"\\uD800");
    }

    @ParameterizedTest
    @MethodSource("own")
    void whatIsKeptIsJson(SyntaxCase text) {
        String found = kept(text);
        switch (text.expected()) {
            case "ok" -> assertThat(found).isEqualTo("ok");
            case "twice" -> assertThat(found).isEqualTo("JSON_DUPLICATE_KEY");
            case "half" ->
                assertThat(found)
                        .isEqualTo(isHalfAName(text) ? found : "JSON_ENCODING")
                        .isNotEqualTo("ok");
            // A mapper decodes bytes itself, and which malformed ones it accepts differs between releases of Jackson.
            case "JSON_ENCODING" -> assertThat(found).isNotEmpty();
            default -> assertThat(found).isNotEqualTo("ok");
        }
    }

    @Test
    void everyKindOfFaultIsAmongTheTexts() {
        assertThat(own()).hasSizeGreaterThan(400);
        assertThat(own().stream().map(SyntaxCase::expected))
                .contains("ok", "twice", "half", "JSON_BOM", "JSON_EMPTY", "JSON_ENCODING", "JSON_SYNTAX")
                .contains("JSON_TRAILING", "JSON_TRUNCATED");
    }

    @Test
    @EnabledIfSystemProperty(named = SUITE, matches = ".+")
    void jsonTestSuite() throws IOException {
        List<SyntaxCase> suite = SyntaxCase.suite(Path.of(System.getProperty(SUITE)));
        Map<String, Integer> decided = new TreeMap<>();
        Map<String, String> refused = new TreeMap<>();
        Set<String> accepted = new TreeSet<>();
        for (SyntaxCase text : suite) {
            String strict = strict(text);
            String verdict = strict.equals("ok") ? kept(text) : strict;
            if (text.expected().equals("i")) {
                decided.merge(verdict, 1, Integer::sum);
            } else if (text.expected().equals("n")
                    && (strict.equals("ok") || kept(text).equals("ok"))) {
                accepted.add(text.name());
            } else if (text.expected().equals("y") && !verdict.equals("ok")) {
                refused.put(text.name(), verdict);
            }
        }
        assertThat(suite).hasSizeGreaterThanOrEqualTo(318);
        assertThat(accepted).isEmpty();
        assertThat(refused).isEqualTo(new TreeMap<>(REFUSED));
        assertThat(decided).isEqualTo(new TreeMap<>(DECIDED));
    }

    /** Reads a text as a household, which none is; returns the fault of the text itself, or ok. */
    private static String strict(SyntaxCase text) {
        Outcome<Household> outcome = ZhuanjieJson.strict().read(Household.class, text.json());
        assertThat(outcome.value()).isEmpty();
        Fault last = outcome.faults().get(outcome.faults().size() - 1);
        return SYNTAX.contains(last.code()) ? last.code() : "ok";
    }

    /** Reads a text as a part of what is kept; what is accepted must come out again as the same JSON. */
    private static String kept(SyntaxCase text) {
        try {
            Criterion criterion = KEEPING.readValue(text.asMember(), Criterion.class);
            JsonMapper plain = JsonMapper.shared();
            assertThat(plain.readTree(KEEPING.writeValueAsBytes(criterion))).isEqualTo(plain.readTree(text.asMember()));
            return "ok";
        } catch (InvalidDocumentException e) {
            List<String> codes = e.getFaults().stream().map(Fault::code).toList();
            return codes.get(codes.size() - 1);
        } catch (StreamReadException e) {
            return "JSON_TRAILING"; // after the value, where the module has no say
        }
    }
}
