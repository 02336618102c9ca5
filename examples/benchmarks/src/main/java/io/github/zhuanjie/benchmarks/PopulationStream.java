package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.fixtures.PlantedTruths;
import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Streams the made-up households of a province, 550,000 of them, without keeping any. Decides whether the generator is fast
 * enough for load measurements, where it must not be what is measured: the goal is 100,000 households a second on one core
 * with a heap of 256 MB.
 *
 * <p>Median CPU time of the thread over {@value #RUNS} runs, after one that is not counted.
 */
public final class PopulationStream {

    private static final int RUNS = 5;
    private static final int PLANTED_PERMILLE = 10;
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    private PopulationStream() {}

    /**
     * Prints the speed of the plain population and of one with planted truths.
     *
     * @param args  none
     */
    public static void main(String[] args) {
        PopulationOptions province = PopulationOptions.of(PopulationScale.PROVINCE, LocalDate.of(2026, 6, 1));
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        out.printf(Locale.ROOT, "heap at most %d MB%n", Runtime.getRuntime().maxMemory() / MEGABYTE);
        measure(out, "population", () -> PopulationGenerator.of(province).stream());
        measure(
                out,
                "with planted truths",
                () -> PlantedTruths.of(province, PLANTED_PERMILLE).households());
    }

    private static void measure(PrintWriter out, String what, Supplier<Stream<SyntheticHousehold>> households) {
        double[] speeds = new double[RUNS];
        long needs = run(households)[1];
        for (int i = 0; i < RUNS; i++) {
            long[] run = run(households);
            speeds[i] = run[0] * NANOS / run[2];
        }
        Arrays.sort(speeds);
        out.printf(
                Locale.ROOT,
                "%s: %.0f households per CPU second (%.0f to %.0f), %d needs%n",
                what,
                speeds[RUNS / 2],
                speeds[0],
                speeds[RUNS - 1],
                needs);
    }

    /** Returns the households, their needs and the nanoseconds of CPU time. */
    private static long[] run(Supplier<Stream<SyntheticHousehold>> households) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long[] counted = new long[3];
        households.get().forEach(each -> {
            counted[0]++;
            counted[1] += each.needs().size();
        });
        counted[2] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return counted;
    }
}
