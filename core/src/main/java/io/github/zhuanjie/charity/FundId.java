package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of a charitable fund on a supply list.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record FundId(String value) implements Comparable<FundId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public FundId {
        Identifiers.check(value, "FundId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static FundId of(String value) {
        return new FundId(value);
    }

    @Override
    public int compareTo(FundId other) {
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
