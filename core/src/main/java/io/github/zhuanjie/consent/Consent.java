package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A person's separate consent (单独同意) that one recipient is told certain kinds of information for one purpose
 * (PIPL art. 14, 17, 23; 苏民助〔2024〕4号 article four: 征得困难群众同意).
 */
@Value.Immutable
@DatesInOrder
public interface Consent extends Dated {

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
     * @return the period as told
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
     * Returns the day on which it was withdrawn; from that day nothing more may be told.
     *
     * @return the day, empty if not withdrawn
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

    /** Requires a relation exactly where a guardian consented. */
    @Value.Check
    default void check() {
        if (getGuardianRelation().isPresent() != (getGiver() == ConsentGiver.GUARDIAN)) {
            throw new InvalidValueException(
                    "CONSENT_GUARDIAN", "guardianRelation must be given if and only if a guardian consented");
        }
    }

    /**
     * Finds every reason why this consent does not carry a use.
     *
     * @param use  whom it is about, to whom, what for, which kinds, on which day
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

    /** Builds a {@link Consent}; {@code build} requires all but what is said of a guardian, and the withdrawal. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
