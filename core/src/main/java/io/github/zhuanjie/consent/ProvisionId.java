package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of the record of one disclosure.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public ProvisionId {
        Identifiers.check(value, "ProvisionId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static ProvisionId of(String value) {
        return new ProvisionId(value);
    }

    @Override
    public int compareTo(ProvisionId other) {
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
