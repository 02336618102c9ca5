package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "6222020000000000009", "01234567890123456789012345678901"})
    void takesEightToThirtyTwoDigits(String text) {
        assertThat(BankAccountNumber.isValid(text)).isTrue();
        assertThat(BankAccountNumber.of(text).reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456", "012345678901234567890123456789012", "0123456a", "0123 4567", "012345６7"})
    void refusesOtherForms(String text) {
        assertThat(BankAccountNumber.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BankAccountNumber.of(text))
                .withMessage("bank account number must be 8 to 32 ASCII digits")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("BANK_ACCOUNT_SYNTAX");
    }

    @Test
    void dropsTheSpacesBetweenGroupsAndSaysSo() {
        var repaired = BankAccountNumber.normalize(" 6222 0200 ００00 ");
        assertThat(repaired.value().reveal()).isEqualTo("622202000000");
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.SEPARATORS);
        assertThat(BankAccountNumber.normalize("01234567").changes()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BankAccountNumber.normalize("6222-0200-0000"));
    }

    @Test
    void masksItself() {
        assertThat(BankAccountNumber.of("01234567")).hasToString("BankAccountNumber[***]");
        assertThatNullPointerException()
                .isThrownBy(() -> BankAccountNumber.of(null))
                .withMessage("text");
    }
}
