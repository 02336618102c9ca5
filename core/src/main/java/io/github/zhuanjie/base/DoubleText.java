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
    private static final int MAX_DIGITS = 17;
    private static final int PLAIN_UP_TO = 21;
    private static final int ZEROS_UP_TO = 6;

    private DoubleText() {}

    /** Returns the canonical text of a number of JSON; empty if the double nearest to it is another number. */
    static Optional<String> of(String number) {
        if (number.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        if (value == 0) {
            return isZero(number) ? Optional.of("0") : Optional.empty();
        }
        BigDecimal shortest = shortest(value);
        return new BigDecimal(number).compareTo(shortest) == 0 ? Optional.of(written(shortest)) : Optional.empty();
    }

    private static boolean isZero(String number) {
        for (int i = 0; i < number.length() && number.charAt(i) != 'e' && number.charAt(i) != 'E'; i++) {
            if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
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
