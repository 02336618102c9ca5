package io.github.zhuanjie.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes numbers as ECMAScript does (ECMA-262 Number::toString), which RFC 8785 asks for. {@code Double.toString} does not: on
 * Java 17 it may write more digits than needed.
 */
final class DoubleText {

    private static final int MAX_LENGTH = 400;
    private static final int MAX_EXPONENT = 4;
    private static final int MAX_DIGITS = 17;
    private static final int PLAIN_UP_TO = 21;
    private static final int ZEROS_UP_TO = 6;

    private DoubleText() {}

    /**
     * Returns the canonical text of a number of JSON; empty if the double nearest to it is another number, but for fractions of
     * at most seventeen digits, which everybody takes for the nearest double.
     */
    static Optional<String> of(String number) {
        if (number.length() > MAX_LENGTH || exponentDigits(number) > MAX_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(number);
        if (decimal.signum() == 0) {
            return Optional.of("0");
        }
        double value = decimal.doubleValue();
        if (Double.isInfinite(value) || value == 0) {
            return Optional.empty();
        }
        BigDecimal shortest = shortest(value);
        boolean held = decimal.compareTo(shortest) == 0 || isFraction(decimal);
        return held ? Optional.of(written(shortest)) : Optional.empty();
    }

    /** A fraction of so many digits is what some languages write for a double that needs fewer. */
    private static boolean isFraction(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() > 0 && stripped.precision() <= MAX_DIGITS;
    }

    /** Counts what stands behind the letter and the sign. */
    private static int exponentDigits(String number) {
        int letter = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (letter < 0) {
            return 0;
        }
        boolean signed = number.charAt(letter + 1) == '+' || number.charAt(letter + 1) == '-';
        return number.length() - letter - (signed ? 2 : 1);
    }

    /** Finds the decimal of the fewest digits that is read as the value; of several, the one nearest to it. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            int precision = digits;
            Optional<BigDecimal> found = Stream.of(RoundingMode.DOWN, RoundingMode.UP)
                    .map(mode -> exact.round(new MathContext(precision, mode)))
                    .filter(rounded -> rounded.doubleValue() == value)
                    .min((one, other) -> exact.subtract(one)
                            .abs()
                            .compareTo(exact.subtract(other).abs()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String written(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String digits = stripped.unscaledValue().abs().toString();
        int point = digits.length() - stripped.scale();
        return (number.signum() < 0 ? "-" : "") + (isPlain(point) ? plain(digits, point) : scientific(digits, point));
    }

    private static boolean isPlain(int point) {
        return point > -ZEROS_UP_TO && point <= PLAIN_UP_TO;
    }

    private static String plain(String digits, int point) {
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String scientific(String digits, int point) {
        int exponent = point - 1;
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
