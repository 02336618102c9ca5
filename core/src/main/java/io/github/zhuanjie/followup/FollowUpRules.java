package io.github.zhuanjie.followup;

import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.Objects;

/**
 * By what referrals are followed up.
 *
 * @param policy  the time limits
 * @param table  the states, and what follows from reasons
 * @param calendar  the working days
 */
public record FollowUpRules(DeadlinePolicy policy, TransitionTable table, WorkingCalendar calendar) {

    /** Requires every part. */
    public FollowUpRules {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(calendar, "calendar");
    }
}
