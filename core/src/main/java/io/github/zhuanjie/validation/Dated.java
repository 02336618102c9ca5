package io.github.zhuanjie.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@link DatesInOrder} asks of a value; readers of the value use its own accessors. */
public interface Dated {

    /**
     * Returns the days that must not go backwards. A hook for {@link DatesInOrder}.
     *
     * @return the days that are known, in the order in which they are meant to follow
     */
    List<LocalDate> orderedDays();

    /**
     * Leaves out what is open. For implementations of {@link #orderedDays()}.
     *
     * @param first  the first day, empty if open
     * @param last  the last day, empty if open
     * @return the days that are there
     */
    static List<LocalDate> days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return Stream.of(first, last).flatMap(Optional::stream).toList();
    }
}
