package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file ends with its fault, soon, in little memory, and leaves nothing behind. */
class HostileFilesTest {

    private static final int MOST_MILLISECONDS = 5_000;

    private static Map<String, HostileFiles.Hostile> hostile;

    @TempDir
    private Path dir;

    @BeforeAll
    static void write() throws IOException, GeneralSecurityException {
        hostile = HostileFiles.all();
    }

    @AfterAll
    static void forget() {
        hostile = Map.of();
    }

    @Test
    void everyHostileFileIsATypedFault() throws Exception {
        Path files = Files.createDirectory(dir.resolve("files"));
        Path temporary = Files.createDirectory(dir.resolve("temporary"));
        for (Map.Entry<String, HostileFiles.Hostile> file : hostile.entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue().bytes());
        }
        List<String> before = list(dir);

        List<String> results = readInSmallMachine(files, temporary);

        SoftAssertions softly = new SoftAssertions();
        for (String line : results) {
            String[] result = line.split("\t");
            if (result[0].equals("connections")) {
                softly.assertThat(result[1]).as("connections").isEqualTo("0");
            } else {
                softly.assertThat(result[1])
                        .as(result[0])
                        .isEqualTo(hostile.get(result[0]).code());
                softly.assertThat(Integer.parseInt(result[2])).as(result[0]).isLessThan(MOST_MILLISECONDS);
            }
        }
        softly.assertThat(results).hasSize(hostile.size() + 1);
        softly.assertThat(list(dir)).as("files afterwards").isEqualTo(before);
        softly.assertAll();
    }

    @Test
    void everyFaultHasItsWords() {
        for (HostileFiles.Hostile file : hostile.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                String text = Messages.of(locale).fault(Fault.error(file.code(), Location.WHOLE, "7"));
                assertThat(text).isNotBlank().doesNotContain(file.code());
            }
        }
    }

    private List<String> readInSmallMachine(Path files, Path temporary) throws IOException, InterruptedException {
        Path results = Files.createTempFile("results", ".txt");
        Path output = Files.createTempFile("output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReader.class.getName(),
                files.toString(),
                results.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
            return Files.readAllLines(results);
        } finally {
            process.destroyForcibly();
            Files.delete(results);
            Files.delete(output);
        }
    }

    private static List<String> list(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
