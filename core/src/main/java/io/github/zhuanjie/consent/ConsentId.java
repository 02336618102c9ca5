package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of a recorded consent.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record ConsentId(String value) implements Comparable<ConsentId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public ConsentId {
        Identifiers.check(value, "ConsentId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static ConsentId of(String value) {
        return new ConsentId(value);
    }

    @Override
    public int compareTo(ConsentId other) {
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
