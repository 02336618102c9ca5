package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger gets who wants to write documents in another language. */
class SchemasCommandTest {

    @TempDir
    private Path folder;

    @Test
    void schemasTypesAndRulesAreThoseOfTheLibrary() throws IOException {
        CommandLineRun run = CommandLineRun.of("schemas", "--out", folder.toString(), "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Wrote 24 schemas; start with ");
        for (String name : Schemas.names()) {
            assertThat(folder.resolve(name)).hasContent(Schemas.text(name));
        }
        assertThat(folder.resolve("bundle.schema.json")).hasContent(Schemas.bundle());
        assertThat(folder.resolve(Schemas.TYPES)).hasContent(Schemas.types());
        assertThat(folder.resolve("beyond-schema.json")).hasContent(Schemas.beyondSchema());
    }

    @Test
    void everyKindHasAnExampleThatTheStrictReaderAccepts() throws IOException {
        CommandLineRun.of("schemas", "--out", folder.toString());
        for (DocumentKind kind : DocumentKind.values()) {
            Path example = folder.resolve(kind.schemaFile().replace(".schema.", ".example."));
            Document document = ZhuanjieJson.strict()
                    .read(Document.class, Files.readAllBytes(example))
                    .value()
                    .orElseThrow();
            assertThat(document.getContent().kind()).isEqualTo(kind);
        }
    }

    /** Both languages are there, every link leads somewhere, and nothing is loaded from elsewhere. */
    @Test
    void pageNeedsNothingElse() throws IOException {
        CommandLineRun.of("schemas", "--out", folder.toString(), "--lang", "zh");
        String page = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<html lang=\"zh-CN\">", "家庭年收入", "Income of the year", "minItems 1", "必填")
                .doesNotContain("<link", "src=", "{{");
        for (String target : found(page, "href=\"#([^\"]+)\"")) {
            assertThat(page).contains("id=\"" + target + "\"");
        }
        assertThat(found(page, "<section id=\"([^\"]+)\""))
                .hasSizeGreaterThan(200)
                .contains("Household", "Criterion");
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
