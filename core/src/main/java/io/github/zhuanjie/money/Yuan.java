package io.github.zhuanjie.money;

import io.github.zhuanjie.base.InvalidValueException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;

/**
 * An amount of money in yuan, exact to the fen.
 *
 * <p>Arithmetic is exact; a result outside the range of a long count of fen is an error, never a wrapped number. The
 * text form is {@code -?\d{1,12}(\.\d{1,2})?} in ASCII digits, without sign, exponent, separators or leading zeros
 * being interpreted; JSON carries it as a string so that no reader turns it into a binary fraction.
 *
 * <p>Immutable and thread-safe; ordered by amount.
 */
public final class Yuan implements Comparable<Yuan> {

    /** No money. */
    public static final Yuan ZERO = new Yuan(0);

    private static final int FEN_PER_YUAN = 100;
    private static final int MAX_INTEGER_DIGITS = 12;
    private static final int MAX_DECIMALS = 2;
    private static final long MAX_READABLE = 99_999_999_999_999L;

    private final long fen;

    private Yuan(long fen) {
        this.fen = fen;
    }

    /**
     * Obtains an amount of whole yuan.
     *
     * @param yuan  the number of yuan
     * @return the amount
     * @throws ArithmeticException if the amount in fen exceeds a long
     */
    public static Yuan of(long yuan) {
        return new Yuan(Math.multiplyExact(yuan, (long) FEN_PER_YUAN));
    }

    /**
     * Obtains an amount of fen, a hundredth of a yuan.
     *
     * @param fen  the number of fen
     * @return the amount
     */
    public static Yuan ofFen(long fen) {
        return new Yuan(fen);
    }

    /**
     * Reads an amount such as {@code 1200}, {@code -0.5} or {@code 800.00}.
     *
     * @param text  the amount: at most 12 integer digits and 2 decimals
     * @return the amount
     * @throws InvalidValueException with code {@code YUAN_SYNTAX} if the text is of any other form
     */
    public static Yuan parse(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "YUAN_SYNTAX", "amount must be 1 to 12 ASCII digits with at most 2 decimals, such as 1200.50");
        }
        boolean negative = text.charAt(0) == '-';
        long total = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                decimals = 0;
            } else {
                total = total * 10 + (c - '0');
                decimals = decimals < 0 ? -1 : decimals + 1;
            }
        }
        for (int i = Math.max(decimals, 0); i < MAX_DECIMALS; i++) {
            total *= 10;
        }
        return new Yuan(negative ? -total : total);
    }

    /**
     * Tells whether {@link #parse} would accept a text. Never throws, does not allocate.
     *
     * @param text  any text
     * @return true if the text is an amount
     */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = digitsFrom(text, start);
        if (point == start || point - start > MAX_INTEGER_DIGITS) {
            return false;
        }
        if (point == length) {
            return true;
        }
        int end = digitsFrom(text, point + 1);
        int decimals = end - point - 1;
        return text.charAt(point) == '.' && end == length && decimals >= 1 && decimals <= MAX_DECIMALS;
    }

    private static int digitsFrom(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /**
     * Returns the amount in fen.
     *
     * @return the number of fen
     */
    public long toFen() {
        return fen;
    }

    /**
     * Adds amounts without a limit, for rules that must give a verdict on any amounts.
     *
     * @param amounts  the amounts
     * @return the sum in fen
     */
    public static BigInteger fenOf(Collection<Yuan> amounts) {
        return amounts.stream().map(amount -> BigInteger.valueOf(amount.fen)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Adds an amount.
     *
     * @param other  the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum exceeds the range
     */
    public Yuan plus(Yuan other) {
        return new Yuan(Math.addExact(fen, other.fen));
    }

    /**
     * Subtracts an amount.
     *
     * @param other  the amount to subtract
     * @return the difference
     * @throws ArithmeticException if the difference exceeds the range
     */
    public Yuan minus(Yuan other) {
        return new Yuan(Math.subtractExact(fen, other.fen));
    }

    /**
     * Multiplies by a whole number.
     *
     * @param factor  the factor
     * @return the product
     * @throws ArithmeticException if the product exceeds the range
     */
    public Yuan times(long factor) {
        return new Yuan(Math.multiplyExact(fen, factor));
    }

    /**
     * Multiplies by a whole number, for a product that a document is to hold.
     *
     * @param factor  the factor
     * @return the product
     * @throws InvalidValueException with code {@code AMOUNT_RANGE} if the product has more than 12 integer digits
     */
    public Yuan timesReadable(int factor) {
        // the upper half tells of an overflow without an exception on the way
        long high = Math.multiplyHigh(fen, factor);
        long low = fen * factor;
        if (high != low >> Long.SIZE - 1) {
            throw outOfRange();
        }
        return new Yuan(low).requireReadable();
    }

    private static InvalidValueException outOfRange() {
        return new InvalidValueException("AMOUNT_RANGE", "amount must have at most 12 integer digits");
    }

    /**
     * Multiplies by a ratio and rounds once to the fen, halves away from zero.
     *
     * @param ratio  the ratio
     * @return the product
     * @throws ArithmeticException if the product exceeds the range
     */
    public Yuan times(Ratio ratio) {
        BigInteger doubled = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(2L * ratio.toTenThousandths()));
        BigInteger half = BigInteger.valueOf((long) Ratio.SCALE * doubled.signum());
        BigInteger rounded = doubled.add(half).divide(BigInteger.valueOf(2L * Ratio.SCALE));
        return new Yuan(rounded.longValueExact());
    }

    /**
     * Returns the smaller of two amounts.
     *
     * @param other  the other amount
     * @return the smaller one
     */
    public Yuan min(Yuan other) {
        return fen <= other.fen ? this : other;
    }

    /**
     * Returns the larger of two amounts.
     *
     * @param other  the other amount
     * @return the larger one
     */
    public Yuan max(Yuan other) {
        return fen >= other.fen ? this : other;
    }

    /**
     * Requires that {@link #parse} reads {@link #toString} back, so that a document may hold the amount.
     *
     * @return this amount
     * @throws InvalidValueException with code {@code AMOUNT_RANGE} if it has more than 12 integer digits
     */
    public Yuan requireReadable() {
        if (fen > MAX_READABLE || fen < -MAX_READABLE) {
            throw outOfRange();
        }
        return this;
    }

    /**
     * Tells whether the amount is below zero.
     *
     * @return true if negative
     */
    public boolean isNegative() {
        return fen < 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Yuan that && fen == that.fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /**
     * Returns the amount with two decimals, such as {@code 1200.50}; {@link #parse} reads it back if it has no more
     * than 12 integer digits.
     *
     * @return the amount
     */
    @Override
    public String toString() {
        long units = fen / FEN_PER_YUAN;
        long cents = Math.abs(fen % FEN_PER_YUAN);
        String sign = fen < 0 && units == 0 ? "-" : "";
        return sign + units + (cents < 10 ? ".0" : ".") + cents;
    }
}
