package io.github.zhuanjie.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a document that this version does not understand, kept so that it can be written back unchanged. Nothing
 * else is done with it, and it is never shown: {@code toString} tells the kind only.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OpaqueValue {

    /**
     * An object.
     *
     * @param of  the members in the order of the document
     */
    record Members(Map<String, OpaqueValue> of) implements OpaqueValue {
        /** Copies the members. */
        public Members {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }

        /**
         * Tells whether another value has the same members in the same order, so that equal values are written alike.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Members that
                    && new ArrayList<>(of.entrySet()).equals(new ArrayList<>(that.of.entrySet()));
        }

        @Override
        public int hashCode() {
            return of.hashCode();
        }

        @Override
        public String toString() {
            return "Members[***]";
        }
    }

    /**
     * An array.
     *
     * @param of  the elements
     */
    record Elements(List<OpaqueValue> of) implements OpaqueValue {
        /** Copies the elements. */
        public Elements {
            of = List.copyOf(of);
        }

        @Override
        public String toString() {
            return "Elements[***]";
        }
    }

    /**
     * A text.
     *
     * @param text  the text
     */
    record Text(String text) implements OpaqueValue {
        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /**
     * A number.
     *
     * @param text  the number as it was written
     */
    record Number(String text) implements OpaqueValue {
        private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

        /** Requires a number of JSON (RFC 8259 section 6): it is written back as it stands. */
        public Number {
            if (!FORM.matcher(text).matches()) {
                throw new InvalidValueException("OPAQUE_NUMBER", "a number must be one of JSON");
            }
        }

        /**
         * Returns the number as the JSON Canonicalization Scheme writes it (RFC 8785 section 3.2.2.3): in the shortest form
         * by which a double of IEEE 754 is known.
         *
         * @return the text; empty if languages would read the number differently: if it is a whole number that no double is, a fraction of more
         *     than seventeen digits, or beyond the range
         */
        public Optional<String> canonical() {
            return DoubleText.of(text);
        }

        @Override
        public String toString() {
            return "Number[***]";
        }
    }

    /**
     * A truth value.
     *
     * @param value  the value
     */
    record Flag(boolean value) implements OpaqueValue {
        @Override
        public String toString() {
            return "Flag[***]";
        }
    }

    /** The literal null. */
    record Nothing() implements OpaqueValue {}
}
