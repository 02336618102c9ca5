package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;

/** The one rule of every number of people or things. */
final class Counts {

    private Counts() {}

    static void requireNotNegative(Fact<Integer> count) {
        if (count.toOptional().orElse(0) < 0) {
            throw new InvalidValueException("COUNT_NEGATIVE", "a number of people or things must not be negative");
        }
    }
}
