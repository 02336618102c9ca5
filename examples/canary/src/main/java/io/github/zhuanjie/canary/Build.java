package io.github.zhuanjie.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One run of Maven, known by the second in which it began, and what it wrote.
 *
 * @param stamp  Maven's time of the build, UTC, such as 20261123031320; recordings bear it in their names
 * @param start  the same time
 */
public record Build(String stamp, Instant start) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    /**
     * Obtains a build.
     *
     * @param stamp  its time as Maven writes it
     * @return the build
     * @throws java.time.DateTimeException if the text is no such time
     */
    public static Build of(String stamp) {
        return new Build(stamp, LocalDateTime.parse(stamp, FORMAT).toInstant(ZoneOffset.UTC));
    }

    /**
     * Tells whether a file or folder was written by this build or later. What an earlier one left was searched by it, and
     * may have been mended since.
     *
     * @param file  the file
     * @return true if it is not older than the build
     */
    public boolean wrote(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(start);
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Tells whether this build ran tests of a module, recorded or not.
     *
     * @param module  the module's folder
     * @return true if there are reports of them
     * @throws IOException if the folder cannot be read
     */
    public boolean tested(Path module) throws IOException {
        return list(module.resolve("target/surefire-reports")).stream()
                .anyMatch(file -> file.toString().endsWith(".xml") && wrote(file));
    }

    /**
     * Returns the recordings of a module's test JVMs.
     *
     * @param module  the module's folder
     * @return the files, one for each JVM
     * @throws IOException if the folder cannot be read
     */
    public List<Path> recordings(Path module) throws IOException {
        return list(module.resolve("target")).stream()
                .filter(file -> {
                    String name = file.getFileName().toString();
                    return name.startsWith("exceptions-" + stamp + "-") && name.endsWith(".jfr");
                })
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
