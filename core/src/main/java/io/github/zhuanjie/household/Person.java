package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A member of a household, with the facts that criteria of projects ask for.
 *
 * <p>Everything but the local identifier and the relation may be unknown; a fact left out of the builder is unknown.
 */
@Value.Immutable
@BirthDateAgrees
public interface Person {

    /**
     * Returns the local identifier.
     *
     * @return the identifier, unique within the household
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getId();

    /**
     * Returns how the person stands to the head of the household.
     *
     * @return the relation
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    FamilyRelation getRelation();

    /**
     * Returns the name.
     *
     * @return the name, empty if not recorded
     */
    @Disclosure(DisclosureClass.NAME)
    Optional<PersonName> getName();

    /**
     * Returns the resident number.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.RESIDENT_ID)
    Optional<ResidentId> getResidentId();

    /**
     * Returns the birth date as recorded; {@link #effectiveBirthDate()} falls back to the resident number.
     *
     * @return the birth date
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Default
    default Fact<LocalDate> getBirthDate() {
        return Fact.unknown();
    }

    /**
     * Returns the categories in which the person alone is or was recognised, such as orphan.
     *
     * @return the recognitions; known and empty if it was checked that there is none
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    default Fact<List<@Valid Recognition>> getRecognitions() {
        return Fact.unknown();
    }

    /**
     * Returns the level of disability.
     *
     * @return the level; {@link DisabilityLevel#NONE} if known not to be disabled
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<DisabilityLevel> getDisabilityLevel() {
        return Fact.unknown();
    }

    /**
     * Returns the diagnosed serious illnesses.
     *
     * @return the illnesses; known and empty if known to have none
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<Set<Illness>> getIllnesses() {
        return Fact.unknown();
    }

    /**
     * Returns the stage of schooling.
     *
     * @return the stage; {@link StudentStage#NOT_STUDENT} if known not to be at school
     */
    @Disclosure(DisclosureClass.EDUCATION_EMPLOYMENT)
    @Value.Default
    default Fact<StudentStage> getStudentStage() {
        return Fact.unknown();
    }

    /**
     * Returns whether the person is in basic medical insurance (基本医疗保险).
     *
     * @return true if insured
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<Boolean> getInsured() {
        return Fact.unknown();
    }

    /**
     * Returns the birth date, from the record or else from the resident number.
     *
     * @return the birth date
     */
    default Fact<LocalDate> effectiveBirthDate() {
        if (getBirthDate() instanceof Fact.Unknown<LocalDate> && getResidentId().isPresent()) {
            return Fact.known(getResidentId().get().getBirthDate());
        }
        return getBirthDate();
    }

    /**
     * Returns the sex that the resident number states.
     *
     * @return the sex, unknown without a number
     */
    default Fact<Sex> effectiveSex() {
        return getResidentId().map(id -> Fact.known(id.getSex())).orElseGet(Fact::unknown);
    }

    /**
     * Starts a person.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}; {@code build} requires identifier and relation. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
