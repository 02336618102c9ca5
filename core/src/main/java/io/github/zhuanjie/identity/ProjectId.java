package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;

/**
 * The identifier of a charity project on a supply list.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record ProjectId(String value) implements Comparable<ProjectId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public ProjectId {
        Identifiers.check(value, "ProjectId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    @Override
    public int compareTo(ProjectId other) {
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
