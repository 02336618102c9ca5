package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.RecognitionEnd;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.validation.NotNegative;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The household as somebody writes it who wants nothing but speed: records of the same leaves in the same nesting, null
 * for what is not known, one day of the visit instead of one a fact, and a constraint wherever {@link
 * io.github.zhuanjie.household.Household} has one. It cannot tell unknown from withheld.
 */
@Rule(PlainRule.EXPENSES_AGREE)
@Rule(PlainRule.GUARDIANS_AGREE)
@Rule(PlainRule.INCOMES_AGREE)
@Rule(PlainRule.RELATIONS_AGREE)
@Rule(PlainRule.SINGLE_HEAD)
record PlainHousehold(
        HouseholdId id,
        DivisionCode residence,
        @NotNull(groups = Submit.class) @Nullable DivisionCode hukou,
        @Nullable Settlement settlement,
        @NotNull(groups = Submit.class) @Nullable List<@Valid Recognised> recognitions,
        @Nullable Address address,
        @Nullable Address hukouAddress,
        @Nullable Phone phone,
        @Nullable BankAccount bankAccount,
        @Nullable Set<HardshipCause> hardshipCauses,

        @NotNegative @NotNull(groups = Submit.class) @Nullable
        Yuan annualIncome,

        @NotNull(groups = Submit.class) @Nullable LocalDate visited,
        Map<IncomeKind, @NotNull(groups = Submit.class) Yuan> incomes,
        Map<ExpenseKind, @NotNegative @NotNull(groups = Submit.class) Yuan> expenses,

        @NotNegative @NotNull(groups = Submit.class) @Nullable
        Yuan financialAssets,

        @Nullable Integer dwellings,
        @Nullable Integer motorVehicles,
        @NotEmpty @Size(max = 50) List<@Valid Member> members) {

    /** Beside {@link io.github.zhuanjie.person.Person}. */
    @Rule(PlainRule.BIRTH_DATE_AGREES)
    @Rule(PlainRule.DATES_AFTER_BIRTH)
    @Rule(PlainRule.DISABILITY_AGREES)
    @Rule(value = PlainRule.GUARDIAN_FOR_MINOR, groups = Submit.class)
    @Rule(value = PlainRule.IDENTITY_GIVEN, groups = Submit.class)
    @Rule(PlainRule.SEX_AGREES)
    record Member(
            PersonId id,
            FamilyRelation relation,
            @Nullable Wording relationWording,
            @NotNull(groups = Submit.class) @Nullable PersonName name,
            @Nullable ResidentId residentId,
            @Nullable ForeignPermanentResidentId foreignPermanentResidentId,
            @Nullable Phone phone,
            @Nullable Sex sex,
            @Nullable Nation nation,
            @Nullable MaritalStatus maritalStatus,
            @Nullable HukouKind hukouKind,
            @Nullable HealthStatus healthStatus,
            @Nullable EmploymentStatus employmentStatus,
            @Nullable WorkCapacity workCapacity,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate visited,
            @Nullable List<@Valid Recognised> recognitions,
            @Nullable DisabilityLevel disabilityLevel,
            @Nullable Set<DisabilityKind> disabilityKinds,
            @Nullable DisabilityCertificateNumber disabilityCertificate,
            @Nullable SelfCareAssessment selfCare,
            @Nullable List<@Valid Carer> guardians,
            @Nullable Set<Illness> illnesses,
            @Nullable StudentStage studentStage,
            @Nullable Boolean insured) {}

    /** Beside {@link io.github.zhuanjie.assistance.Recognition}. */
    @Rule(PlainRule.DATES_IN_ORDER)
    @Rule(PlainRule.COVERED_COUNT_AGREES)
    record Recognised(
            AssistanceCategory category,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Size(min = 1, max = 100) @Nullable String authority,
            @Nullable CertificateNumber certificateNumber,
            @NotNegative @Nullable Yuan monthlyAmount,
            @Nullable Integer coveredCount,
            @Nullable Set<PersonId> coveredMembers,
            @Nullable Wording wording,
            @Nullable RecognitionEnd endReason) {}

    /** Beside {@link io.github.zhuanjie.person.Guardian}. */
    record Carer(
            @Nullable GuardianKind kind,
            @Nullable FamilyRelation relation,
            @Nullable PersonId member,
            @Nullable PersonName name,
            @Nullable Phone phone,
            @Nullable ResidentId residentId,
            @Size(min = 1, max = 100) @Nullable String organization) {}
}
