package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;

/**
 * The embedding system's own identifier of a person, not a number issued by the state.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public PersonId {
        Identifiers.check(value, "PersonId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
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
