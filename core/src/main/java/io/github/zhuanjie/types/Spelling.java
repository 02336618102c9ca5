package io.github.zhuanjie.types;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that somebody may have meant. */
final class Spelling {

    private static final int MAX_DISTANCE = 2;

    private static final int MAX_TOLD = 40;
    private static final int MAX_DIGITS = 3;

    private Spelling() {}

    /** Returns the known name nearest to a text, if it is within two edits and shares at least half of it. */
    static Optional<String> nearest(String text, Collection<String> known) {
        String wanted = text.toLowerCase(Locale.ROOT).replace("_", "");
        return known.stream()
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= allowed(name))
                .min(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns a name that nobody knows, if it can be told, and behind it the known name nearest to it. */
    static String[] told(String name, Collection<String> known) {
        return isTold(name)
                ? Stream.concat(Stream.of(name), nearest(name, known).stream()).toArray(String[]::new)
                : new String[0];
    }

    /** Tells whether a name is written as programs name fields, and cannot be a number of a person. */
    private static boolean isTold(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isSmall = c >= 'a' && c <= 'z';
            boolean isDigit = c >= '0' && c <= '9';
            if (!isSmall && (i == 0 || !isDigit && !(c >= 'A' && c <= 'Z') && c != '_' && c != '-')) {
                return false;
            }
            digits += isDigit ? 1 : 0;
        }
        return !name.isEmpty() && name.length() <= MAX_TOLD && digits <= MAX_DIGITS;
    }

    private static int allowed(String name) {
        return Math.min(MAX_DISTANCE, name.length() / 3);
    }

    /** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MAX_DISTANCE) {
            return MAX_DISTANCE + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
