package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.report.FairnessTally;
import io.github.zhuanjie.report.WaitingDays;
import java.util.Locale;
import java.util.Optional;

/**
 * How one group fared, on the page. Mustache reads the accessors.
 *
 * @param label  the group
 * @param needs  its needs
 * @param eligible  how many qualify
 * @param served  how many are served
 * @param expected  how many were to be expected by their priority
 * @param difference  served less expected, with its sign
 * @param servedDays  the days that the served need in the middle waited
 * @param unservedDays  the days that the unserved need in the middle has waited
 */
record FairnessRow(
        Bilingual label,
        String needs,
        String eligible,
        String served,
        String expected,
        String difference,
        String servedDays,
        String unservedDays) {

    /** Days of fewer needs would be those of single families. */
    static final int FEWEST = 5;

    private static final double HUNDREDTHS = FairnessTally.HUNDREDTHS;

    static FairnessRow of(Bilingual label, FairnessTally tally) {
        return new FairnessRow(
                label,
                Numbers.count(tally.getNeeds()),
                Numbers.count(tally.getEligible()),
                Numbers.count(tally.getServed()),
                String.format(Locale.ROOT, "%,.1f", tally.getExpectedHundredths() / HUNDREDTHS),
                signed(tally.differenceHundredths()),
                days(tally.getServedWaiting(), tally.getServed()),
                days(tally.getUnservedWaiting(), tally.getNeeds() - tally.getServed()));
    }

    private static String signed(int hundredths) {
        String text = String.format(Locale.ROOT, "%,.1f", Math.abs(hundredths / HUNDREDTHS));
        if (text.equals("0.0")) {
            return text;
        }
        return (hundredths < 0 ? "−" : "+") + text;
    }

    private static String days(Optional<WaitingDays> waiting, int needs) {
        return waiting.filter(days -> needs >= FEWEST)
                .map(days -> Numbers.count(days.median()))
                .orElse("–");
    }
}
