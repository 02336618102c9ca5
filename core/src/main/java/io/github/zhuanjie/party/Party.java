package io.github.zhuanjie.party;

import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.OrganizationKind;
import io.github.zhuanjie.charity.OrganizationRole;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation that refers or receives. Not a {@link CharityOrganization}, which says what a charity is and may do:
 * a party may as well be a government office, and carries only what a person must be told of a recipient (PIPL art. 23:
 * name and contact).
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface Party {

    /**
     * Returns the identifier.
     *
     * @return the identifier on which both sides agree
     */
    PartyId getId();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    PartyKind getKind();

    /**
     * Returns the registered name.
     *
     * @return the name
     */
    @NotBlank
    @Size(max = 100)
    String getName();

    /**
     * Returns the unified social credit code.
     *
     * @return the code, empty if not known
     */
    Optional<UnifiedSocialCreditCode> getCreditCode();

    /**
     * Returns the division that it is responsible for.
     *
     * @return the division, empty if not known
     */
    Optional<DivisionCode> getArea();

    /**
     * Returns how to reach it, as a person is told before consenting.
     *
     * @return a public contact, empty if none is published, which keeps a consent from being valid
     */
    Optional<@Size(min = 1, max = 200) String> getContact();

    /**
     * Makes a party of a charity. Its identifier is computed from the credit code or, without one, from the name, so
     * that two offices that list the same charity in the same way mean the same party; one that lists the code and one that
     * does not, do not.
     *
     * @param charity  the charity
     * @return the party
     */
    static Party of(CharityOrganization charity) {
        String key =
                charity.getCreditCode().map(UnifiedSocialCreditCode::toString).orElseGet(charity::getName);
        return builder()
                .id(PartyId.of(Identifiers.derived("O-", key)))
                .kind(kindOf(charity))
                .name(charity.getName())
                .creditCode(charity.getCreditCode())
                .contact(charity.getContact())
                .build();
    }

    private static PartyKind kindOf(CharityOrganization charity) {
        if (charity.getKind().equals(Optional.of(OrganizationKind.GOVERNMENT_BODY))) {
            return PartyKind.CIVIL_AFFAIRS;
        }
        Set<OrganizationRole> roles = charity.getRoles();
        return roles.contains(OrganizationRole.HUB)
                ? PartyKind.HUB
                : roles.contains(OrganizationRole.STATION) ? PartyKind.STATION : PartyKind.CHARITY;
    }

    /**
     * Starts a party.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Party}; {@code build} requires identifier, kind and name. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
