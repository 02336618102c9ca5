package io.github.zhuanjie.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.json.ZhuanjieModule;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the document of a household of six, beside records of the same shape that Jackson reads and writes by
 * itself without checking anything. Decides whether anybody would be faster with records of their own.
 *
 * <p>CPU time of the thread. The ways take turns; a slice is {@value #OPERATIONS} documents, and each figure is the median
 * of {@value #ROUNDS} slices.
 */
public final class DocumentComparison {

    private static final int OPERATIONS = 2_000;
    private static final int ROUNDS = 31;
    private static final int WARM_UP = 8;
    private static final double MICRO = 1e3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Supplier<Object>> ways = new LinkedHashMap<>();
    private int sink;

    private DocumentComparison() {
        ZhuanjieJson strict = ZhuanjieJson.strict();
        JsonMapper plain = JsonMapper.builder()
                .withConfigOverride(
                        BigDecimal.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        JsonMapper mapper = JsonMapper.builder().addModule(new ZhuanjieModule()).build();
        JsonMapper refusing = mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Household household = SixMembers.household(false);
        byte[] json = strict.write(household).getBytes(StandardCharsets.UTF_8);
        MirrorHousehold mirror = plain.readValue(json, MirrorHousehold.class);
        if (!plain.readTree(plain.writeValueAsBytes(mirror)).equals(plain.readTree(json))) {
            throw new IllegalStateException("the records must write the same document");
        }
        ways.put("read, records", () -> plain.readValue(json, MirrorHousehold.class));
        ways.put("read, module", () -> mapper.readValue(json, Household.class));
        ways.put("read, module, unknown fields refused", () -> refusing.readValue(json, Household.class));
        ways.put("read, strict", () -> strict.read(Household.class, json));
        ways.put("read, tree", () -> plain.readTree(json));
        ways.put("write, records", () -> plain.writeValueAsBytes(mirror));
        ways.put("write, module", () -> mapper.writeValueAsBytes(household));
        ways.put("write, strict", () -> written(strict, household));
    }

    /**
     * Runs the comparison.
     *
     * @param args  none
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        new DocumentComparison().measure(out);
    }

    private static byte[] written(ZhuanjieJson json, Household household) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            json.write(household, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void measure(PrintWriter out) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Supplier<Object>> way : ways.entrySet()) {
                long time = slice(way.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        times.forEach((name, slices) -> out.println(String.format(
                Locale.ROOT,
                "%-40s %6.2f us, %4.2f x records",
                name,
                median(slices) / (MICRO * OPERATIONS),
                median(times.get(name.substring(0, name.indexOf(',')) + ", records")) / median(slices))));
        out.println("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ", sink " + sink);
    }

    private long slice(Supplier<Object> way) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < OPERATIONS; i++) {
            sink += System.identityHashCode(way.get().getClass());
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static double median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
