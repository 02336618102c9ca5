package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The working days of the mainland: Monday to Friday, but for the holidays and make-up working days that the State
 * Council's yearly notice names (国务院办公厅关于部分节假日安排的通知).
 *
 * <p>A year is covered if its notice is in the table, which shows by 1 January, 1 May and 1 October being holidays in it,
 * as they have been every year. Of a day outside the covered years it is not known whether offices work. The notice for
 * a year has at times named days of the December before, so the last days of the newest year stand until the next
 * notice is added.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private static final String RESOURCE = "holidays.csv";

    private final Map<LocalDate, DayKind> days;
    private final SortedSet<Integer> years;

    private WorkingCalendar(Map<LocalDate, DayKind> days) {
        this.days = Map.copyOf(days);
        this.years = Collections.unmodifiableSortedSet(this.days.keySet().stream()
                .map(LocalDate::getYear)
                .filter(this::hasFixedHolidays)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private boolean hasFixedHolidays(int year) {
        return isHoliday(LocalDate.of(year, 1, 1))
                && isHoliday(LocalDate.of(year, 5, 1))
                && isHoliday(LocalDate.of(year, 10, 1));
    }

    private boolean isHoliday(LocalDate date) {
        return days.get(date) == DayKind.HOLIDAY;
    }

    /**
     * Returns the calendar that ships with the library: the notices for 2004 to 2026.
     *
     * @return the calendar known when the library was released
     */
    public static WorkingCalendar published() {
        return Published.CALENDAR;
    }

    /**
     * Obtains the calendar of a table.
     *
     * @param days  the days that notices name, in any order; the last one counts if a day is named twice
     * @return the calendar
     */
    public static WorkingCalendar of(Collection<CalendarDay> days) {
        return new WorkingCalendar(Map.of()).updatedWith(days);
    }

    /**
     * Adds days, as when the next year's notice appears. A day that was named before is named anew.
     *
     * @param notice  the days that the notice names
     * @return the calendar with them
     */
    public WorkingCalendar updatedWith(Collection<CalendarDay> notice) {
        Map<LocalDate, DayKind> all = new TreeMap<>(days);
        notice.forEach(day -> all.put(day.date(), day.kind()));
        return new WorkingCalendar(all);
    }

    /**
     * Adds the days of a table in CSV: a header, then rows of day and kind, such as {@code 2027-01-01,holiday}; further
     * columns are not read. Kinds are {@code holiday}, {@code makeup_workday} and {@code ordinary}. Does not close the
     * reader.
     *
     * @param csv  the table
     * @return the calendar with the days; without it and with a fault for each row that cannot be read, if there is one:
     *     {@code CALENDAR_HEADER}, {@code CALENDAR_ROW}, {@code DATE_SYNTAX}, {@code CALENDAR_KIND}, {@code
     *     CALENDAR_MAKEUP} or {@code CALENDAR_DUPLICATE}; with a warning {@code CALENDAR_YEAR_INCOMPLETE} for each year
     *     of the table that is not covered
     * @throws IOException if reading fails
     */
    public Outcome<WorkingCalendar> updatedWith(Reader csv) throws IOException {
        return CalendarTable.read(csv, this);
    }

    /**
     * Tells whether offices work on a day.
     *
     * @param date  the day
     * @return working, rest, or not covered
     */
    public DayStatus statusOf(LocalDate date) {
        if (!isCovered(date)) {
            return DayStatus.NOT_COVERED;
        }
        boolean working = switch (days.getOrDefault(date, DayKind.ORDINARY)) {
            case HOLIDAY -> false;
            case MAKEUP_WORKDAY -> true;
            case ORDINARY -> !CalendarDay.isWeekend(date);
        };
        return working ? DayStatus.WORKING : DayStatus.REST;
    }

    /**
     * Tells whether offices are known to work on a day.
     *
     * @param date  the day
     * @return true if the day is covered and a working day
     */
    public boolean isWorkingDay(LocalDate date) {
        return statusOf(date) == DayStatus.WORKING;
    }

    /**
     * Tells whether the notice for the year of a day is known.
     *
     * @param date  the day
     * @return true if it is
     */
    public boolean isCovered(LocalDate date) {
        return years.contains(date.getYear());
    }

    /**
     * Returns the years whose notices are known.
     *
     * @return the years in ascending order, empty for an empty table; they need not follow on each other
     */
    public SortedSet<Integer> getCoveredYears() {
        return years;
    }

    /**
     * Counts the working days after one day up to another, as deadlines count them: the day on which a term begins does not
     * count, and the last day does. Unlike a {@link io.github.zhuanjie.base.DaySpan}, whose both ends count.
     *
     * @param start  the day before the first that counts
     * @param last  the last day that counts
     * @return the number, zero for the start itself; empty if one of the days that count is not covered
     * @throws io.github.zhuanjie.base.InvalidValueException with code {@code SPAN_ORDER} if the last day is before the
     *     start
     */
    public OptionalInt workingDaysAfter(LocalDate start, LocalDate last) {
        if (last.isBefore(start)) {
            throw new InvalidValueException("SPAN_ORDER", "last day must not be before the start");
        }
        int count = 0;
        for (LocalDate day = start; day.isBefore(last); ) {
            day = day.plusDays(1);
            if (!isCovered(day)) {
                return OptionalInt.empty();
            }
            count += isWorkingDay(day) ? 1 : 0;
        }
        return OptionalInt.of(count);
    }

    /** Returns the working day that is so many after a day. */
    Deadline plusWorkingDays(LocalDate start, int amount) {
        LocalDate day = start;
        int remaining = amount;
        while (remaining > 0) {
            LocalDate next = day.plusDays(1);
            if (!isCovered(next)) {
                return new Deadline.BeyondCalendar(day, remaining);
            }
            day = next;
            remaining -= isWorkingDay(day) ? 1 : 0;
        }
        return new Deadline.Due(day);
    }

    /** Returns a day itself if offices work on it, else the next on which they do. */
    Deadline workingDayFrom(LocalDate last) {
        LocalDate day = last;
        while (statusOf(day) == DayStatus.REST) {
            day = day.plusDays(1);
        }
        return isWorkingDay(day) ? new Deadline.Due(day) : new Deadline.BeyondCalendar(day, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /**
     * Returns the covered years.
     *
     * @return a text such as {@code WorkingCalendar[2025, 2026]}
     */
    @Override
    public String toString() {
        return "WorkingCalendar" + years;
    }

    /** Loaded on first use, once. */
    private static final class Published {
        private static final WorkingCalendar CALENDAR = load();

        private static WorkingCalendar load() {
            try (InputStream in =
                            Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(RESOURCE), RESOURCE);
                    Reader csv = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return of(List.of()).updatedWith(csv).value().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
