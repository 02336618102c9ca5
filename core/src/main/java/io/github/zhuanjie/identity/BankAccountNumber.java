package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * The number of a bank account to which aid is paid (银行账号): 8 to 32 ASCII digits.
 *
 * <p>The check digit of bank cards (Luhn) is not asked for, because the numbers of passbooks, which many recipients of
 * aid still use, do not follow it. The lengths are ours: no standard covers all banks.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class BankAccountNumber extends SensitiveText {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 32;

    private BankAccountNumber(String value) {
        super(value);
    }

    /**
     * Obtains a number from its canonical form.
     *
     * @param text  8 to 32 ASCII digits
     * @return the number
     * @throws InvalidValueException with code {@code BANK_ACCOUNT_SYNTAX} if the text is of another form
     */
    public static BankAccountNumber of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException("BANK_ACCOUNT_SYNTAX", "bank account number must be 8 to 32 ASCII digits");
        }
        return new BankAccountNumber(text);
    }

    /**
     * Tells whether {@link #of} would accept a text.
     *
     * @param text  any text
     * @return true if the text is a number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH && Digits.areAll(text, 0, text.length());
    }

    /**
     * Reads a number as people write it: spaces between groups, spaces and apostrophes around it and full-width digits
     * are repaired and reported, nothing else.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<BankAccountNumber> normalize(String text) {
        Normalized<String> repaired = Normalization.compact(text, " ");
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }
}
