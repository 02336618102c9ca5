package io.github.zhuanjie.household;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table of names, which also tells the households that share somebody in it. */
final class NamedPersons implements SamePersons {

    private final Map<HouseholdMember, Set<HouseholdMember>> byName;
    private final Map<HouseholdId, SortedSet<HouseholdId>> sharing = new HashMap<>();

    NamedPersons(Map<HouseholdMember, Set<HouseholdMember>> byName) {
        this.byName = Map.copyOf(byName);
        byName.forEach((name, names) -> names.forEach(other ->
                sharing.computeIfAbsent(name.household(), h -> new TreeSet<>()).add(other.household())));
    }

    @Override
    public Set<HouseholdMember> namesOf(HouseholdMember member) {
        return byName.getOrDefault(member, Set.of(member));
    }

    @Override
    public Set<HouseholdId> sharingMember(HouseholdId household) {
        SortedSet<HouseholdId> found = sharing.get(household);
        return found == null ? Set.of(household) : Collections.unmodifiableSortedSet(found);
    }
}
