package io.github.zhuanjie.base;

import java.util.Objects;

/**
 * The SHA-256 of a document that is kept elsewhere, such as the scan of a receipt: enough to see that two needs rest on
 * the same document, and that a document was not exchanged, without holding it.
 *
 * @param value  64 lower-case hexadecimal digits
 */
public record DocumentHash(String value) implements Comparable<DocumentHash> {

    private static final int LENGTH = 64;

    /**
     * Checks the digits.
     *
     * @throws InvalidValueException with code {@code DOCUMENT_HASH} unless there are 64 lower-case hexadecimal digits
     */
    public DocumentHash {
        Objects.requireNonNull(value, "value");
        boolean hex = value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (value.length() != LENGTH || !hex) {
            throw new InvalidValueException("DOCUMENT_HASH", "hash must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Obtains a hash.
     *
     * @param value  the digits
     * @return the hash
     * @throws InvalidValueException with code {@code DOCUMENT_HASH} unless there are 64 lower-case hexadecimal digits
     */
    public static DocumentHash of(String value) {
        return new DocumentHash(value);
    }

    @Override
    public int compareTo(DocumentHash other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the digits.
     *
     * @return the bare text
     */
    @Override
    public String toString() {
        return value;
    }
}
