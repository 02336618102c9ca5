package io.github.zhuanjie.need;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The embedding system's own identifier of a registered need.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record NeedId(String value) implements Comparable<NeedId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public NeedId {
        Identifiers.check(value, "NeedId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public int compareTo(NeedId other) {
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
