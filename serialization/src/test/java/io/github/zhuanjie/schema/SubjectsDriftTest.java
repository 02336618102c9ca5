package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentContent;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.types.Codec;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.TypeRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everybody whom a content can name is looked for. Each member that holds the identifier of a household, person, need or referral
 * either makes a document refused when it names somebody who is not listed, or stands here with the reason why it does not.
 */
class SubjectsDriftTest {

    private static final TypeRegistry REGISTRY = TypeRegistry.standard();
    private static final Set<Class<?>> IDENTIFIERS =
            Set.of(HouseholdId.class, PersonId.class, NeedId.class, ReferralId.class);

    private static final String BESIDE = "household or person stand beside the need and are looked for";
    private static final String WHOLE = "the household is looked for and covers it";
    private static final String SAME_PERSON =
            "a pointer to another referral of the same person, of which nothing is told";

    /** Members that name nobody who is not looked for already. */
    private static final Map<String, String> EXCLUDED = new TreeMap<>(Map.ofEntries(
            Map.entry("AidRecord.need", BESIDE),
            Map.entry("Grant.need", BESIDE),
            Map.entry("Need.id", BESIDE),
            Map.entry("OpenReferral.need", BESIDE),
            Map.entry("ReferralTerms.need", BESIDE),
            Map.entry("HouseholdMember.person", WHOLE),
            Map.entry("Person.id", WHOLE),
            Map.entry("Guardian.member", WHOLE),
            Map.entry("Recognition.coveredMembers", WHOLE),
            Map.entry("Opening.parent", SAME_PERSON),
            Map.entry("ReferralTerms.parent", SAME_PERSON),
            Map.entry("ReferralTerms.replaces", SAME_PERSON),
            Map.entry("HistoryHead.referral", "it is that of the entries, or the document is refused")));

    private record Place(String member, Consumer<JsonNode> setter) {}

    @Test
    void everyIdentifierInAContentIsLookedForOrExcludedWithAReason() {
        Set<String> lookedFor = new TreeSet<>();
        Set<String> passedOver = new TreeSet<>();
        for (String json : documents()) {
            int count = places(SchemaSet.MAPPER.readTree(json)).size();
            for (int i = 0; i < count; i++) {
                probe(json, i, lookedFor, passedOver);
            }
        }
        passedOver.removeAll(lookedFor);
        assertThat(EXCLUDED.keySet()).as("named and not looked for").containsAll(passedOver);
        Set<String> known = new TreeSet<>(lookedFor);
        known.addAll(EXCLUDED.keySet());
        assertThat(known).as("what a content can name").isEqualTo(members());
        assertThat(lookedFor).as("excluded without need").doesNotContainAnyElementsOf(EXCLUDED.keySet());
    }

