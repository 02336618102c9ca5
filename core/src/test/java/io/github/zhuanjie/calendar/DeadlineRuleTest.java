package io.github.zhuanjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.calendar.Deadline.BeyondCalendar;
import io.github.zhuanjie.calendar.Deadline.Due;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2024-02-02,1,2024-02-04", // Friday; the Sunday after is worked
        "2024-02-09,1,2024-02-18", // the Spring Festival lies between
        "2024-02-09,3,2024-02-20",
        "2024-05-20,20,2024-06-18", // the Dragon Boat Festival on 10 June
        "2024-02-10,1,2024-02-18" // received on a rest day
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int days, LocalDate due) {
        assertThat(DeadlineRule.workingDays(days).from(start, CALENDAR)).isEqualTo(new Due(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-02,7,false,2024-02-09",
        "2024-02-02,7,true,2024-02-09", // New Year's Eve is a working day
        "2024-02-03,7,false,2024-02-10",
        "2024-02-03,7,true,2024-02-18",
        "2024-02-16,2,true,2024-02-18" // ends on a worked Sunday
    })
    void daysEndOnARestDayOrAreShifted(LocalDate start, int days, boolean shifted, LocalDate due) {
        DeadlineRule rule = new DeadlineRule(days, DeadlineUnit.CALENDAR_DAYS, shifted);
        assertThat(rule.from(start, CALENDAR)).isEqualTo(new Due(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31,1,false,2024-02-29",
        "2023-11-15,3,false,2024-02-15",
        "2023-11-15,3,true,2024-02-18",
        "2024-02-29,12,false,2025-02-28"
    })
    void monthsEndOnTheSameDayOrTheLast(LocalDate start, int months, boolean shifted, LocalDate due) {
        DeadlineRule rule = new DeadlineRule(months, DeadlineUnit.MONTHS, shifted);
        assertThat(rule.from(start, CALENDAR)).isEqualTo(new Due(due));
    }

    @Test
    void beyondTheTableItSaysHowFarItGot() {
        LocalDate nearTheEnd = LocalDate.of(2026, 12, 29);
        LocalDate end = LocalDate.of(2026, 12, 31);
        assertThat(DeadlineRule.workingDays(2).from(nearTheEnd, CALENDAR)).isEqualTo(new Due(end));
        assertThat(DeadlineRule.workingDays(5).from(nearTheEnd, CALENDAR)).isEqualTo(new BeyondCalendar(end, 3));
        LocalDate later = LocalDate.of(2027, 3, 1);
        assertThat(DeadlineRule.workingDays(5).from(later, CALENDAR)).isEqualTo(new BeyondCalendar(later, 5));
    }

    @Test
    void onlyTheShiftNeedsTheTable() {
        LocalDate end = LocalDate.of(2026, 12, 31);
        DeadlineRule plain = DeadlineRule.calendarDays(3);
        assertThat(plain.from(end, CALENDAR)).isEqualTo(new Due(LocalDate.of(2027, 1, 3)));
        assertThat(new DeadlineRule(3, DeadlineUnit.CALENDAR_DAYS, true).from(end, CALENDAR))
                .isEqualTo(new BeyondCalendar(LocalDate.of(2027, 1, 3), 0));
        assertThat(DeadlineRule.months(2).from(end, CALENDAR)).isEqualTo(new Due(LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, DeadlineRule.MAX_AMOUNT + 1, Integer.MAX_VALUE})
    void amountsOutOfBoundsAreRefused(int amount) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DeadlineRule.calendarDays(amount))
                .returns("DEADLINE_AMOUNT", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DeadlineRule.months(amount));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DeadlineRule.workingDays(amount));
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        assertThat(DeadlineRule.calendarDays(DeadlineRule.MAX_AMOUNT).amount()).isEqualTo(DeadlineRule.MAX_AMOUNT);
        assertThat(DeadlineRule.months(1)).isEqualTo(new DeadlineRule(1, DeadlineUnit.MONTHS, false));
    }

    @Test
    void refusesWhatMeansNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DeadlineRule(1, DeadlineUnit.WORKING_DAYS, true))
                .returns("DEADLINE_SHIFT", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new BeyondCalendar(LocalDate.EPOCH, -1))
                .returns("DEADLINE_REMAINING", InvalidValueException::getCode);
        assertThatNullPointerException()
                .isThrownBy(() -> new DeadlineRule(1, null, false))
                .withMessage("unit");
        assertThatNullPointerException().isThrownBy(() -> new Due(null)).withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> new BeyondCalendar(null, 0))
                .withMessage("lastKnownDay");
    }

    @Test
    void theEndOfTimeIsAnError() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DeadlineRule.calendarDays(1).from(LocalDate.MAX, CALENDAR));
    }
}
