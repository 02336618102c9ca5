package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.benchmarks.ReferralSteps.Step;
import io.github.zhuanjie.history.HistoryLog;
import io.github.zhuanjie.history.HistoryReport;
import io.github.zhuanjie.history.HistorySeal;
import io.github.zhuanjie.history.HistoryVerifier;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.types.CanonicalJson;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Judges steps of a referral, enters events into its history, and verifies a long history against hashing the same file
 * with nothing but SHA-256, in one process and on one thread. Decides whether an office can verify all that it has every
 * night.
 *
 * <p>CPU time of the thread, median of {@value #RUNS} runs; the two ways of reading the file take turns.
 */
public final class HistoryComparison {

    private static final int RUNS = 7;
    private static final int STEPS = 20;
    private static final int SAMPLE = 100_000;
    private static final int BUFFER = 1 << 16;
    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintWriter out;
    private long sink;

    private HistoryComparison(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the comparison.
     *
     * @param arguments  number of events
     * @throws Exception if the log cannot be written or read
     */
    public static void main(String[] arguments) throws Exception {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        new HistoryComparison(out).run(Integer.parseInt(arguments[0]));
    }

    private void run(int events) throws Exception {
        transitions();
        entering(ReferralSteps.events(SAMPLE));
        Path log = Files.createTempFile("history", ".log");
        try {
            for (boolean details : new boolean[] {false, true}) {
                ReferralId referral = write(ReferralSteps.events(events), log, details);
                line("log of %,d events %s details, %,d bytes", events, details ? "with" : "without", Files.size(log));
                verify(referral, log, events);
            }
        } finally {
            Files.delete(log);
        }
        line("(%d)", sink % 2);
    }

    private void transitions() throws Exception {
        List<Step> steps = ReferralSteps.steps(STEPS);
        Lifecycle lifecycle = Lifecycle.standard();
        int rounds = SAMPLE;
        long time = median(() -> {
            for (int i = 0; i < rounds; i++) {
                for (Step step : steps) {
                    sink += lifecycle.apply(step.referral(), step.event()).isAccepted() ? 1 : 0;
                }
            }
            return null;
        });
        line("transitions: %,.0f/s", rounds * (double) steps.size() * GIGA / time);
    }

    private void entering(List<ReferralEvent> events) throws Exception {
        long bytes = 0;
        for (ReferralEvent event : events) {
            bytes += CanonicalJson.write(ReferralEvent.class, event).length;
        }
        long encoding = median(() -> {
            for (ReferralEvent event : events) {
                sink += CanonicalJson.write(ReferralEvent.class, event).length;
            }
            return null;
        });
        line(
                "canonical form of events: %,.0f MB/s, %,.0f events/s",
                perSecond(bytes, encoding), rate(events, encoding));
        HistoryHead start = HistorySeal.start(events.get(0).getReferral());
        long sealing = median(() -> {
            HistoryHead head = start;
            for (ReferralEvent event : events) {
                head = HistorySeal.headOf(HistorySeal.seal(head, event));
            }
            sink += head.length();
            return null;
        });
        line("events entered: %,.0f/s", rate(events, sealing));
    }

    private static double rate(List<ReferralEvent> events, long nanos) {
        return events.size() * GIGA / nanos;
    }

    private static ReferralId write(List<ReferralEvent> events, Path log, boolean details) throws IOException {
        HistoryHead head = HistorySeal.start(events.get(0).getReferral());
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(log), BUFFER)) {
            for (ReferralEvent event : events) {
                HistoryEntry entry = HistorySeal.seal(head, event);
                to.write(HistoryLog.line(details ? entry : entry.withoutDetails()));
                head = HistorySeal.headOf(entry);
            }
        }
        return head.referral();
    }

    private void verify(ReferralId referral, Path log, int events) throws Exception {
        long size = Files.size(log);
        long[] raw = new long[RUNS];
        long[] verified = new long[RUNS];
        double[] ratios = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            int at = Math.max(run, 0); // the first warms up
            raw[at] = time(() -> hash(log));
            verified[at] = time(() -> verify(referral, log));
            ratios[at] = (double) raw[at] / verified[at];
        }
        Arrays.sort(raw);
        Arrays.sort(verified);
        Arrays.sort(ratios);
        line("  SHA-256 alone: %,.0f MB/s", perSecond(size, raw[RUNS / 2]));
        line(
                "  verification: %,.0f MB/s, %,.0f entries/s",
                perSecond(size, verified[RUNS / 2]), events * GIGA / verified[RUNS / 2]);
        line("  ratio %.2f (%.2f to %.2f)", ratios[RUNS / 2], ratios[0], ratios[RUNS - 1]);
        long read = time(() -> {
            try (InputStream in = Files.newInputStream(log)) {
                return HistoryVerifier.of(referral).readingEvents().verify(in);
            }
        });
        line("  verification that reads every event: %,.0f MB/s (one run)", perSecond(size, read));
    }

    private Void hash(Path log) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(log)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        sink += digest.digest()[0];
        return null;
    }

    private static HistoryReport verify(ReferralId referral, Path log) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            HistoryReport report = HistoryVerifier.of(referral).verify(in);
            if (!report.isIntact()) {
                throw new IllegalStateException(report.faults().toString());
            }
            return report;
        }
    }

    private static long median(Callable<?> work) throws Exception {
        long[] times = new long[RUNS];
        for (int run = -2; run < RUNS; run++) {
            times[Math.max(run, 0)] = time(work);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static long time(Callable<?> work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.call();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static double perSecond(long bytes, long nanos) {
        return bytes / MEGA * GIGA / nanos;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
