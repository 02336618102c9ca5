package io.github.zhuanjie.base;

/**
 * The words in which a source stated a fact, kept beside a code that says less, such as 灵活就业人员 beside
 * {@code OTHER}.
 *
 * <p>Ledgers write anything into a cell, so the words count as personal. Immutable and thread-safe. Sensitive:
 * {@code toString} masks.
 */
public final class Wording extends SensitiveText {

    private static final int MAX_CODE_POINTS = 100;

    private Wording(String value) {
        super(value);
    }

    /**
     * Obtains a wording.
     *
     * @param text  the words, without spaces around them
     * @return the wording
     * @throws InvalidValueException with code {@code WORDING_SYNTAX} if the text breaks the rule of {@link
     *     FreeText#isValid} with 100 code points
     */
    public static Wording of(String text) {
        if (!FreeText.isValid(text, MAX_CODE_POINTS)) {
            throw new InvalidValueException(
                    "WORDING_SYNTAX",
                    "wording must be 1 to 100 characters without control characters or spaces around it");
        }
        return new Wording(text);
    }
}
