package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.document.SchemaVersion;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.json.CanonicalDocument;
import io.github.zhuanjie.json.ZhuanjieJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The golden documents of every version of the schemas, one folder for each: {@code documents/v1/1.0}. What stands in them is
 * read for ever and never changed; a release adds a folder. See the README of this module.
 */
class ReleasedDocumentsTest {

    private static final List<Path> VERSIONS = versions();

    private static List<Path> versions() {
        try {
            Path root = Path.of(
                    ReleasedDocumentsTest.class.getResource("/documents").toURI());
            try (Stream<Path> paths = Files.walk(root, 2)) {
                return paths.filter(path -> root.relativize(path).getNameCount() == 2)
                        .filter(Files::isDirectory)
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> documents(Path version) {
        try (Stream<Path> paths = Files.list(version)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyDocumentIsReadAndWrittenBackAsItWas() {
        assertThat(VERSIONS).isNotEmpty();
        for (Path version : VERSIONS) {
            for (Path path : documents(version)) {
                byte[] json = bytes(path);
                Outcome<Document> read = ZhuanjieJson.strict().read(Document.class, json);
                assertThat(read.faults()).as(path.toString()).isEmpty();
                String written = ZhuanjieJson.strict().writePretty(read.value().orElseThrow());
                assertThat(CanonicalDocument.hash(written.getBytes(StandardCharsets.UTF_8)))
                        .as(path.toString())
                        .isEqualTo(CanonicalDocument.hash(json));
                assertThat(ZhuanjieJson.lenient().read(Document.class, json)).isEqualTo(read);
            }
        }
    }

    @Test
    void everyDocumentIsAcceptedByTheSchemaThatItNames() {
        for (Path version : VERSIONS) {
            for (Path path : documents(version)) {
                JsonNode document = SchemaSet.MAPPER.readTree(bytes(path));
                String schema = document.get("$schema").stringValue();
                assertThat(schema)
                        .startsWith(Schemas.BASE)
                        .contains("/" + version.getParent().getFileName() + "/");
                assertThat(document.get("schemaVersion").stringValue())
                        .isEqualTo(version.getFileName().toString());
                assertThat(SchemaSet.validatorOf(schema.substring(Schemas.BASE.length()))
                                .validate(document))
                        .as(path.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyKindOfDocumentIsThereInTheCurrentVersion() {
        Path current = VERSIONS.get(VERSIONS.size() - 1);
        Set<String> kinds = new TreeSet<>();
        documents(current)
                .forEach(path -> kinds.add(SchemaSet.MAPPER
                        .readTree(bytes(path))
                        .at("/content/type")
                        .stringValue()));
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Stream.of(DocumentKind.values())
                        .map(DocumentKind::getCode)
                        .toList());
        assertThat(current.getFileName()).hasToString(SchemaVersion.CURRENT.toString());
    }
}
