package io.github.zhuanjie.household;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * The account to which assistance is paid: 银行账号 with 开户银行 and 开户名, as ledgers have it. Financial accounts are
 * sensitive personal information (PIPL art. 28).
 *
 * @param number  the number of the account
 * @param bank  the bank's name, empty if not recorded
 * @param holder  the name in which the account is held, which need not be a member's; empty if not recorded
 */
public record BankAccount(
        @Disclosure(DisclosureClass.BANK_ACCOUNT) BankAccountNumber number,
        @Disclosure(DisclosureClass.BANK_ACCOUNT) Optional<String> bank,
        @Disclosure(DisclosureClass.NAME) Optional<PersonName> holder) {

    private static final int MAX_BANK = 100;

    /**
     * Checks the name of the bank.
     *
     * @throws InvalidValueException with code {@code BANK_SYNTAX} if the bank's name breaks the rule of {@link
     *     FreeText#isValid} with 100 code points
     */
    public BankAccount {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holder, "holder");
        if (bank.isPresent() && !FreeText.isValid(bank.get(), MAX_BANK)) {
            throw new InvalidValueException(
                    "BANK_SYNTAX", "bank must be 1 to 100 characters without control characters or spaces around it");
        }
    }

    /**
     * Returns a constant mask.
     *
     * @return the mask
     */
    @Override
    public String toString() {
        return "BankAccount[***]";
    }
}
