package io.github.zhuanjie.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTableTest {

    private static Measurement call(String solver, String size, int pairs, String call, String seconds) {
        return with(solver, size, Map.of("pairs", Integer.toString(pairs), "call", call, "process_cpu_s", seconds));
    }

    private static Measurement with(String solver, String size, Map<String, String> more) {
        Map<String, String> values = new HashMap<>();
        Measurement.COLUMNS.forEach(column -> values.put(column, "1"));
        values.putAll(Map.of(
                "rule", "max-benefit",
                "mode", "fine",
                "capacity", "40",
                "thread_cpu_s", "0.01",
                "peak_kib", "2048",
                "bound", "-1"));
        values.putAll(Map.of("solver", solver, "size", size, "processor", "a processor", "date", "a day"));
        values.putAll(more);
        return Measurement.of(values);
    }

    private static String table(Measurement... calls) {
        StringWriter text = new StringWriter();
        new MatchingTable(List.of(calls), new PrintWriter(text, true)).print();
        return text.toString();
    }

    private static String line(String table, String solver) {
        return table.lines()
                .filter(line -> line.contains("| " + solver + " |"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstCallsOfAllRoundsHaveTheirMedianAndLaterOnesTheirs() {
        String table = table(
                call("zhuanjie", "S", 1_000, "1", "3.0"),
                call("zhuanjie", "S", 1_000, "2", "0.5"),
                call("zhuanjie", "S", 1_000, "1", "9.0"),
                call("zhuanjie", "S", 1_000, "2", "0.7"),
                call("zhuanjie", "S", 1_000, "1", "2.0"));

        assertThat(line(table, "zhuanjie")).contains("| 1,000 | zhuanjie | 3.00 s | 0.600 s |");
    }

    @Test
    void othersAreComparedWithOursAndWithOrTools() {
        Measurement worse = with("zhuanjie", "S", Map.of("objective", "990", "process_cpu_s", "2.0"));
        Measurement best =
                with("ortools-min-cost-flow", "S", Map.of("objective", "1000", "process_cpu_s", "5.0", "ranks", "7"));
        Measurement same = with("third", "S", Map.of("objective", "1000", "process_cpu_s", "9.0", "ranks", "7"));

        String table = table(worse, best, same);

        assertThat(line(table, "zhuanjie")).contains("| no: -1.000 % |");
        assertThat(line(table, "ortools-min-cost-flow")).contains("| 5.00 s |  | 2.5 |");
        assertThat(line(table, "third")).contains("| 9.00 s |  | 4.5 |").contains("| yes |");
    }

    @Test
    void anAnswerThatChangesFromCallToCallIsNotTheSame() {
        String table = table(
                with("ortools-min-cost-flow", "S", Map.of()),
                with("zhuanjie", "S", Map.of("objective", "1")),
                with("zhuanjie", "S", Map.of("objective", "2")));

        assertThat(line(table, "zhuanjie")).contains("| differs between calls |");
    }

    @Test
    void memoryIsAlsoToldByPair() {
        String table = table(call("zhuanjie", "S", 1_024, "1", "1.0"));

        assertThat(line(table, "zhuanjie")).contains("| 2 MB | 2048 |");
    }

    @Test
    void theDistanceToTheBoundIsAShareOfTheBound() {
        String table = table(with("zhuanjie", "S", Map.of("objective", "199", "bound", "200")));

        assertThat(line(table, "zhuanjie")).endsWith("| 0.5000 % |");
    }

    @Test
    void growthIsThePowerOfThePairs() {
        String table = table(
                call("zhuanjie", "S", 1_000, "1", "1.0"),
                call("zhuanjie", "M", 10_000, "1", "10.0"),
                call("zhuanjie", "L", 100_000, "1", "1000.0"));

        assertThat(table).contains("| max-benefit, fine, 40 %, zhuanjie | S to M 1.00; M to L 2.00; all S to L 1.50 |");
    }

    @Test
    void timesBelowTheClocksTicksAreTheThreads() {
        String table = table(with("zhuanjie", "S", Map.of("process_cpu_s", "0.00", "thread_cpu_s", "0.004")));

        assertThat(line(table, "zhuanjie")).contains("| 0.004 s |");
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        Measurement one = call("zhuanjie", "S", 1_000, "1", "1.0");

        assertThat(Measurement.parse(one.line())).isEqualTo(one);
    }

    @Test
    void aLineWithOtherColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.parse("a\tb"))
                .withMessage("a line must have 22 columns");
    }
}
