package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.fixtures.golden.GoldenDocument;
import io.github.zhuanjie.fixtures.golden.GoldenDocuments;
import io.github.zhuanjie.fixtures.golden.GoldenFault;
import io.github.zhuanjie.fixtures.golden.GoldenGrade;
import io.github.zhuanjie.schema.SchemaSetAccess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The golden documents are read, refused and judged by the schemas as they say. */
class GoldenDocumentsTest {

    static final List<GoldenDocument> ALL = GoldenDocuments.all();

    private static Outcome<Document> read(ZhuanjieJson reader, GoldenDocument document) {
        return reader.read(Document.class, document.text().getBytes(StandardCharsets.UTF_8));
    }

    private static List<GoldenFault> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new GoldenFault(
                        fault.code(), fault.severity(), fault.location().pointer()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theStrictReaderTellsWhatItMust(GoldenDocument document) {
        Outcome<Document> read = read(ZhuanjieJson.strict(), document);

        assertThat(told(read.faults())).containsExactlyInAnyOrderElementsOf(document.strict());
        assertThat(read.value().isPresent()).isEqualTo(document.strict().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theLenientReaderTellsWhatItMust(GoldenDocument document) {
        Outcome<Document> read = read(ZhuanjieJson.lenient(), document);

        assertThat(told(read.faults())).containsExactlyInAnyOrderElementsOf(document.lenient());
        assertThat(read.value().isPresent())
                .isEqualTo(document.lenient().stream().noneMatch(fault -> fault.severity() == Severity.ERROR));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theSchemaAcceptsWhatTheStrictReaderReads(GoldenDocument document) {
        assertThat(SchemaSetAccess.acceptsDocument(document.text()))
                .isEqualTo(document.strict().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theGradeIsWhatItSays(GoldenDocument document) {
        boolean read = document.strict().isEmpty();
        boolean repaired = document.lenient().stream().allMatch(fault -> fault.severity() == Severity.WARNING);
        switch (document.grade()) {
            case MINIMAL, FULL, ABSENT -> {
                assertThat(read).isTrue();
                assertThat(document.lenient()).isEmpty();
            }
            case WARNINGS -> {
                assertThat(read).isFalse();
                assertThat(repaired).isTrue();
                assertThat(document.lenient()).hasSizeGreaterThan(1);
            }
            case FAULTS -> {
                assertThat(document.strict()).hasSizeGreaterThan(1);
                assertThat(repaired).isFalse();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatIsReadIsWrittenAsItWas(GoldenDocument document) {
        read(ZhuanjieJson.strict(), document).value().ifPresent(value -> {
            String written = ZhuanjieJson.strict().write(value);
            assertThat(read(ZhuanjieJson.strict(), document).value()).contains(value);
            assertThat(ZhuanjieJson.strict()
                            .read(Document.class, written.getBytes(StandardCharsets.UTF_8))
                            .value())
                    .contains(value);
        });
    }

    /** Whoever reads the full ones has met every kind of criterion, benefit, threshold and change. */
    @Test
    void theFullOnesHoldEveryVariantOfEveryUnion() {
        Set<String> held = new TreeSet<>();
        ALL.stream()
                .filter(document -> document.grade() == GoldenGrade.FULL)
                .forEach(document -> held.addAll(Variants.in(document.text())));

        assertThat(held).isEqualTo(Variants.ofDocuments()).hasSizeGreaterThan(70);
    }

    @Test
    void everyKindHasEveryGrade() {
        assertThat(ALL).extracting(GoldenDocument::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .filteredOn(document -> document.number() == 1)
                .hasSize(DocumentKind.values().length * GoldenGrade.values().length);
        assertThat(ALL)
                .filteredOn(document -> document.number() > 1)
                .allMatch(document -> document.grade() == GoldenGrade.FULL);
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(GoldenDocuments.of(kind, GoldenGrade.FULL).text()).contains("\"" + kind.getCode() + "\"");
        }
    }
}
