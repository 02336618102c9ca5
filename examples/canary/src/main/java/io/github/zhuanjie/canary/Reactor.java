package io.github.zhuanjie.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of this repository that have tests, read from the poms. */
public final class Reactor {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private static final Pattern TESTS = Pattern.compile("<testSourceDirectory>([^<]+)</testSourceDirectory>");

    private Reactor() {}

    /**
     * Returns the modules with tests.
     *
     * @param root  the folder of the root pom
     * @return their folders in the order of the poms
     * @throws IOException if a pom cannot be read
     */
    public static List<Path> modules(Path root) throws IOException {
        List<Path> modules = new ArrayList<>();
        collect(root, modules);
        return modules;
    }

    private static void collect(Path folder, List<Path> modules) throws IOException {
        if (hasTests(folder)) {
            modules.add(folder);
        }
        List<String> children = MODULE.matcher(Files.readString(folder.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        for (String child : children) {
            collect(folder.resolve(child), modules);
        }
    }

    private static boolean hasTests(Path folder) throws IOException {
        Matcher elsewhere = TESTS.matcher(Files.readString(folder.resolve("pom.xml")));
        Path tests = folder.resolve(elsewhere.find() ? elsewhere.group(1) : "src/test/java");
        if (!Files.isDirectory(tests)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("Test.java"));
        }
    }
}
