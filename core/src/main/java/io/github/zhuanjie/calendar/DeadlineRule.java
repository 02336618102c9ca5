package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time limit as data: so many working days, days or months. 苏民助〔2024〕4号 sets none; every limit is a local rule,
 * and so is whether a period that ends on a rest day runs on to the next working day.
 *
 * <p>The day of the act itself does not count (民法典 art. 201), months end on the same day of the month or, where there
 * is none, on the last (art. 202), and a period that ends on a rest day ends on the next working day (art. 203) if the
 * rule says so; a law or an agreement may say otherwise (art. 204).
 *
 * @param amount  how many, 1 to {@value #MAX_AMOUNT}
 * @param unit  of what
 * @param shiftedOffRestDays  whether a last day on which offices rest is put off to the next working day; false for
 *     working days, which never end on one
 */
@Disclosure(DisclosureClass.PUBLIC)
public record DeadlineRule(int amount, DeadlineUnit unit, boolean shiftedOffRestDays) {

    /** The largest amount: more is a slip of the pen. */
    public static final int MAX_AMOUNT = 3660;

    /**
     * Requires an amount within bounds and no shift of working days.
     *
     * @throws InvalidValueException with code {@code DEADLINE_AMOUNT} if the amount is out of bounds, {@code
     *     DEADLINE_SHIFT} if working days are to be shifted off rest days
     */
    public DeadlineRule {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > MAX_AMOUNT) {
            throw new InvalidValueException("DEADLINE_AMOUNT", "a deadline must be 1 to " + MAX_AMOUNT + " units away");
        }
        if (shiftedOffRestDays && unit == DeadlineUnit.WORKING_DAYS) {
            throw new InvalidValueException("DEADLINE_SHIFT", "working days need no shift off rest days");
        }
    }

    /**
     * Obtains a limit in working days.
     *
     * @param amount  how many
     * @return the rule
     * @throws InvalidValueException as the constructor
     */
    public static DeadlineRule workingDays(int amount) {
        return new DeadlineRule(amount, DeadlineUnit.WORKING_DAYS, false);
    }

    /**
     * Obtains a limit in days that ends where it ends.
     *
     * @param amount  how many
     * @return the rule
     * @throws InvalidValueException as the constructor
     */
    public static DeadlineRule calendarDays(int amount) {
        return new DeadlineRule(amount, DeadlineUnit.CALENDAR_DAYS, false);
    }

    /**
     * Obtains a limit in months that ends where it ends.
     *
     * @param amount  how many
     * @return the rule
     * @throws InvalidValueException as the constructor
     */
    public static DeadlineRule months(int amount) {
        return new DeadlineRule(amount, DeadlineUnit.MONTHS, false);
    }

    /**
     * Counts from a day, which itself does not count.
     *
     * @param start  the day of the act that sets the period running
     * @param calendar  the working days
     * @return the last day, or how far the calendar reached
     * @throws java.time.DateTimeException if the last day is out of the range of dates
     */
    public Deadline from(LocalDate start, WorkingCalendar calendar) {
        if (unit == DeadlineUnit.WORKING_DAYS) {
            return calendar.plusWorkingDays(start, amount);
        }
        LocalDate last = unit == DeadlineUnit.MONTHS ? start.plusMonths(amount) : start.plusDays(amount);
        return shiftedOffRestDays ? calendar.workingDayFrom(last) : new Deadline.Due(last);
    }
}
