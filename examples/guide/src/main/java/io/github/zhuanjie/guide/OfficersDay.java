package io.github.zhuanjie.guide;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUp;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.FollowUps;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.OfficerItem;
import io.github.zhuanjie.followup.OfficerList;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What an officer finds on the desk in the morning, by the county's own time limits. */
public final class OfficersDay {

    private OfficersDay() {}

    /**
     * Writes down what two sides agreed on.
     *
     * @param county  the county
     * @return its time limits
     */
    public static DeadlinePolicy limits(DivisionCode county) {
        // tag::limits[]
        StateDeadline answer = StateDeadline.builder()
                .state(ReferralState.SENT) // the state that is to end
                .area(county)
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .limit(DeadlineRule.workingDays(5))
                .remindBefore(2)
                .source("agreement of the bureau and the federation") // yours: the policy and the library set none
                .build();
        DeadlinePolicy policy =
                DeadlinePolicy.builder().version("2026-1").addLimit(answer).build();
        // end::limits[]
        return policy;
    }

    /**
     * Collects all referrals of a desk.
     *
     * @param desk  the desk
     * @return what happened to each
     */
    public static List<ReferralCourse> courses(ReferralDesk desk) {
        // tag::courses[]
        List<ReferralCourse> courses = desk.courses();
        List<Referral> referrals =
                courses.stream().map(ReferralCourse::referral).toList(); // as they stand
        // end::courses[]
        return courses;
    }

    /**
     * Draws up the list of a morning.
     *
     * @param us  the office
     * @param county  whose limits it follows
     * @param policy  the limits
     * @param courses  the referrals, as {@link #courses} collects them
     * @param today  the day
     * @return a line for each thing to do, the most pressing first
     */
    public static List<String> morning(
            Party us, DivisionCode county, DeadlinePolicy policy, Collection<ReferralCourse> courses, LocalDate today) {
        List<String> lines = new ArrayList<>();
        // tag::morning[]
        FollowUpRules rules = new FollowUpRules(policy, Lifecycle.standard().getTable(), WorkingCalendar.published());
        Office office = new Office(us.getId(), county);
        OfficerList list = OfficerList.of(courses, rules, office, today);
        Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
        for (OfficerItem item : list.items()) { // the most pressing first
            lines.add(item.referral() + " " + messages.label(item.kind()));
        }
        // end::morning[]
        return lines;
    }

    /**
     * Asks how a referral stands where nobody has set a limit.
     *
     * @param referral  the referral
     * @param office  the office
     * @param today  the day
     * @return the standing, which names no day
     */
    public static FollowUp withoutLimits(Referral referral, Office office, LocalDate today) {
        // tag::nolimits[]
        DeadlinePolicy none = DeadlinePolicy.builder().version("none").build();
        FollowUpRules rules = new FollowUpRules(none, Lifecycle.standard().getTable(), WorkingCalendar.published());
        FollowUp standing = FollowUps.on(rules, office, today).of(referral); // NO_RULE: neither in time nor overdue
        // end::nolimits[]
        return standing;
    }
}
