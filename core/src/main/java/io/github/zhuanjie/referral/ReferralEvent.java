package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was done with a referral, by whom and after what. The order of events is that of their sequence and
 * cause, never of their clocks.
 *
 * <p>Nothing in it but {@link #getDetails} is about the person.
 */
@Value.Immutable
public interface ReferralEvent {

    /**
     * Returns the identifier.
     *
     * @return the identifier; an event that arrives twice is one
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    EventId getId();

    /**
     * Returns the referral.
     *
     * @return the referral's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReferralId getReferral();

    /**
     * Returns the place in the order of events.
     *
     * @return 0 for the first event, else one more than its cause
     */
    @Disclosure(DisclosureClass.PUBLIC)
    int getSequence();

    /**
     * Returns the last event that whoever acted knew of.
     *
     * @return the event; empty for the first
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<EventId> getCause();

    /**
     * Returns what was done.
     *
     * @return the action
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ReferralAction getAction();

    /**
     * Returns who did it.
     *
     * @return the actor
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Actor getActor();

    /**
     * Returns when, by the clock of whoever acted, which may be wrong.
     *
     * @return the instant
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Instant getAt();

    /**
     * Returns why.
     *
     * @return the reason, empty if the action takes none
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<ReferralReason> getReason();

    /**
     * Returns the finer reason of a local table.
     *
     * @return a code of a local table that stands for a kind of {@link #getReason}, empty if none was given
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<String> getLocalReason();

    /**
     * Returns until when nothing is to happen.
     *
     * @return the day, empty if none is named
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<LocalDate> getUntil();

    /**
     * Returns the consent that was recorded, or relied on.
     *
     * @return the consent's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ConsentId> getConsent();

    /**
     * Returns the legal basis of a disclosure.
     *
     * @return the basis, empty if nothing was disclosed
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<BasisKind> getBasis();

    /**
     * Returns the record of a disclosure.
     *
     * @return the record's identifier, empty if nothing was disclosed
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ProvisionId> getProvision();

    /**
     * Returns the sub-state that was entered.
     *
     * @return a code of a local table, empty if none was
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<String> getLocalState();

    /**
     * Returns who refers to whom.
     *
     * @return the opening, of the first event only
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<Opening> getOpening();

    /**
     * Returns the hash of the details.
     *
     * @return the SHA-256 of their canonical form, empty if there are none
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<DocumentHash> getDetailsHash();

    /**
     * Returns the details.
     *
     * @return the details; empty if there are none, if they were erased, or if the other side has them
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<@Valid EventDetails> getDetails();

    /**
     * Requires a first event without a cause, every other with one, and a hash wherever there are details.
     *
     * @throws InvalidValueException with code {@code EVENT_CAUSE} or {@code EVENT_DETAILS}
     */
    @Value.Check
    default void check() {
        boolean first = getSequence() == 0;
        if (getSequence() < 0 || getCause().isPresent() == first || getOpening().isPresent() != first) {
            throw new InvalidValueException(
                    "EVENT_CAUSE", "the first event opens the referral, and every other must name its cause");
        }
        if (getDetails().isPresent() && getDetailsHash().isEmpty()) {
            throw new InvalidValueException("EVENT_DETAILS", "details must come with their hash");
        }
    }

    /**
     * Tells whether the event carries a field. Where details were erased, a field of theirs counts as carried if their
     * hash is there: whether it was is what the history proves.
     *
     * @param field  the field
     * @return true if it does
     */
    default boolean has(EventField field) {
        return switch (field) {
            case REASON -> getReason().isPresent();
            case UNTIL -> getUntil().isPresent();
            case CONSENT -> getConsent().isPresent();
            case BASIS -> getBasis().isPresent();
            case PROVISION -> getProvision().isPresent();
            case LOCAL_STATE -> getLocalState().isPresent();
            case LOCAL_REASON -> getLocalReason().isPresent();
            case OPENING -> getOpening().isPresent();
            case DETAILS_HASH -> getDetailsHash().isPresent();
            case FACTS ->
                hasDetail(!getDetails()
                        .map(EventDetails::getFacts)
                        .orElseGet(java.util.Set::of)
                        .isEmpty());
            case AID ->
                hasDetail(!getDetails()
                        .map(EventDetails::getAid)
                        .orElseGet(java.util.List::of)
                        .isEmpty());
            case NUMBER ->
                hasDetail(getDetails().flatMap(EventDetails::getNumber).isPresent());
        };
    }

    private boolean hasDetail(boolean present) {
        return present || getDetails().isEmpty() && getDetailsHash().isPresent();
    }

    /**
     * Returns the event as it may be kept after erasure, or shown to whoever must not see the details.
     *
     * @return the event with the hash of its details only; this event if there are none
     */
    default ReferralEvent withoutDetails() {
        return getDetails().isEmpty()
                ? this
                : builder().from(this).details(Optional.empty()).build();
    }

    /**
     * Starts an event.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralEvent}; {@code build} requires identifier, referral, sequence, action, actor and instant. */
    final class Builder extends ImmutableReferralEvent.Builder {
        Builder() {}
    }
}
