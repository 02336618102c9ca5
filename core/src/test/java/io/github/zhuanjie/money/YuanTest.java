package io.github.zhuanjie.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "1200, 120000",
        "800.00, 80000",
        "0.5, 50",
        "-0.5, -50",
        "0.05, 5",
        "-1.23, -123",
        "007, 700",
        "999999999999.99, 99999999999999",
        "-999999999999.99, -99999999999999",
        "10.9, 1090"
    })
    void parseReadsAmounts(String text, long fen) {
        assertThat(Yuan.parse(text)).isEqualTo(Yuan.ofFen(fen));
        assertThat(Yuan.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.",
                ".5",
                "-.5",
                "1.234",
                "1..2",
                "1.2.3",
                "--1",
                "+1",
                "1-",
                "1e3",
                "1E3",
                " 1",
                "1 ",
                "1,200",
                "１２",
                "1．2",
                "\u0661",
                "1\n",
                "0x10",
                "NaN",
                "1000000000000",
                "1/2",
                "1:2",
                "1.0:",
                "1.0/",
                "1000000000000.00",
                "¥1"
            })
    void parseRefusesOtherForms(String text) {
        assertThat(Yuan.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Yuan.parse(text))
                .withMessage("amount must be 1 to 12 ASCII digits with at most 2 decimals, such as 1200.50")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("YUAN_SYNTAX");
    }

    @Test
    void aDocumentHoldsTwelveDigits() {
        Yuan most = Yuan.parse("999999999999.99");
        Yuan least = Yuan.parse("-999999999999.99");
        assertThat(most.requireReadable()).isSameAs(most);
        assertThat(least.requireReadable()).isSameAs(least);
        assertRange(() -> most.plus(Yuan.ofFen(1)).requireReadable());
        assertRange(() -> least.minus(Yuan.ofFen(1)).requireReadable());
    }

    @Test
    void aProductForADocumentStaysWithinIt() {
        assertThat(Yuan.ofFen(3).timesReadable(-2)).isEqualTo(Yuan.ofFen(-6));
        assertThat(Yuan.parse("999999999999.99").timesReadable(-1)).isEqualTo(Yuan.parse("-999999999999.99"));
        assertRange(() -> Yuan.parse("500000000000").timesReadable(2));
        assertRange(() -> Yuan.ofFen(1L << 62).timesReadable(4)); // the lower half would be zero
        assertRange(() -> Yuan.ofFen(1L << 62).timesReadable(2)); // the sign would turn
        assertRange(() -> Yuan.ofFen(Long.MIN_VALUE).timesReadable(Integer.MIN_VALUE));
    }

    private static void assertRange(ThrowingCallable action) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action)
                .extracting(InvalidValueException::getCode)
                .isEqualTo("AMOUNT_RANGE");
    }

    @Test
    void parseRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Yuan.parse(null)).withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "5, 0.05",
        "-5, -0.05",
        "50, 0.50",
        "99, 0.99",
        "100, 1.00",
        "-99, -0.99",
        "-100, -1.00",
        "-123, -1.23",
        "109, 1.09",
        "110, 1.10",
        "9223372036854775807, 92233720368547758.07",
        "-9223372036854775808, -92233720368547758.08"
    })
    void printsTwoDecimals(long fen, String text) {
        assertThat(Yuan.ofFen(fen)).hasToString(text);
    }

    @Test
    void ofCountsWholeYuan() {
        assertThat(Yuan.of(12).toFen()).isEqualTo(1200);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.of(Long.MAX_VALUE / 100 + 1));
    }

    @Test
    void arithmeticNeverWrapsAround() {
        Yuan most = Yuan.ofFen(Long.MAX_VALUE);
        Yuan least = Yuan.ofFen(Long.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Yuan.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(Yuan.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(Ratio.parse("1.0001")));
        assertThat(most.times(Ratio.parse("1"))).isEqualTo(most);
        assertThat(least.times(Ratio.parse("1"))).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5, 1", "-1, 0.5, -1", "1, 0.4999, 0", "-1, 0.4999, 0", "3, 0.5, 2", "-3, 0.5, -2", "7, 0, 0"})
    void timesRoundsHalvesAwayFromZero(long fen, String ratio, long product) {
        assertThat(Yuan.ofFen(fen).times(Ratio.parse(ratio))).isEqualTo(Yuan.ofFen(product));
    }

    @Test
    void comparesBySize() {
        Yuan one = Yuan.of(1);
        Yuan two = Yuan.of(2);
        assertThat(one).isLessThan(two).isEqualByComparingTo(Yuan.parse("1.00"));
        assertThat(one.min(two)).isSameAs(one);
        assertThat(two.min(one)).isSameAs(one);
        assertThat(one.max(two)).isSameAs(two);
        assertThat(two.max(one)).isSameAs(two);
        assertThat(Yuan.ofFen(-1).isNegative()).isTrue();
        assertThat(Yuan.ZERO.isNegative()).isFalse();
    }

    @Test
    void isEqualByAmount() {
        assertThat(Yuan.of(3)).isEqualTo(Yuan.ofFen(300)).hasSameHashCodeAs(Yuan.ofFen(300));
        assertThat(Yuan.of(3)).isNotEqualTo(Yuan.of(4)).isNotEqualTo(300L);
        assertThat(Yuan.of(3).hashCode()).isNotEqualTo(Yuan.of(4).hashCode());
    }

    @Test
    void answersWithTheSameObjectBetweenEqualAmounts() {
        Yuan first = Yuan.of(1);
        Yuan second = Yuan.of(1);
        assertThat(first.min(second)).isSameAs(first);
        assertThat(first.max(second)).isSameAs(first);
    }
}