    /** The golden documents, with members that none of them has. */
    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        SchemaSet.GOLDEN.stream()
                .filter(golden -> golden.type().equals("Document"))
                .map(SchemaSet.Golden::json)
                .forEach(documents::add);
        String share =
                "{\"area\":\"321081\",\"committed\":\"0.00\",\"grants\":0,\"nextInLine\":\"N-2\",\"usedUp\":true}";
        String price = "{\"claimant\":\"N-2\",\"perPlace\":\"3\",\"perYuan\":\"0\",\"project\":\"PR-1\"}";
        documents.replaceAll(json -> json.replace(
                        "\"projectUses\":[{\"candidates\"",
                        "\"prices\":[" + price + "],\"projectUses\":[{\"nextInLine\":\"N-2\",\"shares\":[" + share
                                + "],\"candidates\"")
                .replace(
                        "\"held\":{\"list\":\"L-1\"}",
                        "\"held\":{\"list\":\"L-1\",\"reservations\":[{\"confirmed\":true,\"reservation\":{\"id\":\"RS-1\","
                                + "\"heldUntil\":\"2024-06-01T08:30:00Z\",\"need\":\"N-2\",\"places\":1,\"project\":\"PR-1\","
                                + "\"residence\":\"321081101\"}}]}"));
        return documents;
    }

    private static List<Place> places(JsonNode document) {
        List<Place> found = new ArrayList<>();
        walk(document.get("content"), DocumentContent.class, found);
        return found;
    }

    /** Puts somebody whom nobody knows into one place. */
    private static void probe(String golden, int index, Set<String> lookedFor, Set<String> passedOver) {
        JsonNode document = SchemaSet.MAPPER.readTree(golden);
        Place place = places(document).get(index);
        place.setter().accept(JsonNodeFactory.instance.stringNode("X-nobody-knows"));
        byte[] json = SchemaSet.MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        List<String> codes = ZhuanjieJson.strict().read(Document.class, json).faults().stream()
                .map(Fault::code)
                .toList();
        if (codes.contains("DOCUMENT_SUBJECTS")) {
            lookedFor.add(place.member());
        } else {
            passedOver.add(place.member());
        }
    }

    private static void walk(JsonNode node, Type type, List<Place> found) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            Type last = parts[parts.length - 1];
            if (generic.getRawType() == Optional.class) {
                walk(node, last, found);
            } else if (generic.getRawType() == Fact.class) {
                walk(node.path("value"), last, found);
            } else {
                node.forEach(element -> walk(element, last, found));
            }
            return;
        }
        Class<?> of = variant(node, (Class<?>) type);
        for (Property member : properties(of)) {
            if (node.has(member.name())) {
                String name = of.getSimpleName() + "." + member.name();
                collect(name, (ObjectNode) node, member, found);
                walk(node.get(member.name()), member.type(), found);
            }
        }
    }

    private static void collect(String name, ObjectNode parent, Property member, List<Place> found) {
        if (leaf(member.type()).filter(IDENTIFIERS::contains).isEmpty()) {
            return;
        }
        if (parent.get(member.name()) instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                found.add(new Place(name, value -> array.set(index, value)));
            }
        } else {
            found.add(new Place(name, value -> parent.set(member.name(), value)));
        }
    }

    /** What a member holds, within whatever container. */
    private static Optional<Class<?>> leaf(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return leaf(parts[parts.length - 1]);
        }
        return Optional.of((Class<?>) type);
    }

    private static Class<?> variant(JsonNode node, Class<?> type) {
        return variants(type).stream()
                .filter(each -> codec(each)
                        .flatMap(Codec::getTypeCode)
                        .filter(node.path("type").asString("")::equals)
                        .isPresent())
                .findFirst()
                .orElse(type);
    }

    private static List<Class<?>> variants(Class<?> union) {
        return union.isSealed()
                ? REGISTRY.getTypes().stream()
                        .filter(type -> type != union && union.isAssignableFrom(type))
                        .toList()
                : List.of();
    }

    private static Optional<Codec<?>> codec(Class<?> type) {
        return REGISTRY.find(type).filter(codec -> codec.getType() == type).map(codec -> (Codec<?>) codec);
    }

    private static List<Property> properties(Class<?> type) {
        return codec(type).map(Codec::getProperties).orElse(List.of());
    }

    /** Every member of a type that a content can hold which holds an identifier. */
    private static Set<String> members() {
        Set<String> members = new TreeSet<>();
        Set<Class<?>> reached = new HashSet<>();
        List<Class<?>> open = new ArrayList<>(List.of(DocumentContent.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove(0);
            if (!reached.add(type)) {
                continue;
            }
            open.addAll(variants(type));
            for (Property member : properties(type)) {
                parts(member.type(), open);
                leaf(member.type())
                        .filter(IDENTIFIERS::contains)
                        .ifPresent(id -> members.add(type.getSimpleName() + "." + member.name()));
            }
        }
        return members;
    }

    private static void parts(Type type, List<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                parts(part, found);
            }
        } else {
            found.add((Class<?>) type);
        }
    }
}
