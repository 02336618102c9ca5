package io.github.zhuanjie.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what stands between the fields of a CSV file. */
final class Separator {

    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int RECORDS = 50;

    private Separator() {}

    /**
     * Returns the candidate that most of the first records hold equally often, the more often the better; a comma if none
     * holds any.
     */
    static char in(String start) {
        List<int[]> records = count(start);
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length; i++) {
            Map<Integer, Integer> frequencies = new HashMap<>();
            for (int[] counts : records) {
                if (counts[i] > 0) {
                    frequencies.merge(counts[i], 1, Integer::sum);
                }
            }
            long score = frequencies.entrySet().stream()
                    .mapToLong(entry -> entry.getValue() * 1_000_000L + Math.min(entry.getKey(), 999_999))
                    .max()
                    .orElse(0);
            if (score > bestScore) {
                best = CANDIDATES[i];
                bestScore = score;
            }
        }
        return best;
    }

    /** Counts each candidate in each record, outside quotes. */
    private static List<int[]> count(String start) {
        List<int[]> records = new ArrayList<>();
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < start.length() && records.size() < RECORDS; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                records.add(counts);
                counts = new int[CANDIDATES.length];
            } else if (!quoted) {
                increment(counts, c);
            }
        }
        records.add(counts);
        return records;
    }

    private static void increment(int[] counts, char c) {
        for (int i = 0; i < CANDIDATES.length; i++) {
            if (c == CANDIDATES[i]) {
                counts[i]++;
            }
        }
    }
}
