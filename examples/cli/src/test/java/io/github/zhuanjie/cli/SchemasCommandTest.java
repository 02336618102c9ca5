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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** Whoever follows the page finds the hashes that stand on it. */
    @Test
    void pageTellsHowHashesAreMade() throws IOException {
        CommandLineRun.of("schemas", "--out", folder.toString());
        String page = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
        String details = line(page, "details      ");
        String event = line(page, "event        ");
        String start = sha256("zhuanjie/history/start/1R-example".getBytes(StandardCharsets.UTF_8));
        byte[] header = HexFormat.of().parseHex("0000000000000000" + start);
        assertThat(page)
                .contains(
                        "             = " + sha256(details.getBytes(StandardCharsets.UTF_8)) + "\n",
                        "             = " + start + "\n",
                        "             = "
                                + sha256(
                                        "zhuanjie/history/entry/1".getBytes(StandardCharsets.UTF_8),
                                        header,
                                        event.getBytes(StandardCharsets.UTF_8))
                                + "<");
    }

    private static String line(String page, String beginning) {
        int from = page.indexOf(beginning) + beginning.length();
        return page.substring(from, page.indexOf('\n', from));
    }

    private static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
