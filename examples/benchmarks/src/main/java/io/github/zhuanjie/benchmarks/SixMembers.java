package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a household of six on dibao of {@link SixPeople}, with the fields that a county's ledger has. */
final class SixMembers {

    /** The day of the visit, which every fact is as of. */
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 28);

    static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    static final HouseholdId ID = HouseholdId.of("H-BENCH-6");
    static final DivisionCode VILLAGE = DivisionCode.of("321081100200");
    static final Address ADDRESS = Address.of("某镇某村三组12号");
    /** An area code that is assigned to no place. */
    static final Phone PHONE = Phone.of("0300-20000000");

    static final BankAccount ACCOUNT = new BankAccount(
            BankAccountNumber.of("6222020000000000009"), Optional.of("某农村商业银行"), Optional.of(PersonName.of("赵某甲")));
    static final CertificateNumber CERTIFICATE = CertificateNumber.of("某低保字第0006号");
    static final Yuan MONTHLY = Yuan.of(2_460);
    static final Yuan WAGES = Yuan.of(14_400);
    static final Yuan BUSINESS = Yuan.of(6_200);
    static final Yuan PROPERTY = Yuan.of(360);
    static final Yuan TRANSFERS = Yuan.of(4_800);
    static final Yuan INCOME = Yuan.of(25_760);
    static final Yuan MEDICAL = Yuan.of(18_300);
    static final Yuan MEDICAL_IN_POLICY = Yuan.of(11_900);
    static final Yuan EDUCATION = Yuan.of(3_200);
    static final Yuan ASSETS = Yuan.of(7_500);

    private static final List<SixPeople> PEOPLE = List.of(SixPeople.values());

    private SixMembers() {}

    /** Makes the file, with a wrong birth date if asked: texts, numbers and amounts are ready, all else is made anew. */
    static Household household(boolean fault) {
        List<Person> members = new ArrayList<>(PEOPLE.size());
        for (SixPeople one : PEOPLE) {
            members.add(member(one, fault));
        }
        return Household.builder()
                .id(ID)
                .residence(VILLAGE)
                .address(ADDRESS)
                .hukou(known(VILLAGE))
                .hukouAddress(ADDRESS)
                .settlement(known(Settlement.RURAL))
                .phone(PHONE)
                .bankAccount(ACCOUNT)
                .recognitions(known(List.of(dibao())))
                .hardshipCauses(known(Set.of(HardshipCause.DISABILITY)))
                .annualIncome(known(INCOME))
                .putIncome(IncomeKind.WAGES, known(WAGES))
                .putIncome(IncomeKind.BUSINESS, known(BUSINESS))
                .putIncome(IncomeKind.PROPERTY, known(PROPERTY))
                .putIncome(IncomeKind.TRANSFERS, known(TRANSFERS))
                .putExpense(ExpenseKind.MEDICAL, known(MEDICAL))
                .putExpense(ExpenseKind.MEDICAL_IN_POLICY, known(MEDICAL_IN_POLICY))
                .putExpense(ExpenseKind.EDUCATION, known(EDUCATION))
                .financialAssets(known(ASSETS))
                .dwellings(known(1))
                .motorVehicles(known(0))
                .members(members)
                .build();
    }

    private static Recognition dibao() {
        return Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(SINCE)
                .authority("某市民政局")
                .certificateNumber(CERTIFICATE)
                .monthlyAmount(known(MONTHLY))
                .coveredCount(known(6))
                .build();
    }

    private static Person member(SixPeople one, boolean fault) {
        return Person.builder()
                .id(one.id())
                .relation(one.relation())
                .name(one.personName())
                .residentId(one.number())
                .phone(PHONE)
                .sex(known(one.sex()))
                .birthDate(known(one.recordedBirth(fault)))
                .nation(known(Nation.HAN))
                .maritalStatus(known(one.life().marriage()))
                .hukouKind(known(HukouKind.RESIDENT_FAMILY))
                .healthStatus(known(one.life().health()))
                .employmentStatus(known(one.life().employment()))
                .workCapacity(known(one.life().capacity()))
                .studentStage(known(one.life().stage()))
                .disabilityLevel(known(DisabilityLevel.NONE))
                .disabilityKinds(known(Set.of()))
                .illnesses(known(Set.of()))
                .recognitions(known(List.of()))
                .guardians(known(one.isChild() ? List.of(father()) : List.of()))
                .insured(known(true))
                .build();
    }

    private static Guardian father() {
        return Guardian.builder()
                .kind(GuardianKind.PARENT)
                .relation(FamilyRelation.FATHER)
                .member(SixPeople.HEAD.id())
                .build();
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value, AS_OF);
    }
}
