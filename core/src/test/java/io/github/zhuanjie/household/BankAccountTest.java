package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.BankAccountNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BankAccountTest {

    private static final BankAccountNumber NUMBER = BankAccountNumber.of("6222020000000000009");

    private static BankAccount at(String bank) {
        return new BankAccount(NUMBER, Optional.of(bank), Optional.empty());
    }

    @Test
    void hasANumberAndPerhapsABank() {
        assertThat(at("某农村商业银行").bank()).contains("某农村商业银行");
        assertThat(new BankAccount(NUMBER, Optional.empty(), Optional.empty()).number())
                .isEqualTo(NUMBER);
        assertThat(at("银".repeat(100)).bank()).isPresent();
    }

    @Test
    void refusesABankWithoutAName() {
        for (String bank : new String[] {"", " 银行", "银\n行", "银".repeat(101)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> at(bank))
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("BANK_SYNTAX");
        }
    }

    @Test
    void printsNothing() {
        assertThat(at("某农村商业银行")).hasToString("BankAccount[***]");
    }
}
