package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.base.Coded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A condition or fact on the page with the number of needs it stood in the way of.
 *
 * @param label  its label
 * @param needs  how many needs
 * @param share  as a share of all unmet needs
 * @param percent  the length of the bar
 */
record CountRow(Bilingual label, String needs, String share, String percent) {

    private static final int TOP = 8;

    /** Returns the most frequent, most first; the order of their type breaks ties. */
    static <K extends Enum<K> & Coded> List<CountRow> top(Map<K, Integer> counts, int unmet) {
        int longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOP)
                .map(entry -> new CountRow(
                        Bilingual.of(entry.getKey()),
                        Numbers.count(entry.getValue()),
                        Numbers.share(entry.getValue(), unmet),
                        Bar.percent(entry.getValue(), longest)))
                .toList();
    }
}
