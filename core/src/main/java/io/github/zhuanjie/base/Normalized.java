package io.github.zhuanjie.base;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A value read from text that was not in canonical form, with what had to be changed.
 *
 * @param <T> the type of the value
 * @param value  the value
 * @param changes  what was changed on the way; empty if the text was canonical already
 */
public record Normalized<T>(T value, Set<Change> changes) {

    /** Copies the changes, in the order of {@link Change}. */
    public Normalized {
        Objects.requireNonNull(value, "value");
        EnumSet<Change> copy = EnumSet.noneOf(Change.class);
        copy.addAll(changes);
        changes = Collections.unmodifiableSet(copy);
    }

    /**
     * Returns the changes only: the value may be personal.
     *
     * @return a text without the value
     */
    @Override
    public String toString() {
        return "Normalized" + changes;
    }

    /** One repair of a text that is certain, so that it may be made without asking. */
    public enum Change implements Coded {
        /** Spaces, byte order marks or a leading apostrophe around the text were dropped. */
        TRIMMED("TRIMMED"),
        /** Full-width characters were replaced by their ASCII forms. */
        FULL_WIDTH("FULL_WIDTH"),
        /** A lower-case letter was raised. */
        UPPER_CASED("UPPER_CASED"),
        /** Trailing zero groups of a division code were dropped. */
        SHORTENED("SHORTENED"),
        /** Spaces, hyphens or brackets between the digits were dropped or put where they belong. */
        SEPARATORS("SEPARATORS"),
        /** The country code 86 was dropped. */
        COUNTRY_CODE("COUNTRY_CODE");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        @Override
        public String getCode() {
            return code;
        }
    }
}
