package io.github.zhuanjie.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed documents are what the table says. After a change of the table or of a label they are rewritten by {@code
 * mvn -pl core test -Dtest=LifecycleDocumentsTest -Dlifecycle.documents=write}.
 */
class LifecycleDocumentsTest {

    private static final Path DOCS = Path.of("docs", "lifecycle");
    private static final Path CODES =
            Path.of("src", "main", "resources", "io", "github", "zhuanjie", "lifecycle", "referral-codes.schema.json");
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    static Stream<Path> documents() {
        return generated().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsCommittedIsWhatTheTableSays(Path document) throws IOException {
        String text = generated().get(document);
        if ("write".equals(System.getProperty("lifecycle.documents"))) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, text);
        }
        assertThat(document).content().isEqualTo(text);
    }

    @Test
    void nothingElseIsInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files).allMatch(generated()::containsKey);
        }
    }

    private static Map<Path, String> generated() {
        Map<Path, String> documents = new TreeMap<>();
        documents.put(DOCS.resolve("lifecycle.mmd"), LifecycleDiagram.mermaid(Tables.STANDARD, ENGLISH));
        documents.put(DOCS.resolve("lifecycle.zh-CN.mmd"), LifecycleDiagram.mermaid(Tables.STANDARD, CHINESE));
        documents.put(DOCS.resolve("lifecycle.svg"), LifecycleDiagram.svg(Tables.STANDARD, ENGLISH));
        documents.put(DOCS.resolve("lifecycle.zh-CN.svg"), LifecycleDiagram.svg(Tables.STANDARD, CHINESE));
        documents.put(DOCS.resolve("README.md"), page(ENGLISH, "lifecycle.svg", "[简体中文](README.zh-CN.md)"));
        documents.put(DOCS.resolve("README.zh-CN.md"), page(CHINESE, "lifecycle.zh-CN.svg", "[English](README.md)"));
        documents.put(CODES, ReferralCodes.schema());
        return documents;
    }

    private static String page(Messages messages, String picture, String other) {
        String title = messages.format("lifecycle.title");
        return "# " + title + "\n\n" + other + "\n\n" + messages.format("lifecycle.generated") + "\n\n![" + title + "]("
                + picture + ")\n\n" + LifecyclePage.markdown(Tables.STANDARD, messages);
    }
}
