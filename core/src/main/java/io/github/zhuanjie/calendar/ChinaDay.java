package io.github.zhuanjie.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The civil day of the mainland at an instant, by Beijing time. A consent, a project's window and a period of retention are
 * counted in these days, whatever zone a server or an injected clock carries: at 17:00 UTC it is tomorrow in every office.
 */
public final class ChinaDay {

    /** The zone of every office: one for the whole country (北京时间). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaDay() {}

    /**
     * Returns the day at an instant.
     *
     * @param instant  the instant
     * @return the day, which begins at 16:00 UTC of the day before
     */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * Returns the day that it is now.
     *
     * @param clock  tells the instant; its zone does not count
     * @return the day
     */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }
}
