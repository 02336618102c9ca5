package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Outcome;
import java.util.Objects;

/**
 * What came of one line.
 *
 * @param <T> the type of the value
 * @param line  the line, from 1, blank ones counted
 * @param outcome  the value, or the faults with line and the column within it
 */
public record NdjsonLine<T>(int line, Outcome<T> outcome) {

    /** Requires an outcome. */
    public NdjsonLine {
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Returns the line's number only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "NdjsonLine[" + line + "]";
    }
}
