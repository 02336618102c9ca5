package io.github.zhuanjie.benchmarks.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What the operating system knows about this process and machine; what it does not tell is left out. */
final class Machine {

    /** Not told. */
    static final long UNKNOWN = -1;

    private static final double NANOS = 1e9;

    private Machine() {}

    /** CPU seconds of the whole process, with those of the garbage collector and the compiler, in ticks of 10 ms. */
    static double processCpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / NANOS;
    }

    /** CPU seconds of this thread. */
    static double threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    /** The most memory that the process ever had, in KiB. */
    static long peakKib() {
        String line = lineOf(Path.of("/proc/self/status"), "VmHWM:");
        return line.isEmpty() ? UNKNOWN : Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    /** The load of the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String processor() {
        String line = lineOf(Path.of("/proc/cpuinfo"), "model name");
        String name = line.isEmpty()
                ? System.getProperty("os.arch")
                : line.substring(line.indexOf(':') + 1).strip();
        return String.format(
                Locale.ROOT, "%s, %d processors", name, Runtime.getRuntime().availableProcessors());
    }

    static String jdk() {
        return System.getProperty("java.vendor") + " " + System.getProperty("java.version");
    }

    private static String lineOf(Path file, String start) {
        if (!Files.isReadable(file)) {
            return "";
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
