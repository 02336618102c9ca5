package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * A sum of aid that says what is missing from it.
 *
 * @param known  the sum of the known amounts
 * @param unknown  the number of records whose amount is not known, or whose identifier stands for two different records
 */
@Disclosure(DisclosureClass.PUBLIC)
public record AidTotal(Yuan known, int unknown) {

    /** The total of nothing. */
    public static final AidTotal ZERO = new AidTotal(Yuan.ZERO, 0);

    /**
     * Requires a number that is not negative.
     *
     * @throws InvalidValueException with code {@code AID_TOTAL} if it is
     */
    public AidTotal {
        Objects.requireNonNull(known, "known");
        if (unknown < 0) {
            throw new InvalidValueException("AID_TOTAL", "the number of unknown amounts must not be negative");
        }
    }

    /**
     * Tells whether the sum is the whole.
     *
     * @return true if no amount is unknown
     */
    public boolean isExact() {
        return unknown == 0;
    }

    /**
     * Adds a total.
     *
     * @param other  the total to add
     * @return the sum of both
     * @throws ArithmeticException if the sum exceeds the range
     */
    public AidTotal plus(AidTotal other) {
        return new AidTotal(known.plus(other.known), Math.addExact(unknown, other.unknown));
    }

    /**
     * Returns a constant: what a person received is personal.
     *
     * @return a text without the sum
     */
    @Override
    public String toString() {
        return "AidTotal[***]";
    }
}
