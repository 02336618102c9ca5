package io.github.zhuanjie.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bean that the READMEs show is the one of this application. */
class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsTheBean(String readme) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/zhuanjie/boot3/IntakeApplication.java"));
        String region = source.substring(
                source.indexOf('\n', source.indexOf("tag::readme[]")) + 1, source.indexOf("    // end::readme[]"));
        assertThat(Files.readString(Path.of("../..").resolve(readme)))
                .contains("```java\n" + region.indent(-4) + "```\n");
    }
}
