package io.github.zhuanjie.cli;

import java.io.Console;

/** Tells a terminal from a log. */
final class Interactivity {

    private Interactivity() {}

    /**
     * Returns whether somebody is watching. From JDK 22 on a console exists without a terminal too and answers
     * {@code isTerminal}; before, its mere existence means one.
     */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
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
}
