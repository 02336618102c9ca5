package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.assistance.RecognitionEnd;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.discovery.RuleScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.NoNumberReason;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareActivity;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.WorkCapacity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Households with everything that is recorded of them, and the values that they and local figures are made of. */
final class HouseholdSamples {

    private HouseholdSamples() {}

    static List<Object> all() {
        return List.of(
                CertificateNumber.of("苏仪低保字第0001号"),
                household(),
                ward(),
                recognition(),
                inHousehold(),
                outside(),
                Guardian.builder()
                        .kind(GuardianKind.PUBLIC)
                        .organization("某村村民委员会")
                        .build(),
                account(),
                new BankAccount(BankAccountNumber.of("6222020000000000009"), Optional.empty(), Optional.empty()),
                SelfCareAssessment.of(Set.of(SelfCareActivity.BATHING, SelfCareActivity.TOILET)),
                SelfCareAssessment.of(SelfCareLevel.NONE),
                LocalRatio.builder()
                        .inclusive(true)
                        .kind(LocalRatioKind.RIGID_EXPENDITURE_RATIO)
                        .area(DivisionCode.of("321081"))
                        .validFrom(Samples.DAY)
                        .validUntil(Samples.DAY.plusYears(1))
                        .ratio(Ratio.parse("0.6"))
                        .source("invented")
                        .build(),
                DisposableIncome.builder()
                        .area(DivisionCode.of("321000"))
                        .year(2023)
                        .perPerson(Yuan.parse("50123.4"))
                        .source("invented")
                        .build(),
                new DaySpan(Samples.DAY, Samples.DAY.plusDays(1)),
                assistanceRule());
    }

    private static AssistanceRule assistanceRule() {
        return AssistanceRule.builder()
                .category(AssistanceCategory.DIBAO)
                .area(DivisionCode.of("321000"))
                .validFrom(Samples.DAY)
                .validUntil(Samples.DAY.plusYears(1))
                .scope(RuleScope.HOUSEHOLD)
                .criteria(Criteria.allOf(
                        Criteria.income(Comparison.BELOW, Ratio.parse("1")), Criteria.judgement("家庭财产状况符合当地规定")))
                .source("invented")
                .addUnknowns("the property rule was not read")
                .build();
    }

    private static Household household() {
        return Household.builder()
                .id(HouseholdId.of("H-3"))
                .residence(DivisionCode.of("321081101"))
                .headCount(known(4))
                .remarks(Note.of("另有一子在外务工"))
                .address(Address.of("某镇某村三组12号"))
                .hukouAddress(Address.of("某镇某村三组11号"))
                .phone(Phone.of("0514-83456789-801"))
                .bankAccount(account())
                .hardshipCauses(known(Set.of(HardshipCause.LACK_OF_LABOUR, HardshipCause.ILLNESS)))
                .putIncome(IncomeKind.TRANSFERS, known(Yuan.of(1200)))
                .putIncome(IncomeKind.BUSINESS, known(Yuan.parse("-300.5")))
                .putExpense(ExpenseKind.LIVING, Fact.withheld())
                .financialAssets(known(Yuan.of(2000)))
                .dwellings(known(1))
                .motorVehicles(known(0))
                .addMembers(ward())
                .build();
    }

    private static Person ward() {
        return Person.builder()
                .id(PersonId.of("P-9"))
                .relation(FamilyRelation.HEAD)
                .relationWording(Wording.of("户主本人"))
                .countedInHousehold(known(true))
                .employer(Note.of("某服装厂"))
                .noNumberReason(NoNumberReason.OTHER)
                .foreignPermanentResidentId(ForeignPermanentResidentId.of("AAA000000000000"))
                .phone(Phone.of("0514-83456789-801"))
                .sex(known(Sex.FEMALE))
                .nation(known(Nation.HAN))
                .maritalStatus(known(MaritalStatus.WIDOWED))
                .hukouKind(known(HukouKind.RESIDENT))
                .healthStatus(known(HealthStatus.DISABLED))
                .employmentStatus(known(EmploymentStatus.values()[0]))
                .workCapacity(known(WorkCapacity.NONE))
                .disabilityLevel(known(DisabilityLevel.LEVEL_1))
                .disabilityKinds(known(Set.of(DisabilityKind.PHYSICAL, DisabilityKind.VISUAL)))
                .disabilityCertificate(DisabilityCertificateNumber.of("10000019800101001741B1"))
                .selfCare(known(SelfCareAssessment.of(Set.of(SelfCareActivity.BATHING))))
                .guardians(known(List.of(inHousehold(), outside())))
                .recognitions(known(List.of(recognition())))
                .build();
    }

    private static Recognition recognition() {
        return Recognition.builder()
                .category(AssistanceCategory.TEKUN_SCATTERED)
                .validFrom(Samples.DAY.minusYears(1))
                .validUntil(Samples.DAY)
                .certificateNumber(CertificateNumber.of("苏仪低保字第0001号"))
                .monthlyAmount(known(Yuan.of(1494)))
                .supplementAmount(known(Yuan.of(120)))
                .issuedOn(LocalDate.of(2024, 3, 1))
                .coveredCount(known(1))
                .coveredMembers(known(Set.of(PersonId.of("P-9"))))
                .wording(Wording.of("五保"))
                .endReason(RecognitionEnd.MEANS_IMPROVED)
                .build();
    }

    private static Guardian inHousehold() {
        return Guardian.builder()
                .kind(GuardianKind.PARENT)
                .relation(FamilyRelation.MOTHER)
                .member(PersonId.of("P-1"))
                .build();
    }

    private static Guardian outside() {
        return Guardian.builder()
                .kind(GuardianKind.OTHER_LEGAL)
                .name(PersonName.of("丁戊"))
                .phone(Phone.of("0514-83456789-801"))
                .residentId(Samples.residentId())
                .build();
    }

    private static BankAccount account() {
        return new BankAccount(
                BankAccountNumber.of("6222020000000000009"),
                Optional.of("某农村商业银行"),
                Optional.of(PersonName.of("甲乙/丙")));
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value, Samples.DAY);
    }
}
