package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A township's ledgers, imported one after the other, are enough to match by: every need is somebody's. */
class LedgersToMatchTest {

    @TempDir
    private Path folder;

    private Path households;
    private Path needs;

    @BeforeEach
    void generate() throws IOException {
        TownshipMatch.writeInput(folder, UnaryOperator.identity());
        households = folder.resolve("households.ndjson");
        needs = folder.resolve("needs.ndjson");
    }

    private Path export(String kind, Path in, String... more) {
        Path out = folder.resolve(kind + ".xlsx");
        List<String> args = new ArrayList<>(
                List.of("export", "--kind", kind, "--in", in.toString(), "--out", out.toString(), "--lang", "zh"));
        args.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private CommandLineRun importing(String kind, Path ledger, Path out, String... more) {
        List<String> args = new ArrayList<>(List.of("import", ledger.toString(), "--kind", kind));
        args.addAll(List.of("--out", out.toString(), "--area", "321081", "--as-of", "2024-06-28"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private void matches(Path ofHouseholds, Path ofNeeds, long expected) throws IOException {
        Files.move(ofHouseholds, households, StandardCopyOption.REPLACE_EXISTING);
        Files.move(ofNeeds, needs, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.readAllLines(needs)).hasSize((int) expected);

        CommandLineRun run = TownshipMatch.of(folder, "priority-first", "en", folder.resolve("out"));

        assertThat(run.err()).doesNotContain("NEED_PERSON_UNKNOWN", "NEED_HOUSEHOLD_UNKNOWN");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    /** The households stay where they are, under the identifiers of the system that keeps them. */
    @Test
    void needsOfALedgerAreThoseOfTheHouseholdsGiven() throws IOException {
        long count = Files.readAllLines(needs).size();
        Path list = export("needs", needs, "--households", households.toString());
        Path imported = folder.resolve("imported.ndjson");

        CommandLineRun run = importing("needs", list, imported, "--households", households.toString());

        assertThat(run.err())
                .as("heads without a number")
                .contains("LEDGER_HOUSEHOLD")
                .doesNotContain("LEDGER_PERSON");
        long kept = Files.readAllLines(imported).size();
        assertThat(run.err()).contains((count - kept) + " faulty");
        matches(households, imported, kept);
    }

    /** Both come from ledgers: a roster with the numbers of households, and a list that names people. */
    @Test
    void householdsAndNeedsOfLedgersBelongTogether() throws IOException {
        long count = Files.readAllLines(needs).size();
        Path list = export("needs", needs, "--all-columns", "--machine-data", "--households", households.toString());
        Path roster = export("households", households, "--all-columns", "--machine-data");
        Path importedHouseholds = folder.resolve("imported-households.ndjson");
        Path importedNeeds = folder.resolve("imported-needs.ndjson");

        CommandLineRun first = importing("households", roster, importedHouseholds);
        CommandLineRun second = importing("needs", list, importedNeeds, "--households", importedHouseholds.toString());

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.exit()).as(second.err()).isZero();
        matches(importedHouseholds, importedNeeds, count);
    }
}
