package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of a supply list; its versions share it.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record SupplyListId(String value) implements Comparable<SupplyListId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public SupplyListId {
        Identifiers.check(value, "SupplyListId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static SupplyListId of(String value) {
        return new SupplyListId(value);
    }

    @Override
    public int compareTo(SupplyListId other) {
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
