package io.github.zhuanjie.person;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.SensitiveText;
import io.github.zhuanjie.identity.ResidentId;
import java.util.Objects;

/**
 * The number of a disability certificate (残疾人证号): the holder's resident number, a digit for the kind (1 to 7), a digit
 * for the level (1 to 4) and, where the certificate was issued again, B and a digit from 1 to 9.
 *
 * <p>The form is general knowledge; no published rule was at hand. It lives here and not beside the resident number
 * because it speaks of kinds and levels.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class DisabilityCertificateNumber extends SensitiveText {

    private static final int HOLDER_LENGTH = 18;
    private static final int LENGTH = 20;
    private static final int REISSUED_LENGTH = 22;

    private DisabilityCertificateNumber(String value) {
        super(value);
    }

    /**
     * Obtains a number from its canonical form.
     *
     * @param text  20 characters, or 22 where the certificate was issued again
     * @return the number
     * @throws InvalidValueException with code {@code DISABILITY_CERTIFICATE_SYNTAX}; or as {@link ResidentId#of} for
     *     the first 18 characters
     */
    public static DisabilityCertificateNumber of(String text) {
        if (!hasForm(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "DISABILITY_CERTIFICATE_SYNTAX",
                    "certificate number must be a resident number, a kind 1 to 7, a level 1 to 4 and perhaps B1 to B9");
        }
        ResidentId.of(text.substring(0, HOLDER_LENGTH));
        return new DisabilityCertificateNumber(text);
    }

    /**
     * Tells whether {@link #of} would accept a text.
     *
     * @param text  any text
     * @return true if the text is a valid number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return hasForm(text) && ResidentId.isValid(text.subSequence(0, HOLDER_LENGTH));
    }

    /**
     * Reads a number as people write it: spaces and apostrophes around it, full-width and lower-case characters are
     * repaired and reported, nothing else.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<DisabilityCertificateNumber> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    /**
     * Returns the number of the person who holds the certificate.
     *
     * @return the resident number
     */
    public ResidentId getHolder() {
        return ResidentId.of(reveal().substring(0, HOLDER_LENGTH));
    }

    /**
     * Returns the kind of disability.
     *
     * @return the kind that the nineteenth digit stands for
     */
    public DisabilityKind getKind() {
        return DisabilityKind.values()[reveal().charAt(HOLDER_LENGTH) - '1'];
    }

    /**
     * Returns the level of disability.
     *
     * @return the level that the twentieth digit stands for
     */
    public DisabilityLevel getLevel() {
        return DisabilityLevel.values()[reveal().charAt(HOLDER_LENGTH + 1) - '0'];
    }

    /**
     * Tells whether the certificate was issued again.
     *
     * @return true if the number ends in B1 to B9
     */
    public boolean isReissued() {
        return reveal().length() == REISSUED_LENGTH;
    }

    private static boolean hasForm(CharSequence s) {
        if (s.length() != LENGTH && s.length() != REISSUED_LENGTH) {
            return false;
        }
        boolean described = isBetween(s, HOLDER_LENGTH, '1', '7') && isBetween(s, HOLDER_LENGTH + 1, '1', '4');
        boolean ended = s.length() == LENGTH || s.charAt(LENGTH) == 'B' && isBetween(s, LENGTH + 1, '1', '9');
        return described && ended;
    }

    private static boolean isBetween(CharSequence s, int at, char low, char high) {
        return s.charAt(at) >= low && s.charAt(at) <= high;
    }
}
