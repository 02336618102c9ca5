package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The number under which one side files a referral (转介编号), beside the identifier that both share. Offices number as they
 * number their documents, such as 仪民转〔2026〕17号, so that it is kept as written and has no syntax of ours. It appears in
 * logs and messages: nothing of the person belongs in it.
 *
 * @param value  1 to 64 characters (code points) that can be seen, of any script; spaces within only
 */
public record ReferralNumber(String value) implements Comparable<ReferralNumber> {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the number.
     *
     * @throws InvalidValueException with code {@code REFERRAL_NUMBER_SYNTAX} if it is empty, longer than 64 characters,
     *     begins or ends with a space, or holds characters that cannot be seen or others that {@link FreeText} refuses;
     *     with {@code ID_PERSONAL} as {@link Identifiers#checkImpersonal}
     */
    public ReferralNumber {
        if (!FreeText.isValid(value, MAX_LENGTH) || FreeText.hasInvisibleCharacters(value)) {
            throw new InvalidValueException(
                    "REFERRAL_NUMBER_SYNTAX",
                    "referral number must be 1 to 64 visible characters without a space at either end");
        }
        Identifiers.checkImpersonal(value, "ReferralNumber");
    }

    /**
     * Obtains a number.
     *
     * @param value  the text
     * @return the number
     * @throws InvalidValueException as the constructor
     */
    public static ReferralNumber of(String value) {
        return new ReferralNumber(value);
    }

    @Override
    public int compareTo(ReferralNumber other) {
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
