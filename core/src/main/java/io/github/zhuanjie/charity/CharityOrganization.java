package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A charitable organisation (慈善组织) or another body that runs or co-runs a project. */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
@DatesInOrder
public interface CharityOrganization extends Extensible, Dated {

    /**
     * Returns the name.
     *
     * @return the registered name in Chinese
     */
    @NotBlank
    @Size(max = 100)
    String getName();

    /**
     * Returns the social credit code.
     *
     * @return the code, empty if unknown
     */
    Optional<UnifiedSocialCreditCode> getCreditCode();

    /**
     * Returns how to reach the organisation, which a consent must tell the person (PIPL art. 23).
     *
     * @return a phone number or address of the office for the public, never the name or mobile of a person; empty if
     *     unknown
     */
    Optional<@Size(min = 1, max = 200) String> getContact();

    /**
     * Returns what the body is by its registration.
     *
     * @return the kind, empty if unknown
     */
    Optional<OrganizationKind> getKind();

    /**
     * Returns what it does in the cooperation.
     *
     * @return the roles, empty if unknown
     */
    Set<OrganizationRole> getRoles();

    /**
     * Returns where it is registered.
     *
     * @return the registration authority (登记管理机关), empty if unknown
     */
    Optional<@Size(min = 1, max = 100) String> getRegistrationAuthority();

    /**
     * Returns since when it is registered.
     *
     * @return the day of registration, empty if unknown
     */
    Optional<LocalDate> getRegisteredOn();

    /**
     * Returns whether it is recognised as a charitable organisation (慈善组织认定).
     *
     * @return true if it is; unknown is not false
     */
    @Value.Default
    default Fact<Boolean> getRecognizedAsCharity() {
        return Fact.unknown();
    }

    /**
     * Returns whether it may raise funds from the public (公开募捐资格, 慈善法 art. 22).
     *
     * @return true if it may; unknown is not false
     */
    @Value.Default
    default Fact<Boolean> getPublicFundraising() {
        return Fact.unknown();
    }

    /**
     * Returns from when the certificate of public fundraising holds.
     *
     * @return the first day, empty if unknown or there is none
     */
    Optional<LocalDate> getCertificateFrom();

    /**
     * Returns until when the certificate of public fundraising holds.
     *
     * @return the last day, inclusive; empty if unknown or there is none
     */
    Optional<LocalDate> getCertificateUntil();

    /**
     * Returns the numbers under which its fundraising campaigns are filed (公开募捐方案备案).
     *
     * @return the filing numbers, empty if unknown
     */
    Set<CharityFilingNumber> getFilingNumbers();

    @Override
    default List<LocalDate> orderedDays() {
        return Dated.days(getCertificateFrom(), getCertificateUntil());
    }

    /**
     * Requires that nobody who is known not to raise funds from the public has a certificate for it.
     *
     * @throws InvalidValueException with code {@code ORGANIZATION_CERTIFICATE}
     */
    @Value.Check
    default void check() {
        boolean certified =
                getCertificateFrom().isPresent() || getCertificateUntil().isPresent();
        if (certified && getPublicFundraising().toOptional().equals(Optional.of(false))) {
            throw new InvalidValueException(
                    "ORGANIZATION_CERTIFICATE", "a body without public-fundraising qualification has no certificate");
        }
    }

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharityOrganization}; {@code build} requires the name. */
    final class Builder extends ImmutableCharityOrganization.Builder {
        Builder() {}
    }
}
