package io.github.zhuanjie.desk;

import io.github.zhuanjie.lifecycle.ClockSkew;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;

/**
 * What came of events that arrived.
 *
 * @param history  what all events of the referral come to now, with conflicts and gaps
 * @param refused  the events that were not taken up, in the order in which they were given
 * @param skews  clocks that contradict each other by more than the desk's limit
 */
public record Receipt(ReferralHistory history, List<Refused> refused, List<ClockSkew> skews) {

    /** Copies the lists. */
    public Receipt {
        refused = List.copyOf(refused);
        skews = List.copyOf(skews);
    }

    /**
     * An event that was not taken up.
     *
     * @param event  the event
     * @param refusal  why
     */
    public record Refused(ReferralEvent event, ReceiptRefusal refusal) {}

    /**
     * Tells whether everything was taken up, or had been.
     *
     * @return true if no event was refused
     */
    public boolean isComplete() {
        return refused.isEmpty();
    }
}
