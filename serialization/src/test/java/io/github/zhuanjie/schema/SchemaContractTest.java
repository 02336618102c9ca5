package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.schema.SchemaSet.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The contract: a schema accepts what the strict reader accepts, and refuses what it refuses, but for the fault codes of {@code
 * beyond-schema.json}. Held on ten thousand mutated documents, or as many as {@code -Dzhuanjie.mutatedDocuments} asks for, from
 * the seed {@code -Dzhuanjie.mutatedDocuments.seed}. With {@code -Dzhuanjie.mutatedDocuments.file} they are written to a file, each
 * with the reader's verdict, for validators in other languages.
 */
class SchemaContractTest {

    private static final int DOCUMENTS = Integer.getInteger("zhuanjie.mutatedDocuments", 10_000);
    private static final long SEED = Long.getLong("zhuanjie.mutatedDocuments.seed", 7L);
    private static final int LONGEST = 4000;
    private static final JsonNode LIST = SchemaSet.MAPPER.readTree(Schemas.beyondSchema());
    private static final Set<String> BEYOND = codes();

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        LIST.get("codes").forEach(entry -> codes.add(entry.get("code").stringValue()));
        return codes;
    }

    @Test
    void schemaAndReaderAgreeOnMutatedDocuments() throws IOException {
        List<Golden> golden = SchemaSet.GOLDEN.stream()
                .filter(line -> line.json().length() < LONGEST)
                .toList();
        List<JsonNode> documents = golden.stream()
                .map(line -> SchemaSet.MAPPER.readTree(line.json()))
                .toList();
        Mutator mutator = new Mutator(SEED);
        Random random = new Random(SEED);
        Counts counts = new Counts();
        try (VerdictFile file = VerdictFile.open(System.getProperty("zhuanjie.mutatedDocuments.file", ""))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                int chosen = random.nextInt(golden.size());
                String type = golden.get(chosen).type();
                Verdicts verdicts = Verdicts.of(type, mutator.mutate(documents.get(chosen), type));
                counts.add(verdicts);
                file.add(verdicts, !verdicts.reader() && isBeyond(verdicts));
            }
        }
        assertThat(counts.disagreements).as("from seed " + SEED).isEmpty();
        // neither side may be trivial
        assertThat(counts.accepted).isGreaterThan(DOCUMENTS / 5);
        assertThat(counts.refused).isGreaterThan(DOCUMENTS / 2);
        assertThat(counts.beyond).isLessThan(DOCUMENTS / 20);
    }

    private static final class Counts {
        private final List<Verdicts> disagreements = new ArrayList<>();
        private int accepted;
        private int refused;
        private int beyond;

        void add(Verdicts verdicts) {
            if (verdicts.schema() && verdicts.reader()) {
                accepted++;
            } else if (!verdicts.schema() && !verdicts.reader()) {
                refused++;
            } else if (isBeyond(verdicts)) {
                beyond++;
            } else if (disagreements.size() < 20) {
                disagreements.add(verdicts);
            }
        }
    }

    private static boolean isBeyond(Verdicts verdicts) {
        return verdicts.schema() && (BEYOND.containsAll(verdicts.codes()) || verdicts.holdsHalfACharacter());
    }

    @Test
    void everyCodeOfTheListIsOfADocumentThatASchemaAccepts() {
        TreeMap<String, Verdicts> shown = new TreeMap<>();
        for (String line : SchemaSet.resource("/io/github/zhuanjie/schema/beyond-schema.txt")
                .split("\n")) {
            String[] parts = line.split("\t", 3);
            shown.put(parts[0], Verdicts.of(parts[1], parts[2]));
        }
        assertThat(shown.keySet()).isEqualTo(BEYOND);
        shown.forEach((code, verdicts) -> {
            assertThat(verdicts.schema()).as(code).isTrue();
            assertThat(verdicts.codes()).containsExactly(code);
        });
    }

    @Test
    void everyCodeOfTheListHasItsReasonInBothLanguages() {
        assertThat(LIST.get("codes")).hasSizeGreaterThan(50);
        List<String> inOrder = new ArrayList<>();
        LIST.get("codes").forEach(entry -> {
            String code = entry.get("code").stringValue();
            inOrder.add(code);
            String[] reason = entry.get("reason").stringValue().split("\n", -1);
            assertThat(reason).as(code).hasSize(2);
            assertThat(reason[0]).as(code).matches("[A-Z].*\\.").doesNotContainPattern("\\p{IsHan}");
            assertThat(reason[1]).as(code).containsPattern("\\p{IsHan}").endsWith("。");
        });
        assertThat(inOrder).isEqualTo(List.copyOf(BEYOND));
    }

    @Test
    void halvesOfCharactersAreToldFromWhole() {
        assertThat(Verdicts.of("Judgement", "{\"type\":\"JUDGEMENT\",\"rule\":\"\\uD842\\uDFB7\"}"))
                .matches(verdicts -> verdicts.reader() && !verdicts.holdsHalfACharacter());
        for (String half : List.of("\\uD842", "\\uDFB7", "\\uD842\\uD842\\uDFB7", "\\uDFB7\\uD842", "\\uD842\\u0041")) {
            assertThat(Verdicts.of("Judgement", "{\"type\":\"JUDGEMENT\",\"rule\":\"" + half + "\"}"))
                    .matches(verdicts -> !verdicts.reader() && verdicts.holdsHalfACharacter());
        }
    }
}
