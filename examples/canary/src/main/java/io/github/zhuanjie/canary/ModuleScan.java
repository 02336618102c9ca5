package io.github.zhuanjie.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Searches what the tests of one module left behind in one build: messages of all exceptions that were made, names of
 * files written and threads started (from the recordings of the test JVMs), output and reports of the tests, names of all
 * files that the build wrote into the build directory.
 *
 * <p>Not seen: messages that a class of exceptions computes without handing them to its superclass, and JVMs that tests
 * start themselves.
 */
public final class ModuleScan {

    /**
     * The bytes from which on a recording is not believed to be whole: half of what it may have (maxsize in the root pom),
     * because the recorder drops the oldest megabytes before it gets there.
     */
    public static final long LIMIT = 128L << 20;

    private static final Map<String, String> TEXTS = Map.of(
            "jdk.JavaExceptionThrow", "message",
            "jdk.JavaErrorThrow", "message",
            "jdk.FileWrite", "path",
            "jdk.ThreadStart", "thread");

    private static final Pattern TEMPORARY =
            Pattern.compile("(?:junit-?|\\.zhuanjie-)[0-9]+|tomcat(?:-docbase)?\\.[0-9]+\\.[0-9]+");

    private final Path module;
    private final Build build;
    private final List<Allowance> allowances;
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<Allowance> used = new LinkedHashSet<>();
    private int exceptions;

    private ModuleScan(Path module, Build build, List<Allowance> allowances) {
        this.module = module;
        this.build = build;
        this.allowances = allowances;
    }

    /**
     * Searches a module.
     *
     * @param module  its folder
     * @param build  the build that the recordings bear in their names
     * @param allowances  the known leaks, which are not reported
     * @return the scan
     * @throws IOException if something cannot be read
     * @throws IllegalStateException if there is no recording of this build, nothing in it, or perhaps not everything any
     *     more: a scan of nothing would always be clean
     */
    public static ModuleScan of(Path module, Build build, List<Allowance> allowances) throws IOException {
        return of(module, build, allowances, LIMIT);
    }

    static ModuleScan of(Path module, Build build, List<Allowance> allowances, long limit) throws IOException {
        List<Path> recordings = build.recordings(module);
        require(!recordings.isEmpty(), module, "there is no recording of this build");
        ModuleScan scan = new ModuleScan(module, build, allowances);
        for (Path recording : recordings) {
            require(Files.size(recording) < limit, module, "the recording is so large that its beginning may be lost");
            scan.scanRecording(recording);
        }
        require(scan.exceptions > 0, module, "the recording holds no exception");
        scan.scanReports();
        scan.scanFileNames();
        return scan;
    }

    private static void require(boolean isFulfilled, Path module, String complaint) {
        if (!isFulfilled) {
            throw new IllegalStateException(module.getFileName() + ": " + complaint);
        }
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
     * Returns the known leaks that were met.
     *
     * @return the allowances
     */
    public Set<Allowance> getUsed() {
        return Set.copyOf(used);
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
                require(!isLoss(name), module, "the recorder lost something");
                String field = TEXTS.get(name);
                if (field != null) {
                    exceptions += field.equals("message") ? 1 : 0;
                    scan(permitted(cause(event), text(event, field)), name + " " + cause(event));
                }
            }
        }
    }

    static boolean isLoss(String event) {
        return event.equals("jdk.DataLoss");
    }

    private String permitted(String thrown, String text) {
        Optional<Allowance> known = allowances.stream()
                .filter(allowance -> allowance.covers(thrown, text))
                .findFirst();
        known.ifPresent(used::add);
        return known.map(allowance -> allowance.rest(text)).orElse(text);
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
                    .filter(build::wrote)
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
            files.filter(build::wrote)
                    .forEach(file -> scan(String.valueOf(file.getFileName()), "name of a file in target"));
        }
    }

    private String place(Path file) {
        return module.relativize(file).toString().replace('\\', '/');
    }

    private void scan(String text, String place) {
        leaks.addAll(LeakDetector.find(withoutDrawnNumbers(text), place));
    }

    /**
     * JUnit and Tomcat draw numbers for their folders, Java for our own files before they are renamed; once in ten
     * builds one of them passes for a person's.
     */
    static String withoutDrawnNumbers(String text) {
        return TEMPORARY.matcher(text).replaceAll("temporary");
    }
}
