package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * How many needs there are, how many qualify for a project, and how many are served.
 *
 * @param demand  all needs
 * @param eligible  the needs that qualify for at least one project, served or not
 * @param served  the needs with a grant
 */
@Disclosure(DisclosureClass.INTERNAL)
public record Tally(int demand, int eligible, int served) {

    /** Nothing counted. */
    static final Tally NONE = new Tally(0, 0, 0);

    /**
     * Requires that the served qualify and the qualified are needs.
     *
     * @throws InvalidValueException with code {@code TALLY} unless 0 ≤ served ≤ eligible ≤ demand
     */
    public Tally {
        if (served < 0 || eligible < served || demand < eligible) {
            throw new InvalidValueException("TALLY", "counts must satisfy 0 <= served <= eligible <= demand");
        }
    }

    /**
     * Returns the needs without a grant.
     *
     * @return demand less served
     */
    public int unmet() {
        return demand - served;
    }

    Tally plusServed() {
        return new Tally(demand + 1, eligible + 1, served + 1);
    }

    Tally plusUnmet(UnmetReason reason) {
        return new Tally(demand + 1, isQualified(reason) ? eligible + 1 : eligible, served);
    }

    /** Tells whether an unmet need qualifies for a project that was matched; a nearer reason than these there is not. */
    static boolean isQualified(UnmetReason reason) {
        return reason == UnmetReason.CAPACITY_EXHAUSTED
                || reason == UnmetReason.OTHER_NEED_OF_HOUSEHOLD
                || reason == UnmetReason.OTHER_GRANT_OF_PLAN;
    }
}
