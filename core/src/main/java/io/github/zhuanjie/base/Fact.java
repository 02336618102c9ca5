package io.github.zhuanjie.base;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that may or may not be known about a person, a household or a need.
 *
 * <p>Why not {@code Optional}: the policy's people are judged on facts, and "nobody asked", "the person withheld it"
 * and "it was true two years ago" must never be taken for "no" or zero. A fact is <em>known</em> (with the day it was
 * true), <em>unknown</em> or <em>withheld</em>; whether a known fact is stale is decided at evaluation, from its day.
 *
 * <p>Immutable if its value is. {@code toString} never prints the value.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> permits Fact.Known, Fact.Unknown, Fact.Withheld {

    /**
     * Returns a known fact without the day on which it was true.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @return the fact
     */
    static <T> Fact<T> known(T value) {
        return new Known<>(value, Optional.empty());
    }

    /**
     * Returns a known fact.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @param asOf  the day on which the value was true
     * @return the fact
     */
    static <T> Fact<T> known(T value, LocalDate asOf) {
        return new Known<>(value, Optional.of(asOf));
    }

    /**
     * Returns the unknown fact: nobody asked, or nobody knows.
     *
     * @param <T> the type the value would have
     * @return the fact
     */
    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    /**
     * Returns the withheld fact: the person does not want it to be used.
     *
     * @param <T> the type the value would have
     * @return the fact
     */
    static <T> Fact<T> withheld() {
        return new Withheld<>();
    }

    /**
     * Returns the value if it is known.
     *
     * @return the value, or empty if unknown or withheld
     */
    Optional<T> toOptional();

    /**
     * A known fact.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @param asOf  the day on which the value was true, empty if not recorded
     */
    record Known<T>(T value, Optional<LocalDate> asOf) implements Fact<T> {

        /** Requires both components. */
        public Known {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(asOf, "asOf");
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return "Fact[known]";
        }
    }

    /**
     * An unknown fact.
     *
     * @param <T> the type the value would have
     */
    record Unknown<T>() implements Fact<T> {
        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Fact[unknown]";
        }
    }

    /**
     * A withheld fact.
     *
     * @param <T> the type the value would have
     */
    record Withheld<T>() implements Fact<T> {
        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Fact[withheld]";
        }
    }
}
