package io.github.zhuanjie.fault;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong in outside data: where, what rule, how bad. Never the offending value, which may be personal.
 *
 * <p>Text in the reader's language is made late by {@link io.github.zhuanjie.text.Messages#fault}.
 *
 * @param code  the stable code of the rule, upper-case ASCII with underscores
 * @param severity  whether the record can still be used
 * @param location  where
 * @param arguments  the rule's own parameters, such as a limit or the names of allowed fields
 */
public record Fault(String code, Severity severity, Location location, List<String> arguments) {

    /** Copies the arguments. */
    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        arguments = List.copyOf(arguments);
    }

    /**
     * Obtains an error.
     *
     * @param code  the stable code
     * @param location  where
     * @param arguments  the rule's parameters
     * @return the fault
     */
    public static Fault error(String code, Location location, String... arguments) {
        return new Fault(code, Severity.ERROR, location, List.of(arguments));
    }

    /**
     * Obtains a warning.
     *
     * @param code  the stable code
     * @param location  where
     * @param arguments  the rule's parameters
     * @return the fault
     */
    public static Fault warning(String code, Location location, String... arguments) {
        return new Fault(code, Severity.WARNING, location, List.of(arguments));
    }

    /**
     * Returns this fault at another place.
     *
     * @param newLocation  where
     * @return the fault
     */
    public Fault at(Location newLocation) {
        return new Fault(code, severity, newLocation, arguments);
    }

    /**
     * Returns code and place; for a sentence in the reader's language see {@link
     * io.github.zhuanjie.text.Messages#fault}.
     *
     * @return a text such as {@code NOT_NEGATIVE at 17 /annualIncome}
     */
    @Override
    public String toString() {
        String place = location.toString();
        return place.isEmpty() ? code : code + " at " + place;
    }
}
