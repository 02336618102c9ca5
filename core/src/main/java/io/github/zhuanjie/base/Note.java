package io.github.zhuanjie.base;

import java.util.Objects;

/**
 * What somebody wrote about a person or a household in their own words, such as the description of a need or a remark in a
 * ledger. Nothing is read out of it.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class Note extends SensitiveText {

    private static final int MAX_CODE_POINTS = 1000;

    private Note(String value) {
        super(value);
    }

    /**
     * Obtains a note.
     *
     * @param text  the words, without spaces around them
     * @return the note
     * @throws InvalidValueException with code {@code NOTE_SYNTAX} if the text breaks the rule of {@link
     *     FreeText#isValid} with 1000 code points
     */
    public static Note of(String text) {
        if (!FreeText.isValid(Objects.requireNonNull(text, "text"), MAX_CODE_POINTS)) {
            throw new InvalidValueException(
                    "NOTE_SYNTAX", "note must be 1 to 1000 characters without control characters or spaces around it");
        }
        return new Note(text);
    }
}
