package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A person's separate consent (单独同意) that one recipient is told certain kinds of information for one project
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
     * Returns the recipient that the person was told of.
     *
     * @return the organisation's registered name
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @NotBlank
    @Size(max = 100)
    String getRecipient();

    /**
     * Returns how to reach the recipient, as the person was told.
     *
     * @return a public contact
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    @NotBlank
    @Size(max = 200)
    String getRecipientContact();

    /**
     * Returns the purpose: to apply to this project.
     *
     * @return the project's identifier
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    ProjectId getProject();

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

    /** Builds a {@link Consent}; {@code build} requires all but the guardian's relation and the withdrawal. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
