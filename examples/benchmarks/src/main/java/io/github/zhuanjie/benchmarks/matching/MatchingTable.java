package io.github.zhuanjie.benchmarks.matching;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a table in Markdown of the raw results that {@link MatchingRun} wrote. */
public final class MatchingTable {

    /** The solver that the others are compared with. */
    static final String OURS = "zhuanjie";

    private static final String REFERENCE = "ortools-min-cost-flow";
    private static final double KIB = 1_024;

    private final List<Measurement> all;
    private final PrintWriter out;

    MatchingTable(List<Measurement> all, PrintWriter out) {
        this.all = all;
        this.out = out;
    }

    /**
     * Prints the table, or the first line of a file of raw results if there is none yet.
     *
     * @param arguments  the file of raw results, or nothing
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        if (arguments.length == 0) {
            out.println(String.join("\t", Measurement.COLUMNS));
            return;
        }
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            List<Measurement> all =
                    lines.skip(1).map(Measurement::parse).collect(Collectors.toCollection(ArrayList::new));
            new MatchingTable(all, out).print();
        }
    }

    void print() {
        heading();
        out.println(
                "| rule | size | benefits | capacity | pairs | solver | first call | later calls | times ours | input | peak"
                        + " | bytes a pair | objective | like OR-Tools | gap to bound |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        Map<String, List<MeasuredCell>> problems = problems();
        for (List<MeasuredCell> cells : problems.values()) {
            for (MeasuredCell cell : cells) {
                out.println(row(cell, find(cells, OURS), find(cells, REFERENCE)));
            }
        }
        growth();
    }

    private void heading() {
        Set<String> where = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Measurement each : all) {
            where.add(each.get("processor") + ", " + each.get("jdk"));
            days.add(each.get("date"));
            least = Math.min(least, each.number("load"));
            most = Math.max(most, each.number("load"));
        }
        line(
                "%s; %s; load at the start of a run %.1f to %.1f.",
                String.join("; ", where), String.join(", ", days), least, most);
        out.println(
                "Seconds are CPU seconds of the whole process, medians; below 0.05 s those of the calling thread if more.");
        out.println("Input is the solver's own form of the problem: the time to build it, and the memory until then.");
        out.println();
    }

    private Map<String, List<MeasuredCell>> problems() {
        Map<String, List<Measurement>> cells = new TreeMap<>();
        for (Measurement each : all) {
            cells.computeIfAbsent(problem(each) + each.get("solver"), key -> new ArrayList<>())
                    .add(each);
        }
        Map<String, List<MeasuredCell>> problems = new TreeMap<>();
        for (List<Measurement> each : cells.values()) {
            problems.computeIfAbsent(problem(each.get(0)), key -> new ArrayList<>())
                    .add(new MeasuredCell(each));
        }
        problems.values()
                .forEach(each -> each.sort((one, other) -> {
                    int ours = Boolean.compare(
                            other.solver().equals(OURS), one.solver().equals(OURS));
                    return ours == 0 ? one.solver().compareTo(other.solver()) : ours;
                }));
        return problems;
    }

    /** A key that sorts by rule, mode, capacity, size and seed. */
    private static String problem(Measurement each) {
        return family(each)
                + String.format(
                        Locale.ROOT,
                        "%d %12s ",
                        InstanceSize.valueOf(each.get("size")).ordinal(),
                        each.get("seed"));
    }

    private static String family(Measurement each) {
        return String.format(
                Locale.ROOT,
                "%d %d %6s ",
                Rule.parse(each.get("rule")).ordinal(),
                BenefitMode.valueOf(each.get("mode").toUpperCase(Locale.ROOT)).ordinal(),
                each.get("capacity"));
    }

    private static @Nullable MeasuredCell find(List<MeasuredCell> cells, String solver) {
        return cells.stream()
                .filter(each -> each.solver().equals(solver))
                .findFirst()
                .orElse(null);
    }

    private static String row(MeasuredCell cell, @Nullable MeasuredCell ours, @Nullable MeasuredCell reference) {
        Measurement any = cell.any();
        String ratio = ours == null || ours == cell
                ? ""
                : String.format(Locale.ROOT, "%.1f", cell.firstCall() / ours.firstCall());
        return "| "
                + String.join(
                        " | ",
                        any.get("rule"),
                        any.get("size"),
                        any.get("mode"),
                        any.get("capacity") + " %",
                        grouped(cell.pairs()),
                        cell.solver(),
                        seconds(cell.firstCall()),
                        cell.hasLaterCalls() ? seconds(cell.laterCalls()) : "",
                        ratio,
                        seconds(cell.input()) + ", " + megabytes(cell.inputPeakKib()),
                        megabytes(cell.peakKib()),
                        String.format(Locale.ROOT, "%.0f", cell.peakKib() * KIB / cell.pairs()),
                        grouped(cell.objective()),
                        reference == null || cell == reference ? "" : cell.comparison(reference),
                        cell.gap())
                + " |";
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f s" : "%.2f s", value);
    }

    private static String megabytes(double kib) {
        return kib < 0 ? "" : String.format(Locale.ROOT, "%,.0f MB", kib / KIB);
    }

    private static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** How CPU time grows with the number of pairs, from each size to the next and from the least to the largest. */
    private void growth() {
        out.println();
        out.println("| growth exponent in pairs, first calls | |");
        out.println("|---|---|");
        Map<String, List<MeasuredCell>> families = new TreeMap<>();
        problems()
                .values()
                .forEach(cells -> cells.forEach(
                        cell -> families.computeIfAbsent(family(cell.any()) + cell.solver(), key -> new ArrayList<>())
                                .add(cell)));
        for (List<MeasuredCell> cells : families.values()) {
            if (cells.size() > 1) {
                growth(cells);
            }
        }
    }

    private void growth(List<MeasuredCell> cells) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            steps.add(exponent(cells.get(i - 1), cells.get(i)));
        }
        if (steps.size() > 1) {
            steps.add("all " + exponent(cells.get(0), cells.get(cells.size() - 1)));
        }
        Measurement any = cells.get(0).any();
        line(
                "| %s, %s, %s %%, %s | %s |",
                any.get("rule"), any.get("mode"), any.get("capacity"), any.get("solver"), String.join("; ", steps));
    }

    private static String exponent(MeasuredCell small, MeasuredCell large) {
        double exponent =
                Math.log(large.firstCall() / small.firstCall()) / Math.log((double) large.pairs() / small.pairs());
        return String.format(
                Locale.ROOT,
                "%s to %s %.2f",
                small.any().get("size"),
                large.any().get("size"),
                exponent);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
