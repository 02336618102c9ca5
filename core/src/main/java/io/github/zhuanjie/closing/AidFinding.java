package io.github.zhuanjie.closing;

import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.identity.ReferralId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A record of aid that somebody has to look at, or a referral whose records are gone.
 *
 * @param referral  the referral that fed it back
 * @param record  the record; empty if it was erased, with {@link AidObjection#DETAILS_ERASED} only
 * @param objections  what is wrong or doubtful, in the order of the constants, not empty
 */
public record AidFinding(ReferralId referral, Optional<AidRecordId> record, Set<AidObjection> objections)
        implements Comparable<AidFinding> {

    private static final Comparator<AidFinding> ORDER = Comparator.comparing(AidFinding::referral)
            .thenComparing(finding -> finding.record().map(AidRecordId::value).orElse(""));

    /**
     * Orders the objections.
     *
     * @throws IllegalArgumentException if there is none, or details were erased and a record is named, or neither
     */
    public AidFinding {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(record, "record");
        if (objections.isEmpty()) {
            throw new IllegalArgumentException("objections must not be empty");
        }
        if (record.isPresent() == objections.contains(AidObjection.DETAILS_ERASED)) {
            throw new IllegalArgumentException("record must be named unless it was erased");
        }
        objections = Collections.unmodifiableSet(EnumSet.copyOf(objections));
    }

    /**
     * Tells whether the record was entered into the ledger all the same.
     *
     * @return true if nothing against it refuses it
     */
    public boolean isEntered() {
        return objections.stream().noneMatch(AidObjection::isRefusing);
    }

    /** Orders by referral, then record. */
    @Override
    public int compareTo(AidFinding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the identifiers only: an objection tells of the person.
     *
     * @return a text without objections
     */
    @Override
    public String toString() {
        return "AidFinding[" + referral + record.map(id -> ", " + id).orElse("") + "]";
    }
}
