package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.GuardianKind;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Nation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the household of {@link SixMembers} of plain records. */
final class PlainSixMembers {

    private static final List<SixPeople> PEOPLE = List.of(SixPeople.values());

    private PlainSixMembers() {}

    /** Makes the file, with a wrong birth date if asked. */
    static PlainHousehold household(boolean fault) {
        List<PlainHousehold.Member> members = new ArrayList<>(PEOPLE.size());
        for (SixPeople one : PEOPLE) {
            members.add(member(one, fault));
        }
        return new PlainHousehold(
                SixMembers.ID,
                SixMembers.VILLAGE,
                SixMembers.VILLAGE,
                Settlement.RURAL,
                List.of(dibao()),
                SixMembers.ADDRESS,
                SixMembers.ADDRESS,
                SixMembers.PHONE,
                SixMembers.ACCOUNT,
                Set.of(HardshipCause.DISABILITY),
                SixMembers.INCOME,
                SixMembers.AS_OF,
                incomes(),
                expenses(),
                SixMembers.ASSETS,
                1,
                0,
                List.copyOf(members));
    }

    private static Map<IncomeKind, Yuan> incomes() {
        return Map.of(
                IncomeKind.WAGES,
                SixMembers.WAGES,
                IncomeKind.BUSINESS,
                SixMembers.BUSINESS,
                IncomeKind.PROPERTY,
                SixMembers.PROPERTY,
                IncomeKind.TRANSFERS,
                SixMembers.TRANSFERS);
    }

    private static Map<ExpenseKind, Yuan> expenses() {
        return Map.of(
                ExpenseKind.MEDICAL,
                SixMembers.MEDICAL,
                ExpenseKind.MEDICAL_IN_POLICY,
                SixMembers.MEDICAL_IN_POLICY,
                ExpenseKind.EDUCATION,
                SixMembers.EDUCATION);
    }

    private static PlainHousehold.Recognised dibao() {
        return new PlainHousehold.Recognised(
                AssistanceCategory.DIBAO,
                SixMembers.SINCE,
                null,
                "某市民政局",
                SixMembers.CERTIFICATE,
                SixMembers.MONTHLY,
                6,
                null,
                null,
                null);
    }

    private static PlainHousehold.Member member(SixPeople one, boolean fault) {
        return new PlainHousehold.Member(
                one.id(),
                one.relation(),
                null,
                one.personName(),
                one.number(),
                null,
                SixMembers.PHONE,
                one.sex(),
                Nation.HAN,
                one.life().marriage(),
                HukouKind.RESIDENT_FAMILY,
                one.life().health(),
                one.life().employment(),
                one.life().capacity(),
                one.recordedBirth(fault),
                SixMembers.AS_OF,
                List.of(),
                DisabilityLevel.NONE,
                Set.of(),
                null,
                null,
                one.isChild() ? List.of(father()) : List.of(),
                Set.of(),
                one.life().stage(),
                true);
    }

    private static PlainHousehold.Carer father() {
        return new PlainHousehold.Carer(
                GuardianKind.PARENT, FamilyRelation.FATHER, SixPeople.HEAD.id(), null, null, null, null);
    }
}
