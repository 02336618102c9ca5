package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No text for people is a template that an expression engine would fill with what was refused. */
class BundlesTest {

    private static final Path ROOT = Path.of(System.getProperty("canary.root", "../.."));
    private static final Set<String> SKIPPED = Set.of("target", ".git");
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
        List<Path> bundles = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isSkipped = Files.exists(folder.resolveSibling("pom.xml"))
                        && SKIPPED.contains(String.valueOf(folder.getFileName()));
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = file.toString().replace('\\', '/');
                if (path.endsWith(".properties") && path.contains("/src/main/resources/")) {
                    bundles.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return bundles;
    }
}
