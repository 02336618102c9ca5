package io.github.zhuanjie.benchmarks.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One call of a solver, as a line of the file of raw results.
 *
 * @param columns  the values, as {@link #COLUMNS} names them
 */
record Measurement(List<String> columns) {

    static final List<String> COLUMNS = List.of(
            "rule",
            "size",
            "mode",
            "capacity",
            "seed",
            "solver",
            "call",
            "pairs",
            "process_cpu_s",
            "thread_cpu_s",
            "wall_s",
            "input_cpu_s",
            "input_peak_kib",
            "peak_kib",
            "objective",
            "served",
            "ranks",
            "bound",
            "load",
            "date",
            "jdk",
            "processor");

    /** Puts values, by the names of their columns, in order. */
    static Measurement of(Map<String, String> values) {
        return new Measurement(COLUMNS.stream()
                .map(column -> Objects.requireNonNull(values.get(column), column))
                .toList());
    }

    /** Splits a line into its columns. */
    static Measurement parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("a line must have " + COLUMNS.size() + " columns");
        }
        return new Measurement(columns);
    }

    String get(String column) {
        return columns.get(COLUMNS.indexOf(column));
    }

    double number(String column) {
        return Double.parseDouble(get(column));
    }

    String line() {
        return String.join("\t", columns);
    }

    static String seconds(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
