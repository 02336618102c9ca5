package io.github.zhuanjie.base;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days from one to another, both included.
 *
 * @param first  the first day
 * @param last  the last day, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) implements Comparable<DaySpan> {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException with code {@code SPAN_ORDER} if the last day is before the first
     */
    public DaySpan {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first)) {
            throw new InvalidValueException("SPAN_ORDER", "last day must not be before the first");
        }
    }

    /**
     * Tells whether a day lies in the span.
     *
     * @param day  the day
     * @return true if it is neither before the first nor after the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether two spans share a day.
     *
     * @param other  the other span
     * @return true if neither ends before the other begins
     */
    public boolean overlaps(DaySpan other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    /** Orders by first day, then by last day. */
    @Override
    public int compareTo(DaySpan other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
