package io.github.zhuanjie.person;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A guardian (监护人) of a minor, or of an adult who cannot act for themselves: a member of the household, somebody
 * outside it, or an organisation.
 */
@Value.Immutable
public interface Guardian {

    /**
     * Returns on what ground the guardian is one.
     *
     * @return the kind, empty if not recorded
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    Optional<GuardianKind> getKind();

    /**
     * Returns how the guardian stands to the person in care, {@link FamilyRelation#PARENT} for a mother or father. It is
     * not the relation to the head of the household, so {@link FamilyRelation#HEAD} has no meaning here.
     *
     * @return the relation, empty if not recorded
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    Optional<FamilyRelation> getRelation();

    /**
     * Returns the guardian who is a member of the household.
     *
     * @return the member's identifier; empty if the guardian is outside the household
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<PersonId> getMember();

    /**
     * Returns the name of a guardian outside the household.
     *
     * @return the name; empty if the guardian is a member or an organisation
     */
    @Disclosure(DisclosureClass.NAME)
    Optional<PersonName> getName();

    /**
     * Returns the phone number of a guardian outside the household.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.CONTACT)
    Optional<Phone> getPhone();

    /**
     * Returns the resident number of a guardian outside the household.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.RESIDENT_ID)
    Optional<ResidentId> getResidentId();

    /**
     * Returns the organisation that is guardian, such as a village committee (民法典 art. 32).
     *
     * @return its name; empty if the guardian is a person
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    Optional<@Size(min = 1, max = 100) String> getOrganization();

    /** Requires one guardian, who is not described twice, and a relation that exists. */
    @Value.Check
    default void check() {
        long named = Stream.of(getMember(), getName(), getOrganization())
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw new InvalidValueException(
                    "GUARDIAN_WHO", "guardian must be either a member, a person with a name or an organisation");
        }
        if (getMember().isPresent()
                && (getPhone().isPresent() || getResidentId().isPresent())) {
            throw new InvalidValueException(
                    "GUARDIAN_TWICE", "phone and resident number of a guardian who is a member stand with the member");
        }
        if (getRelation().filter(FamilyRelation.HEAD::equals).isPresent()) {
            throw new InvalidValueException(
                    "GUARDIAN_RELATION", "relation of a guardian must be the one to the person in care");
        }
    }

    /**
     * Starts a guardian.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Guardian}; {@code build} throws {@link InvalidValueException} with code {@code GUARDIAN_WHO},
     * {@code GUARDIAN_TWICE} or {@code GUARDIAN_RELATION}.
     */
    final class Builder extends ImmutableGuardian.Builder {
        Builder() {}
    }
}
