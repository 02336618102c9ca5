package io.github.zhuanjie.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Searches what the tests of one module left behind in one build: messages of all exceptions that were made, names of
 * files written and threads started (from the recording of the test JVM), output and reports of the tests, names of all
 * files in the build directory.
 *
 * <p>Not seen: messages that a class of exceptions computes without handing them to its superclass, and JVMs that tests
 * start themselves.
 */
public final class ModuleScan {

    private static final Map<String, String> TEXTS = Map.of(
            "jdk.JavaExceptionThrow", "message",
            "jdk.JavaErrorThrow", "message",
            "jdk.FileWrite", "path",
            "jdk.ThreadStart", "thread");

    private final Path module;
    private final String build;
    private final List<Leak> leaks = new ArrayList<>();
    private int exceptions;

    private ModuleScan(Path module, String build) {
        this.module = module;
        this.build = build;
    }

    /**
     * Searches a module.
     *
     * @param module  its folder
     * @param build  the time of the build that the recording bears in its name
     * @return the scan
     * @throws IOException if something cannot be read
     * @throws IllegalStateException if there is no recording of this build, or nothing in it: a scan of nothing would
     *     always be clean
     */
    public static ModuleScan of(Path module, String build) throws IOException {
        Path recording = recording(module, build);
        if (!Files.isRegularFile(recording)) {
            throw new IllegalStateException(module.getFileName() + " has no recording of this build");
        }
        ModuleScan scan = new ModuleScan(module, build);
        scan.scanRecording(recording);
        if (scan.exceptions == 0) {
            throw new IllegalStateException("the recording of " + module.getFileName() + " holds no exception");
        }
        scan.scanReports();
        scan.scanFileNames();
        return scan;
    }

    /**
     * Returns where the recording of a build lies.
     *
     * @param module  the module's folder
     * @param build  the time of the build
     * @return the file, which need not exist
     */
    public static Path recording(Path module, String build) {
        return module.resolve("target/exceptions-" + build + ".jfr");
    }

    /**
     * Returns what was found.
     *
     * @return the leaks
     */
    public List<Leak> getLeaks() {
        return List.copyOf(leaks);
    }

    /**
     * Returns how many exceptions and errors were looked at.
     *
     * @return the number, above zero
     */
    public int getExceptions() {
        return exceptions;
    }

    private void scanRecording(Path recording) throws IOException {
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String name = event.getEventType().getName();
                String field = TEXTS.get(name);
                if (field != null) {
                    exceptions += field.equals("message") ? 1 : 0;
                    scan(text(event, field), name + " " + cause(event));
                }
            }
        }
    }

    private static String text(RecordedEvent event, String field) {
        String text = field.equals("thread")
                ? event.getThread(field) == null ? null : event.getThread(field).getJavaName()
                : event.getString(field);
        return text == null ? "" : text;
    }

    private static String cause(RecordedEvent event) {
        return event.hasField("thrownClass") && event.getClass("thrownClass") != null
                ? event.getClass("thrownClass").getName()
                : "";
    }

    private void scanReports() throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("target"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(ModuleScan::isReport)
                    .toList()) {
                // Decoded byte by byte where it is not UTF-8: what cannot be read cannot be cleared.
                scan(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), place(file));
            }
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return file.getParent().endsWith("surefire-reports")
                || name.endsWith(".log")
                || name.endsWith(".dump")
                || name.endsWith(".dumpstream");
    }

    private void scanFileNames() throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("target"))) {
            files.forEach(file -> scan(String.valueOf(file.getFileName()), "name of a file in target"));
        }
    }

    private String place(Path file) {
        return module.relativize(file).toString().replace('\\', '/');
    }

    private void scan(String text, String place) {
        leaks.addAll(LeakDetector.find(text, place));
    }
}
