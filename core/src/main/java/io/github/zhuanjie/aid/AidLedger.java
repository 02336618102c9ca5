package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All aid that is known of, by government and by charity together (article five of 苏民助〔2024〕4号). Depends on the
 * set of records only, never on their order.
 *
 * <p>A record that comes twice counts once. Two different records under one identifier are a conflict: which of them is
 * true is for a person to say, so neither is used, and whatever would depend on them is unknown.
 *
 * <p>Immutable and thread-safe. Finding the aid of a household takes constant time; adding records copies the ledger.
 */
public final class AidLedger {

    private static final AidLedger EMPTY = new AidLedger(new TreeMap<>());

    private final SortedMap<AidRecordId, AidEntry> entries;
    private final Map<HouseholdId, List<AidEntry>> byHousehold = new HashMap<>();

    private AidLedger(SortedMap<AidRecordId, AidEntry> entries) {
        this.entries = entries;
        for (AidEntry entry : entries.values()) {
            entry.versions().stream()
                    .map(AidRecord::getHousehold)
                    .distinct()
                    .forEach(household -> byHousehold
                            .computeIfAbsent(household, h -> new ArrayList<>())
                            .add(entry));
        }
    }

    /**
     * Returns the ledger without records.
     *
     * @return the empty ledger
     */
    public static AidLedger empty() {
        return EMPTY;
    }

    /**
     * Obtains a ledger.
     *
     * @param records  the records in any order
     * @return the ledger
     */
    public static AidLedger of(Collection<AidRecord> records) {
        return EMPTY.withAll(records);
    }

    /**
     * Adds a record.
     *
     * @param record  the record
     * @return the ledger with it
     */
    public AidLedger with(AidRecord record) {
        return withAll(List.of(record));
    }

    /**
     * Adds records.
     *
     * @param records  the records in any order
     * @return the ledger with them
     */
    public AidLedger withAll(Collection<AidRecord> records) {
        SortedMap<AidRecordId, AidEntry> all = new TreeMap<>(entries);
        for (AidRecord record : records) {
            all.merge(record.getId(), AidEntry.of(record), AidEntry::join);
        }
        return new AidLedger(all);
    }

    /**
     * Finds a record.
     *
     * @param id  its identifier
     * @return the record; empty if there is none or the identifier stands for several
     */
    public Optional<AidRecord> find(AidRecordId id) {
        return Optional.ofNullable(entries.get(Objects.requireNonNull(id, "id")))
                .filter(entry -> !entry.isConflict())
                .map(AidEntry::record);
    }

    /**
     * Returns what was recorded under an identifier.
     *
     * @param id  the identifier
     * @return the different records in no particular order; more than one is a conflict
     */
    public Set<AidRecord> versionsOf(AidRecordId id) {
        return Optional.ofNullable(entries.get(Objects.requireNonNull(id, "id")))
                .map(AidEntry::versions)
                .orElseGet(Set::of);
    }

    /**
     * Selects everything.
     *
     * @return all records
     */
    public AidSelection all() {
        return new AidSelection(List.copyOf(entries.values()));
    }

    /**
     * Selects the aid to a household and to its members.
     *
     * @param household  the household
     * @return its records
     */
    public AidSelection ofHousehold(HouseholdId household) {
        return new AidSelection(entriesOf(household));
    }

    /**
     * Selects the aid to one person, without what was given to a household as a whole.
     *
     * @param person  the person under one name
     * @param same  who goes by several names
     * @return the person's records under all names
     */
    public AidSelection ofPerson(HouseholdMember person, SamePersons same) {
        Set<HouseholdMember> names = names(person, same);
        return new AidSelection(entriesOf(names).stream()
                .filter(entry -> entry.versions().stream().anyMatch(record -> isTo(record, names)))
                .toList());
    }

    /**
     * Finds aid for the same need, or to the same person or household for the same kind of need in the same days, see
     * {@link AidOverlap}. Aid that says no period may be meant for any days. Aid to a household may overlap with aid to
     * another one that shares a member, and with aid to this member there. Records of referral are no aid of their own
     * and do not overlap; conflicts must be solved first and are left out. Takes time in proportion to the records of
     * each household and to what is found, not to pairs of records.
     *
     * @param same  who goes by several names
     * @return the overlaps, ordered by their two identifiers
     */
    public List<AidOverlap> overlaps(SamePersons same) {
        return new OverlapSearch(same).find(all().getRecords());
    }

    static boolean isTo(AidRecord record, Set<HouseholdMember> names) {
        return record.getPerson()
                .filter(person -> names.contains(new HouseholdMember(record.getHousehold(), person)))
                .isPresent();
    }

    static SortedSet<HouseholdMember> names(HouseholdMember person, SamePersons same) {
        SortedSet<HouseholdMember> names = new TreeSet<>(same.namesOf(person));
        names.add(person);
        return names;
    }

    List<AidEntry> entriesOf(HouseholdId household) {
        return Collections.unmodifiableList(
                byHousehold.getOrDefault(Objects.requireNonNull(household, "household"), List.of()));
    }

    /** Returns the entries of all households that a person is a member of under some name, each once. */
    List<AidEntry> entriesOf(Set<HouseholdMember> names) {
        return names.stream()
                .map(HouseholdMember::household)
                .distinct()
                .flatMap(household -> entriesOf(household).stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AidLedger that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /**
     * Returns only the number of identifiers.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "AidLedger[" + entries.size() + "]";
    }
}
