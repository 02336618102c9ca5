package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing personal is in what the tests of any module left behind in this build. */
class SuiteTest {

    private static final Path ROOT =
            Path.of(System.getProperty("canary.root", "../..")).normalize();
    /**
     * What is known and stays inside. Jackson's parser quotes the word that is no JSON; with a host's own mapper we cannot
     * stop it, only drop its exception (serialization's PrivacyTest) or answer without it (IntakeTest).
     */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "serialization", Set.of("tools.jackson.core.exc.StreamReadException"),
            "examples/spring-boot-4",
                    Set.of(
                            "tools.jackson.core.exc.StreamReadException",
                            "org.springframework.http.converter.HttpMessageNotReadableException"));

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
        Set<String> known = KNOWN.getOrDefault(name(module), Set.of()).stream()
                .map(type -> "jdk.JavaExceptionThrow " + type)
                .collect(Collectors.toSet());
        assertThat(scan.getLeaks())
                .filteredOn(leak -> !known.contains(leak.place()))
                .isEmpty();
        assertThat(scan.getLeaks()).extracting(Leak::place).as("still needed").containsAll(known);
    }

    @Test
    void everyModuleWithTestsIsLookedAt() throws IOException {
        assertThat(modules().map(SuiteTest::name))
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

    private static String name(Path module) {
        return ROOT.relativize(module).toString().replace('\\', '/');
    }
}
