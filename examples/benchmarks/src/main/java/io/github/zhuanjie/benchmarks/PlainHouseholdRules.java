package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The rules of a plain household, in loops: as fast as they get without caring for a declared place. */
final class PlainHouseholdRules {

    private static final IncomeKind[] KINDS = IncomeKind.values();

    private PlainHouseholdRules() {}

    static boolean expensesAgree(PlainHousehold household) {
        Map<ExpenseKind, Yuan> expenses = household.expenses();
        Yuan part = expenses.get(ExpenseKind.MEDICAL_IN_POLICY);
        Yuan whole = expenses.get(ExpenseKind.MEDICAL);
        return part == null || whole == null || part.compareTo(whole) <= 0;
    }

    static boolean guardiansAgree(PlainHousehold household) {
        for (PlainHousehold.Member ward : household.members()) {
            List<PlainHousehold.Carer> guardians = ward.guardians();
            if (guardians != null && !agree(household, ward, guardians)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(
            PlainHousehold household, PlainHousehold.Member ward, List<PlainHousehold.Carer> guardians) {
        for (PlainHousehold.Carer guardian : guardians) {
            PersonId id = guardian.member();
            if (id != null && (id.equals(ward.id()) || !has(household, id))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(PlainHousehold household, PersonId id) {
        for (PlainHousehold.Member member : household.members()) {
            if (member.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    static boolean incomesAgree(PlainHousehold household) {
        long least = 0;
        long most = 0;
        for (IncomeKind kind : KINDS) {
            Yuan amount = household.incomes().get(kind);
            if (amount == null) {
                return true;
            }
            least += amount.toFen();
            most += Math.max(0, amount.toFen());
        }
        Yuan total = household.annualIncome();
        return !household.incomes().get(IncomeKind.WAGES).isNegative()
                && (total == null || total.toFen() >= Math.max(0, least) && total.toFen() <= most);
    }

    static boolean relationsAgree(PlainHousehold household) {
        PlainHousehold.Member head = household.members().get(0);
        boolean married = false;
        for (PlainHousehold.Member member : household.members()) {
            boolean spouse = FamilyRelation.SPOUSE.includes(member.relation());
            if (spouse && married || !ageAgrees(head, member) || !sexAgrees(member)) {
                return false;
            }
            married |= spouse;
        }
        return true;
    }

    private static boolean ageAgrees(PlainHousehold.Member head, PlainHousehold.Member member) {
        LocalDate first = head.birthDate();
        LocalDate second = member.birthDate();
        if (first == null || second == null) {
            return true;
        }
        int order = second.compareTo(first);
        return switch (member.relation().group()) {
            case SON, DAUGHTER, GRANDCHILD -> order > 0;
            case PARENT, GRANDPARENT -> order < 0;
            default -> true;
        };
    }

    private static boolean sexAgrees(PlainHousehold.Member member) {
        return switch (member.relation()) {
            case SON, HUSBAND, FATHER, ELDER_BROTHER, YOUNGER_BROTHER -> member.sex() != Sex.FEMALE;
            case DAUGHTER, WIFE, MOTHER, ELDER_SISTER, YOUNGER_SISTER -> member.sex() != Sex.MALE;
            default -> true;
        };
    }

    static boolean hasSingleHead(PlainHousehold household) {
        int heads = 0;
        for (PlainHousehold.Member member : household.members()) {
            heads += member.relation() == FamilyRelation.HEAD ? 1 : 0;
        }
        return heads == 1;
    }
}
