package io.github.zhuanjie.household;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Sensitive;
import java.util.Objects;

/**
 * The number on a certificate of assistance, such as 低保证号, exactly as the ledger has it: places number them as they
 * like, and no national form was found.
 *
 * <p>Immutable and thread-safe. Sensitive, because it leads to one household: {@code toString} masks.
 */
public final class CertificateNumber implements Sensitive {

    private static final int MAX_LENGTH = 50;

    private final String value;

    private CertificateNumber(String value) {
        this.value = value;
    }

    /**
     * Obtains a number.
     *
     * @param text  the number as written
     * @return the number
     * @throws InvalidValueException with code {@code CERTIFICATE_SYNTAX} unless the text is 1 to 50 letters, digits,
     *     Chinese characters or marks of punctuation, without spaces, control characters and the like
     */
    public static CertificateNumber of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "CERTIFICATE_SYNTAX", "certificate number must be 1 to 50 visible characters without spaces");
        }
        return new CertificateNumber(text);
    }

    private static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(CertificateNumber::isVisible);
    }

    /** Neither surrogates nor controls nor spaces: certificate numbers need no characters beyond the basic plane. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a constant mask.
     *
     * @return the mask
     */
    @Override
    public String toString() {
        return "CertificateNumber[***]";
    }
}
