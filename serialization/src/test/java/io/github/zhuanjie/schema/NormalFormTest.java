package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.json.CanonicalDocument;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.schema.SchemaSet.Golden;
import io.github.zhuanjie.types.CanonicalJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * In which ways a document that is accepted may differ from the normal form of its value: those that the README, the schemas and
 * the page list, and no other.
 */
class NormalFormTest {

    private static final int DOCUMENTS = 3_000;
    private static final int LONGEST = 1500;
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    /** What the README lists. */
    private enum Difference {
        TIME,
        AMOUNT,
        RATIO,
        FRACTION,
        ORDER_OF_A_SET,
        EMPTY_LIST,
        EMPTY_OBJECT,
        UNKNOWN_FACT,
        DEFAULT
    }

    @Test
    void acceptedDocumentsDifferFromTheNormalFormInTheListedWaysOnly() {
        List<Golden> golden = SchemaSet.GOLDEN.stream()
                .filter(line -> line.json().length() < LONGEST)
                .toList();
        Mutator mutator = new Mutator(11);
        Random random = new Random(11);
        Set<Difference> seen = EnumSet.noneOf(Difference.class);
        seen.addAll(differences("Yuan", "\"12000\""));
        seen.addAll(differences("Ratio", "\"0.60\""));
        seen.addAll(differences("BenefitWorth", "\"2/4\""));
        seen.addAll(differences(
                "Household",
                "{\"id\":\"H-1\",\"residence\":\"321081\",\"hukou\":{\"absent\":\"UNKNOWN\"},\"extensions\":{}}"));
        seen.addAll(differences("EarlierState", "{\"since\":\"2024-06-01T08:30:00.1250Z\",\"state\":\"DRAFT\"}"));
        int same = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Golden line = golden.get(random.nextInt(golden.size()));
            JsonNode document = mutator.mutate(SchemaSet.MAPPER.readTree(line.json()), line.type());
            Set<Difference> differences = differences(line.type(), SchemaSet.MAPPER.writeValueAsString(document));
            seen.addAll(differences);
            same += differences.isEmpty() ? 1 : 0;
        }
        assertThat(seen).containsExactlyInAnyOrder(Difference.values());
        assertThat(same).isGreaterThan(DOCUMENTS / 10);
    }

    /** Compares a document, if it is accepted, with what would be written for it. */
    private static Set<Difference> differences(String type, String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        byte[] normal = normal(SchemaSet.TYPES.get(type), json);
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (normal.length > 0) {
            byte[] asItStands = CanonicalDocument.of(json).value().orElseThrow();
            compare(type, SchemaSet.MAPPER.readTree(asItStands), SchemaSet.MAPPER.readTree(normal), differences);
        }
        return differences;
    }

    private static <T> byte[] normal(Class<T> type, byte[] json) {
        return ZhuanjieJson.strict()
                .read(type, json)
                .value()
                .map(value -> CanonicalJson.write(type, value))
                .orElse(new byte[0]);
    }

    private static void compare(String place, JsonNode sent, JsonNode normal, Set<Difference> found) {
        if (sent.equals(normal)) {
            return;
        }
        if (sent.isObject() && normal.isObject()) {
            normal.properties().stream()
                    .filter(member -> !sent.has(member.getKey()))
                    .forEach(member -> found.add(added(place + "/" + member.getKey(), member.getValue())));
            sent.properties().forEach(member -> {
                String name = place + "/" + member.getKey();
                if (normal.has(member.getKey())) {
                    compare(name, member.getValue(), normal.get(member.getKey()), found);
                } else {
                    found.add(leftOut(name, member.getValue()));
                }
            });
        } else if (sent.isArray() && normal.isArray()) {
            assertThat(sent.size()).as(place).isEqualTo(normal.size());
            compareElements(place, sent, normal, found);
        } else {
            assertThat(sent.isString() && normal.isString()).as(place).isTrue();
            found.add(changed(place, sent.stringValue(), normal.stringValue()));
        }
    }

    private static void compareElements(String place, JsonNode sent, JsonNode normal, Set<Difference> found) {
        if (sorted(sent).equals(sorted(normal))) {
            found.add(Difference.ORDER_OF_A_SET);
            return;
        }
        for (int i = 0; i < sent.size(); i++) {
            compare(place + "/" + i, sent.get(i), normal.get(i), found);
        }
    }

    private static List<JsonNode> sorted(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        elements.sort(Comparator.comparing(JsonNode::toString));
        return elements;
    }

    private static Difference leftOut(String place, JsonNode value) {
        if (value.isArray()) {
            assertThat(value.isEmpty()).as(place).isTrue();
            return Difference.EMPTY_LIST;
        }
        assertThat(value.isObject()).as(place).isTrue();
        if (value.isEmpty()) {
            return Difference.EMPTY_OBJECT;
        }
        assertThat(value.toString()).as(place).isEqualTo("{\"absent\":\"UNKNOWN\"}");
        return Difference.UNKNOWN_FACT;
    }

    /** What is written although it was left out has a default, which a code tells. */
    private static Difference added(String place, JsonNode value) {
        assertThat(value.isEmpty() && (value.isObject() || value.isArray()))
                .as(place)
                .isFalse();
        return Difference.DEFAULT;
    }

    private static Difference changed(String place, String sent, String normal) {
        if (sent.matches(TIME)) {
            assertThat(Instant.parse(sent).toString()).as(place).isEqualTo(normal);
            return Difference.TIME;
        }
        assertThat(value(sent)).as(place).isEqualTo(value(normal));
        if (sent.contains("/")) {
            return Difference.FRACTION;
        }
        assertThat(sent).as(place).matches(NUMBER);
        return normal.matches("-?\\d+\\.\\d\\d") ? Difference.AMOUNT : Difference.RATIO;
    }

    private static BigDecimal value(String number) {
        String[] parts = number.split("/");
        assertThat(parts).allMatch(part -> part.matches(NUMBER));
        BigDecimal divisor = new BigDecimal(parts.length > 1 ? parts[1] : "1");
        return new BigDecimal(parts[0]).divide(divisor, MathContext.DECIMAL128).stripTrailingZeros();
    }

    /** The worked value of the schemas, with nothing of this library. */
    @Test
    void theHashOfTheSchemasIsThatOfTheDetailsBesideIt() {
        String description = SchemaSet.DEFINITIONS
                .get("ReferralEvent")
                .at("/properties/detailsHash/description")
                .stringValue();
        for (String line : description.split("\n")) {
            String details = line.substring(line.indexOf('{'), line.indexOf('}') + 1);
            assertThat(line.substring(line.indexOf('}'))).contains(sha256(details));
        }
    }

    @Test
    void theStartOfAHistoryIsWhatTheSchemasSay() {
        String description = SchemaSet.DEFINITIONS
                .get("HistoryEntry")
                .at("/properties/previous/description")
                .stringValue();
        assertThat(description.split("\n")).hasSize(2).allMatch(line -> line.contains(start("R-example")));
        JsonNode first =
                SchemaSet.DEFINITIONS.get("HistoryEntry").get("examples").get(0);
        assertThat(first.get("previous").stringValue())
                .isEqualTo(start(first.at("/event/referral").stringValue()));
    }

    private static String start(String referral) {
        return sha256("zhuanjie/history/start/1" + referral);
    }

    private static String sha256(String text) {
        return CanonicalJson.hash(text.getBytes(StandardCharsets.UTF_8)).value();
    }
}
