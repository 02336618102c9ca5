package io.github.zhuanjie.money;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Objects;

/**
 * A ratio of money, exact to a ten-thousandth: a share of cost ({@code 0.6}) or a multiple of a standard
 * ({@code 1.5}). Written as text {@code \d{1,4}(\.\d{1,4})?} so that it stays exact in JSON.
 *
 * <p>Immutable and thread-safe; ordered by size.
 */
public final class Ratio implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0);

    /** Ten-thousandths in one. */
    static final int SCALE = 10_000;

    private static final int MAX_DIGITS = 4;
    private static final int MAX_TEN_THOUSANDTHS = 99_999_999;

    private final int tenThousandths;

    private Ratio(int tenThousandths) {
        this.tenThousandths = tenThousandths;
    }

    /**
     * Obtains a ratio from its ten-thousandths.
     *
     * @param tenThousandths  the number of ten-thousandths, 0 to 99,999,999
     * @return the ratio
     * @throws InvalidValueException with code {@code RATIO_SYNTAX} if the number is out of range
     */
    public static Ratio ofTenThousandths(int tenThousandths) {
        if (tenThousandths < 0 || tenThousandths > MAX_TEN_THOUSANDTHS) {
            throw new InvalidValueException("RATIO_SYNTAX", "ratio must be 0 to 9999.9999");
        }
        return new Ratio(tenThousandths);
    }

    /**
     * Reads a ratio such as {@code 0.6}, {@code 1} or {@code 1.5}.
     *
     * @param text  one to four integer digits, at most four decimals
     * @return the ratio
     * @throws InvalidValueException with code {@code RATIO_SYNTAX} if the text is of any other form
     */
    public static Ratio parse(String text) {
        String[] parts = Objects.requireNonNull(text, "text").split("\\.", -1);
        if (parts.length > 2 || !isDigits(parts[0]) || parts.length == 2 && !isDigits(parts[1])) {
            throw new InvalidValueException(
                    "RATIO_SYNTAX", "ratio must be 1 to 4 ASCII digits with at most 4 decimals, such as 0.6");
        }
        String decimals = parts.length == 2 ? parts[1] : "";
        String digits = parts[0] + decimals + "0".repeat(MAX_DIGITS - decimals.length());
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + (digits.charAt(i) - '0');
        }
        return new Ratio(value);
    }

    private static boolean isDigits(String s) {
        return !s.isEmpty() && s.length() <= MAX_DIGITS && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Returns the ratio in ten-thousandths.
     *
     * @return the number of ten-thousandths, not negative
     */
    public int toTenThousandths() {
        return tenThousandths;
    }

    @Override
    public int compareTo(Ratio other) {
        return Integer.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && tenThousandths == that.tenThousandths;
    }

    @Override
    public int hashCode() {
        return tenThousandths;
    }

    /**
     * Returns the shortest text that {@link #parse} reads back to this ratio.
     *
     * @return the ratio, such as {@code 0.6}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(tenThousandths / SCALE);
        int rest = tenThousandths % SCALE;
        if (rest != 0) {
            text.append('.');
            for (int unit = SCALE / 10; rest != 0; unit /= 10) {
                text.append(rest / unit);
                rest %= unit;
            }
        }
        return text.toString();
    }
}
