package io.github.zhuanjie.document;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The identifier of a document, on the side that issues it. A document that is sent twice is one; one that was changed is another.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public DocumentId {
        Identifiers.check(value, "DocumentId");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
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
