package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that a notice on holidays names.
 *
 * @param date  the day
 * @param kind  what the notice makes of it
 */
@Disclosure(DisclosureClass.PUBLIC)
public record CalendarDay(LocalDate date, DayKind kind) {

    /**
     * Requires that only days off the week are worked in exchange.
     *
     * @throws InvalidValueException with code {@code CALENDAR_MAKEUP} if a day from Monday to Friday is called a make-up
     *     working day
     */
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        if (kind == DayKind.MAKEUP_WORKDAY && !isWeekend(date)) {
            throw new InvalidValueException("CALENDAR_MAKEUP", "a make-up working day must be a Saturday or a Sunday");
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
