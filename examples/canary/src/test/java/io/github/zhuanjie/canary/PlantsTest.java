package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.canary.Plants.Plant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted leak is found by the very scan that every module goes through. */
class PlantsTest {

    private static final Build BUILD = Build.of("20000101000000");

    @TempDir
    private static Path folder;

    private static ModuleScan scan;
    private static Set<String> found;

    @BeforeAll
    static void plant() throws Exception {
        run("PlantingProgram");
        scan = ModuleScan.of(folder, BUILD, List.of());
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
    void withoutAWholeRecordingThereIsNoScan(@TempDir Path empty) throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModuleScan.of(empty, BUILD, List.of()))
                .withMessageContaining("no recording");
        Build next = Build.of("20000101000001");
        assertThatIllegalStateException().isThrownBy(() -> ModuleScan.of(folder, next, List.of()));
        long size = Files.size(BUILD.recordings(folder).get(0));
        assertThat(ModuleScan.of(folder, BUILD, List.of(), size + 1).getLeaks()).isNotEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> ModuleScan.of(folder, BUILD, List.of(), size))
                .withMessageContaining("may be lost");
        assertThat(ModuleScan.isLoss("jdk.DataLoss")).isTrue();
        assertThat(scan.getExceptions()).isGreaterThan(10);
    }

    @Test
    void aKnownLeakHidesNoOther() throws IOException {
        Allowance known = new Allowance(
                IllegalArgumentException.class.getName(), Pattern.compile("Unrecognized token '([^']*)': was"));
        ModuleScan lenient = ModuleScan.of(folder, BUILD, List.of(known));
        assertThat(lenient.getUsed()).containsExactly(known);
        List<String> left = lenient.getLeaks().stream().map(Leak::fingerprint).toList();
        for (Plant plant : plants()) {
            boolean isKnown = plant.channel() == Plants.Channel.QUOTED_TOKEN;
            assertThat(left.contains(Leak.fingerprint(plant.canonical()))).isEqualTo(!isKnown);
        }
    }

    @Test
    void everyJvmOfAModuleIsSearched(@TempDir Path module) throws IOException {
        Path target = Files.createDirectories(module.resolve("target"));
        Path planted = BUILD.recordings(folder).get(0);
        for (String fork : List.of("1", "2")) {
            Files.copy(planted, target.resolve("exceptions-" + BUILD.stamp() + "-" + fork + ".jfr"));
        }
        assertThat(ModuleScan.of(module, BUILD, List.of()).getExceptions()).isEqualTo(2 * scan.getExceptions());
    }

    @Test
    void whatAnEarlierBuildWroteIsNotSearched(@TempDir Path module) throws IOException {
        Path reports = Files.createDirectories(module.resolve("target/surefire-reports"));
        Files.copy(
                BUILD.recordings(folder).get(0),
                module.resolve("target").resolve("exceptions-" + BUILD.stamp() + "-1.jfr"));
        int before = ModuleScan.of(module, BUILD, List.of()).getLeaks().size();
        assertThat(BUILD.tested(module)).isFalse();
        Path report = Files.writeString(
                reports.resolve("TEST-case.xml"), plants().get(0).canonical());
        assertThat(BUILD.tested(module)).isTrue();
        assertThat(ModuleScan.of(module, BUILD, List.of()).getLeaks()).hasSize(before + 1);
        Files.setLastModifiedTime(report, FileTime.from(BUILD.start().minusSeconds(1)));
        assertThat(BUILD.tested(module)).isFalse();
        assertThat(ModuleScan.of(module, BUILD, List.of()).getLeaks()).hasSize(before);
    }

    private static void run(String program) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("target/surefire-reports"));
        Path settings = Path.of(System.getProperty("canary.root", "../.."), ".build", "exceptions.jfc");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:jfr+startup=error",
                        "-XX:StartFlightRecording:filename=target/exceptions-" + BUILD.stamp()
                                + "-1.jfr,dumponexit=true,settings="
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
