package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * A person's name, kept exactly as written: rare characters, middle dots and names of twenty characters pass
 * unchanged and are never normalised.
 *
 * <p>Refused is only what cannot be part of a name and can deceive a reader or a log, see {@link FreeText}.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class PersonName extends SensitiveText {

    private static final int MAX_CODE_POINTS = 100;

    private PersonName(String value) {
        super(value);
    }

    /**
     * Obtains a name.
     *
     * @param text  the name as written, without spaces around it
     * @return the name
     * @throws InvalidValueException with code {@code NAME_SYNTAX} if nothing can be seen in the text, if it is longer than
     *     100 code points, begins or ends with a space, or holds a character that cannot be part of a name
     */
    public static PersonName of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "NAME_SYNTAX", "name must be 1 to 100 characters without control characters or spaces around it");
        }
        return new PersonName(text);
    }

    /**
     * Tells whether {@link #of} would accept a text. Never throws.
     *
     * @param text  any text
     * @return true if the text can be a name
     */
    public static boolean isValid(CharSequence text) {
        return FreeText.isValid(text.toString(), MAX_CODE_POINTS);
    }

    /**
     * Tells whether the name holds characters that cannot be seen, such as a zero-width joiner: worth a warning, because
     * the name then differs from one that looks the same.
     *
     * @return true if there is a character without a shape that is not a space
     */
    public boolean hasInvisibleCharacters() {
        return FreeText.hasInvisibleCharacters(reveal());
    }
}
