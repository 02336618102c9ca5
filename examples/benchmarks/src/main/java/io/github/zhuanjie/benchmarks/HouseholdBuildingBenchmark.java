package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.household.Household;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to build, hash and compare a household of six beside plain records; with {@code -prof gc} also in bytes.
 * Decides whether values may be copied and kept in sets without a second thought.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(2)
public class HouseholdBuildingBenchmark {

    private final Household household = SixMembers.household(false);
    private final Household equalHousehold = SixMembers.household(false);
    private final PlainHousehold plain = PlainSixMembers.household(false);
    private final PlainHousehold equalPlain = PlainSixMembers.household(false);

    /** Builds with the builders. */
    @Benchmark
    public Household build() {
        return SixMembers.household(false);
    }

    /** Calls the constructors of the records. */
    @Benchmark
    public PlainHousehold buildPlain() {
        return PlainSixMembers.household(false);
    }

    /** Hashes. */
    @Benchmark
    public int hash() {
        return household.hashCode();
    }

    /** Hashes the records. */
    @Benchmark
    public int hashPlain() {
        return plain.hashCode();
    }

    /** Compares with an equal household, to the last leaf. */
    @Benchmark
    public boolean compare() {
        return household.equals(equalHousehold);
    }

    /** Compares equal records. */
    @Benchmark
    public boolean comparePlain() {
        return plain.equals(equalPlain);
    }
}
