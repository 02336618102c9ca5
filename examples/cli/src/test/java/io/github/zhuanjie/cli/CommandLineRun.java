package io.github.zhuanjie.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One run of the command line within the test's process. */
record CommandLineRun(int exit, String out, String err) {

    static CommandLineRun of(String... args) {
        return of(new byte[0], args);
    }

    static CommandLineRun of(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Locale locale = Main.language(args, java.util.Map.of("LANG", "en_US.UTF-8"));
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input), new PrintWriter(out), new PrintWriter(err), locale, false);
        return new CommandLineRun(Main.run(terminal, args), out.toString(), err.toString());
    }

    static CommandLineRun ofText(String input, String... args) {
        return of(input.getBytes(StandardCharsets.UTF_8), args);
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
