package io.github.zhuanjie.validation;

import java.time.LocalDate;
import java.util.Optional;

/** Something that holds from one day to another, either of which may be open. */
public interface Dated {

    /**
     * Returns the first day.
     *
     * @return the day, inclusive; empty if open
     */
    Optional<LocalDate> firstDay();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty if open
     */
    Optional<LocalDate> lastDay();
}
