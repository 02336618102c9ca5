package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.canary.Plants.Plant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted leak is found by the very scan that every module goes through. */
class PlantsTest {

    private static final String BUILD = "20000101000000";

    @TempDir
    private static Path folder;

    private static ModuleScan scan;
    private static Set<String> found;

    @BeforeAll
    static void plant() throws Exception {
        run("PlantingProgram");
        scan = ModuleScan.of(folder, BUILD);
        found = scan.getLeaks().stream().map(Leak::fingerprint).collect(Collectors.toSet());
    }

    static List<Plant> plants() {
        return Plants.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("plants")
    void everyPlantIsFound(Plant plant) {
        assertThat(found)
                .as(plant.channel() + " " + plants().indexOf(plant))
                .contains(Leak.fingerprint(plant.canonical()));
    }

    @Test
    void thereAreManyOfThemAndAllDiffer() {
        assertThat(plants()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(plants()).extracting(Plant::canonical).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFoundThatWasNotPlanted() {
        Set<String> planted = plants().stream()
                .map(plant -> Leak.fingerprint(plant.canonical()))
                .collect(Collectors.toSet());
        assertThat(planted).containsAll(found);
    }

    @Test
    void aLeakTellsThePlaceAndNotTheValue() {
        for (Leak leak : scan.getLeaks()) {
            assertThat(LeakDetector.find(leak.toString(), "")).isEmpty();
        }
        assertThat(scan.getLeaks())
                .extracting(Leak::place)
                .contains(
                        "jdk.JavaExceptionThrow java.lang.IllegalArgumentException",
                        "jdk.JavaErrorThrow java.lang.AssertionError",
                        "jdk.ThreadStart ",
                        "jdk.FileWrite ",
                        "name of a file in target",
                        "target/surefire-reports/output.txt");
    }

    @Test
    void withoutARecordingThereIsNoScan(@TempDir Path empty) throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModuleScan.of(empty, BUILD))
                .withMessageContaining("no recording");
        assertThatIllegalStateException().isThrownBy(() -> ModuleScan.of(folder, "20000101000001"));
        assertThat(scan.getExceptions()).isGreaterThan(10);
    }

    private static void run(String program) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("target/surefire-reports"));
        Path settings = Path.of(System.getProperty("canary.root", "../.."), ".build", "exceptions.jfc");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:jfr+startup=error",
                        "-XX:StartFlightRecording:filename=target/exceptions-" + BUILD
                                + ".jfr,dumponexit=true,settings="
                                + settings.toAbsolutePath().normalize(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.zhuanjie.canary." + program)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("output.txt").toFile())
                .start();
        int status = process.waitFor();
        assertThat(status).as(Files.readString(target.resolve("output.txt"))).isZero();
    }
}
