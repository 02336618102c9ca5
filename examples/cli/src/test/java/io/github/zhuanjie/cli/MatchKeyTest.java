package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.plan.MatchingResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ties are broken by a key that nobody can know before the run and everybody after it. */
class MatchKeyTest {

    @TempDir
    private static Path input;

    @TempDir
    private Path out;

    @BeforeAll
    static void writeInput() throws IOException {
        CommandLineRun.of("generate", "--scale", "township", "--out", input.toString());
        try (InputStream projects = NamedProjects.open()) {
            Files.copy(projects, input.resolve("supply.json"));
        }
    }

    private Path match(String name, String... more) {
        List<String> args = new ArrayList<>(List.of("match", "--as-of", "2024-06-28"));
        args.addAll(List.of("--households", input.resolve("households.ndjson").toString()));
        args.addAll(List.of("--needs", input.resolve("needs.ndjson").toString()));
        args.addAll(List.of("--supply", input.resolve("supply.json").toString()));
        args.addAll(List.of("--out", out.resolve(name).toString()));
        args.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return out.resolve(name).resolve("plan.json");
    }

    private static String keyOf(Path plan) throws IOException {
        try (InputStream in = Files.newInputStream(plan)) {
            return ZhuanjieJson.strict()
                    .read(MatchingResult.class, in)
                    .value()
                    .flatMap(MatchingResult::getSeed)
                    .orElseThrow();
        }
    }

    @Test
    void aKeyIsDrawnForEveryRunAndPublished() throws IOException {
        String first = keyOf(match("first"));
        String second = keyOf(match("second"));

        assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(second);
        assertThat(second).matches("[0-9a-f]{32}");
    }

    @Test
    void thePublishedKeyRepeatsTheRun() throws IOException {
        Path drawn = match("drawn");
        Path again = match("again", "--key", keyOf(drawn));

        assertThat(again).hasSameBinaryContentAs(drawn);
        assertThat(keyOf(match("given", "--key", "摇号 2024"))).isEqualTo("摇号 2024");
        assertThat(keyOf(match("none", "--key", ""))).isEmpty();
    }
}
