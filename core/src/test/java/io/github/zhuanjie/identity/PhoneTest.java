package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Normalized.Change;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13000000000",
                "19999999999",
                "0514-83456789",
                "0514-2345678",
                "010-83456789",
                "020-83456789",
                "029-93456789",
                "0311-23456789",
                "0500-23456789",
                "0999-23456789",
                "0514-83456789-1",
                "0514-83456789-123456"
            })
    void takesMobileNumbersAndNumbersWithAreaCode(String text) {
        assertThat(Phone.isValid(text)).isTrue();
        assertThat(Phone.of(text).reveal()).isEqualTo(text);
        assertThat(Phone.of(text).isMobile()).isEqualTo(text.startsWith("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-",
                "1300000000",
                "130000000000",
                "12900000000",
                "23000000000",
                "1300000000a",
                "13/00000000",
                "1:000000000",
                "１3000000000",
                "12345",
                "400-8888888",
                "95588",
                "051483456789",
                "83456789",
                "0514-834567890",
                "0514-834567",
                "0514-13456789",
                "0514-8345678a",
                "0514 83456789",
                "0514-83456789-",
                "0514-83456789-1234567",
                "0514-83456789-12a",
                "0514-83456789-1-2",
                "0014-83456789",
                "x514-83456789",
                "1514-83456789",
                "011-83456789",
                "0110-83456789",
                "02-83456789",
                "0a14-83456789",
                "05a4-83456789",
                "051a-83456789",
                "0514",
                "010",
                "010-",
                "13000000000-1"
            })
    void refusesOtherForms(String text) {
        assertThat(Phone.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Phone.of(text))
                .withMessage("phone must be a mobile number of 11 digits or a number with area code and hyphen")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("PHONE_SYNTAX");
    }

    @ParameterizedTest
    @CsvSource({
        "13000000000, 13000000000, ''",
        "'130 0000 0000', 13000000000, SEPARATORS",
        "130-0000-0000, 13000000000, SEPARATORS",
        "＋８６１３０００００００００, 13000000000, FULL_WIDTH COUNTRY_CODE",
        "+8613000000000, 13000000000, COUNTRY_CODE",
        "+86 130 0000 0000, 13000000000, SEPARATORS COUNTRY_CODE",
        "+86-13000000000, 13000000000, SEPARATORS COUNTRY_CODE",
        "008613000000000, 13000000000, COUNTRY_CODE",
        "8613000000000, 13000000000, COUNTRY_CODE",
        "86-13000000000, 13000000000, SEPARATORS COUNTRY_CODE",
        "’13000000000, 13000000000, TRIMMED",
        "051483456789, 0514-83456789, SEPARATORS",
        "05142345678, 0514-2345678, SEPARATORS",
        "01083456789, 010-83456789, SEPARATORS",
        "(0514)83456789, 0514-83456789, SEPARATORS",
        "（0514）8345 6789, 0514-83456789, FULL_WIDTH SEPARATORS",
        "0514-8345-6789, 0514-83456789, SEPARATORS",
        "0514-8345678-1, 0514-8345678-1, ''",
        "0514-83456789转801, 0514-83456789-801, SEPARATORS",
        "051483456789转801, 0514-83456789-801, SEPARATORS",
        "+86 514 83456789, 0514-83456789, SEPARATORS COUNTRY_CODE",
        "+86(0514)83456789, 0514-83456789, SEPARATORS COUNTRY_CODE",
        "+860514-83456789, 0514-83456789, COUNTRY_CODE"
    })
    void repairsWhatIsCertainAndSaysSo(String raw, String canonical, String changes) {
        Normalized<Phone> repaired = Phone.normalize(raw);
        assertThat(repaired.value().reveal()).isEqualTo(canonical);
        Set<Change> expected = Stream.of(changes.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Change::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Change.class)));
        assertThat(repaired.changes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "83456789",
                "8383456789",
                "13000000000或13000000001",
                "+1 13000000000",
                "转1",
                "0514/83456789"
            })
    void leavesAloneWhatIsNotCertain(String raw) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Phone.normalize(raw));
    }

    @Test
    void doesNotLookAtTextsOfAnyLength() {
        assertThat(Phone.normalize("1300000 " + " ".repeat(28) + "0000").value().reveal())
                .isEqualTo("13000000000");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Phone.normalize("1300000 " + " ".repeat(29) + "0000"));
    }

    @Test
    void masksItselfAndIsEqualByItsText() {
        Phone phone = Phone.of("13000000000");
        assertThat(phone).hasToString("Phone[***]").isEqualTo(Phone.of("13000000000"));
        assertThat(phone).hasSameHashCodeAs(Phone.of("13000000000")).isNotEqualTo(Phone.of("13000000001"));
        assertThat(phone).isNotEqualTo(null).isNotEqualTo(BankAccountNumber.of("13000000000"));
        assertThat(phone.hashCode()).isNotEqualTo(Phone.of("13000000001").hashCode());
        assertThatNullPointerException().isThrownBy(() -> Phone.of(null)).withMessage("text");
    }
}
