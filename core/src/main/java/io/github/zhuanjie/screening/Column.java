package io.github.zhuanjie.screening;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one reading finds in each row, as a code, with a row that stands for each code. Codes of rows that differ only in
 * the amount lie side by side, ordered by it.
 */
final class Column {

    private final int[] codes;
    private final int[] representatives;
    /** Where the codes of each key begin, and at last their number. */
    private final int[] runs;

    private Column(int[] codes, int[] representatives, int[] runs) {
        this.codes = codes;
        this.representatives = representatives;
        this.runs = runs;
    }

    static Column of(Rows rows, Reading reading, EvaluationContext context) {
        return reading.amount()
                .map(amount -> amounts(rows, reading, amount, context))
                .orElseGet(() -> plain(rows, reading));
    }

    private static Column plain(Rows rows, Reading reading) {
        Keys keys = new Keys(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            keys.put(row, reading.key().apply(rows.subject(row), rows.person(row)));
        }
        int[] runs = new int[keys.count() + 1];
        Arrays.setAll(runs, code -> code);
        return new Column(keys.codes, representatives(keys.codes, keys.count()), runs);
    }

    private static Column amounts(
            Rows rows, Reading reading, Function<NeedCase, Fact<Yuan>> amount, EvaluationContext context) {
        Keys keys = new Keys(rows.size());
        long[] fen = new long[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            Object key = reading.key().apply(rows.subject(row), rows.person(row));
            Fact<Yuan> fact = amount.apply(rows.subject(row));
            Optional<Gap> gap = context.gapOf(fact);
            fen[row] = gap.isPresent() ? 0 : fact.toOptional().orElseThrow().toFen();
            keys.put(row, gap.isPresent() ? new Lacking(key, gap.get()) : key);
        }
        return ranked(keys, fen);
    }

    /** Replaces the code of each row's key by the rank of its amount among those of the same key. */
    private static Column ranked(Keys keys, long[] fen) {
        int[] starts = starts(keys.codes, keys.count());
        long[] sorted = grouped(keys.codes, fen, starts);
        int[] runs = new int[keys.count() + 1];
        for (int key = 0; key < keys.count(); key++) {
            Arrays.sort(sorted, starts[key], starts[key + 1]);
            runs[key + 1] = distinct(sorted, starts[key], starts[key + 1], runs[key]);
        }
        int[] codes = keys.codes;
        for (int row = 0; row < codes.length; row++) {
            codes[row] = Arrays.binarySearch(sorted, runs[codes[row]], runs[codes[row] + 1], fen[row]);
        }
        return new Column(codes, representatives(codes, runs[keys.count()]), runs);
    }

    private static int[] starts(int[] keyOfRow, int keys) {
        int[] starts = new int[keys + 1];
        for (int key : keyOfRow) {
            starts[key + 1]++;
        }
        for (int key = 0; key < keys; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    private static long[] grouped(int[] keyOfRow, long[] fen, int[] starts) {
        int[] next = starts.clone();
        long[] grouped = new long[fen.length];
        for (int row = 0; row < fen.length; row++) {
            grouped[next[keyOfRow[row]]++] = fen[row];
        }
        return grouped;
    }

    /** Moves the different ones of a sorted stretch to another place further down; returns where they end. */
    private static int distinct(long[] sorted, int from, int to, int target) {
        int end = target;
        for (int i = from; i < to; i++) {
            if (end == target || sorted[end - 1] != sorted[i]) {
                sorted[end++] = sorted[i];
            }
        }
        return end;
    }

    private static int[] representatives(int[] codes, int count) {
        int[] representatives = new int[count];
        for (int row = codes.length - 1; row >= 0; row--) {
            representatives[codes[row]] = row;
        }
        return representatives;
    }

    int[] codes() {
        return codes;
    }

    /** Asks for each code, of amounts only as many as it takes to find where the truth changes. */
    byte[] table(RowTruth question) {
        byte[] table = new byte[representatives.length];
        for (int run = 0; run + 1 < runs.length; run++) {
            int last = runs[run + 1] - 1;
            table[runs[run]] = question.ask(representatives[runs[run]]);
            table[last] = last == runs[run] ? table[last] : question.ask(representatives[last]);
            between(table, runs[run], last, question);
        }
        return table;
    }

    private void between(byte[] table, int from, int to, RowTruth question) {
        if (table[from] == table[to]) {
            Arrays.fill(table, from, to, table[from]);
        } else if (to - from > 1) {
            int middle = (from + to) >>> 1;
            table[middle] = question.ask(representatives[middle]);
            between(table, from, middle, question);
            between(table, middle, to, question);
        }
    }

    /** A row's truth: bit 0 if it certainly holds, bit 1 if it may. */
    @FunctionalInterface
    interface RowTruth {
        byte ask(int row);
    }

    /** The key of rows that lack the amount. */
    private record Lacking(Object key, Gap gap) {}

    /** Numbers keys in the order in which they turn up. */
    private static final class Keys {

        private final int[] codes;
        private final Map<Object, Integer> known = new HashMap<>();

        Keys(int rows) {
            codes = new int[rows];
        }

        void put(int row, Object key) {
            Integer code = known.putIfAbsent(key, known.size());
            codes[row] = code == null ? known.size() - 1 : code;
        }

        int count() {
            return known.size();
        }
    }
}
