package io.github.zhuanjie.person;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@BornByToday
@DatesAfterBirth
@DisabilityAgrees
@GuardianForMinor(groups = Submit.class)
@IdentityGiven(groups = Submit.class)
@SexAgrees
public interface Person extends Extensible {

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
     * Returns the words in which a ledger stated the relation, such as 外甥 where the code says less.
     *
     * @return the words, empty if the code says all
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    Optional<Wording> getRelationWording();

    /**
     * Returns the name.
     *
     * @return the name, empty if not recorded
     */
    @Disclosure(DisclosureClass.NAME)
    Optional<@NotNull(groups = Submit.class) PersonName> getName();

    /**
     * Returns the resident number.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.RESIDENT_ID)
    Optional<ResidentId> getResidentId();

    /**
     * Returns the number of a foreigner's permanent residence card (外国人永久居留身份证).
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.RESIDENT_ID)
    Optional<ForeignPermanentResidentId> getForeignPermanentResidentId();

    /**
     * Returns why the person has no identity number at all, so that a record without one can be handed in.
     *
     * @return the reason, empty if there is a number or nobody recorded why there is none
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Redacted
    Optional<NoNumberReason> getNoNumberReason();

    /**
     * Returns where the person works (工作单位), a column of the applications for dibao.
     *
     * @return the employer in words, empty if not recorded
     */
    @Disclosure(DisclosureClass.EDUCATION_EMPLOYMENT)
    Optional<Note> getEmployer();

    /**
     * Returns the phone number.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.CONTACT)
    Optional<Phone> getPhone();

    /**
     * Returns the sex as recorded; {@link #effectiveSex()} falls back to the resident number.
     *
     * @return the sex
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Default
    default Fact<Sex> getSex() {
        return Fact.unknown();
    }

    /**
     * Returns the nation (民族).
     *
     * @return the nation
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Default
    default Fact<Nation> getNation() {
        return Fact.unknown();
    }

    /**
     * Returns the marital status (婚姻状况).
     *
     * @return the status
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Default
    default Fact<MaritalStatus> getMaritalStatus() {
        return Fact.unknown();
    }

    /**
     * Returns the kind of the person's household registration (户口性质).
     *
     * @return the kind
     */
    @Disclosure(DisclosureClass.DEMOGRAPHICS)
    @Value.Default
    default Fact<HukouKind> getHukouKind() {
        return Fact.unknown();
    }

    /**
     * Returns the state of health (健康状况) as forms ask for it; projects judge on illnesses and disability.
     *
     * @return the state
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<HealthStatus> getHealthStatus() {
        return Fact.unknown();
    }

    /**
     * Returns how the person is employed (就业状况).
     *
     * @return the status
     */
    @Disclosure(DisclosureClass.EDUCATION_EMPLOYMENT)
    @Value.Default
    default Fact<EmploymentStatus> getEmploymentStatus() {
        return Fact.unknown();
    }

    /**
     * Returns how far the person can work (劳动能力).
     *
     * @return the capacity
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<WorkCapacity> getWorkCapacity() {
        return Fact.unknown();
    }

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
     * Returns whether the person counts as one of the household's members who live together (共同生活家庭成员). Local rules
     * read leave out those in prison or compulsory detoxification, the missing, and clergy who live apart.
     *
     * @return true if counted; a listed member of whom nothing is known is counted
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Default
    default Fact<Boolean> getCountedInHousehold() {
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
     * Returns the kinds of disability (残疾类别).
     *
     * @return the kinds; known and empty if known not to be disabled
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<Set<DisabilityKind>> getDisabilityKinds() {
        return Fact.unknown();
    }

    /**
     * Returns the number of the disability certificate (残疾人证号).
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.RESIDENT_ID)
    Optional<DisabilityCertificateNumber> getDisabilityCertificate();

    /**
     * Returns how far the person can care for themselves (生活自理能力), as of the day of the assessment.
     *
     * @return the assessment
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Default
    default Fact<SelfCareAssessment> getSelfCare() {
        return Fact.unknown();
    }

    /**
     * Returns who is guardian of the person (监护人).
     *
     * @return the guardians; known and empty if it was checked that there is none
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Default
    default Fact<List<@Valid Guardian>> getGuardians() {
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
     * Returns the sex, from the record or else from the resident number.
     *
     * @return the sex
     */
    default Fact<Sex> effectiveSex() {
        if (getSex() instanceof Fact.Unknown<Sex> && getResidentId().isPresent()) {
            return Fact.known(getResidentId().get().getSex());
        }
        return getSex();
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
