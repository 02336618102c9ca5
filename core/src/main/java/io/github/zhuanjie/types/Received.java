package io.github.zhuanjie.types;

import io.github.zhuanjie.fault.Outcome;
import java.util.Objects;

/**
 * A document as it was received: what came of reading it, and what was not understood in it.
 *
 * @param <T> the type of the value
 * @param outcome  the value with a warning for everything that was dropped or repaired, or the faults
 * @param residue  what has to be put back when the value is written to where it came from; empty without a value
 */
public record Received<T>(Outcome<T> outcome, Residue residue) {

    /** Requires both. */
    public Received {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(residue, "residue");
    }

    /**
     * Tells how many faults there are and whether there is a residue.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Received[faults=" + outcome.faults().size() + ", " + residue + "]";
    }
}
