package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same program on the module path: every module resolves, and none needs to be opened. */
class ModulePathTest {

    private static final List<String> LIBRARIES =
            List.of("zhuanjie", "jackson", "jakarta.validation", "hibernate-validator", "jboss-logging", "classmate");

    @Test
    void theExampleRunsAsModules() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--module",
                        "io.github.zhuanjie.guide/io.github.zhuanjie.guide.GuideProgram")
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(err).isZero();
        assertThat(out).contains("\"state\":\"SENT\"");
    }

    private static String modulePath() {
        Path own = Path.of("target/classes").toAbsolutePath();
        Stream<Path> dependencies = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isModule);
        return Stream.concat(Stream.of(own), dependencies)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar by its name; in a build without jars, the classes of a module of this repository. */
    private static boolean isModule(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".jar") ? LIBRARIES.stream().anyMatch(name::contains) : name.equals("classes");
    }
}
