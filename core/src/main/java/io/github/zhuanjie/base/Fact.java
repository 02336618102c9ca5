package io.github.zhuanjie.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that may or may not be known about a person, a household or a need.
 *
 * <p>Why not {@code Optional}: the policy's people are judged on facts, and "nobody asked", "the person withheld it"
 * and "it was true two years ago" must never be taken for "no" or zero. A fact is <em>known</em> (with the day it was
 * true), <em>unknown</em> or <em>withheld</em>; whether a known fact is stale is decided at evaluation, from its day.
 *
 * <p>Where the value is a code that says less than the source did, a known fact keeps the source's own words, see {@link
 * #worded}.
 *
 * <p>Immutable if its value is; of a list or a set it keeps an unmodifiable copy. {@code toString} never prints the value.
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
        return new Known<>(value, Optional.empty(), Optional.empty());
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
        return new Known<>(value, Optional.of(asOf), Optional.empty());
    }

    /**
     * Returns the unknown fact: nobody asked, or nobody knows.
     *
     * @param <T> the type the value would have
     * @return the fact
     */
    static <T> Fact<T> unknown() {
        @SuppressWarnings("unchecked") // there is no value of any type in it
        Fact<T> unknown = (Fact<T>) Unknown.ANY;
        return unknown;
    }

    /**
     * Returns the withheld fact: the person does not want it to be used.
     *
     * @param <T> the type the value would have
     * @return the fact
     */
    static <T> Fact<T> withheld() {
        @SuppressWarnings("unchecked") // there is no value of any type in it
        Fact<T> withheld = (Fact<T>) Withheld.ANY;
        return withheld;
    }

    /**
     * Returns the value if it is known.
     *
     * @return the value, or empty if unknown or withheld
     */
    Optional<T> toOptional();

    /**
     * Returns this fact with the words in which the source stated it.
     *
     * @param words  the words, see {@link Wording#of}
     * @return a copy if the fact is known, this fact otherwise
     * @throws InvalidValueException as {@link Wording#of}
     */
    default Fact<T> worded(String words) {
        Wording wording = Wording.of(words);
        return this instanceof Known<T> known ? new Known<>(known.value(), known.asOf(), Optional.of(wording)) : this;
    }

    /**
     * Tells what this fact is worth on a day.
     *
     * @param on  the day
     * @param goodFor  how old a known fact may be before it is stale; empty for no limit
     * @return the standing; a fact without the day on which it was true never becomes stale
     */
    default FactStanding standing(LocalDate on, Optional<Period> goodFor) {
        if (this instanceof Known<T> known) {
            boolean stale = known.asOf().isPresent()
                    && goodFor.isPresent()
                    && endsBefore(known.asOf().get(), goodFor.get(), on);
            return stale ? FactStanding.STALE : FactStanding.KNOWN;
        }
        return this instanceof Withheld ? FactStanding.WITHHELD : FactStanding.UNKNOWN;
    }

    /** The fewest days that a period can come to. */
    private static long shortest(Period period) {
        return 365L * period.getYears() + 28L * period.getMonths() + period.getDays();
    }

    private static boolean endsBefore(LocalDate asOf, Period goodFor, LocalDate on) {
        long age = on.toEpochDay() - asOf.toEpochDay();
        boolean usual = !goodFor.isNegative() && age >= 0;
        if (usual && age <= shortest(goodFor)) {
            return false; // the usual case, without going through the calendar
        }
        try {
            return asOf.plus(goodFor).isBefore(on);
        } catch (DateTimeException e) {
            return goodFor.isNegative(); // off the calendar: after, or before, every day
        }
    }

    /**
     * A known fact.
     *
     * @param <T> the type of the value
     * @param value  the value
     * @param asOf  the day on which the value was true, empty if not recorded
     * @param wording  the source's own words, empty if the value says all
     */
    record Known<T>(T value, Optional<LocalDate> asOf, Optional<Wording> wording) implements Fact<T> {

        /** Requires all components; copies a list or a set. */
        public Known {
            value = FactValues.copyOf(Objects.requireNonNull(value, "value"));
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(wording, "wording");
        }

        /**
         * Creates a fact whose value says all.
         *
         * @param value  the value
         * @param asOf  the day on which the value was true, empty if not recorded
         */
        public Known(T value, Optional<LocalDate> asOf) {
            this(value, asOf, Optional.empty());
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
        /** One for all, because most facts of a household are not known. */
        private static final Unknown<?> ANY = new Unknown<>();

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
        private static final Withheld<?> ANY = new Withheld<>();

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
