package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes every fault as it is found and counts them by severity. Not thread-safe. */
final class FaultLog {

    private final Terminal terminal;
    private final PrintWriter writer;
    private long errors;
    private long warnings;

    FaultLog(Terminal terminal, PrintWriter writer) {
        this.terminal = terminal;
        this.writer = writer;
    }

    void add(Path file, List<Fault> faults) {
        for (Fault fault : faults) {
            add(file, fault);
        }
    }

    void add(Path file, Fault fault) {
        writer.println(terminal.describe(file, fault));
        if (fault.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** Returns the exit code that the faults amount to; warnings amount to none. */
    int exitCode() {
        return errors == 0 ? 0 : 1;
    }
}
