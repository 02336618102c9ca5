package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.benchmarks.matching.Contender.Attempt;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Times one solver on one made-up problem in this process, and writes a line of the file of raw results for each call.
 * The script {@code matching.sh} starts it, once for each solver, problem and run.
 *
 * <p>Time is CPU time of the whole process while the solver solves, so that garbage collection, compilation and threads
 * of native code count; it comes in ticks of 10 ms, and the CPU time of the calling thread stands beside it. Building the
 * solver's input is timed apart. Memory is the most that the process had up to the end of the call, with the input.
 */
public final class MatchingRun {

    private static final int NOT_SUPPORTED = 3;
    private static final double NANOS = 1e9;

    private final Contender contender;
    private final Rule rule;
    private final MatchingInstance instance;

    private MatchingRun(Contender contender, Rule rule, MatchingInstance instance) {
        this.contender = contender;
        this.rule = rule;
        this.instance = instance;
    }

    /**
     * Runs a solver.
     *
     * @param arguments  solver, rule, size, mode, capacity in per cent, seed, number of calls
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        Contender contender = find(arguments[0]);
        Rule rule = Rule.parse(arguments[1]);
        if (contender == null || !contender.supports(rule)) {
            System.exit(NOT_SUPPORTED);
            return;
        }
        MatchingInstance instance = MatchingInstance.of(new InstanceSpec(
                InstanceSize.valueOf(arguments[2]),
                BenefitMode.valueOf(arguments[3].toUpperCase(Locale.ROOT)),
                Integer.parseInt(arguments[4]),
                Long.parseLong(arguments[5])));
        new MatchingRun(contender, rule, instance).run(out, Integer.parseInt(arguments[6]));
        System.exit(0); // whatever threads a solver leaves behind
    }

    private static @Nullable Contender find(String name) {
        for (Contender each : ServiceLoader.load(Contender.class)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private void run(PrintWriter out, int calls) {
        String load = String.format(Locale.ROOT, "%.1f", Machine.load());
        double start = Machine.processCpu();
        Attempt attempt = contender.prepare(instance, rule);
        String input = Measurement.seconds(Machine.processCpu() - start);
        String inputPeak = Long.toString(Machine.peakKib());
        String pairs = Integer.toString(instance.pairs());
        for (int call = 1; call <= calls; call++) {
            Map<String, String> values = problem();
            values.put("pairs", pairs);
            values.put("call", Integer.toString(call));
            values.put("load", load);
            values.put("input_cpu_s", input);
            values.put("input_peak_kib", inputPeak);
            time(attempt, values);
            out.println(Measurement.of(values).line());
        }
    }

    private void time(Attempt attempt, Map<String, String> values) {
        double process = Machine.processCpu();
        double thread = Machine.threadCpu();
        long wall = System.nanoTime();
        Supplier<Answer> solved = attempt.solve();
        values.put("wall_s", Measurement.seconds((System.nanoTime() - wall) / NANOS));
        values.put("thread_cpu_s", Measurement.seconds(Machine.threadCpu() - thread));
        values.put("process_cpu_s", Measurement.seconds(Machine.processCpu() - process));
        values.put("peak_kib", Long.toString(Machine.peakKib()));
        Answer answer = solved.get();
        Score score = Score.of(rule == Rule.REMATCH ? instance.changed() : instance, rule, answer);
        values.put("objective", Long.toString(score.objective()));
        values.put("served", Integer.toString(score.served()));
        values.put("ranks", Long.toString(score.ranks()));
        values.put("bound", Long.toString(answer.bound()));
    }

    private Map<String, String> problem() {
        InstanceSpec spec = instance.spec();
        return new HashMap<>(Map.of(
                "rule", rule.label(),
                "size", spec.size().name(),
                "mode", spec.mode().label(),
                "capacity", Integer.toString(spec.capacity()),
                "seed", Long.toString(spec.seed()),
                "solver", contender.name(),
                "date", LocalDate.now(ZoneOffset.UTC).toString(),
                "jdk", Machine.jdk(),
                "processor", Machine.processor()));
    }
}
