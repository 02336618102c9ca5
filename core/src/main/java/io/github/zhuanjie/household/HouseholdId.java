package io.github.zhuanjie.household;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The embedding system's own identifier of a household file (户档案).
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record HouseholdId(String value) implements Comparable<HouseholdId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public HouseholdId {
        Identifiers.check(value, "HouseholdId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public int compareTo(HouseholdId other) {
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
