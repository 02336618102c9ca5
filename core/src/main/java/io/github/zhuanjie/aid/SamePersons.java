package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
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
 * and opened anew (停旧建新). The ledger itself holds no identity numbers and cannot know.
 *
 * <p>An implementation must be an equivalence (everybody is the same as oneself, in both directions, in chains), must
 * not change while it is used, and must be thread-safe.
 */
@FunctionalInterface
public interface SamePersons {

    /**
     * Returns under which names a person is known.
     *
     * @param beneficiary  a member of a household
     * @return all names of the same human being, the given one among them or not
     */
    Set<Beneficiary> namesOf(Beneficiary beneficiary);

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
        Map<ResidentId, SortedSet<Beneficiary>> byNumber = new HashMap<>();
        for (Household household : households) {
            for (Person member : household.getMembers()) {
                Beneficiary name = new Beneficiary(household.getId(), member.getId());
                member.getResidentId()
                        .ifPresent(number -> byNumber.computeIfAbsent(number, n -> new TreeSet<>())
                                .add(name));
            }
        }
        Map<Beneficiary, Set<Beneficiary>> byName = new HashMap<>();
        for (SortedSet<Beneficiary> names : byNumber.values()) {
            names.forEach(name -> byName.put(name, Collections.unmodifiableSet(names)));
        }
        return new NamedPersons(byName);
    }
}
