package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How much faster does an algorithm answer after 0.1 % of changes if it begins from its earlier answer, than from scratch? Decides
 * which algorithms say that they do. Beside other solvers that is the question of {@link MatchingRun}.
 */
public final class RematchTimes {

    private RematchTimes() {}

    /**
     * Times an algorithm of this library on one problem and prints the CPU seconds of the process for each pair of calls.
     *
     * @param arguments  algorithm, size, capacity in per cent, number of calls
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        MatchingAlgorithm algorithm = MatchingAlgorithms.standard().get(arguments[0]);
        Rule rule = Rule.parse(arguments[0]);
        MatchingInstance instance = MatchingInstance.of(new InstanceSpec(
                InstanceSize.valueOf(arguments[1]), BenefitMode.FINE, Integer.parseInt(arguments[2]), 1));
        Allocation earlier = algorithm.match(RequestForm.request(instance, rule));
        MatchingRequest now = RequestForm.request(instance.changed(), rule);
        for (int call = 1; call <= Integer.parseInt(arguments[3]); call++) {
            double start = Machine.processCpu();
            int scratch = algorithm.match(now).getUnserved().size();
            double between = Machine.processCpu();
            int again = algorithm
                    .rematch(now, earlier, Stability.none(), RunControl.none())
                    .getUnserved()
                    .size();
            double end = Machine.processCpu();
            out.println(String.format(
                    Locale.ROOT,
                    "%s %s %s %% call %d: from scratch %.2f s CPU, again %.2f s, %d and %d unserved, load %.1f",
                    arguments[0],
                    arguments[1],
                    arguments[2],
                    call,
                    between - start,
                    end - between,
                    scratch,
                    again,
                    Machine.load()));
        }
    }
}
