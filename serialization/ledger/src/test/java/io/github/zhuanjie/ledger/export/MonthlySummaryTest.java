package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.ledger.export.MonthlyReferrals.Answers;
import io.github.zhuanjie.ledger.export.MonthlyReferrals.Direction;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every part of the summary against numbers counted by hand. */
class MonthlySummaryTest {

    private static final DivisionCode AREA = DivisionCode.of("321081");
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);

    /** Moves the answer, which the fixtures give a day after sending. */
    private static ReferralCourse answeredLater(ReferralCourse course, ReferralAction answer, int days) {
        List<ReferralEvent> moved = course.applied().stream()
                .map(event -> event.getAction() == answer
                        ? ReferralEvent.builder()
                                .from(event)
                                .at(event.getAt().plus(Duration.ofDays(days)))
                                .build()
                        : event)
                .toList();
        return new ReferralCourse(course.referral(), moved, List.of());
    }

    /** Sent on 2026-06-05 and never answered; answered after 1, 5 and 12 days; a draft; one that should never have been. */
    private static List<ReferralCourse> courses() {
        return List.of(
                Referrals.sent(),
                Referrals.accepted(),
                answeredLater(Referrals.helped(), ReferralAction.ACCEPT, 4),
                answeredLater(Referrals.declined(), ReferralAction.DECLINE, 11),
                Referrals.draft(),
                Referrals.enteredInError());
    }

    private static FollowUpRules tenDaysToAnswer() {
        StateDeadline limit = StateDeadline.builder()
                .state(ReferralState.SENT)
                .area(AREA)
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .limit(DeadlineRule.calendarDays(10))
                .source("made up for this test")
                .build();
        return new FollowUpRules(
                DeadlinePolicy.builder().version("1").addLimit(limit).build(),
                Lifecycle.standard().getTable(),
                WorkingCalendar.published());
    }

    private static MonthlyReferrals referrals(Optional<FollowUpRules> rules) {
        ReferralFunnel funnel = ReferralFunnel.of(AREA, LAST_OF_JUNE, Needs.cases(), courses());
        return MonthlyReferrals.of(funnel, courses(), rules);
    }

    private static String csv(MonthlyReports reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MonthlySummary(DivisionRegistry.standard(), Messages.of(Locale.ENGLISH))
                .write(reports, ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void referralsAreCountedByStateAndDirectionWithoutErrors() {
        Direction toCharity = referrals(Optional.empty()).byDirection().get(0);

        assertThat(toCharity.direction()).isEqualTo(ReferralDirection.GOVERNMENT_TO_CHARITY);
        assertThat(toCharity.states())
                .containsEntry(ReferralState.DRAFT, 1)
                .containsEntry(ReferralState.SENT, 1)
                .containsEntry(ReferralState.ACCEPTED, 1)
                .containsEntry(ReferralState.COMPLETED, 1)
                .containsEntry(ReferralState.DECLINED, 1)
                .containsEntry(ReferralState.IN_PROGRESS, 0)
                .doesNotContainKey(ReferralState.ENTERED_IN_ERROR);
        assertThat(referrals(Optional.empty()).byDirection().get(1).states().values())
                .containsOnly(0);
    }

    @Test
    void daysToAnAnswerAreCountedFromSending() {
        assertThat(referrals(Optional.of(tenDaysToAnswer()))
                        .byDirection()
                        .get(0)
                        .answers())
                .isEqualTo(new Answers(3, Optional.of(5), Optional.of(12), Optional.of(1)));
        assertThat(referrals(Optional.of(tenDaysToAnswer()))
                        .byDirection()
                        .get(1)
                        .answers())
                .isEqualTo(new Answers(0, Optional.empty(), Optional.empty(), Optional.of(0)));
    }

    @Test
    void anAnswerOfTheLastDayIsNotLateAndOneThatIsNotGivenIsOverdue() {
        List<ReferralCourse> onTheLastDay =
                List.of(answeredLater(Referrals.declined(), ReferralAction.DECLINE, 9), Referrals.sent());
        ReferralFunnel before = ReferralFunnel.of(AREA, LocalDate.of(2026, 6, 15), Needs.cases(), onTheLastDay);
        ReferralFunnel after = ReferralFunnel.of(AREA, LocalDate.of(2026, 6, 16), Needs.cases(), onTheLastDay);

        Direction known = MonthlyReferrals.of(before, onTheLastDay, Optional.of(tenDaysToAnswer()))
                .byDirection()
                .get(0);

        assertThat(known.answers().late()).contains(0);
        assertThat(known.overdue()).contains(0);
        assertThat(MonthlyReferrals.of(after, onTheLastDay, Optional.of(tenDaysToAnswer()))
                        .byDirection()
                        .get(0)
                        .overdue())
                .contains(1);
    }

    @Test
    void withoutTimeLimitsNothingIsSaidOfThem() {
        Direction unknown = referrals(Optional.empty()).byDirection().get(0);

        assertThat(unknown.overdue()).isEmpty();
        assertThat(unknown.answers().late()).isEmpty();
        assertThat(unknown.answers().count()).isEqualTo(3);
    }

    @Test
    void everyPartIsATable() throws IOException {
        MonthlyReports reports = new MonthlyReports(
                ExportSamples.reports().coordination(),
                Optional.of(referrals(Optional.of(tenDaysToAnswer()))),
                ExportSamples.reports().contributions());

        assertThat(csv(reports))
                .contains("education,2,2,1,1,1\r\n")
                .contains("All,3,2,1,2\r\n")
                .contains("no project for this need here,1\r\n")
                .contains("All,5,4,4,2,1,1,3,0,0,0,0\r\n")
                .contains("sent,1,0,0,0\r\n")
                .contains("government to charity,3,5,12,1,1\r\n")
                .contains("charity to government,0,,,0,0\r\n")
                .contains("示例儿童基金会,1,1,1,20000.00,0,0.00,0,2026-05-01,2026-05-31\r\n");
    }
}
