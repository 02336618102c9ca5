package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.report.Tally;
import java.util.Locale;

/**
 * A bar of a chart: lengths in percent of the longest bar, so that the page needs no script to draw it.
 *
 * @param label  what it stands for, as markup
 * @param value  the number at its end, as text
 * @param demand  the length of the whole bar
 * @param eligible  the length of the part that qualifies
 * @param served  the length of the part that is served
 * @param tally  the counts, for the table behind the chart
 */
record Bar(Object label, String value, String demand, String eligible, String served, Tally tally) {

    private static final double WHOLE = 100.0;

    static Bar of(Object label, Tally tally, int longest) {
        return new Bar(
                label,
                Numbers.count(tally.demand()),
                percent(tally.demand(), longest),
                percent(tally.eligible(), longest),
                percent(tally.served(), longest),
                tally);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "0" : String.format(Locale.ROOT, "%.2f", WHOLE * Math.min(part, whole) / whole);
    }
}
