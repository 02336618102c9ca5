package io.github.zhuanjie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command has: a terminal and the options of all commands. */
abstract class TerminalCommand {

    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Languages.Choice language = Languages.Choice.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    TerminalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Returns what an option must give.
     *
     * @throws UsageException if it is missing
     */
    static <T> T required(Optional<T> option, String name) {
        return option.orElseThrow(() -> new UsageException("usage.missing", name));
    }

    /**
     * Requires an output file that is no folder.
     *
     * @throws UsageException if it is one
     */
    static Path outputFile(Path out) {
        if (Files.isDirectory(out)) {
            throw new UsageException("usage.value", "--out");
        }
        return out;
    }

    final Terminal terminal() {
        return terminal;
    }
}
