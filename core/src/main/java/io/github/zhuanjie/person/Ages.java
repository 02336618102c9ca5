package io.github.zhuanjie.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * Full years of age (周岁) on a day.
 *
 * <p>A person born on 29 February completes a year on 28 February of a year without that day or on 1 March: the usual
 * Chinese count, like {@link Period}, takes 1 March, because on 28 February the birthday has not come yet. Everything
 * that asks for an age asks here, so that nobody is of age for one rule and a minor for another on the same day.
 */
public final class Ages {

    private Ages() {}

    /**
     * Counts the full years.
     *
     * @param date  the day on which the age is asked for
     * @param birth  the day of birth
     * @param rule  on which day a year is full
     * @return the age; negative if the day lies before birth
     */
    public static int on(LocalDate date, LocalDate birth, AgeDayRule rule) {
        if (!date.isAfter(birth)) {
            // born today is aged zero under either rule
            return date.isBefore(birth) ? -1 : 0;
        }
        LocalDate counted = rule == AgeDayRule.DAY_AFTER_BIRTHDAY ? date.minusDays(1) : date;
        return Period.between(birth, counted).getYears();
    }
}
