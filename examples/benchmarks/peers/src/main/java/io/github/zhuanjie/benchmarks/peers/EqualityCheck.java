package io.github.zhuanjie.benchmarks.peers;

import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.BenefitMode;
import io.github.zhuanjie.benchmarks.matching.Contender;
import io.github.zhuanjie.benchmarks.matching.InstanceSize;
import io.github.zhuanjie.benchmarks.matching.InstanceSpec;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.Rule;
import io.github.zhuanjie.benchmarks.matching.Score;
import io.github.zhuanjie.benchmarks.matching.ZhuanjieContender;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Solves made-up problems of all modes and capacities with this library and with OR-Tools, and ends with status 1 if any
 * optimum differs, any proof of ours does not meet the optimum, or nothing could be compared.
 *
 * <p>Priority first is compared by the set of needs served, of which there is one, and by the sum of benefits.
 */
public final class EqualityCheck {

    private static final int[] CAPACITIES = {15, 40, 80, 150};
    private static final List<InstanceSize> SIZES = List.of(InstanceSize.XS, InstanceSize.S);

    private final Contender ours = new ZhuanjieContender();
    private final Contender reference = new OrToolsContender();
    private final Map<Rule, Integer> compared = new EnumMap<>(Rule.class);
    private final PrintWriter out;
    private int different;

    private EqualityCheck(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the comparison.
     *
     * @param arguments  the number of seeds, 12 unless given: each makes 24 problems for every rule
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        int seeds = arguments.length == 0 ? 12 : Integer.parseInt(arguments[0]);
        EqualityCheck check = new EqualityCheck(out);
        for (int seed = 1; seed <= seeds; seed++) {
            check.compareAll(seed);
        }
        check.compared.forEach((rule, count) -> check.line("%s: %d problems", rule.label(), count));
        check.line("%d differ", check.different);
        if (check.different > 0 || check.compared.isEmpty()) {
            System.exit(1);
        }
    }

    private void compareAll(int seed) {
        for (InstanceSize size : SIZES) {
            for (BenefitMode mode : BenefitMode.values()) {
                for (int capacity : CAPACITIES) {
                    InstanceSpec spec = new InstanceSpec(size, mode, capacity, seed);
                    Arrays.stream(Rule.values())
                            .filter(rule -> ours.supports(rule) && reference.supports(rule))
                            .forEach(rule -> compare(spec, rule));
                }
            }
        }
    }

    private void compare(InstanceSpec spec, Rule rule) {
        MatchingInstance instance = MatchingInstance.of(spec);
        MatchingInstance scored = rule == Rule.REMATCH ? instance.changed() : instance;
        Answer answer = ours.prepare(instance, rule).solve().get();
        Score one = Score.of(scored, rule, answer);
        Score other =
                Score.of(scored, rule, reference.prepare(instance, rule).solve().get());
        compared.merge(rule, 1, Integer::sum);
        boolean proven = answer.bound() == Answer.NO_BOUND || answer.bound() == one.objective();
        if (!isSame(one, other) || !proven) {
            different++;
            line("%s %s: ours %s, bound %d, OR-Tools %s", rule.label(), spec, one, answer.bound(), other);
        }
    }

    /** How many are served may differ where somebody's benefit is zero or ties; what they are worth may not. */
    private static boolean isSame(Score one, Score other) {
        return one.objective() == other.objective() && one.ranks() == other.ranks();
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
