package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;

/**
 * An end of a range of ages, in full years (周岁): "18 or under" includes the limit, "under 18" does not.
 *
 * @param years  the age, from 0 to {@value #MAX_YEARS}
 * @param inclusive  whether the age itself is within the range
 */
@Disclosure(DisclosureClass.PUBLIC)
public record AgeLimit(int years, boolean inclusive) {

    /** The largest age that a rule may name. */
    public static final int MAX_YEARS = 150;

    /** Requires an age. */
    public AgeLimit {
        if (years < 0 || years > MAX_YEARS) {
            throw new InvalidValueException("CRITERION_AGE", "an age must lie between 0 and " + MAX_YEARS);
        }
    }

    /** Requires that some age lies between two limits. */
    static void requireRoom(Optional<AgeLimit> from, Optional<AgeLimit> to) {
        int least = from.map(limit -> limit.inclusive ? limit.years : limit.years + 1)
                .orElse(0);
        int most =
                to.map(limit -> limit.inclusive ? limit.years : limit.years - 1).orElse(MAX_YEARS);
        if (from.isEmpty() && to.isEmpty() || most < least) {
            throw new InvalidValueException("CRITERION_AGE", "ages must have a limit and leave room between two");
        }
    }
}
