package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.benchmarks.matching.Contender.Attempt;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
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
        double load = Machine.load();
        double start = Machine.processCpu();
        Attempt attempt = contender.prepare(instance, rule);
        double input = Machine.processCpu() - start;
        List<Timed> timed = new ArrayList<>();
        for (int call = 1; call <= calls; call++) {
            timed.add(time(attempt));
        }
        int pairs = instance.pairs();
        for (int call = 1; call <= calls; call++) {
            Timed each = timed.get(call - 1);
            out.println(new Measurement(columns(call, pairs, each, input, load)).line());
        }
    }

    private Timed time(Attempt attempt) {
        double process = Machine.processCpu();
        double thread = Machine.threadCpu();
        long wall = System.nanoTime();
        Answer answer = attempt.solve();
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double threadSeconds = Machine.threadCpu() - thread;
        double processSeconds = Machine.processCpu() - process;
        long peak = Machine.peakKib();
        MatchingInstance scored = rule == Rule.REMATCH ? instance.changed() : instance;
        return new Timed(
                List.of(
                        Measurement.seconds(processSeconds),
                        Measurement.seconds(threadSeconds),
                        Measurement.seconds(wallSeconds)),
                peak,
                answer.bound(),
                Score.of(scored, rule, answer));
    }

    private List<String> columns(int call, int pairs, Timed timed, double input, double load) {
        InstanceSpec spec = instance.spec();
        List<String> columns = new ArrayList<>(List.of(
                rule.label(),
                spec.size().name(),
                spec.mode().label(),
                Integer.toString(spec.capacity()),
                Long.toString(spec.seed()),
                contender.name(),
                Integer.toString(call),
                Integer.toString(pairs)));
        columns.addAll(timed.seconds());
        columns.add(Measurement.seconds(input));
        columns.add(Long.toString(timed.peakKib()));
        columns.add(Long.toString(timed.score().objective()));
        columns.add(Integer.toString(timed.score().served()));
        columns.add(Long.toString(timed.score().ranks()));
        columns.add(Long.toString(timed.bound()));
        columns.add(String.format(Locale.ROOT, "%.1f", load));
        columns.add(Measurement.today());
        columns.add(Machine.jdk());
        columns.add(Machine.processor());
        return columns;
    }

    private record Timed(List<String> seconds, long peakKib, long bound, Score score) {}
}
