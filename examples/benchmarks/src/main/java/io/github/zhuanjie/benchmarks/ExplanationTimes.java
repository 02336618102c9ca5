package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.matching.planning.PlanExplainer;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Explains needs one after the other from a plan that {@code match} wrote, as a clerk asks about them. Decides whether the
 * answer can be computed while somebody waits, instead of being stored.
 *
 * <p>CPU time of the thread; reading the files is not counted. The first call is that of a JVM that has explained nothing.
 */
public final class ExplanationTimes {

    private static final int ASKED = 200;
    private static final double MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ExplanationTimes() {}

    /**
     * Measures.
     *
     * @param arguments  the folder of households, needs and supply list; the plan
     * @throws IOException if they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SupplyList supply = read(SupplyList.class, Files.readAllBytes(folder.resolve("supply.json")));
        MatchingResult plan = read(MatchingResult.class, Files.readAllBytes(Path.of(arguments[1])));
        List<NeedCase> cases = cases(folder);
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(plan.getAsOf()),
                        PriorityPolicy.standard(),
                        MatchingAlgorithms.standard().get(plan.getAlgorithm().name()))
                .withSeed(plan.getSeed().orElseThrow());
        long before = THREADS.getCurrentThreadCpuTime();
        PlanExplainer explainer = planner.explainer(supply, plan);
        long made = THREADS.getCurrentThreadCpuTime() - before;
        long first = time(explainer, cases.get(0));
        long[] times = cases.stream()
                .skip(1)
                .mapToLong(subject -> time(explainer, subject))
                .sorted()
                .toArray();
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        out.printf(
                Locale.ROOT,
                "%,d grants, %,d unmet needs; explainer %.1f ms, first %.1f ms, then %d: median %.1f, 95 %% %.1f, max %.1f ms%n",
                plan.getGrants().size(),
                plan.getUnmetNeeds().size(),
                made / MILLI,
                first / MILLI,
                times.length,
                times[times.length / 2] / MILLI,
                times[times.length * 95 / 100] / MILLI,
                times[times.length - 1] / MILLI);
    }

    private static long time(PlanExplainer explainer, NeedCase subject) {
        long before = THREADS.getCurrentThreadCpuTime();
        if (!explainer.explain(subject).isAsPlanned()) {
            throw new IllegalStateException("the files must be those of the plan");
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** Reads needs from everywhere in the file, and the one for the first call. */
    private static List<NeedCase> cases(Path folder) throws IOException {
        List<String> lines;
        try (Stream<String> all = Files.lines(folder.resolve("needs.ndjson"))) {
            lines = all.toList();
        }
        int step = Math.max(1, lines.size() / (ASKED + 1));
        List<Need> needs = IntStream.range(0, Math.min(ASKED + 1, lines.size()))
                .mapToObj(i -> read(Need.class, lines.get(i * step).getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<HouseholdId, Household> households = households(folder, needs);
        return needs.stream()
                .map(need -> NeedCase.of(households.get(need.getHousehold()), need))
                .toList();
    }

    private static Map<HouseholdId, Household> households(Path folder, List<Need> needs) throws IOException {
        Map<HouseholdId, Household> households = new HashMap<>();
        String[] wanted = needs.stream()
                .map(need -> '"' + need.getHousehold().value() + '"')
                .toArray(String[]::new);
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve("households.ndjson"))) {
            reader.lines()
                    .filter(line -> Arrays.stream(wanted).anyMatch(line::contains))
                    .map(line -> read(Household.class, line.getBytes(StandardCharsets.UTF_8)))
                    .forEach(household -> households.put(household.getId(), household));
        }
        return households;
    }

    private static <T> T read(Class<T> type, byte[] json) {
        return ZhuanjieJson.strict().read(type, json).value().orElseThrow();
    }
}
