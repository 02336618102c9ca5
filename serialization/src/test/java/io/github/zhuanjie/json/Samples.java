package io.github.zhuanjie.json;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.charity.CharityFilingNumber;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.DiscoverySource;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.StudentStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Values of every registered type, one with everything and one with the least; all invented. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2024, 5, 31);

    private Samples() {}

    static List<Object> all() {
        return Stream.of(others(), DocumentSamples.all()).flatMap(List::stream).toList();
    }

    /** Returns the values that documents are made of. */
    static List<Object> others() {
        return Stream.of(
                        texts(),
                        people(),
                        needs(),
                        CharitySamples.all(),
                        OutcomeSamples.all(),
                        LoopDocuments.all(),
                        HouseholdSamples.all(),
                        AidSamples.all(),
                        NeedSamples.all(),
                        SupplySamples.all(),
                        PlanSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> texts() {
        return List.of(
                residentId(),
                PersonName.of("买买提·吐尔逊𠮷"),
                Note.of("长期卧床，需人照料"),
                Wording.of("灵活就业人员"),
                Phone.of("0514-83456789-801"),
                Address.of("某镇某村三组12号"),
                BankAccountNumber.of("6222020000000000009"),
                ForeignPermanentResidentId.of("AAA000000000000"),
                DisabilityCertificateNumber.of("10000019800101001741B1"),
                CharityFilingNumber.of("53990000A00000011QA25012"),
                UnifiedSocialCreditCode.of("53990000A00000011Q"),
                DivisionCode.NATIONWIDE,
                Yuan.parse("-0.05"),
                Ratio.parse("0.6"),
                HouseholdId.of("H-1"),
                PersonId.of("P-1"),
                NeedId.of("N-1"),
                AssistanceCategory.DIBAO,
                Urgency.URGENT);
    }

    private static List<Object> people() {
        return List.of(
                household(),
                Household.builder()
                        .id(HouseholdId.of("H-2"))
                        .residence(DivisionCode.of("321081"))
                        .build(),
                person(),
                Person.builder()
                        .id(PersonId.of("P-2"))
                        .relation(FamilyRelation.SPOUSE)
                        .build(),
                recognition(),
                Recognition.builder()
                        .category(AssistanceCategory.ORPHAN)
                        .validFrom(DAY)
                        .build());
    }

    private static List<Object> needs() {
        return List.of(
                need(),
                Need.builder()
                        .id(NeedId.of("N-2"))
                        .household(HouseholdId.of("H-1"))
                        .person(PersonId.of("P-1"))
                        .kind(NeedKind.LIVING)
                        .registeredOn(DAY)
                        .build(),
                LocalStandard.builder()
                        .area(DivisionCode.of("321000"))
                        .validFrom(DAY)
                        .validUntil(DAY.plusYears(1))
                        .monthlyPerPerson(Yuan.of(840))
                        .source("invented")
                        .build());
    }

    static ResidentId residentId() {
        String body = "10000019800101001";
        return ResidentId.of(body + ResidentId.checkCharacter(body));
    }

    static Household household() {
        return Household.builder()
                .id(HouseholdId.of("H-1"))
                .residence(DivisionCode.of("321081101"))
                .hukou(Fact.known(DivisionCode.of("321081"), DAY))
                .settlement(Fact.known(Settlement.RURAL))
                .recognitions(Fact.known(List.of(recognition()), DAY))
                .annualIncome(Fact.withheld())
                .addMembers(
                        person(),
                        Person.builder()
                                .id(PersonId.of("P-2"))
                                .relation(FamilyRelation.SON)
                                .recognitions(Fact.known(List.of()))
                                .build())
                .build();
    }

    static Person person() {
        return Person.builder()
                .id(PersonId.of("P-1"))
                .relation(FamilyRelation.HEAD)
                .name(PersonName.of("甲乙/丙"))
                .residentId(residentId())
                .birthDate(Fact.known(LocalDate.of(1980, 1, 1), DAY))
                .recognitions(Fact.known(List.of()))
                .disabilityLevel(Fact.known(DisabilityLevel.NONE).worded("非残疾"))
                .illnesses(Fact.known(Set.of(Illness.RARE_DISEASE, Illness.URAEMIA, Illness.BLOOD_DISEASE), DAY))
                .studentStage(Fact.known(StudentStage.NOT_STUDENT))
                .insured(Fact.known(true, DAY))
                .build();
    }

    private static Recognition recognition() {
        return Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .authority("某市民政局")
                .build();
    }

    static Need need() {
        return Need.builder()
                .id(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .kind(NeedKind.MEDICAL)
                .urgency(Urgency.EMERGENCY)
                .registeredOn(DAY)
                .discoveredBy(DiscoverySource.VILLAGE)
                .gap(Fact.known(Yuan.parse("12000.50"), DAY))
                .putExpense(ExpenseKind.OTHER, Fact.withheld())
                .putExpense(ExpenseKind.EDUCATION, Fact.unknown())
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(30000)))
                .event(Fact.known(HardshipEvent.SUDDEN_ILLNESS))
                .governmentAidReceived(Fact.known(false))
                .build();
    }
}
