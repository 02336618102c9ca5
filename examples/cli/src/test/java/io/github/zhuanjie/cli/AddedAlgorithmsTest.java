package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.plan.Guarantee;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Algorithms that somebody put beside the program. */
class AddedAlgorithmsTest {

    @TempDir
    private static Path input;

    @TempDir
    private Path folder;

    /** What the algorithms here have in common. */
    abstract static class Added implements MatchingAlgorithm {

        @Override
        public String getVersion() {
            return "1";
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            return Set.of(Guarantee.FEASIBLE);
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            return new GreedyMatching().match(request, control);
        }
    }

    /** Never ends, and minds nobody. */
    public static final class Endless extends Added {

        /** Creates the algorithm, as a service loader does. */
        public Endless() {}

        @Override
        public String getName() {
            return "endless";
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            while (true) {
                try {
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    continue; // minds nobody, and does not keep the processor busy either
                }
            }
        }
    }

    /** Ends at once. */
    public static final class Quick extends Added {

        /** Creates the algorithm, as a service loader does. */
        public Quick() {}

        @Override
        public String getName() {
            return "quick";
        }
    }

    /** Has no name. */
    public static final class Nameless extends Added {

        /** Creates the algorithm, as a service loader does. */
        public Nameless() {}

        @Override
        public String getName() {
            throw new AssertionError("secret");
        }
    }

    @BeforeAll
    static void writeInput() throws IOException {
        TownshipMatch.writeInput(input, supply -> supply);
    }

    private CommandLineRun match(String provider, String algorithm, String language) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(MatchingAlgorithm.class.getName()), provider);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return TownshipMatch.of(input, algorithm, language, folder.resolve("out"), "--time-limit", "1");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void oneThatEndsMakesAPlan() throws IOException {
        CommandLineRun run = match(Quick.class.getName(), "quick", "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/plan.json"))).contains("\"name\": \"quick\"");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void oneThatDoesNotEndIsLeftWithOneLine() throws IOException {
        CommandLineRun english = match(Endless.class.getName(), "endless", "en");
        CommandLineRun chinese = match(Endless.class.getName(), "endless", "zh");

        assertThat(english.exit()).isEqualTo(3);
        assertThat(english.err().lines())
                .containsOnlyOnce(
                        "Nothing was matched and nothing was written: algorithm endless did not end within its time"
                                + " (see --time-limit), or stopped by itself.")
                .noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        assertThat(chinese.err()).contains("算法 endless 未在规定时间内完成（见 --time-limit），或自行中止");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void oneThatCannotBeUsedIsNamedInOneLine() throws IOException {
        for (String provider : new String[] {Nameless.class.getName(), "no.such.Provider"}) {
            assertThat(match(provider, "greedy", "en").exit())
                    .as("the others can be used")
                    .isZero();
            CommandLineRun run = match(provider, "added", "en");

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .startsWith("An algorithm that was added cannot be used: ")
                            .contains(provider)
                            .doesNotContain("secret"));
        }
    }
}
