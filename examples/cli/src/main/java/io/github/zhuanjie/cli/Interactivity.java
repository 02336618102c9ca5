package io.github.zhuanjie.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a terminal from a log. */
final class Interactivity {

    private Interactivity() {}

    /**
     * Returns whether somebody is watching. From JDK 22 on a console exists without a terminal too and answers
     * {@code isTerminal}; before, its mere existence means one.
     */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM")) || isErrorStreamRedirected()) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Progress goes to the error stream, of which the console knows nothing; where the system tells, it is asked. */
    private static boolean isErrorStreamRedirected() {
        Path stream = Path.of("/proc/self/fd/2");
        if (Files.notExists(Path.of("/proc/self/fd"))) {
            return false;
        }
        try {
            String target = stream.toRealPath().toString();
            return !target.startsWith("/dev/pts/") && !target.startsWith("/dev/tty") && !target.equals("/dev/console");
        } catch (IOException e) {
            return true; // a pipe has no path
        }
    }
}
