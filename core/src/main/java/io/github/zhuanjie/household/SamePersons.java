package io.github.zhuanjie.household;

import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.person.Person;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which members of which households are one human being: somebody who moved, or whose household's file was closed
 * and opened anew (停旧建新). Ledgers and needs hold no identity numbers and cannot know.
 *
 * <p>An implementation must be an equivalence (everybody is the same as oneself, in both directions, in chains), must
 * not change while it is used, and must be thread-safe.
 */
@FunctionalInterface
public interface SamePersons {

    /**
     * Returns under which names a person is known.
     *
     * @param member  a member of a household
     * @return all names of the same human being, the given one among them or not
     */
    Set<HouseholdMember> namesOf(HouseholdMember member);

    /**
     * Returns the one name by which a person is counted, whatever the name that a record uses.
     *
     * @param member  a member of a household
     * @return the first of all names
     */
    default HouseholdMember firstNameOf(HouseholdMember member) {
        TreeSet<HouseholdMember> names = new TreeSet<>(namesOf(member));
        names.add(member);
        return names.first();
    }

    /**
     * Returns the households that share a member with a household. It is asked because aid to a household names no
     * member. The default knows none, which leaves those that records of persons show.
     *
     * @param household  a household
     * @return the households, the given one among them or not
     */
    default Set<HouseholdId> sharingMember(HouseholdId household) {
        return Set.of(household);
    }

    /**
     * Returns the knowledge that nobody is known under two names.
     *
     * @return no other names
     */
    static SamePersons none() {
        return Collections::singleton;
    }

    /**
     * Finds those who share a resident number. The numbers are compared and not kept.
     *
     * @param households  households with their members
     * @return the names that each person with a number goes by; persons without a number go by one name
     */
    static SamePersons byResidentId(Collection<Household> households) {
        Map<ResidentId, SortedSet<HouseholdMember>> byNumber = new HashMap<>();
        for (Household household : households) {
            for (Person member : household.getMembers()) {
                HouseholdMember name = new HouseholdMember(household.getId(), member.getId());
                member.getResidentId()
                        .ifPresent(number -> byNumber.computeIfAbsent(number, n -> new TreeSet<>())
                                .add(name));
            }
        }
        Map<HouseholdMember, Set<HouseholdMember>> byName = new HashMap<>();
        for (SortedSet<HouseholdMember> names : byNumber.values()) {
            names.forEach(name -> byName.put(name, Collections.unmodifiableSet(names)));
        }
        return new NamedPersons(byName);
    }
}
