package io.github.zhuanjie.aid;

import io.github.zhuanjie.eligibility.Truth;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a ledger holds under one identifier: one record, or several that contradict each other. */
record AidEntry(AidRecordId id, Set<AidRecord> versions) {

    AidEntry {
        versions = Set.copyOf(versions);
    }

    static AidEntry of(AidRecord record) {
        return new AidEntry(record.getId(), Set.of(record));
    }

    boolean isConflict() {
        return versions.size() > 1;
    }

    /** Returns the record; must not be called on a conflict. */
    AidRecord record() {
        return versions.iterator().next();
    }

    AidEntry join(AidEntry other) {
        Set<AidRecord> all = new HashSet<>(versions);
        all.addAll(other.versions);
        return all.size() == versions.size() ? this : new AidEntry(id, all);
    }

    /** Returns what holds of the entry: unknown if its versions differ in it. */
    Truth truth(Function<AidRecord, Truth> condition) {
        Set<Truth> found = versions.stream().map(condition).collect(Collectors.toSet());
        return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
    }
}
