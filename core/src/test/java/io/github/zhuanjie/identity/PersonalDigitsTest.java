package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDigitsTest {

    private static void refused(String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifiers.check(id, "PersonId"))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("ID_PERSONAL"))
                .withMessage("PersonId must not hold the number of a certificate, an old identity card or a mobile");
    }

    @Test
    void findsCertificates() {
        String digits = digitsOnly();
        refused(digits + "11");
        refused("P-" + digits + "74.x");
        assertThat(Identifiers.check(digits + "81", "PersonId")).isNotEmpty();
        assertThat(Identifiers.check(digits + "01", "PersonId")).isNotEmpty();
        assertThat(Identifiers.check(digits + "15", "PersonId")).isNotEmpty();
        assertThat(Identifiers.check(digits + "10", "PersonId")).isNotEmpty();
        assertThat(Identifiers.check(digits + "111", "PersonId")).isNotEmpty();
    }

    private static String digitsOnly() {
        for (int sequence = 1; ; sequence++) {
            String number =
                    Samples.residentId(LocalDate.of(1980, 1, 1), sequence).reveal();
            if (!number.endsWith("X")) {
                return number;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"320102500101001", "H-320102991231001", "672222040229123", "13812345678", "a19912345678_b"})
    void findsOldNumbersAndMobiles(String id) {
        refused(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320102501301001",
                "320102500132001",
                "320102010229001",
                "720102500101001",
                "020102500101001",
                "380102500101001",
                "3201025001010011",
                "32010250010100",
                "12812345678",
                "23812345678",
                "138123456789",
                "1381234567",
                "0513812345678",
                "202405310000001",
                "AAA000000000000"
            })
    void leavesOtherDigitsAlone(String id) {
        assertThat(Identifiers.check(id, "PersonId")).isEqualTo(id);
    }
}
