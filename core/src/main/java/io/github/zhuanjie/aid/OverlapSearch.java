package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.need.NeedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;

/** Sweeps over the days of each household, and of each person who goes by several names. */
final class OverlapSearch {

    private static final Comparator<AidRecord> BY_BEGIN =
            Comparator.comparing(AidRecord::getCoveredFrom).thenComparing(AidRecord::getId);
    private static final Comparator<AidOverlap> BY_IDS =
            Comparator.comparing(AidOverlap::getFirst).thenComparing(AidOverlap::getSecond);

    private final SamePersons same;
    private final Map<HouseholdId, Map<NeedKind, List<AidRecord>>> households = new HashMap<>();
    private final Map<HouseholdMember, Map<NeedKind, List<AidRecord>>> persons = new HashMap<>();
    private final List<AidOverlap> found = new ArrayList<>();

    OverlapSearch(SamePersons same) {
        this.same = same;
    }

    List<AidOverlap> find(List<AidRecord> records) {
        records.stream()
                .filter(record -> record.getForm() != AidForm.REFERRAL)
                .sorted(BY_BEGIN)
                .forEach(this::group);
        sweep(households, OverlapSearch::concernsSame);
        sweep(persons, (one, other) -> !nameOf(one).equals(nameOf(other)));
        return found.stream().sorted(BY_IDS).toList();
    }

    private void group(AidRecord record) {
        add(households, record.getHousehold(), record);
        nameOf(record).ifPresent(name -> {
            SortedSet<HouseholdMember> names = AidLedger.names(name, same);
            if (names.size() > 1) {
                add(persons, names.first(), record);
            }
        });
    }

    private static <K> void add(Map<K, Map<NeedKind, List<AidRecord>>> groups, K key, AidRecord record) {
        groups.computeIfAbsent(key, k -> new EnumMap<>(NeedKind.class))
                .computeIfAbsent(record.getNeedKind(), k -> new ArrayList<>())
                .add(record);
    }

    private static Optional<HouseholdMember> nameOf(AidRecord record) {
        return record.getPerson().map(person -> new HouseholdMember(record.getHousehold(), person));
    }

    private static boolean concernsSame(AidRecord one, AidRecord other) {
        return one.getPerson().isEmpty()
                || other.getPerson().isEmpty()
                || one.getPerson().equals(other.getPerson());
    }

    private <K> void sweep(
            Map<K, Map<NeedKind, List<AidRecord>>> groups, BiPredicate<AidRecord, AidRecord> concerning) {
        for (Map<NeedKind, List<AidRecord>> kinds : groups.values()) {
            for (List<AidRecord> ofKind : kinds.values()) {
                sweep(ofKind, concerning);
            }
        }
    }

    /** Compares each record with those that began before it and have not ended. */
    private void sweep(List<AidRecord> byBegin, BiPredicate<AidRecord, AidRecord> concerning) {
        List<AidRecord> running = new ArrayList<>();
        for (AidRecord record : byBegin) {
            running.removeIf(earlier -> earlier.getCoveredUntil().isBefore(record.getCoveredFrom()));
            running.stream()
                    .filter(earlier -> concerning.test(earlier, record))
                    .forEach(earlier -> found.add(overlap(earlier, record)));
            running.add(record);
        }
    }

    private static AidOverlap overlap(AidRecord earlier, AidRecord later) {
        boolean inOrder = earlier.getId().compareTo(later.getId()) < 0;
        LocalDate end = earlier.getCoveredUntil().isBefore(later.getCoveredUntil())
                ? earlier.getCoveredUntil()
                : later.getCoveredUntil();
        return AidOverlap.builder()
                .first(inOrder ? earlier.getId() : later.getId())
                .second(inOrder ? later.getId() : earlier.getId())
                .kind(later.getNeedKind())
                .firstDay(later.getCoveredFrom())
                .lastDay(end)
                .reason(reason(earlier, later))
                .build();
    }

    private static OverlapReason reason(AidRecord one, AidRecord other) {
        if (one.getSupplementTo().equals(Optional.of(other.getId()))
                || other.getSupplementTo().equals(Optional.of(one.getId()))) {
            return OverlapReason.SUPPLEMENT;
        }
        if (one.getProject().isPresent() && one.getProject().equals(other.getProject())) {
            return OverlapReason.SAME_PROJECT;
        }
        return one.getSource() == other.getSource() ? OverlapReason.SAME_SOURCE : OverlapReason.GOVERNMENT_AND_CHARITY;
    }
}
