package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.screening.BulkEligibility;
import io.github.zhuanjie.screening.Candidates;
import io.github.zhuanjie.screening.CaseTable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Decides all needs of a province for all projects, pair by pair and in columns, in one process and on one thread. Decides
 * whether a plan may ask everything anew, and what a need costs in memory.
 *
 * <p>CPU time of the thread, median of {@value #RUNS} runs where it says so. The object evaluator is asked for a sample of
 * the needs, as spread over the list; its verdicts are compared with those from the columns.
 */
public final class ScreeningComparison {

    private static final int RUNS = 5;
    private static final double GIGA = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintWriter out;
    private final List<NeedCase> cases;
    private final List<CharityProject> projects;
    private final int sample;

    private ScreeningComparison(PrintWriter out, int needs, int projects, int sample) {
        this.out = out;
        this.cases = new Province(1).cases(needs);
        this.projects = new ProvincialProjects(2).projects(projects);
        this.sample = sample;
    }

    /**
     * Runs the comparison.
     *
     * @param arguments  number of needs, number of projects, number of needs in the sample
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        int[] sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        new ScreeningComparison(out, sizes[0], sizes[1], sizes[2]).run();
    }

    private void run() {
        BulkEligibility bulk = new BulkEligibility(Province.context());
        double pairs = (double) cases.size() * projects.size();
        bulk.assess(projects, bulk.tableOf(cases.subList(0, cases.size() / 10))); // warms up
        long before = used();
        long start = cpu();
        CaseTable table = bulk.tableOf(cases);
        Candidates first = bulk.assess(projects, table);
        report("columns built from objects, then all pairs", cpu() - start, pairs);
        long after = used();
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = time(() -> bulk.assess(projects, table));
        }
        Arrays.sort(times);
        report("all pairs again, columns and answers ready (median)", times[RUNS / 2], pairs);
        memory(after - before, first);
        objects(first);
    }

    private void memory(long bytes, Candidates candidates) {
        long found = candidates.eligible().size() + candidates.undetermined().size();
        line(
                "eligible %,d, undetermined %,d",
                candidates.eligible().size(), candidates.undetermined().size());
        line(
                "%.1f bytes a need, of which %.1f are candidates",
                (double) bytes / cases.size(), 2.0 * found / cases.size());
    }

    private void objects(Candidates candidates) {
        Eligibility eligibility = new Eligibility(Province.context());
        int step = cases.size() / sample;
        long[] times = new long[RUNS];
        int[] different = new int[1];
        for (int run = 0; run < RUNS; run++) {
            times[run] = time(() -> different[0] = different(eligibility, candidates, step));
        }
        Arrays.sort(times);
        report("object evaluator with reasons, a sample (median)", times[RUNS / 2], (double) sample * projects.size());
        line("%d of the sample's verdicts differ", different[0]);
    }

    private int different(Eligibility eligibility, Candidates candidates, int step) {
        int different = 0;
        for (int i = 0; i < sample; i++) {
            for (int p = 0; p < projects.size(); p++) {
                Verdict verdict =
                        eligibility.assess(projects.get(p), cases.get(i * step)).verdict();
                different += verdict == candidates.verdict(i * step, p) ? 0 : 1;
            }
        }
        return different;
    }

    private void report(String what, long nanos, double pairs) {
        line("%s: %.3f s CPU, %,.0f pairs/s", what, nanos / GIGA, pairs * GIGA / nanos);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static long time(Supplier<?> work) {
        long start = cpu();
        work.get();
        return cpu() - start;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
