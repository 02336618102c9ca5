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

/** The guide to the fixtures shows what the project outside runs, file by file. */
class TestingGuideTest {

    private static final Path OUTSIDE = Path.of("../outside");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::(\\w+)\\[]\\n(.*?)\\n *// end::\\1\\[]", Pattern.DOTALL);
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

    /** Whoever copies the guide word for word has the project outside. */
    @ParameterizedTest
    @ValueSource(strings = {"TESTING.md", "TESTING.zh-CN.md"})
    void showsTheOtherFilesOfTheProjectOutside(String guide) throws IOException {
        String text = Files.readString(Path.of(guide));

        assertThat(text)
                .contains(
                        "```xml\n" + Files.readString(OUTSIDE.resolve("pom.xml")) + "```",
                        "```properties\n"
                                + Files.readString(OUTSIDE.resolve("src/test/resources/junit-platform.properties"))
                                + "```");
    }

    /** No file of the project is left out, and none is shown in part. */
    @ParameterizedTest
    @ValueSource(strings = {"TESTING.md", "TESTING.zh-CN.md"})
    void everyBlockIsAWholeFile(String guide) throws IOException {
        try (Stream<Path> files = Files.list(OUTSIDE.resolve("src/test/java/org/example/hub"))) {
            assertThat(blocks(guide))
                    .hasSize((int) files.count())
                    .allSatisfy(block -> assertThat(block).startsWith("package org.example.hub;\n"));
        }
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
