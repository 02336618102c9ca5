package io.github.zhuanjie.report;

import java.util.ArrayList;
import java.util.List;

/** Counts the needs of one group. */
final class FairnessGroup {

    private final Expectation expectation = new Expectation();
    private final List<Integer> servedDays = new ArrayList<>();
    private final List<Integer> unservedDays = new ArrayList<>();
    private int eligible;

    /** Takes a need with the overall rate of its priority, which counts if it qualifies. */
    void add(FairnessEntry entry, Expectation.Rate rate) {
        (entry.served() ? servedDays : unservedDays).add(entry.waited());
        if (entry.eligible()) {
            eligible++;
            expectation.add(rate);
        }
    }

    FairnessTally tally() {
        return FairnessTally.builder()
                .needs(servedDays.size() + unservedDays.size())
                .eligible(eligible)
                .served(servedDays.size())
                .expectedHundredths(expectation.toHundredths())
                .servedWaiting(WaitingDays.of(servedDays))
                .unservedWaiting(WaitingDays.of(unservedDays))
                .build();
    }
}
