package io.github.zhuanjie.followup;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.List;

/** Made-up limits of a county in 2024, and the offices that keep them. */
final class Limits {

    static final DivisionCode COUNTY = DivisionCode.of("321081");

    private Limits() {}

    /** Starts a limit of five working days for an answer, with a reminder two days before. */
    static StateDeadline.Builder answer() {
        StateDeadline.Builder limit = StateDeadline.builder();
        return limit.state(ReferralState.SENT)
                .area(COUNTY)
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .limit(DeadlineRule.workingDays(5))
                .remindBefore(2)
                .source("made up for this test");
    }

    static FollowUpRules rules(StateDeadline... limits) {
        DeadlinePolicy policy = DeadlinePolicy.builder()
                .version("test-1")
                .limits(List.of(limits))
                .build();
        return new FollowUpRules(policy, TransitionTables.standard(), WorkingCalendar.published());
    }

    static Office office(Party party) {
        return new Office(party.getId(), DivisionCode.of("321081100"));
    }
}
