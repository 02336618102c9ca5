package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonName;

/**
 * A name of which only the first character is left, such as 张*; the number of stars tells nothing of its length. Of a
 * name of one character nothing is left but the star, as the first character would be the whole name. Not sensitive:
 * made to be published.
 *
 * @param value  one character and a star, or a star
 */
public record MaskedName(String value) {

    private static final String STAR = "*";

    /**
     * Requires a character and a star, or a star.
     *
     * @throws InvalidValueException with code {@code MASKED_NAME} if the text is of any other form, or as {@link
     *     PersonName#of}
     */
    public MaskedName {
        boolean masked = value.equals(STAR) || value.codePointCount(0, value.length()) == 2 && value.endsWith(STAR);
        if (!masked) {
            throw new InvalidValueException("MASKED_NAME", "a masked name must be one character and a star, or a star");
        }
        if (!value.equals(STAR)) {
            PersonName.of(value);
        }
    }

    /**
     * Obtains a masked name from its text.
     *
     * @param value  one character and a star, or a star
     * @return the masked name
     * @throws InvalidValueException with code {@code MASKED_NAME} or as {@link PersonName#of}
     */
    public static MaskedName of(String value) {
        return new MaskedName(value);
    }

    /**
     * Masks a name.
     *
     * @param name  the name
     * @return its first character and a star; only a star if the name is one character
     */
    public static MaskedName from(PersonName name) {
        String whole = name.reveal();
        int first = whole.offsetByCodePoints(0, 1);
        return new MaskedName(first == whole.length() ? STAR : whole.substring(0, first) + STAR);
    }

    /**
     * Returns the bare text.
     *
     * @return one character and a star, or a star
     */
    @Override
    public String toString() {
        return value;
    }
}
