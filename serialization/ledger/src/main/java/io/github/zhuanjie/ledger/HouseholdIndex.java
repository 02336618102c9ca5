package io.github.zhuanjie.ledger;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.person.FamilyRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of households that are known already, so that ledgers of needs and aid, which name people, can be joined to
 * them. A number or a name that stands for two is no answer. Not thread-safe while it is filled.
 */
public final class HouseholdIndex {

    private final Map<ResidentId, HouseholdMember> byNumber = new HashMap<>();
    private final Set<ResidentId> shared = new HashSet<>();
    private final Map<HouseholdId, List<Known>> households = new HashMap<>();

    /** Creates an index of nobody. */
    public HouseholdIndex() {}

    /** A member as the household has it. */
    record Known(PersonId id, FamilyRelation relation, Optional<PersonName> name, Optional<ResidentId> number) {

        boolean isHead() {
            return relation == FamilyRelation.HEAD;
        }

        @Override
        public String toString() {
            return "Known[***]";
        }
    }

    /**
     * Adds the members of a household; of two with the same identifier the later one counts.
     *
     * @param household  the household
     */
    public void add(Household household) {
        List<Known> members = household.getMembers().stream()
                .map(member ->
                        new Known(member.getId(), member.getRelation(), member.getName(), member.getResidentId()))
                .toList();
        households.put(household.getId(), members);
        for (Known member : members) {
            HouseholdMember place = new HouseholdMember(household.getId(), member.id());
            member.number().ifPresent(number -> {
                HouseholdMember before = byNumber.put(number, place);
                if (before != null && !before.equals(place)) {
                    shared.add(number);
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
        return isShared(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    /** Tells whether anybody has a number. */
    boolean isKnown(ResidentId number) {
        return byNumber.containsKey(number);
    }

    /** Tells whether more than one person has a number. */
    boolean isShared(ResidentId number) {
        return shared.contains(number);
    }

    /**
     * Finds a member of a household by name.
     *
     * @param household  the household
     * @param name  the name
     * @return the member; empty if nobody or more than one is called so
     */
    public Optional<PersonId> find(HouseholdId household, PersonName name) {
        return only(members(household).stream()
                        .filter(member -> member.name().equals(Optional.of(name)))
                        .toList())
                .map(Known::id);
    }

    /**
     * Returns the head of a household (户主).
     *
     * @param household  its identifier
     * @return the member; empty if the household is not known or nobody of it is said to be its head
     */
    public Optional<PersonId> head(HouseholdId household) {
        return only(members(household).stream().filter(Known::isHead).toList()).map(Known::id);
    }

    /**
     * Tells whether there is a household.
     *
     * @param household  its identifier
     * @return true if it was added
     */
    public boolean contains(HouseholdId household) {
        return households.containsKey(household);
    }

    List<Known> members(HouseholdId household) {
        return households.getOrDefault(household, List.of());
    }

    static Optional<Known> only(List<Known> members) {
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
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
