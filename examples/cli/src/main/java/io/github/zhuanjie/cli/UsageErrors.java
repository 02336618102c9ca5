package io.github.zhuanjie.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line in the reader's language, then how the command is used. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        terminal.tell(key(failure), missing(failure));
        command.usage(terminal.err());
        return CommandLine.ExitCode.USAGE;
    }

    private static String key(ParameterException failure) {
        if (failure instanceof MissingParameterException) {
            return "usage.missing";
        }
        if (failure instanceof UnmatchedArgumentException) {
            return "usage.unmatched";
        }
        if (failure instanceof OverwrittenOptionException) {
            return "usage.repeated";
        }
        if (failure.getArgSpec() != null) {
            return "usage.value";
        }
        return "usage.command";
    }

    /** Names options, never what somebody typed as their value. */
    private static String missing(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel())
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }
        if (failure instanceof OverwrittenOptionException repeated) {
            return ((CommandLine.Model.OptionSpec) repeated.getOverwritten()).longestName();
        }
        if (failure.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName();
        }
        return failure.getArgSpec() == null ? "" : failure.getArgSpec().paramLabel();
    }
}
