package io.github.zhuanjie.guide;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.List;

/** How a household and its need are built: the second example of the README. */
public final class FirstCase {

    private FirstCase() {}

    /**
     * Builds the case of a dibao recipient with hospital bills. What is not set stays unknown.
     *
     * @param today  the day of registration
     * @return the case
     */
    public static NeedCase build(LocalDate today) {
        // tag::readme[]
        Recognition dibao = Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(LocalDate.of(2023, 1, 1))
                .build();
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .residence(DivisionCode.of("321081100001"))
                .recognitions(Fact.known(List.of(dibao), today))
                .annualIncome(Fact.withheld())
                .addMember(Person.builder()
                        .id(PersonId.of("P-1"))
                        .relation(FamilyRelation.HEAD)
                        .recognitions(Fact.known(List.of()))
                        .build())
                .build();
        Need need = Need.builder()
                .id(NeedId.of("N-1"))
                .household(household.getId())
                .person(PersonId.of("P-1"))
                .kind(NeedKind.MEDICAL)
                .registeredOn(today)
                .putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.parse("6200.50"), today))
                .build();
        NeedCase subject = NeedCase.of(household, need);
        // end::readme[]
        return subject;
    }
}
