package io.github.zhuanjie.ledger;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.person.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of households that are known already, so that ledgers of needs and aid, which name people, can be joined to
 * them. A number or a name that stands for two is no answer. Not thread-safe while it is filled.
 */
public final class HouseholdIndex {

    private final Map<ResidentId, HouseholdMember> byNumber = new HashMap<>();
    private final Set<ResidentId> twice = new HashSet<>();
    private final Map<HouseholdId, Map<PersonName, PersonId>> byName = new HashMap<>();

    /** Creates an index of nobody. */
    public HouseholdIndex() {}

    /**
     * Adds the members of a household.
     *
     * @param household  the household
     */
    public void add(Household household) {
        Map<PersonName, PersonId> names = byName.computeIfAbsent(household.getId(), id -> new HashMap<>());
        Set<PersonName> seen = new HashSet<>();
        for (Person member : household.getMembers()) {
            HouseholdMember place = new HouseholdMember(household.getId(), member.getId());
            member.getResidentId().ifPresent(number -> {
                HouseholdMember before = byNumber.put(number, place);
                if (before != null && !before.equals(place)) {
                    twice.add(number);
                }
            });
            member.getName().ifPresent(name -> {
                if (seen.add(name)) {
                    names.put(name, member.getId());
                } else {
                    names.remove(name);
                }
            });
        }
    }

    /**
     * Finds a member by number.
     *
     * @param number  the resident number
     * @return the household and the member; empty if nobody or more than one has it
     */
    public Optional<HouseholdMember> find(ResidentId number) {
        return twice.contains(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    /**
     * Finds a member of a household by name.
     *
     * @param household  the household
     * @param name  the name
     * @return the member; empty if nobody or more than one is called so
     */
    public Optional<PersonId> find(HouseholdId household, PersonName name) {
        return Optional.ofNullable(byName.getOrDefault(household, Map.of()).get(name));
    }

    /**
     * Tells whether there is a household.
     *
     * @param household  its identifier
     * @return true if it was added
     */
    public boolean contains(HouseholdId household) {
        return byName.containsKey(household);
    }

    /**
     * Returns a constant: who is in the index is personal.
     *
     * @return a text without names and numbers
     */
    @Override
    public String toString() {
        return "HouseholdIndex[***]";
    }
}
