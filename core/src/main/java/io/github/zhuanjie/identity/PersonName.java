package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Sensitive;
import java.util.Objects;

/**
 * A person's name, kept exactly as written: rare characters, middle dots and names of twenty characters pass
 * unchanged and are never normalised.
 *
 * <p>Refused is only what cannot be part of a name and can deceive a reader or a log: control characters,
 * bidirectional controls, line and paragraph separators, lone surrogates, noncharacters. Code points that this Java
 * does not know yet pass, because Unicode goes on adding characters that names are written with.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class PersonName implements Sensitive {

    private static final int MAX_CODE_POINTS = 100;

    private final String value;

    private PersonName(String value) {
        this.value = value;
    }

    /**
     * Obtains a name.
     *
     * @param text  the name as written, without spaces around it
     * @return the name
     * @throws InvalidValueException with code {@code NAME_SYNTAX} if the text is empty, longer than 100 code points,
     *     begins or ends with a space, or holds a character that cannot be part of a name
     */
    public static PersonName of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "NAME_SYNTAX", "name must be 1 to 100 characters without control characters or spaces around it");
        }
        return new PersonName(text);
    }

    private static boolean isValid(String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
            return false;
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return false;
        }
        return text.codePoints().allMatch(PersonName::isNameCharacter);
    }

    private static boolean isSpace(int c) {
        // white space of other kinds is a control character
        return Character.isSpaceChar(c);
    }

    private static boolean isNameCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isBidiControl(c) && !isNoncharacter(c);
        };
    }

    /** Code points that Unicode never assigns. Those not assigned yet pass: the table of an older Java lags behind. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && value.equals(that.value);
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
        return "PersonName[***]";
    }
}
