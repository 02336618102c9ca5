package io.github.zhuanjie.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 10000, 1", "0.6, 6000, 0.6", "1.50, 15000, 1.5", "0.0001, 1, 0.0001", "0001, 10000, 1"})
    void parseReadsRatiosAndPrintsTheShortestForm(String text, int tenThousandths, String printed) {
        assertThat(Ratio.parse(text).toTenThousandths()).isEqualTo(tenThousandths);
        assertThat(Ratio.parse(text)).hasToString(printed);
    }

    @Test
    void parseReadsTheLargestRatio() {
        assertThat(Ratio.parse("9999.9999").toTenThousandths()).isEqualTo(99_999_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "1.", ".5", "-1", "+1", "1e0", " 1", "1 ", "10000", "0.00001", "1.2.3", "1,5", "１", "0．5",
                "\u0661", "60%", "1/2", "0.:", "0./", "1\n"
            })
    void parseRefusesOtherForms(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("ratio must be 1 to 4 ASCII digits with at most 4 decimals, such as 0.6")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("RATIO_SYNTAX");
    }

    @Test
    void parseRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Ratio.parse(null)).withMessage("text");
    }

    @Test
    void isEqualAndOrderedBySize() {
        assertThat(Ratio.parse("0.5")).isEqualTo(Ratio.parse("0.50")).hasSameHashCodeAs(Ratio.parse("0.50"));
        assertThat(Ratio.parse("0.5")).isNotEqualTo(Ratio.parse("0.6")).isNotEqualTo(5000);
        assertThat(Ratio.parse("0.5").hashCode())
                .isNotEqualTo(Ratio.parse("0.6").hashCode());
        assertThat(Ratio.parse("0.5")).isLessThan(Ratio.parse("0.6")).isGreaterThan(Ratio.ZERO);
    }

    @Test
    void isMadeOfItsTenThousandths() {
        assertThat(Ratio.ofTenThousandths(0)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.ofTenThousandths(15_000)).isEqualTo(Ratio.parse("1.5"));
        assertThat(Ratio.ofTenThousandths(99_999_999)).isEqualTo(Ratio.parse("9999.9999"));
        for (int wrong : new int[] {-1, 100_000_000}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Ratio.ofTenThousandths(wrong))
                    .withMessage("ratio must be 0 to 9999.9999")
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("RATIO_SYNTAX");
        }
    }
}
