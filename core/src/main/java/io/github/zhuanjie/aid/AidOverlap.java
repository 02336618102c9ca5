package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Two records of aid to the same person, or to a household and somebody of it, for the same kind of need, in the same
 * days. That is information, no fault: charity after government is what referral is for. Whether it breaks a rule, see
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
     * @return the kind of need
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    NeedKind getKind();

    /**
     * Returns the first day that both cover.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    LocalDate getFirstDay();

    /**
     * Returns the last day that both cover.
     *
     * @return the day, inclusive
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    LocalDate getLastDay();

    /**
     * Returns how the records stand to each other.
     *
     * @return the most telling reason that holds
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    OverlapReason getReason();

    /**
     * Requires ordered identifiers and days.
     *
     * @throws InvalidValueException with code {@code AID_OVERLAP} if they are not in order
     */
    @Value.Check
    default void check() {
        if (getFirst().compareTo(getSecond()) >= 0 || getLastDay().isBefore(getFirstDay())) {
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

    /** Builds an {@link AidOverlap}; {@code build} requires every attribute. */
    final class Builder extends ImmutableAidOverlap.Builder {
        Builder() {}
    }
}
