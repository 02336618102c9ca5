package io.github.zhuanjie.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as they are given on the command line. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final Clock CHINA = Clock.system(ZoneId.of("Asia/Shanghai"));

    private Days() {}

    /**
     * Returns a day on which eligibility can be judged.
     *
     * @param stated  the day as given; empty for today in China
     * @param option  the option that gives it
     * @throws UsageException if it is before 1950 or after 2199
     */
    static LocalDate given(Optional<LocalDate> stated, String option) {
        LocalDate day = stated.orElseGet(() -> LocalDate.now(CHINA));
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new UsageException("usage.value", option);
        }
        return day;
    }
}
