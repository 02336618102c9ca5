package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example that the READMEs show is the one that runs. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SOURCES = Path.of("src/main/java/io/github/zhuanjie/guide");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsTheRegionsOfTheSources(String readme) throws IOException {
        assertThat(Files.readString(ROOT.resolve(readme)))
                .contains("```java\n" + region(SOURCES.resolve("FirstReferral.java")) + "```\n")
                .contains("```java\n" + region(SOURCES.resolve("FirstCase.java")) + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void linksOnlyToFilesThatExist(String readme) throws IOException {
        List<String> targets = java.util.regex.Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                .matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
    }

    private static String region(Path file) throws IOException {
        String source = Files.readString(file);
        String body = source.substring(
                source.indexOf('\n', source.indexOf("tag::readme[]")) + 1, source.indexOf("// end::readme[]"));
        return body.stripTrailing().stripIndent() + "\n";
    }
}
