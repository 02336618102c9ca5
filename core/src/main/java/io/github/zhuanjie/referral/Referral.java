package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A referral (转介): one need of one person handed to one organisation. Immutable: each step is a new value.
 *
 * <p>A draft names the person only by local identifiers and is for the drafting office alone. {@link #send} is how one
 * leaves the draft state, and it requires a consent that is in force. A builder merely restores a referral that was
 * stored: what it says of its state is a claim, not a proof that a consent was checked.
 */
@Value.Immutable
public interface Referral {

    /**
     * Returns the identifier.
     *
     * @return the identifier on the drafting side
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ReferralId getId();

    /**
     * Returns the direction.
     *
     * @return who refers to whom
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ReferralDirection getDirection();

    /**
     * Returns the state.
     *
     * @return the state
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ReferralState getState();

    /**
     * Returns the need.
     *
     * @return the need's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getNeed();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns the person in need.
     *
     * @return the member's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getPerson();

    /**
     * Returns the project applied for.
     *
     * @return the project's identifier
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    ProjectId getProject();

    /**
     * Returns who receives the referral.
     *
     * @return the organisation responsible for the project
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Valid
    CharityOrganization getRecipient();

    /**
     * Returns what is proposed.
     *
     * @return the sum or its bounds, empty if none is proposed
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Award> getProposedAward();

    /**
     * Returns why the recipient may simplify its procedure.
     *
     * @return the ground, empty if there is none
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<SimplifiedGround> getSimplifiedGround();

    /**
     * Returns the day of drafting.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getDraftedOn();

    /**
     * Returns the consent on which it was sent.
     *
     * @return the consent's identifier, empty for a draft
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ConsentId> getConsent();

    /**
     * Returns when it was sent.
     *
     * @return the instant, empty for a draft
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<Instant> getSentAt();

    /** Requires consent and time of sending on everything but a draft. */
    @Value.Check
    default void check() {
        boolean sent = getState() != ReferralState.DRAFT;
        if (getConsent().isPresent() != sent || getSentAt().isPresent() != sent) {
            throw new InvalidValueException(
                    "REFERRAL_CONSENT", "consent and sentAt must be given if and only if the referral was sent");
        }
    }

    /**
     * Finds every reason why this referral must not be sent.
     *
     * @param consent  the consent to rely on
     * @param subject  the case that the referral is about
     * @param today  the day of sending
     * @return the reasons, empty if it may be sent
     */
    default Set<Refusal> refusals(Consent consent, NeedCase subject, LocalDate today) {
        return ConsentGate.refusals(this, consent, subject, today);
    }

    /**
     * Sends the referral.
     *
     * @param consent  the consent to rely on
     * @param subject  the case that the referral is about
     * @param clock  the clock; its zone decides on which day the consent is judged
     * @return the referral as sent
     * @throws ReferralRefusedException if there is a reason not to; this referral is unchanged
     */
    default Referral send(Consent consent, NeedCase subject, Clock clock) {
        Instant now = clock.instant();
        Set<Refusal> refusals = refusals(consent, subject, LocalDate.ofInstant(now, clock.getZone()));
        if (!refusals.isEmpty()) {
            throw new ReferralRefusedException(getId(), refusals);
        }
        return builder()
                .from(this)
                .state(ReferralState.SENT)
                .consent(consent.getId())
                .sentAt(now)
                .build();
    }

    /**
     * Starts a referral.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}; {@code build} requires all that a draft has. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
