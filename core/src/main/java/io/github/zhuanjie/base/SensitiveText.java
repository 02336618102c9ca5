package io.github.zhuanjie.base;

import java.util.Objects;

/**
 * A text about a person, as a type of its own: equal by class and text, masked wherever it is printed.
 *
 * <p>Subclasses are final, check their text before they pass it on, and are therefore immutable and thread-safe.
 */
public abstract class SensitiveText implements Sensitive {

    private final String value;

    /**
     * Keeps a checked text.
     *
     * @param value  the canonical text
     */
    protected SensitiveText(String value) {
        this.value = Objects.requireNonNull(value, "text");
    }

    @Override
    public final String reveal() {
        return value;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((SensitiveText) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a constant mask.
     *
     * @return the name of the type and stars
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[***]";
    }
}
