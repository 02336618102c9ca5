package io.github.zhuanjie.priority;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Person;
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
        Household household = subject.household();
        Others others = new Others();
        // loops: a province has millions of members
        for (Person member : household.getMembers()) {
            if (facts.usable(member.getCountedInHousehold()).orElse(true)) {
                others.listed++;
                if (!member.getId().equals(subject.person().getId())) {
                    others.add(age(member), isSeverelyDisabled(member));
                }
            }
        }
        // ledgers often list the head alone: as many must be listed as the household is known to count
        boolean complete = facts.usable(household.effectiveHeadCount())
                .filter(heads -> heads <= others.listed)
                .isPresent();
        boolean agesKnown = complete && !others.ageUnknown;
        boolean disabilityKnown = complete && !others.disabilityUnknown;
        add(sheet, PriorityFactor.CHILDREN, policy.getHouseholdChildren(), others.children, agesKnown);
        add(sheet, PriorityFactor.OLD_MEMBERS, policy.getHouseholdOldPersons(), others.old, agesKnown);
        PriorityRate ofDisabled = policy.getHouseholdSeverelyDisabled();
        add(sheet, PriorityFactor.DISABLED_MEMBERS, ofDisabled, others.disabled, disabilityKnown);
    }

    private static void add(ScoreSheet sheet, PriorityFactor factor, PriorityRate rate, int count, boolean known) {
        int points = rate.pointsFor(count);
        sheet.add(factor, points, points < rate.most() && rate.isGiven() && !known);
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

    /** The other members, counted. */
    private static final class Others {
        private int listed;
        private int children;
        private int old;
        private int disabled;
        private boolean ageUnknown;
        private boolean disabilityUnknown;

        void add(Optional<Integer> age, Optional<Boolean> isDisabled) {
            ageUnknown |= age.isEmpty();
            disabilityUnknown |= isDisabled.isEmpty();
            children += age.isPresent() && isChild(age.get()) ? 1 : 0;
            old += age.isPresent() && isOld(age.get()) ? 1 : 0;
            disabled += isDisabled.orElse(false) ? 1 : 0;
        }
    }
}
