package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.NdjsonLine;
import io.github.zhuanjie.json.NdjsonReader;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of households a line, checks every one and writes it again, with one thread and with two, beside Jackson
 * reading each line into a tree. Decides whether the file of a province is a matter of a coffee or of a night.
 *
 * <p>Each way runs once unmeasured on the first {@value #WARM_UP} lines and then once on all; time by the clock and CPU time
 * of the process, the collector's threads among it.
 */
public final class LinesComparison {

    private static final long WARM_UP = 20_000;
    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;

    private final ZhuanjieJson json = ZhuanjieJson.strict();
    private final ZhuanjieValidator validator = ZhuanjieValidator.standard();
    private final Path file;
    private final PrintWriter out;
    private long limit;

    private LinesComparison(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Runs the comparison.
     *
     * @param args  the file of households
     * @throws Exception if it cannot be read
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        LinesComparison comparison = new LinesComparison(Path.of(args[0]), out);
        comparison.measure("tree of each line, Jackson alone", comparison::readTrees);
        comparison.measure("read", () -> comparison.read(0, false));
        comparison.measure("read, validated, written", () -> comparison.read(0, true));
        comparison.measure("read, validated, written; 2 threads", () -> comparison.read(2, true));
        out.println("load "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ", heap at most "
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
    }

    private void measure(String name, Callable<Long> way) throws Exception {
        limit = WARM_UP;
        way.call();
        limit = Long.MAX_VALUE;
        long cpu = cpuTime();
        long start = System.nanoTime();
        long lines = way.call();
        double wall = (System.nanoTime() - start) / GIGA;
        double used = (cpuTime() - cpu) / GIGA;
        double megabytes = Files.size(file) / MEGA;
        out.println(String.format(
                Locale.ROOT,
                "%-36s %8d lines %7.1f s %6.1f MB/s by the clock, %7.1f s CPU, %6.1f MB a CPU second",
                name,
                lines,
                wall,
                megabytes / wall,
                used,
                megabytes / used));
    }

    private static long cpuTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("the system does not tell the CPU time of a process"));
    }

    private long readTrees() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        long lines = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null && lines < limit; line = reader.readLine()) {
                lines += mapper.readTree(line).size() > 0 ? 1 : 0;
            }
        }
        return lines;
    }

    private long read(int threads, boolean all) throws IOException {
        long lines = 0;
        try (InputStream in = Files.newInputStream(file);
                NdjsonReader<Household> reader = open(in, threads, all);
                NdjsonWriter<Household> writer =
                        NdjsonWriter.open(json, Household.class, OutputStream.nullOutputStream())) {
            while (lines < limit && reader.hasNext()) {
                NdjsonLine<Household> line = reader.next();
                if (all) {
                    writer.write(line.outcome().value().orElseThrow());
                }
                lines++;
            }
        }
        return lines;
    }

    private NdjsonReader<Household> open(InputStream in, int threads, boolean all) {
        NdjsonReader<Household> reader = NdjsonReader.open(json, Household.class, in);
        if (all) {
            reader.checking(validator::validate);
        }
        return threads == 0 ? reader : reader.parallel(threads);
    }
}
