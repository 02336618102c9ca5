package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to assess all needs of an area against the 23 real projects and to match them. Decides whether a
 * plan can be made anew after each change of the supply list.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class PlanningBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 28);

    @Param({"COUNTY", "PREFECTURE"})
    private PopulationScale scale = PopulationScale.COUNTY;

    @Param({"priority-first", "greedy"})
    private String algorithm = "greedy";

    private List<NeedCase> cases = List.of();
    private SupplyList supply = NamedSupply.read();

    /** Makes the needs once. */
    @Setup
    public void generate() {
        cases = PopulationGenerator.of(PopulationOptions.of(scale, AS_OF)).stream()
                .flatMap(household -> household.cases().stream())
                .toList();
    }

    /** Assesses, matches and verifies. */
    @Benchmark
    public MatchingResult plan() {
        return MatchingPlanner.of(
                        EvaluationContext.on(AS_OF),
                        PriorityPolicy.standard(),
                        MatchingAlgorithms.standard().get(algorithm))
                .plan(cases, supply);
    }

    /** The list of real projects. */
    private static final class NamedSupply {

        static SupplyList read() {
            try (InputStream in = NamedProjects.open()) {
                return ZhuanjieJson.strict().read(SupplyList.class, in).value().orElseThrow();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
