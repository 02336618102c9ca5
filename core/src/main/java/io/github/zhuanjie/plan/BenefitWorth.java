package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Objects;

/**
 * An exact amount of benefit in the unit in which the algorithm was told benefits, which means something only beside other
 * amounts of the same result.
 *
 * @param numerator  the amount times the denominator, 0 or more
 * @param denominator  1 or more; without a common divisor with the numerator
 */
public record BenefitWorth(long numerator, long denominator) implements Comparable<BenefitWorth> {

    /** The largest numerator or denominator. */
    public static final long MAX = 999_999_999_999_999_999L;

    private static final int MAX_DIGITS = 18;

    /**
     * Reduces the fraction.
     *
     * @throws InvalidValueException with code {@code BENEFIT_WORTH} if the numerator is below 0 or the denominator below 1, or
     *     one of them, reduced, has more than {@value #MAX_DIGITS} digits
     */
    public BenefitWorth {
        if (numerator < 0 || denominator < 1) {
            throw new InvalidValueException("BENEFIT_WORTH", "numerator must be 0 or more, denominator 1 or more");
        }
        long divisor = commonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
        if (numerator > MAX || denominator > MAX) {
            throw new InvalidValueException("BENEFIT_WORTH", "numerator and denominator must have at most 18 digits");
        }
    }

    /**
     * Reads an amount such as {@code 120} or {@code 7/16}.
     *
     * @param text  one or two numbers of 1 to {@value #MAX_DIGITS} ASCII digits
     * @return the amount
     * @throws InvalidValueException with code {@code BENEFIT_WORTH} if the text is of any other form, or the second number 0
     */
    public static BenefitWorth parse(String text) {
        String[] parts = Objects.requireNonNull(text, "text").split("/", -1);
        if (parts.length > 2) {
            throw syntax();
        }
        return new BenefitWorth(number(parts[0]), parts.length == 2 ? number(parts[1]) : 1);
    }

    private static long number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            throw syntax();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw syntax();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static InvalidValueException syntax() {
        return new InvalidValueException("BENEFIT_WORTH", "amount must be ASCII digits, such as 120 or 7/16");
    }

    private static long commonDivisor(long a, long b) {
        long divisor = b;
        long rest = a;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    /**
     * Tells whether it is nothing.
     *
     * @return true for zero
     */
    public boolean isZero() {
        return numerator == 0;
    }

    /** Compares by amount, exactly. */
    @Override
    public int compareTo(BenefitWorth other) {
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high == otherHigh
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : Long.compare(high, otherHigh);
    }

    /**
     * Returns the shortest text that {@link #parse} reads back.
     *
     * @return the amount, such as {@code 7/16}
     */
    @Override
    public String toString() {
        return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
    }
}
