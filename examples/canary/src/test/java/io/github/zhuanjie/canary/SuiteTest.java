package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing personal is in what the tests of any module left behind in this build. */
class SuiteTest {

    private static final Path ROOT =
            Path.of(System.getProperty("canary.root", "../..")).normalize();
    private static final String TOKEN = "Unrecognized token '([^']*)': was expecting ";
    /**
     * What is known and stays inside. Jackson's parser quotes the word that is no JSON; with a host's own mapper we cannot
     * stop it, only drop its exception (serialization's PrivacyTest) or answer without it (IntakeTest).
     */
    private static final Allowance PARSER =
            new Allowance("tools.jackson.core.exc.StreamReadException", Pattern.compile(TOKEN));

    private static final Allowance SPRING = new Allowance(
            "org.springframework.http.converter.HttpMessageNotReadableException",
            Pattern.compile("JSON parse error: " + TOKEN));

    private static final Map<String, List<Allowance>> KNOWN =
            Map.of("serialization", List.of(PARSER), "examples/spring-boot-4", List.of(PARSER, SPRING));

    private static final boolean REQUIRED = Boolean.getBoolean("canary.required");

    static Stream<Path> modules() throws IOException {
        return Reactor.modules(ROOT).stream().filter(module -> !module.endsWith("canary"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noPersonalValueGotOut(Path module) throws IOException {
        require(isRecorded(), "nothing is recorded: an IDE, or a JVM without Flight Recorder");
        Build build = Build.of(System.getProperty("canary.build"));
        require(build.tested(module), "this build did not test " + name(module) + "; ./mvnw verify in the root does");
        List<Allowance> known = KNOWN.getOrDefault(name(module), List.of());
        ModuleScan scan = ModuleScan.of(module, build, known);
        assertThat(scan.getLeaks()).isEmpty();
        if (REQUIRED) {
            assertThat(scan.getUsed()).as("still needed").containsExactlyInAnyOrderElementsOf(known);
        }
    }

    /** Leaves the module out, or fails where the proof is asked for. */
    private static void require(boolean isFulfilled, String reason) {
        if (REQUIRED) {
            assertThat(isFulfilled).as(reason).isTrue();
        }
        assumeTrue(isFulfilled, reason);
    }

    /** This module's own test JVM is recorded exactly if the others are. */
    private static boolean isRecorded() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-XX:StartFlightRecording"));
    }

    @Test
    void everyModuleWithTestsIsLookedAt() throws IOException {
        assertThat(modules().map(SuiteTest::name))
                .contains(
                        "core",
                        "core/fixtures",
                        "core/fixtures/conformance",
                        "matching",
                        "serialization",
                        "serialization/jackson2",
                        "serialization/ledger",
                        "examples/benchmarks",
                        "examples/cli",
                        "examples/guide",
                        "examples/spring-boot-3",
                        "examples/spring-boot-4");
    }

    /** Else a parallel build would search before they are done. */
    @Test
    void everyModuleIsBuiltBeforeThisOne() throws IOException {
        String here = Files.readString(ROOT.resolve("examples/canary/pom.xml"));
        for (Path module : modules().toList()) {
            String pom = Files.readString(module.resolve("pom.xml"));
            String own = pom.substring(pom.indexOf("</parent>"));
            String artifact = own.substring(own.indexOf("<artifactId>"), own.indexOf("</artifactId>"));
            assertThat(here.substring(here.indexOf("<dependencies>"))).contains(artifact + "</artifactId>");
        }
    }

    private static String name(Path module) {
        return ROOT.relativize(module).toString().replace('\\', '/');
    }
}
