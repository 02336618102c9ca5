package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of an event: an event that arrives twice is one.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record EventId(String value) implements Comparable<EventId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public EventId {
        Identifiers.check(value, "EventId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the bare text.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
