package io.github.zhuanjie.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One run of the command line within the test's process. */
record CommandLineRun(int exit, String out, String err) {

    static CommandLineRun of(String... args) {
        return of(new byte[0], args);
    }

    static CommandLineRun of(byte[] input, String... args) {
        return of(false, input, args);
    }

    /** Runs a command before somebody who watches. */
    static CommandLineRun watched(String... args) {
        return of(true, new byte[0], args);
    }

    private static CommandLineRun of(boolean watched, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Locale locale = Main.language(args, java.util.Map.of("LANG", "en_US.UTF-8"));
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), writer(out), writer(err), locale, watched);
        int exit = Main.run(terminal, args);
        return new CommandLineRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Buffers as the streams of a process do, so that what nobody flushes is not seen here either. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    static CommandLineRun ofText(String input, String... args) {
        return of(input.getBytes(StandardCharsets.UTF_8), args);
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
