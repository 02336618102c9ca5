package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of a record of aid, unique in a ledger.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record AidRecordId(String value) implements Comparable<AidRecordId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public AidRecordId {
        Identifiers.check(value, "AidRecordId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static AidRecordId of(String value) {
        return new AidRecordId(value);
    }

    @Override
    public int compareTo(AidRecordId other) {
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
