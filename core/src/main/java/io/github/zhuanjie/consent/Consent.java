package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A person's separate consent (单独同意) that one organisation tells one recipient certain kinds of information for one
 * purpose, in one way (PIPL art. 14, 17, 23; 苏民助〔2024〕4号 article four: 征得困难群众同意).
 *
 * <p>A record of what was signed, so it never changes: a {@link ConsentRegister} takes a withdrawal and nothing else.
 * Whether it carries a disclosure is not a property of the consent but of the day and the use; {@link #objectionsTo} tells.
 * A refusal is no consent: it is recorded on the referral, and nothing that decides on government aid knows this package
 * (PIPL art. 16).
 *
 * <p>What nobody can compute stays with the clerk: whether the signature is real, whether the person understood, whether
 * custody was taken from a parent. The hash ties the record to the signed form on which that can be looked up.
 */
@Value.Immutable
@DatesInOrder
@FullyTold(groups = Submit.class)
@GuardianNamed(groups = Submit.class)
public interface Consent extends Extensible, Dated {

    /** The longest retention that anybody can be told of, in months; ours, so that every last day can be computed. */
    int MAX_MONTHS = 1200;

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    ConsentId getId();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns whom the information is about.
     *
     * @return the member's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getPerson();

    /**
     * Returns who consented.
     *
     * @return the person or a guardian
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    ConsentGiver getGiver();

    /**
     * Returns how a guardian is related to the person.
     *
     * @return the relation; present if and only if a guardian consented
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<FamilyRelation> getGuardianRelation();

    /**
     * Returns the guardian.
     *
     * @return the guardian's name, empty if the person consented or the name is on the signed form only
     */
    @Disclosure(DisclosureClass.INTERNAL)
    Optional<PersonName> getGuardianName();

    /**
     * Returns who may tell: the organisation that asked for this consent (PIPL art. 23: whoever provides to another obtains
     * it). A hub that passes a referral on has its own.
     *
     * @return the providing party's identifier
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    PartyId getProvider();

    /**
     * Returns the recipient that the person was told of: this one and no other (PIPL art. 23).
     *
     * @return the party, with name and contact as told
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @Valid
    Party getRecipient();

    /**
     * Returns what the recipient may use it for.
     *
     * @return the purpose
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Purpose getPurpose();

    /**
     * Returns in which way the recipient gets it.
     *
     * @return the method as told
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    ProvisionMethod getMethod();

    /**
     * Returns how long the recipient may keep it after the purpose is fulfilled (PIPL art. 17, 19).
     *
     * @return the period as told, zero if it must be deleted at once
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Period getRetention();

    /**
     * Returns what the person was told.
     *
     * @return the notice
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @Valid
    ConsentNotice getNotice();

    /**
     * Returns what may be told.
     *
     * @return the kinds of information, not empty
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @NotEmpty
    Set<DataKind> getDataKinds();

    /**
     * Returns the day on which consent was given.
     *
     * @return the first day
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    LocalDate getGivenOn();

    /**
     * Returns the last day on which it may be relied on.
     *
     * @return the day, inclusive
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    LocalDate getExpiresOn();

    /**
     * Returns the day on which it was withdrawn; from that day nothing more may be told, what was told before stays told
     * (PIPL art. 15).
     *
     * @return the day, empty if not withdrawn; one before {@link #getGivenOn} takes the consent back altogether
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<LocalDate> getWithdrawnOn();

    /**
     * Returns the hash of the signed form or recording.
     *
     * @return the SHA-256
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    DocumentHash getEvidenceSha256();

    /**
     * Requires a relation to the person exactly where a guardian consented, and a period.
     *
     * @throws InvalidValueException with code {@code CONSENT_GUARDIAN} if there is a guardian's relation or name and no
     *     guardian, or a guardian without relation; {@code GUARDIAN_RELATION} if the relation is to the head of the
     *     household; {@code CONSENT_RETENTION} if the retention is negative or longer than a hundred years
     */
    @Value.Check
    default void check() {
        boolean guarded = getGiver() == ConsentGiver.GUARDIAN;
        if (getGuardianRelation().isPresent() != guarded || getGuardianName().isPresent() && !guarded) {
            throw new InvalidValueException(
                    "CONSENT_GUARDIAN", "guardianRelation must be given if and only if a guardian consented");
        }
        if (getGuardianRelation().filter(FamilyRelation.HEAD::equals).isPresent()) {
            throw new InvalidValueException(
                    "GUARDIAN_RELATION", "relation of a guardian must be the one to the person in care");
        }
        if (getRetention().isNegative()
                || getRetention().toTotalMonths() + getRetention().getDays() / 28 > MAX_MONTHS) {
            throw new InvalidValueException(
                    "CONSENT_RETENTION", "retention must be between nothing and a hundred years");
        }
    }

    /**
     * Finds every reason why this consent does not carry a use.
     *
     * @param use  whom it is about, who tells whom, what for, in which way, which kinds, on which day
     * @return the reasons in the order of the constants, empty if it does
     */
    default Set<ConsentObjection> objectionsTo(ConsentUse use) {
        return ConsentCheck.objections(this, use);
    }

    @Override
    default List<LocalDate> orderedDays() {
        return List.of(getGivenOn(), getExpiresOn());
    }

    /**
     * Starts a consent.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Consent}; {@code build} requires all but what is said of a guardian, and the withdrawal, and throws
     * {@link InvalidValueException} as {@link Consent#check}.
     */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
