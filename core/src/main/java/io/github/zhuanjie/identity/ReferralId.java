package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;

/**
 * The identifier of a referral, on the side that drafts it.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record ReferralId(String value) implements Comparable<ReferralId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public ReferralId {
        Identifiers.check(value, "ReferralId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static ReferralId of(String value) {
        return new ReferralId(value);
    }

    @Override
    public int compareTo(ReferralId other) {
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
