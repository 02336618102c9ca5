package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.NdjsonLine;
import io.github.zhuanjie.json.NdjsonReader;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many households a second one thread reads from NDJSON, strictly, with and without validation, beside Jackson's
 * own tree of the same lines. Decides whether an office's whole file can be checked while somebody waits: the goal is
 * 40,000 households a second, read and validated, in a heap of 512 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 3, jvmArgs = "-Xmx512m")
public class HouseholdReadingBenchmark {

    private static final int HOUSEHOLDS = 100_000;

    private final ZhuanjieJson json = ZhuanjieJson.strict();
    private final ZhuanjieValidator validator = ZhuanjieValidator.standard();
    private final JsonMapper tree = JsonMapper.shared();
    private byte[] lines = new byte[0];

    /** Writes the households once. */
    @Setup
    public void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PopulationOptions options = PopulationOptions.of(PopulationScale.COUNTY, LocalDate.of(2024, 6, 28))
                .withHouseholds(HOUSEHOLDS);
        try (NdjsonWriter<Household> writer = NdjsonWriter.open(json, Household.class, out)) {
            for (SyntheticHousehold one : PopulationGenerator.of(options)) {
                writer.write(one.household());
            }
        }
        lines = out.toByteArray();
    }

    /** Reads strictly. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void read(Blackhole sink) throws IOException {
        try (NdjsonReader<Household> reader =
                NdjsonReader.open(json, Household.class, new ByteArrayInputStream(lines))) {
            for (NdjsonLine<Household> line : reader) {
                sink.consume(line);
            }
        }
    }

    /** Reads strictly and checks every constraint. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void readAndValidate(Blackhole sink) throws IOException {
        try (NdjsonReader<Household> reader =
                NdjsonReader.open(json, Household.class, new ByteArrayInputStream(lines))) {
            for (NdjsonLine<Household> line : reader) {
                sink.consume(validator.validate(line.outcome().value().orElseThrow()));
            }
        }
    }

    /** Reads each line into Jackson's tree, which knows nothing of households: the floor. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void readJacksonTree(Blackhole sink) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sink.consume(tree.readTree(line));
            }
        }
    }
}
