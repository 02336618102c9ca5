package io.github.zhuanjie.party;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier by which both sides of a referral name an organisation.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record PartyId(String value) implements Comparable<PartyId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public PartyId {
        Identifiers.check(value, "PartyId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
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
