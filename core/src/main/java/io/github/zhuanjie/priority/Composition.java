package io.github.zhuanjie.priority;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Person;
import java.util.List;
import java.util.Optional;

/** What burdens the person in need, and who else lives in the household. */
final class Composition {

    private final PriorityPolicy policy;
    private final FactReader facts;

    Composition(PriorityPolicy policy, FactReader facts) {
        this.policy = policy;
        this.facts = facts;
    }

    void addTo(ScoreSheet sheet, NeedCase subject) {
        addPerson(sheet, subject.person());
        List<Person> others = subject.household().getMembers().stream()
                .filter(member -> !member.getId().equals(subject.person().getId()))
                .filter(member -> facts.usable(member.getCountedInHousehold()).orElse(true))
                .toList();
        boolean complete = isEverybodyListed(subject.household());
        List<Optional<Integer>> ages = others.stream().map(this::age).toList();
        List<Optional<Boolean>> severe =
                others.stream().map(this::isSeverelyDisabled).toList();
        List<Optional<Boolean>> children =
                ages.stream().map(age -> age.map(Composition::isChild)).toList();
        List<Optional<Boolean>> old =
                ages.stream().map(age -> age.map(Composition::isOld)).toList();
        addMembers(sheet, PriorityFactor.CHILDREN, policy.getHouseholdChildren(), children, complete);
        addMembers(sheet, PriorityFactor.OLD_MEMBERS, policy.getHouseholdOldPersons(), old, complete);
        addMembers(sheet, PriorityFactor.DISABLED_MEMBERS, policy.getHouseholdSeverelyDisabled(), severe, complete);
    }

    private static void addMembers(
            ScoreSheet sheet,
            PriorityFactor factor,
            PriorityRate rate,
            List<Optional<Boolean>> members,
            boolean complete) {
        long count = members.stream().filter(member -> member.orElse(false)).count();
        int points = rate.pointsFor(count);
        boolean known = complete && members.stream().allMatch(Optional::isPresent);
        sheet.add(factor, points, rate.isGiven() && points < rate.most() && !known);
    }

    /** Ledgers often list the head alone: as many must be listed as the household is known to count. */
    private boolean isEverybodyListed(Household household) {
        long listed = household.getMembers().stream()
                .filter(member -> facts.usable(member.getCountedInHousehold()).orElse(true))
                .count();
        return facts.usable(household.effectiveHeadCount())
                .filter(heads -> heads <= listed)
                .isPresent();
    }

    private void addPerson(ScoreSheet sheet, Person person) {
        Optional<Integer> age = age(person);
        int most = Math.max(policy.getChildPoints(), policy.getOldAgePoints());
        sheet.add(PriorityFactor.AGE, age.map(this::pointsOfAge).orElse(0), age.isEmpty() && most > 0);
        addIf(sheet, PriorityFactor.DISABILITY, policy.getSevereDisabilityPoints(), isSeverelyDisabled(person));
        addIf(
                sheet,
                PriorityFactor.ILLNESS,
                policy.getSeriousIllnessPoints(),
                facts.usable(person.getIllnesses()).map(illnesses -> !illnesses.isEmpty()));
    }

    private static void addIf(ScoreSheet sheet, PriorityFactor factor, int points, Optional<Boolean> applies) {
        sheet.add(factor, applies.orElse(false) ? points : 0, applies.isEmpty() && points > 0);
    }

    /** A day of birth that is still to come says nothing. */
    private Optional<Integer> age(Person person) {
        return facts.usable(person.effectiveBirthDate())
                .map(birth -> Ages.on(facts.asOf(), birth, AgeDayRule.ON_BIRTHDAY))
                .filter(age -> age >= 0);
    }

    private int pointsOfAge(int age) {
        if (isChild(age)) {
            return policy.getChildPoints();
        }
        return isOld(age) ? policy.getOldAgePoints() : 0;
    }

    private static boolean isChild(int age) {
        return age < PriorityPolicy.ADULT_AGE;
    }

    private static boolean isOld(int age) {
        return age >= PriorityPolicy.OLD_AGE;
    }

    private Optional<Boolean> isSeverelyDisabled(Person person) {
        return facts.usable(person.getDisabilityLevel()).map(level -> level.isAtLeast(DisabilityLevel.LEVEL_2));
    }
}
