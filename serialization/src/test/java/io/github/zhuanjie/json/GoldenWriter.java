package io.github.zhuanjie.json;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fixtures.golden.GoldenGrade;
import io.github.zhuanjie.fixtures.jqwik.ZhuanjieArbitraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes the golden documents anew; only where documents changed, for what was golden once stays so. */
final class GoldenWriter {

    private static final String DETAILS = "details";
    private static final int DRAWS = 600;
    private static final int FURTHER_DRAWS = 3000;
    private static final long SEED = 7;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    GoldenWriter(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            Document full = shortest(ZhuanjieArbitraries.full(Document.class), kind);
            write(kind, GoldenGrade.MINIMAL, tree(shortest(ZhuanjieArbitraries.minimal(Document.class), kind)));
            write(kind, GoldenGrade.FULL, tree(full));
            write(kind, GoldenGrade.ABSENT, absent(tree(full)));
            write(kind, GoldenGrade.WARNINGS, careless((ObjectNode) tree(full)));
            write(kind, GoldenGrade.FAULTS, broken((ObjectNode) tree(full)));
        }
        furtherFullOnes();
        Files.writeString(folder.resolve("faults.tsv"), String.join("\n", rows) + "\n");
    }

    /** Of many, takes those that hold most variants in least text until the full ones hold all. */
    private void furtherFullOnes() throws IOException {
        Set<String> missing = Variants.ofDocuments();
        Map<DocumentKind, Integer> count = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            missing.removeAll(Variants.in(Files.readString(folder.resolve(name(kind, GoldenGrade.FULL) + ".json"))));
            count.put(kind, 1);
        }
        RandomGenerator<Document> generator =
                ZhuanjieArbitraries.full(Document.class).generator(DRAWS, false);
        Random random = new Random(SEED);
        List<String> drawn = Stream.generate(
                        () -> ZhuanjieJson.strict().write(generator.next(random).value()))
                .limit(FURTHER_DRAWS)
                .toList();
        Map<String, Set<String>> variants =
                drawn.stream().distinct().collect(Collectors.toMap(text -> text, Variants::in));
        while (!missing.isEmpty()) {
            String best = drawn.stream()
                    .max(Comparator.comparingDouble(text -> worth(variants.get(text), missing, text)))
                    .orElseThrow();
            if (!missing.removeAll(variants.get(best))) {
                throw new IllegalStateException("no document was drawn with " + missing);
            }
            DocumentKind kind = ZhuanjieJson.strict()
                    .read(Document.class, best.getBytes(StandardCharsets.UTF_8))
                    .value()
                    .orElseThrow()
                    .getContent()
                    .kind();
            int number = count.merge(kind, 1, Integer::sum);
            write(name(kind, GoldenGrade.FULL) + "-" + number, MAPPER.readTree(best));
        }
    }

    private static double worth(Set<String> variants, Set<String> missing, String text) {
        return (double) variants.stream().filter(missing::contains).count() / text.length();
    }

    /** Draws many documents and takes the shortest of the kind. */
    private static Document shortest(Arbitrary<Document> documents, DocumentKind kind) {
        RandomGenerator<Document> generator = documents.generator(DRAWS, false);
        Random random = new Random(SEED);
        return Stream.generate(() -> generator.next(random).value())
                .limit(DRAWS)
                .filter(document -> document.getContent().kind() == kind)
                .min(Comparator.comparingInt(
                        document -> ZhuanjieJson.strict().write(document).length()))
                .orElseThrow();
    }

    private static JsonNode tree(Document document) {
        return MAPPER.readTree(ZhuanjieJson.strict().write(document));
    }

    private void write(DocumentKind kind, GoldenGrade grade, JsonNode document) throws IOException {
        write(name(kind, grade), document);
    }

    private static String name(DocumentKind kind, GoldenGrade grade) {
        return kind.getCode().toLowerCase(Locale.ROOT).replace('_', '-') + "/"
                + grade.name().toLowerCase(Locale.ROOT);
    }

    private void write(String name, JsonNode document) throws IOException {
        Path file = folder.resolve(name + ".json");
        Files.createDirectories(file.getParent());
        byte[] text = (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n")
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file, text);
        rows(name, "strict", ZhuanjieJson.strict().read(Document.class, text).faults());
        rows(name, "lenient", ZhuanjieJson.lenient().read(Document.class, text).faults());
    }

    private void rows(String name, String reader, List<Fault> faults) {
        for (Fault fault : faults) {
            rows.add(String.join(
                    "\t",
                    name,
                    reader,
                    fault.code(),
                    fault.severity().getCode(),
                    fault.location().pointer()));
        }
    }

    /** Makes every fact one that is not known, in turns unknown and withheld; details, which have a hash, are erased. */
    private static JsonNode absent(JsonNode document) {
        eraseDetails(document);
        List<ObjectNode> facts = new ArrayList<>();
        collectFacts(document, facts);
        for (int i = 0; i < facts.size(); i++) {
            facts.get(i).removeAll();
            facts.get(i).put("absent", i % 2 == 0 ? "UNKNOWN" : "WITHHELD");
        }
        return document;
    }

    private static void eraseDetails(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(DETAILS);
        }
        node.values().forEach(GoldenWriter::eraseDetails);
    }

    private static void collectFacts(JsonNode node, List<ObjectNode> facts) {
        if (node instanceof ObjectNode object && object.has("value") && object.has("asOf")) {
            facts.add(object);
        } else {
            node.values().forEach(each -> collectFacts(each, facts));
        }
    }

    /** Writes what people write: a field of their own, full-width digits, spaces around an identifier. */
    private static JsonNode careless(ObjectNode document) {
        document.put("备注", "某");
        ((ObjectNode) document.get("content")).put("remark", "某");
        document.put("id", " " + document.get("id").stringValue() + " ");
        firstDay(document.get("content"), text -> text.replace('2', '２'));
        return document;
    }

    /** Breaks what no reader can mend: a day that does not exist, a time that is none, a code and a version that nobody knows. */
    private static JsonNode broken(ObjectNode document) {
        document.put("issuedAt", "yesterday");
        document.put("schemaVersion", "7.0");
        firstDay(document.get("content"), text -> "2026-02-30");
        document.putNull("producer");
        return document;
    }

    private interface Change {
        String apply(String text);
    }

    /** Changes the first day in a tree; returns whether there was one. */
    private static boolean firstDay(JsonNode node, Change change) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> each =
                            object.properties().iterator();
                    each.hasNext(); ) {
                Map.Entry<String, JsonNode> member = each.next();
                if (member.getKey().equals(DETAILS)) {
                    continue; // their hash would not be theirs any more
                }
                if (isDay(member.getValue())) {
                    object.set(
                            member.getKey(),
                            NODES.stringNode(change.apply(member.getValue().stringValue())));
                    return true;
                } else if (firstDay(member.getValue(), change)) {
                    return true;
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (JsonNode element : array) {
                if (firstDay(element, change)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDay(JsonNode node) {
        return node instanceof StringNode text && text.stringValue().matches("20\\d\\d-\\d\\d-\\d\\d");
    }
}
