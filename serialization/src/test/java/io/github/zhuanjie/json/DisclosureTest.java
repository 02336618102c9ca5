package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a value prints of itself is what its members' disclosure classes let stand in a log. */
class DisclosureTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ZhuanjieModule()).build();

    static List<Object> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("samples")
    void aValuePrintsNothingThatIsNotPrintable(Object sample) {
        assertThat(leaks(sample, sample.toString()))
                .as(sample.getClass().getSimpleName())
                .isEmpty();
    }

    @Test
    void somethingIsLookedForInEveryTypeAboutPersons() {
        List<String> found = new ArrayList<>();
        for (Object sample : Samples.all()) {
            if (!secrets(sample).isEmpty()) {
                found.add(type(sample).getSimpleName());
            }
        }
        assertThat(found)
                .contains("Household", "Person", "Recognition", "Need", "Consent", "Referral", "Award", "UnmetNeed");
    }

    @Test
    void aValueThatPrintsAMemberIsFound() {
        Object sample = Samples.person();
        for (String secret :
                secrets(sample).values().stream().flatMap(List::stream).toList()) {
            assertThat(leaks(sample, "Person{x=" + secret + "}")).isNotEmpty();
        }
    }

    /** Returns the members of a value that its text tells. */
    private static List<String> leaks(Object sample, String text) {
        return secrets(sample).entrySet().stream()
                .filter(member -> member.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the texts of the members that must not be printed, by member. */
    private static Map<String, List<String>> secrets(Object sample) {
        Map<String, List<String>> secrets = new TreeMap<>();
        JsonNode json = MAPPER.valueToTree(sample);
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            DisclosureClass disclosure = Disclosures.of(type(sample), member.getKey());
            if (!disclosure.isPrintable() && !member.getKey().equals("type")) {
                List<String> texts = new ArrayList<>();
                collect(member.getValue(), texts);
                texts.removeAll(printable(sample, json));
                if (!texts.isEmpty()) {
                    secrets.put(member.getKey(), texts);
                }
            }
        }
        return secrets;
    }

    /** A text that a printable member holds too, such as the same identifier, is no secret. */
    private static List<String> printable(Object sample, JsonNode json) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (Disclosures.of(type(sample), member.getKey()).isPrintable()) {
                collect(member.getValue(), texts);
            }
        }
        return texts;
    }

    /** Texts of two characters and more, keys of maps among them; digits alone are too common to be looked for. */
    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString() && node.stringValue().length() > 1) {
            texts.add(node.stringValue());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals(member.getKey().toUpperCase(Locale.ROOT))) {
                texts.add(member.getKey());
            }
            collect(member.getValue(), texts);
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, texts));
        }
    }

    private static Class<?> type(Object sample) {
        return TypeRegistry.standard()
                .find(sample.getClass())
                .<Class<?>>map(Codec::getType)
                .orElseThrow();
    }
}
