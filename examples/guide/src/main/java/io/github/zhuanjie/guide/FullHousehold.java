package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.CodeTable;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareActivity;
import io.github.zhuanjie.person.SelfCareAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A father and his severely disabled son, read from the words of a county's ledger. */
public final class FullHousehold {

    private FullHousehold() {}

    // tag::words[]
    static <E extends Enum<E> & Coded> Fact<E> read(Class<E> list, String cell, LocalDate visit) {
        return CodeTable.standard(list)
                .read(cell)
                .map(found -> found.toFact(visit))
                .orElse(Fact.unknown());
    }

    static Recognition recognition(String cell, LocalDate since) {
        CodeMatch<AssistanceCategory> found =
                CodeTable.standard(AssistanceCategory.class).read(cell).orElseThrow();
        return Recognition.builder()
                .category(found.value()) // 农村低保（单人） is DIBAO_SINGLE, and "rural" would be lost:
                .wording(found.wording()) // so the cell's own words stay beside the code
                .validFrom(since)
                .build();
    }
    // end::words[]

    static Person son(LocalDate visit) {
        // tag::person[]
        return Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .birthDate(Fact.known(LocalDate.of(2014, 9, 3)))
                .healthStatus(read(HealthStatus.class, "重残", visit)) // DISABLED, worded 重残
                .selfCare(Fact.known(
                        SelfCareAssessment.of(Set.of(SelfCareActivity.DRESSING, SelfCareActivity.BATHING)), visit))
                .guardians(Fact.known(List.of(Guardian.builder()
                        .kind(GuardianKind.PARENT)
                        .member(PersonId.of("P-1"))
                        .build())))
                .recognitions(Fact.known(List.of(recognition("农村低保（单人）", LocalDate.of(2025, 3, 1))), visit))
                .build();
        // end::person[]
    }

    /**
     * Builds the household. What was not asked stays unknown; the father does not want his savings to be used.
     *
     * @param visit  the day of the visit on which it was asked
     * @return the household
     */
    public static Household build(LocalDate visit) {
        // tag::household[]
        return Household.builder()
                .id(HouseholdId.of("H-2"))
                .residence(DivisionCode.of("321081100200"))
                .addMember(Person.builder()
                        .id(PersonId.of("P-1"))
                        .relation(FamilyRelation.HEAD)
                        .name(PersonName.of("王某甲")) // a type of its own: printed, it is a mask
                        .maritalStatus(read(MaritalStatus.class, "离异", visit))
                        .build())
                .addMember(son(visit))
                .putIncome(IncomeKind.WAGES, Fact.known(Yuan.of(14_400), visit))
                .putIncome(IncomeKind.TRANSFERS, Fact.known(Yuan.parse("9660.00"), visit))
                .putExpense(ExpenseKind.DISABILITY_REHABILITATION, Fact.known(Yuan.of(11_000), visit))
                .financialAssets(Fact.withheld())
                .build();
        // end::household[]
    }
}
