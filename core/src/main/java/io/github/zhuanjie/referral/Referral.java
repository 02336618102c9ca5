package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A referral (转介) as its events have left it: one need of one person, handed by one organisation to another, with the
 * person's consent (苏民助〔2024〕4号 article four). Immutable: {@code lifecycle.Lifecycle} makes the next one from this one
 * and an event, and {@code desk.ReferralDesk} is how an office works with it.
 *
 * <p>A builder merely restores what was stored: what it says of its state is a claim. The proof is the history.
 */
@Value.Immutable
public interface Referral {

    /**
     * Returns the identifier.
     *
     * @return the identifier that both sides use
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReferralId getId();

    /**
     * Returns who refers to whom.
     *
     * @return direction, act and parties
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Opening getOpening();

    /**
     * Returns what it is about.
     *
     * @return the terms; empty if they were erased, or for the recipient, which has what was disclosed to it instead
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<@Valid ReferralTerms> getTerms();

    /**
     * Returns the state.
     *
     * @return the state
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ReferralState getState();

    /**
     * Returns the sub-state.
     *
     * @return a code of a local table, empty if none was entered in this state
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<String> getLocalState();

    /**
     * Returns the state before the present one.
     *
     * @return the state with what stood beside it, empty if it was always in this one
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<EarlierState> getBefore();

    /**
     * Returns the last event that had an effect.
     *
     * @return the event's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    EventId getHead();

    /**
     * Returns the place of that event in the order.
     *
     * @return 0 for a draft nobody has touched
     */
    @Disclosure(DisclosureClass.PUBLIC)
    int getSequence();

    /**
     * Returns since when it has been in its state, by the clock of whoever brought it there.
     *
     * @return the instant
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Instant getStateSince();

    /**
     * Returns when it was first sent.
     *
     * @return the instant, empty if it never was
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<Instant> getSentAt();

    /**
     * Returns the consent that was recorded.
     *
     * @return the consent's identifier, empty if none was
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ConsentId> getConsent();

    /**
     * Returns the consents in whose place another one was recorded. What was disclosed on them stays so, and whoever
     * withdraws one of them withdraws from the referral.
     *
     * @return the consents' identifiers in the order in which they were recorded, without the present one
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    List<ConsentId> getEarlierConsents();

    /**
     * Returns the legal basis on which it was sent.
     *
     * @return the basis, empty if it was not sent
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<BasisKind> getBasis();

    /**
     * Returns the records of what was disclosed.
     *
     * @return the records' identifiers in the order of the disclosures
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    List<ProvisionId> getProvisions();

    /**
     * Returns the number under which the recipient files it.
     *
     * @return the number, empty if the recipient told none
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReferralNumber> getRecipientNumber();

    /**
     * Returns why it is in its state.
     *
     * @return the reason, empty if the state needs none
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<ReferralReason> getReason();

    /**
     * Returns until when nothing is to happen.
     *
     * @return the day, empty if none was named
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<LocalDate> getUntil();

    /**
     * Returns which facts the recipient asked for last.
     *
     * @return the kinds of facts
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Set<FactKind> getAskedFacts();

    /**
     * Returns what was given.
     *
     * @return the records in the order in which they were first fed back, each as it was last corrected
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<AidRecord> getAid();

    /**
     * Returns the ground on which the recipient did simplify its procedure.
     *
     * @return the ground, empty if it did not, or did not say
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<SimplifiedGround> getSimplified();

    /**
     * Returns the referral that needs no other follow-up because this one stands in its place: the one that it {@linkplain
     * ReferralTerms#getReplaces replaces}, unless this one should never have been. What became of this one is told by this
     * one.
     *
     * @return the identifier; empty if there is none, or the terms are not known or erased
     */
    default Optional<ReferralId> settles() {
        return getTerms()
                .flatMap(ReferralTerms::getReplaces)
                .filter(id -> getState() != ReferralState.ENTERED_IN_ERROR);
    }

    /**
     * Requires aid without what only one of the sides understands.
     *
     * @throws InvalidValueException with code {@code EXTENSION_PLACE} if a record of aid has extensions
     */
    @Value.Check
    default void check() {
        SharedAid.requireNoExtensions(getAid());
    }

    /**
     * Starts a referral.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}; {@code build} requires identifier, opening, state, head, sequence and instant. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
