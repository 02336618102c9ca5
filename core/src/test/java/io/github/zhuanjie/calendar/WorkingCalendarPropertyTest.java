package io.github.zhuanjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.calendar.Deadline.Due;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2003, 12, 31).toEpochDay();
        long last = LocalDate.of(2026, 3, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.of("2027-01-01", "holiday", "makeup_workday", "2027-01-02", "\u202E", "\uD842", ""),
                Arbitraries.strings().ofMaxLength(12));
        return cells.list().ofMaxSize(12).map(list -> "date,kind\n" + String.join(",", list));
    }

    @Property
    void aDeadlineIsTheFirstDayWithThatManyWorkingDays(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int amount) {
        LocalDate due = due(start, amount);
        assertThat(CALENDAR.workingDaysAfter(start, due)).hasValue(amount);
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(CALENDAR.workingDaysAfter(start, due.minusDays(1))).hasValue(amount - 1);
    }

    @Property
    void deadlinesAddUp(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        assertThat(due(due(start, first), second)).isEqualTo(due(start, first + second));
    }

    @Property
    void laterOrLongerIsNotEarlier(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        assertThat(due(late, amount)).isAfterOrEqualTo(due(early, amount));
        assertThat(due(early, amount + 1)).isAfter(due(early, amount));
    }

    @Property
    void spansAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        LocalDate[] sorted = {a, b, c};
        Arrays.sort(sorted);
        int first = CALENDAR.workingDaysAfter(sorted[0], sorted[1]).orElseThrow();
        int second = CALENDAR.workingDaysAfter(sorted[1], sorted[2]).orElseThrow();
        assertThat(CALENDAR.workingDaysAfter(sorted[0], sorted[2])).hasValue(first + second);
    }

    @Property
    void aShiftedDeadlineIsTheNextWorkingDay(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int amount) {
        LocalDate plain = start.plusDays(amount);
        Deadline shifted = new DeadlineRule(amount, DeadlineUnit.CALENDAR_DAYS, true).from(start, CALENDAR);
        LocalDate expected = plain;
        while (!CALENDAR.isWorkingDay(expected)) {
            expected = expected.plusDays(1);
        }
        assertThat(shifted).isEqualTo(new Due(expected));
    }

    @Property
    void anyTableIsReadOrAnsweredWithFaults(@ForAll("tables") String table) throws IOException {
        assertThat(CALENDAR.updatedWith(new StringReader(table))).isNotNull();
    }

    private static LocalDate due(LocalDate start, int amount) {
        return ((Due) DeadlineRule.workingDays(amount).from(start, CALENDAR)).date();
    }
}
