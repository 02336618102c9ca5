package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to the fixtures shows what the project outside runs, with the versions that it names. */
class TestingGuideTest {

    private static final Path OUTSIDE = Path.of("../outside");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::(\\w+)\\[]\\n(.*?)\\n *// end::\\1\\[]", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>([0-9][^<]*)</version>");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"TESTING.md", "TESTING.zh-CN.md"})
    void showsEveryRegionOfTheProjectOutside(String guide) throws IOException {
        assertThat(blocks(guide)).containsExactlyInAnyOrderElementsOf(regions()).hasSizeGreaterThan(4);
    }

    @Test
    void bothLanguagesShowTheSameCodeInTheSameOrder() throws IOException {
        assertThat(blocks("TESTING.zh-CN.md")).isEqualTo(blocks("TESTING.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TESTING.md", "TESTING.zh-CN.md"})
    void namesTheVersionsOfTheProjectOutside(String guide) throws IOException {
        String pom = Files.readString(OUTSIDE.resolve("pom.xml"));

        assertThat(groups(VERSION, Files.readString(Path.of(guide))))
                .hasSize(4)
                .allSatisfy(version -> assertThat(pom).contains(".version>" + version + "<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TESTING.md", "TESTING.zh-CN.md", "../outside/README.md"})
    void linksOnlyToFilesThatExist(String guide) throws IOException {
        Path file = Path.of(guide);

        assertThat(groups(LINK, Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
    }

    private static List<String> blocks(String guide) throws IOException {
        return groups(BLOCK, Files.readString(Path.of(guide)));
    }

    private static List<String> regions() throws IOException {
        try (Stream<Path> files = Files.list(OUTSIDE.resolve("src/test/java/org/example/hub"))) {
            List<Path> sorted = files.sorted().toList();
            Stream.Builder<String> all = Stream.builder();
            for (Path file : sorted) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .forEach(region -> all.add(region.group(2).stripIndent() + "\n"));
            }
            return all.build().toList();
        }
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
