package io.github.zhuanjie.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.DeadlineUnit;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a referral that was sent on Monday, 20 May 2024 stands, with five working days for an answer. */
class FollowUpsTest {

    private static final FollowUpRules RULES = Limits.rules(Limits.answer().build());

    private final CaseDesk desk = new CaseDesk();
    private final ReferralId id = desk.send(ReferralSamples.terms(CaseDesk.adult()), CaseDesk.adult());

    private static FollowUp on(LocalDate day, FollowUpRules rules, Referral referral) {
        return FollowUps.on(rules, Limits.office(ReferralSamples.office()), day).of(referral);
    }

    private FollowUp on(LocalDate day) {
        return on(day, RULES, desk.find(id));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-20, NOT_DUE, 5",
        "2024-05-22, NOT_DUE, 3",
        "2024-05-23, REMINDER_DUE, 2",
        "2024-05-26, REMINDER_DUE, 1",
        "2024-05-27, DUE_TODAY, 0",
        "2024-05-28, OVERDUE, 1",
        "2024-06-02, OVERDUE, 4",
        "2024-06-11, OVERDUE, 10"
    })
    void anAnswerIsDueRemindedOfAndOverdueByWorkingDays(LocalDate day, Standing standing, int workingDays) {
        FollowUp found = on(day);
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.workingDays()).contains(workingDays);
        assertThat(found.day()).contains(LocalDate.of(2024, 5, 27));
        assertThat(found.awaited()).contains(ActorSide.RECIPIENT);
        assertThat(found.referral()).isEqualTo(id);
    }

    @Test
    void withoutAReminderNobodyIsReminded() {
        FollowUpRules silent =
                Limits.rules(Limits.answer().remindBefore(Optional.empty()).build());
        assertThat(on(LocalDate.of(2024, 5, 24), silent, desk.find(id)).standing())
                .isEqualTo(Standing.NOT_DUE);
    }

    @Test
    void whereNoLimitIsSetNothingIsOverdue() {
        FollowUp found = on(LocalDate.of(2026, 1, 5), Limits.rules(), desk.find(id));
        assertThat(found.standing()).isEqualTo(Standing.NO_RULE);
        assertThat(found.awaited()).contains(ActorSide.RECIPIENT);
        assertThat(found.day()).isEmpty();
        assertThat(found.workingDays()).isEmpty();
    }

    @Test
    void theLimitOfTheDayOnWhichTheStateBeganCounts() {
        FollowUpRules changed = Limits.rules(
                Limits.answer().validUntil(Samples.TODAY).build(),
                Limits.answer()
                        .validFrom(Samples.TODAY.plusDays(1))
                        .limit(DeadlineRule.workingDays(1))
                        .build());
        assertThat(on(LocalDate.of(2024, 5, 22), changed, desk.find(id)).day()).contains(LocalDate.of(2024, 5, 27));
    }

    @Test
    void theOfficesZoneTellsOnWhichDayAStateBegan() {
        Referral late = at(
                Samples.TODAY.atTime(LocalTime.of(23, 59)).atZone(CaseDesk.ZONE).toInstant());
        assertThat(on(Samples.TODAY, RULES, late).day()).contains(LocalDate.of(2024, 5, 27));
        Referral next = at(Samples.TODAY.plusDays(1).atStartOfDay(CaseDesk.ZONE).toInstant());
        assertThat(on(Samples.TODAY, RULES, next).day()).contains(LocalDate.of(2024, 5, 28));
        assertThat(on(Samples.TODAY, RULES, next).workingDays()).contains(6);
    }

    private Referral at(Instant since) {
        return Referral.builder().from(desk.find(id)).stateSince(since).build();
    }

    @Test
    void whatIsHeldIsParkedUntilItsDay() {
        desk.recipient(id, ReferralAction.ACCEPT);
        desk.recipient(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.HOLD)
                        .reason(ReferralReason.CAPACITY_EXHAUSTED)
                        .until(LocalDate.of(2024, 6, 3))
                        .build());
        assertThat(on(LocalDate.of(2024, 6, 2)).standing()).isEqualTo(Standing.PARKED);
        assertThat(on(LocalDate.of(2024, 6, 3)).standing()).isEqualTo(Standing.PARK_OVER);
        assertThat(on(LocalDate.of(2024, 6, 2)).day()).contains(LocalDate.of(2024, 6, 3));
        assertThat(on(LocalDate.of(2024, 6, 2)).awaited()).contains(ActorSide.RECIPIENT);
    }

    @Test
    void whoCouldNotBeReachedIsLookedForAgainThoughTheReferralEnded() {
        desk.recipient(
                id,
                ReferralStep.builder()
                        .action(ReferralAction.DECLINE)
                        .reason(ReferralReason.NOT_REACHED)
                        .until(LocalDate.of(2024, 6, 3))
                        .build());
        assertThat(on(LocalDate.of(2024, 6, 2)).standing()).isEqualTo(Standing.PARKED);
        assertThat(on(LocalDate.of(2024, 6, 3)).standing()).isEqualTo(Standing.PARK_OVER);
        assertThat(on(LocalDate.of(2024, 6, 3)).awaited()).isEmpty();
    }

    @Test
    void aDayWithoutAReasonToWaitParksNothing() {
        Referral declined = Referral.builder()
                .from(desk.recipient(id, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA))
                .until(LocalDate.of(2024, 6, 3))
                .build();
        assertThat(on(LocalDate.of(2024, 6, 1), RULES, declined).standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void whatEndedIsOverAndWhatNobodyKnowsIsUnknown() {
        ReferralId other = desk.on(Samples.TODAY.plusDays(1))
                .send(
                        ReferralTerms.builder()
                                .from(ReferralSamples.terms(CaseDesk.adult()))
                                .draftedOn(Samples.TODAY.plusDays(1))
                                .build(),
                        CaseDesk.adult());
        desk.referrer(other, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN));
        FollowUp unknown = on(LocalDate.of(2024, 7, 1), RULES, desk.find(other));
        assertThat(unknown.standing()).isEqualTo(Standing.OUTCOME_UNKNOWN);
        assertThat(unknown.awaited()).isEmpty();
        desk.recipient(id, ReferralAction.DECLINE, ReferralReason.OUT_OF_AREA);
        FollowUp ended = on(LocalDate.of(2024, 7, 1));
        assertThat(ended.standing()).isEqualTo(Standing.ENDED);
        assertThat(ended.awaited()).isEmpty();
        assertThat(ended.day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 5, 2026-12-24, NOT_DUE, 5",
        "2026-12-29, 5, 2026-12-31, REMINDER_DUE, 3",
        "2026-12-29, 5, 2027-01-01, BEYOND_CALENDAR,",
        "2026-12-31, 1, 2026-12-31, REMINDER_DUE, 1"
    })
    void beyondTheCalendarOnlyWhatIsKnownIsSaid(
            LocalDate since, int limit, LocalDate today, Standing standing, Integer workingDays) {
        FollowUpRules rules = Limits.rules(Limits.answer()
                .validUntil(LocalDate.of(2027, 12, 31))
                .limit(DeadlineRule.workingDays(limit))
                .remindBefore(3)
                .build());
        FollowUp found = on(today, rules, at(since.atStartOfDay(CaseDesk.ZONE).toInstant()));
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.workingDays()).isEqualTo(Optional.ofNullable(workingDays));
        if (standing == Standing.BEYOND_CALENDAR) {
            assertThat(found.day()).isEmpty();
        }
    }

    @Test
    void aLastDayInAnUnknownYearIsNotCountedDownTo() {
        FollowUpRules months = Limits.rules(Limits.answer()
                .validUntil(LocalDate.of(2027, 12, 31))
                .limit(DeadlineRule.months(1))
                .build());
        Referral referral =
                at(LocalDate.of(2026, 12, 20).atStartOfDay(CaseDesk.ZONE).toInstant());
        FollowUp found = on(LocalDate.of(2026, 12, 21), months, referral);
        assertThat(found.standing()).isEqualTo(Standing.BEYOND_CALENDAR);
        assertThat(found.day()).contains(LocalDate.of(2027, 1, 20));
        FollowUp overdue = on(LocalDate.of(2027, 1, 21), months, referral);
        assertThat(overdue.standing()).isEqualTo(Standing.OVERDUE);
        assertThat(overdue.workingDays()).isEmpty();
        FollowUpRules silent = Limits.rules(Limits.answer()
                .validUntil(LocalDate.of(2027, 12, 31))
                .limit(DeadlineRule.months(1))
                .remindBefore(Optional.empty())
                .build());
        assertThat(on(LocalDate.of(2026, 12, 21), silent, referral).standing()).isEqualTo(Standing.NOT_DUE);
        FollowUpRules days = Limits.rules(Limits.answer()
                .validUntil(LocalDate.of(2027, 12, 31))
                .remindBefore(Optional.empty())
                .build());
        Referral december =
                at(LocalDate.of(2026, 12, 29).atStartOfDay(CaseDesk.ZONE).toInstant());
        assertThat(on(LocalDate.of(2026, 12, 31), days, december).standing()).isEqualTo(Standing.NOT_DUE);
        assertThat(on(LocalDate.of(2027, 1, 1), days, december).standing()).isEqualTo(Standing.BEYOND_CALENDAR);
    }

    @Test
    void aLastDayOffARestDayThatIsNotKnownIsTheNextWorkingDay() {
        FollowUpRules shifted = Limits.rules(Limits.answer()
                .validUntil(LocalDate.of(2027, 12, 31))
                .limit(new DeadlineRule(8, DeadlineUnit.CALENDAR_DAYS, true))
                .remindBefore(3)
                .build());
        Referral referral =
                at(LocalDate.of(2026, 12, 24).atStartOfDay(CaseDesk.ZONE).toInstant());
        FollowUp found = on(LocalDate.of(2026, 12, 30), shifted, referral);
        assertThat(found.day()).isEmpty();
        assertThat(found.standing()).isEqualTo(Standing.BEYOND_CALENDAR);
        assertThat(desk.find(id).getState()).isEqualTo(ReferralState.SENT);
    }
}
