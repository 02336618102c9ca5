package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in the form of ECMAScript, by the examples of RFC 8785 appendix B and of ECMA-262. */
class DoubleTextTest {

    private static String canonical(String number) {
        return new OpaqueValue.Number(number).canonical().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0e9, 0",
        "1.50, 1.5",
        "12.0, 12",
        "-7, -7",
        "1e3, 1000",
        "1E+2, 100",
        "5e-324, 5e-324",
        "-5e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "100000000000000000000, 100000000000000000000",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "0.0000010, 0.000001",
        "1e-7, 1e-7",
        "333333333.3333332, 333333333.3333332",
        "333333333.33333325, 333333333.33333325",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "0.30000000000000004, 0.30000000000000004",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "1424953923781206.2, 1424953923781206.2",
        "0.10000000000000001, 0.1",
        "2.0000000000000001e-3, 0.002"
    })
    void writesTheShortestFormOfTheDouble(String number, String expected) {
        assertThat(canonical(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "12345678901234567890",
                "0.1234567890123456789",
                "0.100000000000000001",
                "100000000000000000000001",
                "1e309",
                "-1e400",
                "1e-400",
                "1e999999999999",
                "1e-99999"
            })
    void aNumberThatADoubleDoesNotHoldHasNone(String number) {
        assertThat(new OpaqueValue.Number(number).canonical()).isEmpty();
    }

    @Test
    void aLongNumberHasNone() {
        assertThat(new OpaqueValue.Number("1" + "0".repeat(400)).canonical()).isEmpty();
        assertThat(new OpaqueValue.Number("1." + "0".repeat(398)).canonical()).contains("1");
        assertThat(new OpaqueValue.Number("1." + "0".repeat(399)).canonical()).isEmpty();
    }

    private static int digits(String number) {
        String all = number.replaceAll("e.*", "").replaceAll("[^0-9]", "");
        return all.replaceAll("^0+", "").replaceAll("0+$", "").length();
    }

    @Test
    void everyDoubleIsReadBackFromItsForm() {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(value) && !Double.isInfinite(value) && value != 0) {
                String platform = Double.toString(value).replace("E", "e");
                java.math.BigDecimal decimal = new java.math.BigDecimal(platform);
                if (decimal.stripTrailingZeros().scale() <= 0) {
                    continue; // the platform may write a whole number that the double is not
                }
                String text = canonical(decimal.toString());
                assertThat(Double.valueOf(text)).isEqualTo(value);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(platform));
            }
        }
    }
}
