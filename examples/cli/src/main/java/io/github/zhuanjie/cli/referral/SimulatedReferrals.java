package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.supply.Holdings;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the drafts in the simulation.
 *
 * @param histories  what happened to each, in the order of the drafts
 * @param holdings  the capacity that is still held or taken in the end
 * @param work  what is left for people to look at
 * @param lastDay  the first working day after the last decision
 */
public record SimulatedReferrals(List<ReferralHistory> histories, Holdings holdings, DeskWork work, LocalDate lastDay) {

    /** Copies the histories. */
    public SimulatedReferrals {
        histories = List.copyOf(histories);
    }

    /**
     * Returns the referrals as they stand in the end.
     *
     * @return the referrals in the order of the drafts
     */
    public List<Referral> referrals() {
        return histories.stream()
                .map(history -> history.getReferral().orElseThrow())
                .toList();
    }

    /**
     * Returns the referrals with what had effect on them.
     *
     * @return the courses in the order of the drafts
     */
    public List<ReferralCourse> courses() {
        return histories.stream().map(history -> history.course().orElseThrow()).toList();
    }

    /**
     * Returns all events, as an office keeps them.
     *
     * @return the events, one referral after the other
     */
    public List<ReferralEvent> events() {
        return histories.stream()
                .flatMap(history -> history.getEvents().stream())
                .toList();
    }

    /**
     * Returns only the number of referrals.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "SimulatedReferrals[" + histories.size() + "]";
    }
}
