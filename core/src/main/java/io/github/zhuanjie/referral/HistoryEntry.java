package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event with its place in the history of its referral, bound to everything before it. What is bound is the event
 * without its details; those are bound by the event's hash of them, so that they can be taken out.
 *
 * <p>A builder merely restores what was stored: package {@code history} makes entries, and finds those that do not fit.
 */
@Value.Immutable
public interface HistoryEntry {

    /**
     * Returns the place in the history, which is the order in which whoever keeps it learned of the events.
     *
     * @return 0 for the first
     */
    @Disclosure(DisclosureClass.PUBLIC)
    int getPosition();

    /**
     * Returns what it is bound to.
     *
     * @return the hash of the entry before; of the first, that of the referral's identifier
     */
    @Disclosure(DisclosureClass.PUBLIC)
    DocumentHash getPrevious();

    /**
     * Returns what happened.
     *
     * @return the event without its details
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Valid
    ReferralEvent getEvent();

    /**
     * Returns the event's details.
     *
     * @return the details; empty if there never were any, if they were erased or if somebody else has them
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Valid
    Optional<EventDetails> getDetails();

    /**
     * Returns what binds position, previous hash and event.
     *
     * @return the hash
     */
    @Disclosure(DisclosureClass.PUBLIC)
    DocumentHash getHash();

    /**
     * Requires a place, and details apart from the event.
     *
     * @throws InvalidValueException with code {@code HISTORY_POSITION} if the position is negative, {@code
     *     HISTORY_DETAILS} if the event holds its details, or there are details without a hash of them
     */
    @Value.Check
    default void check() {
        if (getPosition() < 0) {
            throw new InvalidValueException("HISTORY_POSITION", "position must not be negative");
        }
        boolean bound = getDetails().isEmpty() || getEvent().getDetailsHash().isPresent();
        if (getEvent().getDetails().isPresent() || !bound) {
            throw new InvalidValueException(
                    "HISTORY_DETAILS", "details must stand beside an event that has their hash");
        }
    }

    /**
     * Returns the event as it was before it was entered.
     *
     * @return the event with the details that are there
     */
    default ReferralEvent whole() {
        return getDetails().isEmpty()
                ? getEvent()
                : ReferralEvent.builder().from(getEvent()).details(getDetails()).build();
    }

    /**
     * Returns the entry as it stays after erasure.
     *
     * @return the entry without details; this entry if there are none
     */
    default HistoryEntry withoutDetails() {
        return getDetails().isEmpty()
                ? this
                : builder().from(this).details(Optional.empty()).build();
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HistoryEntry}; {@code build} requires all but the details. */
    final class Builder extends ImmutableHistoryEntry.Builder {
        Builder() {}
    }
}
