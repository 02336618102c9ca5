package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.household.Household;
import java.util.function.Predicate;

/** The class-level rules of {@link Household} and what it holds, for {@link PlainHousehold}. */
public enum PlainRule {
    EXPENSES_AGREE(PlainHousehold.class, PlainHouseholdRules::expensesAgree),
    GUARDIANS_AGREE(PlainHousehold.class, PlainHouseholdRules::guardiansAgree),
    INCOMES_AGREE(PlainHousehold.class, PlainHouseholdRules::incomesAgree),
    RELATIONS_AGREE(PlainHousehold.class, PlainHouseholdRules::relationsAgree),
    SINGLE_HEAD(PlainHousehold.class, PlainHouseholdRules::hasSingleHead),
    BIRTH_DATE_AGREES(PlainHousehold.Member.class, PlainMemberRules::birthDateAgrees),
    DATES_AFTER_BIRTH(PlainHousehold.Member.class, PlainMemberRules::datesAreAfterBirth),
    DISABILITY_AGREES(PlainHousehold.Member.class, PlainMemberRules::disabilityAgrees),
    GUARDIAN_FOR_MINOR(PlainHousehold.Member.class, PlainMemberRules::hasGuardianIfMinor),
    IDENTITY_GIVEN(PlainHousehold.Member.class, PlainMemberRules::hasIdentity),
    SEX_AGREES(PlainHousehold.Member.class, PlainMemberRules::sexAgrees),
    DATES_IN_ORDER(PlainHousehold.Recognised.class, PlainMemberRules::datesAreInOrder),
    COVERED_COUNT_AGREES(PlainHousehold.Recognised.class, PlainMemberRules::coveredCountAgrees);

    private final Predicate<Record> predicate;

    <T extends Record> PlainRule(Class<T> type, Predicate<T> predicate) {
        this.predicate = value -> predicate.test(type.cast(value));
    }

    Predicate<Record> asPredicate() {
        return predicate;
    }
}
