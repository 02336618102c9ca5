package io.github.zhuanjie.cli;

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

    final Terminal terminal() {
        return terminal;
    }
}
