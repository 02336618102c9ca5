package io.github.zhuanjie.cli;

import io.github.zhuanjie.matching.planning.AlgorithmException;
import io.github.zhuanjie.matching.planning.AlgorithmFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells failures of the machine and of algorithms in one line, without a stack trace. */
final class Failures implements IExecutionExceptionHandler {

    /** The machine failed; neither the input nor the usage is to blame. */
    static final int MACHINE = 3;

    private static final String DEBUG = "zhuanjie.debug";

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof UsageException usage) {
            terminal.tell(usage.key(), usage.arguments());
            return CommandLine.ExitCode.USAGE;
        }
        if (failure instanceof AlgorithmException algorithm && !Boolean.getBoolean(DEBUG)) {
            AlgorithmFault fault = algorithm.getFault();
            terminal.tell(
                    "failed.algorithm",
                    Terminal.printable(algorithm.getAlgorithm()),
                    terminal.text("failed.algorithm." + fault.getCode()));
            return fault == AlgorithmFault.UNSUPPORTED ? CommandLine.ExitCode.USAGE : MACHINE;
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof IOException io) {
            String file = io instanceof FileSystemException named && named.getFile() != null
                    ? Terminal.printable(named.getFile())
                    : "-";
            terminal.tell("failed.io", file, terminal.text(reason(io)));
            return MACHINE;
        }
        if (Boolean.getBoolean(DEBUG)) {
            throw failure;
        }
        // a defect or a plug-in's fault; the message of an exception may hold what was being read
        terminal.tell("failed.unexpected", failure.getClass().getSimpleName());
        return MACHINE;
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "reason.missing";
        }
        return failure instanceof AccessDeniedException ? "reason.denied" : "reason.other";
    }
}
