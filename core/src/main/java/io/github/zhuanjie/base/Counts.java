package io.github.zhuanjie.base;

/** The one rule of every number of people or things: it may be unknown, but not negative. */
public final class Counts {

    private Counts() {}

    /**
     * Checks a number.
     *
     * @param count  the number of people or things
     * @throws InvalidValueException with code {@code COUNT_NEGATIVE} if it is known and below zero
     */
    public static void requireNotNegative(Fact<Integer> count) {
        if (count.toOptional().orElse(0) < 0) {
            throw new InvalidValueException("COUNT_NEGATIVE", "a number of people or things must not be negative");
        }
    }
}
