package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Sweeps over the days of each household, of each person who goes by several names, and of each two households that
 * share a member; then compares whatever names the same need.
 */
final class OverlapSearch {

    private static final Comparator<AidRecord> BY_BEGIN = Comparator.comparing(
                    (AidRecord record) -> record.getCoveredFrom().orElse(LocalDate.MIN))
            .thenComparing(AidRecord::getId);

    private final SamePersons same;
    private final Map<HouseholdId, Map<NeedKind, List<AidRecord>>> households = new HashMap<>();
    private final Map<HouseholdMember, Map<NeedKind, List<AidRecord>>> persons = new HashMap<>();
    private final Map<List<HouseholdId>, Map<NeedKind, List<AidRecord>>> neighbours = new HashMap<>();
    private final Map<NeedId, List<AidRecord>> needs = new HashMap<>();
    private final Map<HouseholdId, SortedSet<HouseholdId>> sharing = new HashMap<>();
    private final TreeMap<AidRecordId, TreeMap<AidRecordId, AidOverlap>> found = new TreeMap<>();

    OverlapSearch(SamePersons same) {
        this.same = same;
    }

    List<AidOverlap> find(List<AidRecord> records) {
        List<AidRecord> aid = records.stream()
                .filter(record -> record.getForm() != AidForm.REFERRAL)
                .sorted(BY_BEGIN)
                .toList();
        aid.forEach(this::learn);
        aid.forEach(this::group);
        sweep(households, OverlapSearch::concernsSame, Set.of());
        sweep(persons, (one, other) -> !nameOf(one).equals(nameOf(other)), Set.of());
        sweep(neighbours, OverlapSearch::mayConcernSame, EnumSet.of(OverlapDoubt.HOUSEHOLDS_SHARE_MEMBER));
        needs.values().forEach(this::ofOneNeed);
        return found.values().stream()
                .flatMap(overlaps -> overlaps.values().stream())
                .toList();
    }

    /** Learns which households share a member from what was given to persons, and from who knows the members. */
    private void learn(AidRecord record) {
        SortedSet<HouseholdId> others = sharing.computeIfAbsent(record.getHousehold(), home -> new TreeSet<>());
        others.addAll(same.sharingMember(record.getHousehold()));
        SortedSet<HouseholdId> known = new TreeSet<>();
        namesOf(record).forEach(name -> known.add(name.household()));
        for (HouseholdId home : known) {
            sharing.computeIfAbsent(home, h -> new TreeSet<>()).addAll(known);
        }
    }

    private void group(AidRecord record) {
        add(households, record.getHousehold(), record);
        record.getNeed()
                .ifPresent(need ->
                        needs.computeIfAbsent(need, n -> new ArrayList<>()).add(record));
        SortedSet<HouseholdMember> names = namesOf(record);
        if (names.size() > 1) {
            add(persons, names.first(), record);
        }
        SortedSet<HouseholdId> others = new TreeSet<>();
        if (record.getPerson().isPresent()) {
            names.forEach(name -> others.add(name.household()));
        } else {
            others.addAll(sharing.get(record.getHousehold()));
        }
        others.remove(record.getHousehold());
        others.forEach(other -> add(neighbours, pair(record.getHousehold(), other), record));
    }

    private static List<HouseholdId> pair(HouseholdId one, HouseholdId other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    private static <K> void add(Map<K, Map<NeedKind, List<AidRecord>>> groups, K key, AidRecord record) {
        groups.computeIfAbsent(key, k -> new EnumMap<>(NeedKind.class))
                .computeIfAbsent(record.getNeedKind(), k -> new ArrayList<>())
                .add(record);
    }

    private static Optional<HouseholdMember> nameOf(AidRecord record) {
        return record.getPerson().map(person -> new HouseholdMember(record.getHousehold(), person));
    }

    private SortedSet<HouseholdMember> namesOf(AidRecord record) {
        return nameOf(record).map(name -> AidLedger.names(name, same)).orElseGet(TreeSet::new);
    }

    private static boolean concernsSame(AidRecord one, AidRecord other) {
        return one.getPerson().isEmpty()
                || other.getPerson().isEmpty()
                || one.getPerson().equals(other.getPerson());
    }

    private static boolean mayConcernSame(AidRecord one, AidRecord other) {
        boolean whole = one.getPerson().isEmpty() || other.getPerson().isEmpty();
        return whole && !one.getHousehold().equals(other.getHousehold());
    }

    private <K> void sweep(
            Map<K, Map<NeedKind, List<AidRecord>>> groups,
            BiPredicate<AidRecord, AidRecord> concerning,
            Set<OverlapDoubt> doubts) {
        for (Map<NeedKind, List<AidRecord>> kinds : groups.values()) {
            for (List<AidRecord> ofKind : kinds.values()) {
                sweep(ofKind, concerning, doubts);
            }
        }
    }

    /** Compares each record with those that began before it and have not ended; those without a period come first and never end. */
    private void sweep(
            List<AidRecord> byBegin, BiPredicate<AidRecord, AidRecord> concerning, Set<OverlapDoubt> doubts) {
        List<AidRecord> running = new ArrayList<>();
        for (AidRecord record : byBegin) {
            record.getCoveredFrom().ifPresent(begin -> running.removeIf(earlier -> hasEnded(earlier, begin)));
            running.stream()
                    .filter(earlier -> concerning.test(earlier, record))
                    .forEach(earlier -> put(OverlapPair.of(earlier, record, doubts)));
            running.add(record);
        }
    }

    private static boolean hasEnded(AidRecord record, LocalDate day) {
        return record.getCoveredUntil().filter(until -> until.isBefore(day)).isPresent();
    }

    /** One need is one occasion, whoever is named and whatever the days: this is certain, and takes the place of a doubt. */
    private void ofOneNeed(List<AidRecord> records) {
        for (int later = 1; later < records.size(); later++) {
            for (AidRecord earlier : records.subList(0, later)) {
                put(OverlapPair.of(earlier, records.get(later), Set.of()));
            }
        }
    }

    private void put(AidOverlap overlap) {
        found.computeIfAbsent(overlap.getFirst(), first -> new TreeMap<>()).put(overlap.getSecond(), overlap);
    }
}
