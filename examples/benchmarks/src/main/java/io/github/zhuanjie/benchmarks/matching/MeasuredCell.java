package io.github.zhuanjie.benchmarks.matching;

import java.util.List;
import java.util.Locale;

/** All calls of one solver on one problem. */
final class MeasuredCell {

    private static final double PER_CENT = 100;
    /** Process CPU time comes in ticks of 10 ms: what is shorter than five is told from the thread's. */
    private static final double COARSE = 0.05;

    private final List<Measurement> calls;

    MeasuredCell(List<Measurement> calls) {
        this.calls = List.copyOf(calls);
    }

    Measurement any() {
        return calls.get(0);
    }

    String solver() {
        return any().get("solver");
    }

    int pairs() {
        return (int) any().number("pairs");
    }

    private static boolean isFirst(Measurement call) {
        return call.get("call").equals("1");
    }

    double firstCall() {
        return median(calls.stream().filter(MeasuredCell::isFirst).toList());
    }

    boolean hasLaterCalls() {
        return !calls.stream().allMatch(MeasuredCell::isFirst);
    }

    double laterCalls() {
        return median(calls.stream().filter(call -> !isFirst(call)).toList());
    }

    private static double median(List<Measurement> of) {
        double process = median(of, "process_cpu_s");
        return process < COARSE ? Math.max(process, median(of, "thread_cpu_s")) : process;
    }

    private static double median(List<Measurement> of, String column) {
        double[] sorted =
                of.stream().mapToDouble(call -> call.number(column)).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    double input() {
        return median(calls.stream().filter(MeasuredCell::isFirst).toList(), "input_cpu_s");
    }

    double peakKib() {
        return median(calls.stream().filter(MeasuredCell::isFirst).toList(), "peak_kib");
    }

    double inputPeakKib() {
        return median(calls.stream().filter(MeasuredCell::isFirst).toList(), "input_peak_kib");
    }

    long objective() {
        return (long) any().number("objective");
    }

    /** How the answer compares: the same, or by how much it is worse or better. */
    String comparison(MeasuredCell reference) {
        if (calls.stream().map(MeasuredCell::worth).distinct().count() > 1) {
            return "differs between calls";
        }
        if (worth(any()).equals(worth(reference.any()))) {
            return "yes";
        }
        boolean sameNeeds = any().number("ranks") > 0
                && any().get("ranks").equals(reference.any().get("ranks"));
        double more = PER_CENT * (objective() - reference.objective()) / reference.objective();
        return String.format(Locale.ROOT, "no%s: %+.3f %%", sameNeeds ? ", but the same needs" : "", more);
    }

    private static String worth(Measurement call) {
        return call.get("objective") + " " + call.get("ranks");
    }

    String gap() {
        double bound = any().number("bound");
        return bound == Answer.NO_BOUND
                ? ""
                : String.format(Locale.ROOT, "%.4f %%", PER_CENT * (bound - objective()) / bound);
    }
}
