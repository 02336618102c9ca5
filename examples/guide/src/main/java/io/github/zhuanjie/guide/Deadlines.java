package io.github.zhuanjie.guide;

import io.github.zhuanjie.calendar.CalendarDay;
import io.github.zhuanjie.calendar.DayKind;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** Working days across National Day, and past the end of what is known. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Counts five working days from the eve of National Day 2026.
     *
     * @return the last day, or how far could be counted
     */
    public static Deadline acrossNationalDay() {
        // tag::count[]
        DeadlineRule fiveDays = DeadlineRule.workingDays(5); // your county's rule: the policy sets none
        Deadline answer = fiveDays.from(LocalDate.of(2026, 9, 30), WorkingCalendar.published());
        // end::count[]
        return answer;
    }

    /**
     * Says a deadline in a few words.
     *
     * @param deadline  the deadline
     * @return the day, or that the calendar ends before it
     */
    public static String say(Deadline deadline) {
        // tag::say[]
        if (deadline instanceof Deadline.BeyondCalendar open) { // no notice for the next year yet: nothing is guessed
            return "not before " + open.lastKnownDay() + ", " + open.remaining() + " working days more";
        }
        return "until " + ((Deadline.Due) deadline).date();
        // end::say[]
    }

    /**
     * Adds the State Council's notice of the next year.
     *
     * @param csv  the notice as rows such as {@code 2027-01-01,holiday}
     * @return the calendar with it, or the rows that cannot be read
     * @throws IOException if reading fails
     */
    public static Outcome<WorkingCalendar> withNotice(Reader csv) throws IOException {
        return WorkingCalendar.published().updatedWith(csv);
    }

    /**
     * Gives an office a day off of its own.
     *
     * @param day  the day
     * @return the calendar of that office
     */
    public static WorkingCalendar withDayOff(LocalDate day) {
        return WorkingCalendar.published().updatedWith(List.of(new CalendarDay(day, DayKind.HOLIDAY)));
    }
}
