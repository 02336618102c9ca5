package io.github.zhuanjie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: wrong usage, unless it asks for help or the version. */
@Command(name = "zhuanjie", version = "zhuanjie 0.1.0-SNAPSHOT", sortOptions = false)
final class ZhuanjieCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Languages.Choice language = Languages.Choice.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
