package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a group of needs fared, and how it would have fared if every need had the average luck of its priority: see {@link
 * FairnessReport}.
 */
@Value.Immutable
@Disclosure(DisclosureClass.INTERNAL)
public interface FairnessTally {

    /** Hundredths of a need in a need. */
    int HUNDREDTHS = 100;

    /**
     * Returns the needs.
     *
     * @return the number of needs in the group
     */
    @Value.Redacted
    int getNeeds();

    /**
     * Returns the needs that qualify.
     *
     * @return the number that qualify for at least one project that was matched, served or not
     */
    @Value.Redacted
    int getEligible();

    /**
     * Returns the needs that are served.
     *
     * @return the number with a grant
     */
    @Value.Redacted
    int getServed();

    /**
     * Returns how many of the qualifying needs would be served at the overall rate of their priority.
     *
     * @return the expected number in hundredths of a need: an exact sum of fractions, rounded once, halves up
     */
    @Value.Redacted
    int getExpectedHundredths();

    /**
     * Returns how long the served needs had waited.
     *
     * @return the days, empty if none is served
     */
    @Value.Redacted
    Optional<WaitingDays> getServedWaiting();

    /**
     * Returns how long the needs without a grant have waited.
     *
     * @return the days, empty if all are served
     */
    @Value.Redacted
    Optional<WaitingDays> getUnservedWaiting();

    /** Requires counts that can be, and waiting exactly where somebody waits. */
    @Value.Check
    default void check() {
        boolean counts = getServed() >= 0 && getEligible() >= getServed() && getNeeds() >= getEligible();
        boolean expected = getExpectedHundredths() >= 0 && getExpectedHundredths() <= (long) HUNDREDTHS * getEligible();
        boolean waiting = getServedWaiting().isPresent() == getServed() > 0
                && getUnservedWaiting().isPresent() == getNeeds() > getServed();
        if (!counts || !expected || !waiting) {
            throw new InvalidValueException(
                    "FAIRNESS_TALLY",
                    "counts must satisfy 0 <= served, expected <= eligible <= needs, with their waiting");
        }
    }

    /**
     * Returns how much better or worse the group fares than its priority explains.
     *
     * @return served less expected, in hundredths of a need; below zero if worse
     */
    default int differenceHundredths() {
        return (int) ((long) HUNDREDTHS * getServed() - getExpectedHundredths());
    }

    /**
     * Returns which share of all needs is served.
     *
     * @return the share, rounded to a ten-thousandth, halves up; empty if there is no need
     */
    default Optional<Ratio> servedShare() {
        return Shares.of(getServed(), getNeeds());
    }

    /**
     * Returns which share of the qualifying needs is served.
     *
     * @return the share, rounded to a ten-thousandth, halves up; empty if none qualifies
     */
    default Optional<Ratio> eligibleServedShare() {
        return Shares.of(getServed(), getEligible());
    }

    /**
     * Returns which share of the qualifying needs would be served at the overall rate of their priority.
     *
     * @return {@link #getExpectedHundredths} as a share, rounded to a ten-thousandth, halves up; empty if none qualifies
     */
    default Optional<Ratio> expectedShare() {
        return Shares.of(getExpectedHundredths(), (long) HUNDREDTHS * getEligible());
    }

    /**
     * Starts a tally.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FairnessTally}; {@code build} requires the four numbers and throws {@link InvalidValueException} with
     * code {@code FAIRNESS_TALLY} unless 0 ≤ served ≤ eligible ≤ needs, 0 ≤ expected ≤ eligible, and each waiting is there
     * exactly if a need is.
     */
    final class Builder extends ImmutableFairnessTally.Builder {
        Builder() {}
    }
}
