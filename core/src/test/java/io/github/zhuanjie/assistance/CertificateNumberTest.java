package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    @Test
    void keepsTheTextAndMasksIt() {
        CertificateNumber number = CertificateNumber.of("苏仪低保字第0001号");
        assertThat(number.reveal()).isEqualTo("苏仪低保字第0001号");
        assertThat(number).hasToString("CertificateNumber[***]").isEqualTo(CertificateNumber.of("苏仪低保字第0001号"));
    }

    @Test
    void hasFiftyCharactersAtMost() {
        assertThat(CertificateNumber.of("9".repeat(50)).reveal()).hasSize(50);
        for (String text : new String[] {"", " 1", "1\n", "9".repeat(51)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> CertificateNumber.of(text))
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("CERTIFICATE_SYNTAX");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateNumber.of(null))
                .withMessage("text");
    }
}
