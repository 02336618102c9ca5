package io.github.zhuanjie.types;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of facts. A province has millions of facts of a few hundred days, which would take more memory than what is known. Days
 * and optional values have no identity to speak of, so that nobody can tell, and threads may write over each other's.
 */
final class SharedDays {

    /** The days of two years and more lie side by side. */
    private static final int SIZE = 1 << 10;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static final @Nullable Optional<LocalDate>[] LAST = new Optional[SIZE];

    private SharedDays() {}

    /** Returns a day, or nothing for none. */
    static Optional<LocalDate> of(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        int at = (int) day.toEpochDay() & SIZE - 1;
        Optional<LocalDate> last = LAST[at];
        if (last == null || !last.get().equals(day)) {
            last = Optional.of(day);
            LAST[at] = last;
        }
        return last;
    }
}
