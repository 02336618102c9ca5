package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Where a command reads and writes, and in which language: results on the output, everything else on the error stream.
 */
final class Terminal {

    private static final String BUNDLE = "io.github.zhuanjie.cli.texts";

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final ResourceBundle texts;
    private final boolean interactive;

    Terminal(InputStream in, PrintWriter out, PrintWriter err, Locale locale, boolean interactive) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.messages = Messages.of(locale);
        this.texts = ResourceBundle.getBundle(BUNDLE, messages.getLocale());
        this.interactive = interactive;
    }

    /** Returns the terminal of this process. */
    static Terminal ofProcess(Locale locale) {
        return new Terminal(
                System.in,
                writer(new FileOutputStream(FileDescriptor.out), "stdout.encoding"),
                writer(new FileOutputStream(FileDescriptor.err), "stderr.encoding"),
                locale,
                Interactivity.isTerminal());
    }

    /** A console that cannot show Chinese gets UTF-8 all the same: files and pipes expect it. */
    private static PrintWriter writer(OutputStream stream, String property) {
        String name = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('中');
        return new PrintWriter(new OutputStreamWriter(stream, chinese ? charset : StandardCharsets.UTF_8), false);
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Messages messages() {
        return messages;
    }

    ResourceBundle texts() {
        return texts;
    }

    boolean isInteractive() {
        return interactive;
    }

    /** Returns a text of the command line in the reader's language. */
    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), messages.getLocale()).format(arguments);
    }

    /** Writes a line about the run, not a result, to the error stream. */
    void tell(String key, Object... arguments) {
        err.println(text(key, arguments));
        err.flush();
    }

    /** Returns a file name that cannot break a line or steer a terminal. */
    static String printable(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
    }

    /** Formats a fault as compilers do, so that editors can jump to it. */
    String describe(Path file, Fault fault) {
        String place = fault.location().position();
        String pointer = fault.location().pointer();
        return printable(file.toString())
                + ":"
                + (place.isEmpty() ? "" : place + ":")
                + (pointer.isEmpty() ? "" : " " + pointer)
                + " "
                + fault.code()
                + " "
                + messages.fault(fault);
    }
}
