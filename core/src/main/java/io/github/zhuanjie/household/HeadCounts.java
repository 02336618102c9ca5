package io.github.zhuanjie.household;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How many people a household counts, and what holds for one of them. */
final class HeadCounts {

    private static final int FEWEST_TO_COUNT = 2;

    private HeadCounts() {}

    static Fact<Integer> of(Household household) {
        boolean isRecorded = !(household.getHeadCount() instanceof Fact.Unknown<Integer>);
        if (isRecorded || household.getMembers().size() < FEWEST_TO_COUNT) {
            return household.getHeadCount();
        }
        return Fact.known(counted(household));
    }

    /** The listed members who are not known to be left out. */
    static int counted(Household household) {
        return (int)
                household.getMembers().stream().filter(HeadCounts::isCounted).count();
    }

    private static boolean isCounted(Person member) {
        return member.getCountedInHousehold().toOptional().orElse(true);
    }

    static Set<AssistanceCategory> categories(Household household, Person member, LocalDate date) {
        Set<AssistanceCategory> found = EnumSet.noneOf(AssistanceCategory.class);
        member.getRecognitions().toOptional().orElse(List.of()).stream()
                .filter(own -> own.isInForce(date))
                .forEach(own -> found.add(own.getCategory()));
        household.getRecognitions().toOptional().orElse(List.of()).stream()
                .filter(shared -> household
                        .holdsFor(shared, member.getId(), date)
                        .toOptional()
                        .orElse(false))
                .forEach(shared -> found.add(shared.getCategory()));
        return Collections.unmodifiableSet(found);
    }

    static Fact<Boolean> both(Fact<Boolean> one, Fact<Boolean> other) {
        // what is left is as old as the fact that it rests on
        if (isFalse(one) || one.toOptional().isEmpty() && !isFalse(other)) {
            return one;
        }
        return other;
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return !fact.toOptional().orElse(true);
    }
}
