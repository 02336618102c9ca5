package io.github.zhuanjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fault.Severity;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar PUBLISHED = WorkingCalendar.published();
    private static final String NOTICE_2027 =
            "date,kind,zh\n2027-01-01,holiday,元旦\n2027-05-01,holiday,劳动节\n2027-10-01,holiday,国庆节\n";

    @ParameterizedTest
    @CsvSource({
        "2024-02-04,WORKING", // Sunday worked for the Spring Festival
        "2024-02-09,WORKING", // New Year's Eve, a Friday, is no holiday in the notice
        "2024-02-10,REST",
        "2024-02-12,REST", // a Monday of the Spring Festival
        "2024-02-18,WORKING",
        "2024-02-19,WORKING",
        "2024-02-24,REST", // an ordinary Saturday
        "2024-02-25,REST",
        "2026-10-10,WORKING",
        "2026-12-31,WORKING",
        "2018-12-31,REST", // named by the notice for 2019
        "2004-01-01,REST",
        "2003-12-31,NOT_COVERED",
        "2027-01-01,NOT_COVERED"
    })
    void knowsTheNoticesOfTheStateCouncil(LocalDate day, DayStatus status) {
        assertThat(PUBLISHED.statusOf(day)).isEqualTo(status);
        assertThat(PUBLISHED.isWorkingDay(day)).isEqualTo(status == DayStatus.WORKING);
        assertThat(PUBLISHED.isCovered(day)).isEqualTo(status != DayStatus.NOT_COVERED);
    }

    @Test
    void coversTheYearsFrom2004To2026() {
        assertThat(PUBLISHED.getCoveredYears()).hasSize(23).first().isEqualTo(2004);
        assertThat(PUBLISHED.getCoveredYears().last()).isEqualTo(2026);
        assertThat(PUBLISHED.getCoveredYears()).isUnmodifiable();
        assertThat(WorkingCalendar.published()).isSameAs(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"2023,249", "2024,251", "2025,248"})
    void countsTheWorkingDaysOfAYear(int year, int days) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);
        assertThat(PUBLISHED.workingDaysAfter(eve, eve.plusYears(1))).hasValue(days);
    }

    @Test
    void aSpanThatLeavesTheTableHasNoCount() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(PUBLISHED.workingDaysAfter(last.minusDays(1), last)).hasValue(1);
        assertThat(PUBLISHED.workingDaysAfter(last, last.plusDays(1))).isEmpty();
        assertThat(PUBLISHED.workingDaysAfter(LocalDate.of(2003, 12, 31), LocalDate.of(2004, 1, 2)))
                .hasValue(1);
        assertThat(PUBLISHED.workingDaysAfter(LocalDate.of(2003, 12, 30), LocalDate.of(2004, 1, 2)))
                .isEmpty();
        LocalDate far = LocalDate.of(1990, 1, 1);
        assertThat(PUBLISHED.workingDaysAfter(far, far)).isEqualTo(OptionalInt.of(0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PUBLISHED.workingDaysAfter(last, last.minusDays(1)))
                .returns("SPAN_ORDER", InvalidValueException::getCode);
    }

    @Test
    void theNextYearIsAddedWithoutARelease() throws IOException {
        Outcome<WorkingCalendar> outcome = PUBLISHED.updatedWith(new StringReader("\uFEFF" + NOTICE_2027));
        assertThat(outcome.faults()).isEmpty();
        WorkingCalendar updated = outcome.value().orElseThrow();
        assertThat(updated.getCoveredYears().last()).isEqualTo(2027);
        assertThat(updated.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(updated.statusOf(LocalDate.of(2027, 1, 1))).isEqualTo(DayStatus.REST);
        assertThat(PUBLISHED.getCoveredYears().last()).isEqualTo(2026);
    }

    @Test
    void aLaterNoticeChangesADayAndTakesBackAnother() throws IOException {
        LocalDate extended = LocalDate.of(2026, 12, 28);
        LocalDate takenBack = LocalDate.of(2026, 10, 10);
        WorkingCalendar updated = PUBLISHED
                .updatedWith(new StringReader("date,kind\r\n2026-12-28,holiday\r\n\r\n2026-10-10,ordinary\r\n"))
                .value()
                .orElseThrow();
        assertThat(updated.isWorkingDay(extended)).isFalse();
        assertThat(updated.isWorkingDay(takenBack)).isFalse();
        assertThat(updated.getCoveredYears()).isEqualTo(PUBLISHED.getCoveredYears());
    }

    @Test
    void yearsWithoutANoticeAreNotCoveredEvenBetween() {
        WorkingCalendar gap = WorkingCalendar.of(List.of(
                holiday(2024, 1),
                holiday(2024, 5),
                holiday(2024, 10),
                holiday(2026, 1),
                holiday(2026, 5),
                holiday(2026, 10)));
        assertThat(gap.getCoveredYears()).containsExactly(2024, 2026);
        assertThat(gap.statusOf(LocalDate.of(2025, 3, 3))).isEqualTo(DayStatus.NOT_COVERED);
        assertThat(gap.workingDaysAfter(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 1, 5)))
                .isEmpty();
        assertThat(gap).hasToString("WorkingCalendar[2024, 2026]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void aYearWithoutOneOfItsFixedHolidaysIsNotCovered(int missing) {
        List<CalendarDay> days = List.of(1, 5, 10).stream()
                .map(month -> month == missing
                        ? new CalendarDay(LocalDate.of(2024, month, 1), DayKind.ORDINARY)
                        : holiday(2024, month))
                .toList();
        assertThat(WorkingCalendar.of(days).getCoveredYears()).isEmpty();
    }

    @Test
    void anIncompleteYearIsAWarning() throws IOException {
        Outcome<WorkingCalendar> outcome =
                PUBLISHED.updatedWith(new StringReader("date,kind\n2027-01-01,holiday\n2027-01-02,holiday\n"));
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("CALENDAR_YEAR_INCOMPLETE");
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.arguments()).containsExactly("2027");
        });
    }

    @Test
    void everyRowThatCannotBeReadIsNamed() throws IOException {
        String table = "date,kind\n2027-01-01\n2027-02-30,holiday\n2027-1-1,holiday\n２０２７-01-01,holiday\n"
                + "+2027-1-01,holiday\n2027-01-01,Holiday\n2027-01-04,makeup_workday\n2027-01-03,makeup_workday\n"
                + "2027-01-03,makeup_workday,again\n,\n";
        Outcome<WorkingCalendar> outcome = PUBLISHED.updatedWith(new StringReader(table));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "CALENDAR_ROW at 2",
                        "DATE_SYNTAX at 3",
                        "DATE_SYNTAX at 4",
                        "DATE_SYNTAX at 5",
                        "DATE_SYNTAX at 6",
                        "CALENDAR_KIND at 7",
                        "CALENDAR_MAKEUP at 8",
                        "CALENDAR_DUPLICATE at 10",
                        "DATE_SYNTAX at 11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind,date\n", "date,kinds\n", "date;kind\n", "2027-01-01,holiday\n"})
    void aTableWithoutItsHeaderIsRefused(String table) throws IOException {
        assertThat(PUBLISHED.updatedWith(new StringReader(table)).faults())
                .extracting(Fault::toString)
                .containsExactly("CALENDAR_HEADER at 1");
    }

    @Test
    void aBrokenReaderIsTheCallersToHandle() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PUBLISHED.updatedWith(broken))
                .withMessage("gone");
    }

    @Test
    void onlyDaysOffTheWeekAreWorkedInExchange() {
        LocalDate friday = LocalDate.of(2024, 2, 9);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CalendarDay(friday, DayKind.MAKEUP_WORKDAY))
                .returns("CALENDAR_MAKEUP", InvalidValueException::getCode);
        assertThat(new CalendarDay(friday.plusDays(1), DayKind.MAKEUP_WORKDAY).kind())
                .isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThatNullPointerException()
                .isThrownBy(() -> new CalendarDay(null, DayKind.HOLIDAY))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> new CalendarDay(friday, null))
                .withMessage("kind");
    }

    @Test
    void calendarsOfTheSameDaysAreEqual() {
        WorkingCalendar one = WorkingCalendar.of(List.of(holiday(2024, 1), holiday(2024, 5)));
        WorkingCalendar other = WorkingCalendar.of(List.of(holiday(2024, 5), holiday(2024, 1)));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(PUBLISHED);
        assertThat(one.hashCode()).isNotEqualTo(PUBLISHED.hashCode());
        assertThat(one).isNotEqualTo("2024");
    }

    private static CalendarDay holiday(int year, int month) {
        return new CalendarDay(LocalDate.of(year, month, 1), DayKind.HOLIDAY);
    }
}
