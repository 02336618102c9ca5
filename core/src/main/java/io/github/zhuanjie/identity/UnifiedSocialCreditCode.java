package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import java.util.Arrays;
import java.util.Objects;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): registration authority, kind of organisation, six
 * characters of area, the nine-character organisation code (GB 11714-1997, with a check character of its own) and the
 * overall check character. Organisations publish it, so it is not sensitive.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnifiedSocialCreditCode implements Comparable<UnifiedSocialCreditCode> {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final byte[] RANKS = ranks();
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;
    private static final int ORGANIZATION_FROM = 8;
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANIZATION_MODULUS = 11;
    private static final int AREA_FROM = 2;

    private final String value;

    private UnifiedSocialCreditCode(String value) {
        this.value = value;
    }

    /**
     * Obtains a code from its canonical form.
     *
     * @param text  the code, 18 characters
     * @return the code
     * @throws InvalidValueException with code {@code USCC_SYNTAX} (alphabet or length), {@code USCC_ORGANIZATION_CHECK}
     *     (the check character within the organisation code) or {@code USCC_CHECK} (the last character)
     */
    public static UnifiedSocialCreditCode of(String text) {
        Fault fault = examine(Objects.requireNonNull(text, "text"));
        if (fault != Fault.NONE) {
            throw new InvalidValueException(fault.code, fault.rule);
        }
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Tells whether {@link #of} would accept a text. Never throws, does not allocate.
     *
     * @param text  any text
     * @return true if the text is a valid code in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return examine(text) == Fault.NONE;
    }

    /**
     * Reads a code as people write it: surrounding spaces, full-width and lower-case characters are repaired.
     *
     * @param text  the code as found
     * @return the code with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<UnifiedSocialCreditCode> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnifiedSocialCreditCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the code in canonical form.
     *
     * @return the 18 characters
     */
    @Override
    public String toString() {
        return value;
    }

    private static Fault examine(CharSequence s) {
        if (s.length() != LENGTH) {
            return Fault.SYNTAX;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean area = i >= AREA_FROM && i < ORGANIZATION_FROM;
            if (rank(s.charAt(i)) < 0 || area && s.charAt(i) > '9') {
                return Fault.SYNTAX;
            }
        }
        if (s.charAt(ORGANIZATION_FROM + ORGANIZATION_WEIGHTS.length) != organizationCheck(s)) {
            return Fault.ORGANIZATION_CHECK;
        }
        return s.charAt(LENGTH - 1) == check(s) ? Fault.NONE : Fault.CHECK;
    }

    private static int rank(char c) {
        return c < RANKS.length ? RANKS[c] : -1;
    }

    /** A table, because searching the alphabet takes most of the time of a check. */
    private static byte[] ranks() {
        byte[] ranks = new byte['Y' + 1];
        Arrays.fill(ranks, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            ranks[ALPHABET.charAt(i)] = (byte) i;
        }
        return ranks;
    }

    private static char organizationCheck(CharSequence s) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            char c = s.charAt(ORGANIZATION_FROM + i);
            // GB 11714 counts A as 10 to Z as 35, without the gaps of the newer alphabet
            int rank = c <= '9' ? c - '0' : c - 'A' + 10;
            sum += ORGANIZATION_WEIGHTS[i] * rank;
        }
        int check = ORGANIZATION_MODULUS - sum % ORGANIZATION_MODULUS;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char check(CharSequence s) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += WEIGHTS[i] * rank(s.charAt(i));
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private enum Fault {
        NONE("", ""),
        SYNTAX("USCC_SYNTAX", "social credit code must be 18 characters of 0-9, A-H, J-N, P-R, T, U, W, X, Y"),
        ORGANIZATION_CHECK("USCC_ORGANIZATION_CHECK", "character 17 must be the check of characters 9 to 16"),
        CHECK("USCC_CHECK", "character 18 must be the check of characters 1 to 17");

        private final String code;
        private final String rule;

        Fault(String code, String rule) {
            this.code = code;
            this.rule = rule;
        }
    }
}
