package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;

/** The last day of a period, or how far it could be counted. */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Deadline {

    /**
     * The last day is known.
     *
     * @param date  the last day on which the act is in time
     */
    record Due(LocalDate date) implements Deadline {
        /** Requires a day. */
        public Due {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Counting ran into a year for which no notice on holidays is known. The deadline is not before the last known day,
     * and nothing more is said: a guess would be wrong about every Spring Festival.
     *
     * @param lastKnownDay  the day up to which was counted
     * @param remaining  the working days still to be counted; zero if only the shift off a rest day is open
     */
    record BeyondCalendar(LocalDate lastKnownDay, int remaining) implements Deadline {
        /**
         * Requires a day and a number that is not negative.
         *
         * @throws InvalidValueException with code {@code DEADLINE_REMAINING} if the number is negative
         */
        public BeyondCalendar {
            Objects.requireNonNull(lastKnownDay, "lastKnownDay");
            if (remaining < 0) {
                throw new InvalidValueException("DEADLINE_REMAINING", "remaining must not be negative");
            }
        }
    }
}
