package io.github.zhuanjie.benchmarks.matching;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints the table of the project's README from a file of raw results: the problems of one size with fine benefits and 40 %, this
 * library beside OR-Tools.
 */
public final class SummaryTable {

    private static final String REFERENCE = "ortools-min-cost-flow";
    private static final double KIB = 1_024;

    private final List<Measurement> all;
    private final String size;
    private final boolean chinese;

    private SummaryTable(List<Measurement> all, String size, boolean chinese) {
        this.all = all;
        this.size = size;
        this.chinese = chinese;
    }

    /**
     * Prints the rows.
     *
     * @param arguments  the file of raw results, the size, {@code en} or {@code zh}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            List<Measurement> all = lines.skip(1).map(Measurement::parse).toList();
            SummaryTable table = new SummaryTable(all, arguments[1], arguments[2].equals("zh"));
            Stream.of(Rule.MAX_BENEFIT, Rule.PRIORITY_FIRST, Rule.DIVISIBLE, Rule.BUDGETED, Rule.REMATCH)
                    .filter(rule -> !table.calls(rule, MatchingTable.OURS).isEmpty())
                    .forEach(rule -> out.println(table.row(rule)));
        }
    }

    private List<Measurement> calls(Rule rule, String solver) {
        return all.stream()
                .filter(each -> each.get("rule").equals(rule.label())
                        && each.get("solver").equals(solver))
                .filter(each ->
                        each.get("size").equals(size) && each.get("capacity").equals("40"))
                .filter(each -> each.get("mode").equals(BenefitMode.FINE.label()))
                .toList();
    }

    private String row(Rule rule) {
        MeasuredCell ours = new MeasuredCell(calls(rule, MatchingTable.OURS));
        List<Measurement> calls = calls(rule, REFERENCE);
        MeasuredCell reference = calls.isEmpty() ? null : new MeasuredCell(calls);
        return "| "
                + String.join(
                        " | ",
                        label(rule),
                        seconds(ours.firstCall()),
                        seconds(ours.laterCalls()),
                        reference == null ? say("has no form for it", "无对应模型") : seconds(reference.firstCall()),
                        megabytes(ours) + (reference == null ? "" : say(", ", "，") + megabytes(reference)),
                        reference == null ? proven(ours) : compared(ours, reference))
                + " |";
    }

    private String label(Rule rule) {
        String name = "`" + rule.label() + "`";
        return switch (rule) {
            case PRIORITY_FIRST -> name + say(", with best fit and proofs", "（含最佳匹配和证明）");
            case REMATCH -> name + say(" of `max-benefit` after 0.1 % of changes", "（`max-benefit`，千分之一变动后）");
            default -> name;
        };
    }

    private String seconds(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.1f", value) + say(" s", " 秒");
    }

    private static String megabytes(MeasuredCell cell) {
        return String.format(Locale.ROOT, "%,.0f MB", cell.peakKib() / KIB);
    }

    private String proven(MeasuredCell ours) {
        return say("at most " + ours.gap() + " below the optimum, proven", "与最优值相差至多 " + ours.gap() + "（有证明）");
    }

    private String compared(MeasuredCell ours, MeasuredCell reference) {
        String comparison = ours.comparison(reference);
        return comparison.equals("yes") ? say("the same optimum", "最优值相同") : comparison;
    }

    private String say(String english, String zh) {
        return chinese ? zh : english;
    }
}
