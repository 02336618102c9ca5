package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing personal is in what the tests of any module left behind in this build. */
class SuiteTest {

    private static final Path ROOT =
            Path.of(System.getProperty("canary.root", "../..")).normalize();
    private static final String BUILD = System.getProperty("canary.build", "");

    private static void requireAWholeBuild() {
        assumeTrue(!BUILD.isEmpty(), "run by Maven only: it names the build");
        String commandLine =
                Optional.ofNullable(System.getenv("MAVEN_CMD_LINE_ARGS")).orElse("");
        Optional<String> reason = Reactor.partial(commandLine);
        assumeTrue(reason.isEmpty(), reason.orElse(""));
    }

    static Stream<Path> modules() throws IOException {
        return Reactor.modules(ROOT).stream().filter(module -> !module.endsWith("canary"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noPersonalValueGotOut(Path module) throws IOException {
        requireAWholeBuild();
        ModuleScan scan = ModuleScan.of(module, BUILD);
        assertThat(scan.getLeaks()).isEmpty();
        assertThat(scan.getExceptions()).isPositive();
    }

    @Test
    void everyModuleWithTestsIsLookedAt() throws IOException {
        assertThat(modules().map(module -> ROOT.relativize(module).toString().replace('\\', '/')))
                .contains(
                        "core",
                        "core/fixtures",
                        "matching",
                        "serialization",
                        "serialization/jackson2",
                        "serialization/ledger",
                        "examples/cli",
                        "examples/guide",
                        "examples/spring-boot-3",
                        "examples/spring-boot-4");
        assertThat(List.of("-pl core", "verify -pl core -am", "--projects=core", "verify -rf :x"))
                .allMatch(line -> Reactor.partial(line).isPresent());
        assertThat(List.of("", "verify", "-B clean verify -Dx=-pl1", "-q package"))
                .allMatch(line -> Reactor.partial(line).isEmpty());
    }
}
