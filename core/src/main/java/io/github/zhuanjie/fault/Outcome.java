package io.github.zhuanjie.fault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading or checking something from outside: the value if it can be used, and every fault found.
 *
 * @param <T> the type of the value
 * @param value  the value; empty if an error made it unusable
 * @param faults  the faults in the order of their places
 */
public record Outcome<T>(Optional<T> value, List<Fault> faults) {

    /** Requires a value or a fault. */
    public Outcome {
        Objects.requireNonNull(value, "value");
        faults = List.copyOf(faults);
        if (value.isEmpty() && faults.isEmpty()) {
            throw new IllegalArgumentException("an outcome without value must have a fault");
        }
    }

    /**
     * Obtains an outcome without faults.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /**
     * Obtains an outcome without a value.
     *
     * @param <T> the type the value would have
     * @param faults  the faults, not empty
     * @return the outcome
     * @throws IllegalArgumentException if there is no fault
     */
    public static <T> Outcome<T> failed(List<Fault> faults) {
        return new Outcome<>(Optional.empty(), faults);
    }
}
