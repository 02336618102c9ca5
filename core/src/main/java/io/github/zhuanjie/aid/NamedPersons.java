package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.HouseholdId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table of names, which also tells the households that share somebody in it. */
final class NamedPersons implements SamePersons {

    private final Map<Beneficiary, Set<Beneficiary>> byName;
    private final Map<HouseholdId, SortedSet<HouseholdId>> sharing = new HashMap<>();

    NamedPersons(Map<Beneficiary, Set<Beneficiary>> byName) {
        this.byName = Map.copyOf(byName);
        byName.forEach((name, names) -> names.forEach(other ->
                sharing.computeIfAbsent(name.household(), h -> new TreeSet<>()).add(other.household())));
    }

    @Override
    public Set<Beneficiary> namesOf(Beneficiary beneficiary) {
        return byName.getOrDefault(beneficiary, Set.of(beneficiary));
    }

    @Override
    public Set<HouseholdId> sharingMember(HouseholdId household) {
        SortedSet<HouseholdId> found = sharing.get(household);
        return found == null ? Set.of(household) : Collections.unmodifiableSortedSet(found);
    }
}
