package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text for people is a template that an expression engine would fill with what was refused. */
class BundlesTest {

    private static final Path ROOT = Path.of(System.getProperty("canary.root", "../.."));
    private static final List<String> BANNED = List.of("validatedValue", "${");

    @Test
    void noBundleOfTheRepositoryPrintsTheRefusedValue() throws IOException {
        List<Path> bundles = bundles();
        assertThat(bundles)
                .extracting(bundle -> bundle.getFileName().toString())
                .contains("ContributorValidationMessages.properties", "messages_zh_CN.properties", "texts.properties");
        for (Path bundle : bundles) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain(BANNED);
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/"))
                    .toList();
        }
    }
}
