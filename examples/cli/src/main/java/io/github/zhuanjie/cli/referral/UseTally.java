package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.money.Yuan;
import java.util.Collection;

/**
 * What was reserved beside what was given, added up over the reservations that are kept.
 *
 * @param reserved  the sums that were reserved, where it is known what was given
 * @param given  what was given on them
 * @param unknown  on how many it is not known what was given is worth
 */
public record UseTally(Yuan reserved, Yuan given, int unknown) {

    /**
     * Adds up.
     *
     * @param uses  one for each reservation
     * @return the tally
     */
    public static UseTally of(Collection<AmountUse> uses) {
        Yuan reserved = Yuan.ZERO;
        Yuan given = Yuan.ZERO;
        int unknown = 0;
        for (AmountUse use : uses) {
            if (use.given() instanceof Fact.Known<Yuan> known) {
                reserved = reserved.plus(use.reserved().orElse(Yuan.ZERO));
                given = given.plus(known.value());
            } else {
                unknown++;
            }
        }
        return new UseTally(reserved, given, unknown);
    }
}
