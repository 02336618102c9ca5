package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * The number of a foreigner's permanent residence identity card (外国人永久居留身份证): since December 2023 eighteen
 * characters that begin with 9 and end in an ISO 7064 MOD 11-2 check character, as a citizen's number does. The older form
 * of three letters and twelve digits stays valid.
 *
 * <p>The fields within either form (area, nationality, birth date) are not read: what is known of them is general
 * knowledge, not a published rule. No check digit of the older form is known.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class ForeignPermanentResidentId extends SensitiveText {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int OLD_LETTERS = 3;

    private ForeignPermanentResidentId(String value) {
        super(value);
    }

    /**
     * Obtains a number from its canonical form.
     *
     * @param text  17 ASCII digits, the first a 9, and a digit or capital X; or three capital letters and 12 digits
     * @return the number
     * @throws InvalidValueException with code {@code FOREIGN_ID_SYNTAX} or {@code FOREIGN_ID_CHECK} (wrong check
     *     character of the newer form)
     */
    public static ForeignPermanentResidentId of(String text) {
        if (!hasNewForm(Objects.requireNonNull(text, "text")) && !hasOldForm(text)) {
            throw new InvalidValueException(
                    "FOREIGN_ID_SYNTAX",
                    "permanent residence number must be 18 characters beginning with 9 or three capital letters and 12 digits");
        }
        if (!isValid(text)) {
            throw new InvalidValueException(
                    "FOREIGN_ID_CHECK", "permanent residence number must end in its check character");
        }
        return new ForeignPermanentResidentId(text);
    }

    /**
     * Tells whether {@link #of} would accept a text.
     *
     * @param text  any text
     * @return true if the text is a valid number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return hasOldForm(text) || hasNewForm(text) && ResidentId.check(text) == text.charAt(LENGTH - 1);
    }

    /**
     * Reads a number as people write it: spaces and apostrophes around it, full-width and lower-case characters are
     * repaired and reported, nothing else.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<ForeignPermanentResidentId> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    /**
     * Returns the edition of the card that carries this form of number.
     *
     * @return the edition
     */
    public Edition getEdition() {
        return reveal().length() == LENGTH ? Edition.FROM_2023 : Edition.BEFORE_2023;
    }

    private static boolean hasNewForm(CharSequence s) {
        if (s.length() != LENGTH || s.charAt(0) != '9' || !Digits.areAll(s, 1, LENGTH - 1)) {
            return false;
        }
        return s.charAt(LENGTH - 1) == 'X' || Digits.areAll(s, LENGTH - 1, LENGTH);
    }

    private static boolean hasOldForm(CharSequence s) {
        if (s.length() != OLD_LENGTH || !Digits.areAll(s, OLD_LETTERS, OLD_LENGTH)) {
            return false;
        }
        return s.chars().limit(OLD_LETTERS).allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** An edition of the card. */
    public enum Edition implements Coded {
        /** The card before December 2023: three letters and twelve digits. */
        BEFORE_2023("BEFORE_2023"),
        /** The card since December 2023: eighteen characters. */
        FROM_2023("FROM_2023");

        private final String code;

        Edition(String code) {
            this.code = code;
        }

        @Override
        public String getCode() {
            return code;
        }
    }
}
