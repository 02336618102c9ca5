package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Two records of aid for the same need, or to the same person, or to a household and somebody of it, for the same kind
 * of need in the same days. Whether they are that may be open: then {@link #getDoubts} says why. An overlap is information, no fault: charity after government is what referral is for. Whether it breaks a rule, see
 * {@link Stacking}; whether all aid is more than the expense, see {@link RemainingNeed}.
 */
@Value.Immutable
public interface AidOverlap {

    /**
     * Returns one record.
     *
     * @return the smaller identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    AidRecordId getFirst();

    /**
     * Returns the other record.
     *
     * @return the larger identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    AidRecordId getSecond();

    /**
     * Returns what both were given for.
     *
     * @return the kind of need; that of the first record if two for one need disagree
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    NeedKind getKind();

    /**
     * Returns the first day that both cover.
     *
     * @return the day; empty if a record says no period, or both are for one need in different days
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getFirstDay();

    /**
     * Returns the last day that both cover.
     *
     * @return the day, inclusive; empty if there is no first one
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getLastDay();

    /**
     * Returns how the records stand to each other.
     *
     * @return the most telling reason that holds
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    OverlapReason getReason();

    /**
     * Returns why it is not certain that the records overlap.
     *
     * @return the doubts, none for a certain overlap
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Set<OverlapDoubt> getDoubts();

    /**
     * Returns whether the records overlap.
     *
     * @return true if nothing is in doubt, else unknown
     */
    default Truth outcome() {
        return getDoubts().isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Requires ordered identifiers and days.
     *
     * @throws InvalidValueException with code {@code AID_OVERLAP} if they are not in order, or one day is missing
     */
    @Value.Check
    default void check() {
        boolean both = getFirstDay().isPresent() == getLastDay().isPresent();
        boolean days = getFirstDay()
                .flatMap(first -> getLastDay().map(last -> !last.isBefore(first)))
                .orElse(both);
        if (getFirst().compareTo(getSecond()) >= 0 || !days) {
            throw new InvalidValueException("AID_OVERLAP", "records and days of an overlap must be in order");
        }
    }

    /**
     * Starts an overlap.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AidOverlap}; {@code build} requires identifiers, kind and reason. */
    final class Builder extends ImmutableAidOverlap.Builder {
        Builder() {}
    }
}
