package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;

/**
 * The number under which the plan of a public fundraising was filed (公开募捐方案备案编号, Charity Law art. 24): the
 * organisation's social credit code, the letter A, two digits of the year and three of sequence. One activity has one
 * number (Jiangsu, September 2025).
 *
 * <p>The form is general knowledge; no published rule was at hand. The number is public, so it is not sensitive.
 *
 * @param value  24 characters
 */
public record CharityFilingNumber(String value) implements Comparable<CharityFilingNumber> {

    private static final int ORGANIZATION_LENGTH = 18;
    private static final int LENGTH = 24;
    private static final int CENTURY = 2000;

    /**
     * Checks the number.
     *
     * @throws InvalidValueException with code {@code FILING_NUMBER_SYNTAX}; or as {@link UnifiedSocialCreditCode#of} for
     *     the first 18 characters
     */
    public CharityFilingNumber {
        if (!hasForm(value)) {
            throw new InvalidValueException(
                    "FILING_NUMBER_SYNTAX", "filing number must be a social credit code, the letter A and five digits");
        }
        UnifiedSocialCreditCode.of(value.substring(0, ORGANIZATION_LENGTH));
    }

    /**
     * Obtains a number from its canonical form.
     *
     * @param text  24 characters
     * @return the number
     * @throws InvalidValueException as the constructor
     */
    public static CharityFilingNumber of(String text) {
        return new CharityFilingNumber(text);
    }

    /**
     * Tells whether {@link #of} would accept a text.
     *
     * @param text  any text
     * @return true if the text is a valid number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return hasForm(text) && UnifiedSocialCreditCode.isValid(text.subSequence(0, ORGANIZATION_LENGTH));
    }

    /**
     * Reads a number as people write it: surrounding spaces, full-width and lower-case characters are repaired.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<CharityFilingNumber> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    /**
     * Returns the organisation that filed the plan.
     *
     * @return its social credit code
     */
    public UnifiedSocialCreditCode organization() {
        return UnifiedSocialCreditCode.of(value.substring(0, ORGANIZATION_LENGTH));
    }

    /**
     * Returns the year of filing.
     *
     * @return a year from 2000 to 2099
     */
    public int year() {
        int at = ORGANIZATION_LENGTH + 1;
        return CENTURY + 10 * (value.charAt(at) - '0') + (value.charAt(at + 1) - '0');
    }

    private static boolean hasForm(CharSequence s) {
        if (s.length() != LENGTH || s.charAt(ORGANIZATION_LENGTH) != 'A') {
            return false;
        }
        for (int i = ORGANIZATION_LENGTH + 1; i < LENGTH; i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CharityFilingNumber other) {
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
