package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time limits of the demonstration. They are made up: 苏民助〔2024〕4号 sets none, the library ships none, and each says so
 * in its source.
 */
final class DemoDeadlines {

    /** What each limit names as its source. */
    static final String SOURCE = "演示自定，非任何规定 (made up for the demonstration)";

    private static final int REMINDER = 2;

    private DemoDeadlines() {}

    /** Returns limits for a year: ten working days to answer, five for facts, decisions and beginnings, thirty days to help. */
    static DeadlinePolicy of(DivisionCode area, LocalDate day) {
        return DeadlinePolicy.builder()
                .version("demo-1")
                .addLimit(limit(ReferralState.SENT, DeadlineRule.workingDays(10), area, day))
                .addLimit(limit(ReferralState.NEEDS_FACTS, DeadlineRule.workingDays(5), area, day))
                .addLimit(limit(ReferralState.ACCEPTED, DeadlineRule.workingDays(5), area, day))
                .addLimit(limit(ReferralState.CANCEL_REQUESTED, DeadlineRule.workingDays(5), area, day))
                .addLimit(limit(ReferralState.IN_PROGRESS, DeadlineRule.calendarDays(30), area, day))
                .build();
    }

    private static StateDeadline limit(ReferralState state, DeadlineRule rule, DivisionCode area, LocalDate day) {
        StateDeadline.Builder limit = StateDeadline.builder();
        return limit.state(state)
                .area(area)
                .validFrom(day)
                .validUntil(day.plusYears(1))
                .limit(rule)
                .remindBefore(Optional.of(REMINDER))
                .source(SOURCE)
                .build();
    }
}
