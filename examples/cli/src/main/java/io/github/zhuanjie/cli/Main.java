package io.github.zhuanjie.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Entry point of {@code java -jar zhuanjie.jar}. */
public final class Main {

    /** Held, so that its level is not lost: no banner of a library between our lines. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs a command and exits: 0 = done, 1 = the input has faults (all listed), 2 = wrong usage, 3 = the machine failed.
     *
     * @param args  the command and its options
     */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        System.exit(run(Terminal.ofProcess(language(args, System.getenv())), args));
    }

    /**
     * Runs a command without leaving the process.
     *
     * @param terminal  where to read and write, in which language
     * @param args  the command and its options
     * @return the exit code
     */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new ZhuanjieCommand())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new MatchCommand(terminal))
                .addSubcommand(new ReferralCommand(terminal))
                .addSubcommand(new ScreenCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new SchemasCommand(terminal))
                .addSubcommand(new CommandLine(new ConformanceCommand(terminal))
                        .addSubcommand(new ConformanceTasksCommand(terminal)))
                .setResourceBundle(terminal.texts())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(terminal));
        int exit = line.execute(args);
        terminal.err().flush(); // faults are written without flushing each, and the process ends here
        if (terminal.out().checkError()) {
            terminal.tell("failed.output");
            return Failures.MACHINE;
        }
        return exit;
    }

    /** The language is needed before options are parsed, because usage errors are told in it too. */
    static Locale language(String[] args, Map<String, String> environment) {
        int at = Arrays.asList(args).indexOf("--lang");
        if (at >= 0 && at + 1 < args.length) {
            return Locale.forLanguageTag(args[at + 1]);
        }
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--lang="))
                .map(arg -> Locale.forLanguageTag(arg.substring("--lang=".length())))
                .findFirst()
                .orElseGet(() -> Languages.of(environment));
    }
}
