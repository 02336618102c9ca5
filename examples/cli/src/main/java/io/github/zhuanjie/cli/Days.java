package io.github.zhuanjie.cli;

import java.time.LocalDate;

/** Days as they are given on the command line. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /**
     * Checks a day on which eligibility can be judged.
     *
     * @throws UsageException if it is before 1950 or after 2199
     */
    static LocalDate sensible(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new UsageException("usage.value", "--as-of");
        }
        return day;
    }
}
