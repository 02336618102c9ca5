package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import org.immutables.value.Value;

/**
 * How far referrals came. The first five are steps: who has come to a later one has come to those before, but for consent,
 * which a statutory duty does not need. Help and the five that follow it are ends, of which a referral has one at most.
 *
 * <p>Referrals are counted, not persons: one that a hub passes on counts again as the one that it is passed on with.
 */
@Value.Immutable
@Disclosure(DisclosureClass.INTERNAL)
public interface FunnelTally {

    /**
     * Returns the referrals that were drafted.
     *
     * @return all but those marked as errors
     */
    @Value.Redacted
    @Value.Default
    default int getDrafted() {
        return 0;
    }

    /**
     * Returns those to which the person consented.
     *
     * @return those with a recorded consent; it may be fewer than were sent, because some bases need none
     */
    @Value.Redacted
    @Value.Default
    default int getConsented() {
        return 0;
    }

    /**
     * Returns those that were handed to the recipient.
     *
     * @return those sent at least once
     */
    @Value.Redacted
    @Value.Default
    default int getSent() {
        return 0;
    }

    /**
     * Returns those that the recipient took on.
     *
     * @return those accepted, or answered at the end without an acceptance
     */
    @Value.Redacted
    @Value.Default
    default int getAccepted() {
        return 0;
    }

    /**
     * Returns those for which help was fed back.
     *
     * @return those with help, whatever came after it, and also where more is to come
     */
    @Value.Redacted
    @Value.Default
    default int getHelped() {
        return 0;
    }

    /**
     * Returns those that ended without help.
     *
     * @return those declined or not aided
     */
    @Value.Redacted
    @Value.Default
    default int getNotHelped() {
        return 0;
    }

    /**
     * Returns those of which nobody knows.
     *
     * @return those given up without an answer, which is not the same as no help
     */
    @Value.Redacted
    @Value.Default
    default int getUnknown() {
        return 0;
    }

    /**
     * Returns those that ended with the consent.
     *
     * @return those whose consent was withdrawn before any help
     */
    @Value.Redacted
    @Value.Default
    default int getWithdrawn() {
        return 0;
    }

    /**
     * Returns those to which the person did not agree.
     *
     * @return those that never left the office for that reason
     */
    @Value.Redacted
    @Value.Default
    default int getNotConsented() {
        return 0;
    }

    /**
     * Returns those that the referrer took back.
     *
     * @return those cancelled before any help
     */
    @Value.Redacted
    @Value.Default
    default int getCancelled() {
        return 0;
    }

    /**
     * Requires counts that can be.
     *
     * @throws InvalidValueException with code {@code FUNNEL_TALLY} unless 0 ≤ helped ≤ accepted ≤ sent ≤ drafted, 0 ≤
     *     consented ≤ drafted, no count is negative, and those that ended are no more than those drafted
     */
    @Value.Check
    default void check() {
        boolean steps = getSent() <= getDrafted() && getAccepted() <= getSent() && getHelped() <= getAccepted();
        boolean negative = getHelped() < 0
                || getConsented() < 0
                || getNotHelped() < 0
                || getUnknown() < 0
                || getWithdrawn() < 0
                || getNotConsented() < 0
                || getCancelled() < 0;
        if (!steps || negative || getConsented() > getDrafted() || ended() > getDrafted()) {
            throw new InvalidValueException("FUNNEL_TALLY", "counts must agree with each other");
        }
    }

    private long ended() {
        return (long) getHelped() + getNotHelped() + getUnknown() + getWithdrawn() + getNotConsented() + getCancelled();
    }

    /**
     * Counts the referrals that have come to no end and to no help yet.
     *
     * @return drafted less all ends
     */
    default int pending() {
        return Math.toIntExact(getDrafted() - ended());
    }

    /**
     * Starts a tally.
     *
     * @return a builder with every count at zero
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FunnelTally}; {@code build} requires nothing, what is not set is zero. */
    final class Builder extends ImmutableFunnelTally.Builder {
        Builder() {}
    }
}
