package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.NamedProjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A township of generated people and real projects in a folder, and the command that matches them. */
final class TownshipMatch {

    private TownshipMatch() {}

    /** Writes the people, and the projects as they are after a change. */
    static void writeInput(Path input, UnaryOperator<String> change) throws IOException {
        assertThat(CommandLineRun.of("generate", "--scale", "township", "--out", input.toString())
                        .exit())
                .isZero();
        try (InputStream projects = NamedProjects.open()) {
            String list = new String(projects.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(input.resolve("supply.json"), change.apply(list));
        }
    }

    static CommandLineRun of(Path input, String algorithm, String language, Path out, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "match",
                "--households",
                input.resolve("households.ndjson").toString(),
                "--needs",
                input.resolve("needs.ndjson").toString(),
                "--supply",
                input.resolve("supply.json").toString(),
                "--as-of",
                "2024-06-28",
                "--algorithm",
                algorithm,
                "--lang",
                language,
                "--out",
                out.toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
