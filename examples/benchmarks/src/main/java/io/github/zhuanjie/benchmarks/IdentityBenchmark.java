package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many numbers a second one thread checks. Decides whether a check may run on every keystroke and every row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class IdentityBenchmark {

    private static final int NUMBERS = 1024;

    private final String number =
            SyntheticResidentIds.of(LocalDate.of(1950, 2, 28), Sex.FEMALE, 12).reveal();
    private final String code = "91350100M000100Y43";
    private final String[] numbers = IntStream.range(0, NUMBERS)
            .mapToObj(i -> SyntheticResidentIds.of(LocalDate.of(1920, 1, 1).plusDays(37L * i), Sex.FEMALE, i % 500)
                    .reveal())
            .toArray(String[]::new);
    private int next;

    /** Checks a resident number, always the same. */
    @Benchmark
    public boolean residentId() {
        return ResidentId.isValid(number);
    }

    /** Checks resident numbers in turn, so that no branch can be learnt by heart. */
    @Benchmark
    public boolean differentResidentIds() {
        next = (next + 1) % NUMBERS;
        return ResidentId.isValid(numbers[next]);
    }

    /** Checks a social credit code, both check characters. */
    @Benchmark
    public boolean socialCreditCode() {
        return UnifiedSocialCreditCode.isValid(code);
    }
}
