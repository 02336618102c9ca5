package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.desk.InMemoryReferralStore;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.desk.ReferralStore;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUp;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.Standing;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.ReferralCourse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A morning at the office. The referral that waits for an answer was sent on Friday, 5 June 2026. */
class OfficersDayTest {

    private static final DivisionCode COUNTY = DivisionCode.of("321081");
    private static final ReferralCourse SENT = Referrals.sent();

    private static List<String> morning(DeadlinePolicy policy, int day, ReferralCourse... courses) {
        LocalDate today = LocalDate.of(2026, 6, day);
        return OfficersDay.morning(Organizations.office(), COUNTY, policy, List.of(courses), today);
    }

    private static List<String> morning(int day, ReferralCourse... courses) {
        return morning(OfficersDay.limits(COUNTY), day, courses);
    }

    @Test
    void anAnswerIsDueAfterFiveWorkingDaysWithAReminderTwoBefore() {
        String id = SENT.referral().getId().value();

        assertThat(morning(9, SENT)).isEmpty();
        assertThat(morning(10, SENT)).containsExactly(id + " 即将到期");
        assertThat(morning(12, SENT)).containsExactly(id + " 今日到期");
        assertThat(morning(15, SENT)).containsExactly(id + " 已逾期");
    }

    @Test
    void theMostPressingComesFirst() {
        assertThat(morning(30, Referrals.outcomeUnknown(), Referrals.declined(), SENT, Referrals.withdrawn()))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly("同意已撤回，须督促删除", "已逾期", "另行转介", "结果不明");
    }

    @Test
    void theDeskReadsEveryReferralFromTheStore() {
        ReferralStore store = new InMemoryReferralStore();
        for (ReferralCourse course : List.of(SENT, Referrals.declined())) {
            store.append(course.referral().getId(), 0, course.applied());
        }
        ReferralDesk desk = ReferralDesk.builder(
                        Clock.systemUTC(), Organizations.office().getId())
                .inMemory()
                .store(store)
                .build();

        assertThat(OfficersDay.courses(desk))
                .extracting(ReferralCourse::referral)
                .containsExactlyInAnyOrder(SENT.referral(), Referrals.declined().referral());
    }

    @Test
    void withoutALimitNothingIsOverdue() {
        DeadlinePolicy none = DeadlinePolicy.builder().version("none").build();

        assertThat(morning(none, 30, SENT)).isEmpty();
    }

    @Test
    void withoutALimitTheLastDayIsNotKnown() {
        Office office = new Office(Organizations.office().getId(), COUNTY);

        FollowUp standing = OfficersDay.withoutLimits(SENT.referral(), office, LocalDate.of(2036, 6, 30));

        assertThat(standing.standing()).isEqualTo(Standing.NO_RULE);
        assertThat(standing.day()).isEmpty();
        assertThat(standing.workingDays()).isEmpty();
        assertThat(standing.awaited()).contains(ActorSide.RECIPIENT);
    }
}
