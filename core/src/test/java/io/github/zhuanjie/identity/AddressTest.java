package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"某镇某村三组12号", "某小区 3#-402室（东门）", "\uD842\uDFB7家村"})
    void keepsAddressesAsWritten(String text) {
        assertThat(Address.of(text).reveal()).isEqualTo(text);
        assertThat(Address.of(text)).hasToString("Address[***]").isEqualTo(Address.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 某村", "某村\u3000", "某\n村", "某\u202E村", "某\uD842村", "某\uFFFF"})
    void refusesWhatCannotBePartOfAnAddress(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.of(text))
                .withMessage("address must be 1 to 200 characters without control characters or spaces around it")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("ADDRESS_SYNTAX");
    }

    @Test
    void countsCodePointsNotChars() {
        assertThat(Address.of("\uD842\uDFB7".repeat(200)).reveal()).hasSize(400);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Address.of("村".repeat(201)));
        assertThatNullPointerException().isThrownBy(() -> Address.of(null)).withMessage("text");
    }
}
