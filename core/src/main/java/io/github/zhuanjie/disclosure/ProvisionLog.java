package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where the records of disclosures are kept, for three years at least (网络数据安全管理条例 art. 12): a port that the embedding
 * system implements on its database.
 *
 * <p>The gate records before it hands anything out. {@link #record} therefore returns only once the record is as safe as
 * the database makes it; if it throws, nothing is disclosed. A record never changes, and leaves the log in two ways only:
 * annulled, because nothing was handed out after all, or purged, because it is old enough. Records hold no content, but
 * they tell that a person was referred: read them as {@link Provision} says.
 *
 * <p>Implementations are thread-safe, and whatever {@link #record} returned from is seen by every later call. New methods
 * will be default methods.
 */
public interface ProvisionLog {

    /** How long a record is kept at least (网络数据安全管理条例 art. 12). */
    Period SHORTEST_KEEPING = Period.ofYears(3);

    /**
     * Keeps a record. The same record twice is one.
     *
     * @param provision  the record
     * @throws IllegalStateException if another record has its identifier
     */
    void record(Provision provision);

    /**
     * Removes a record of a disclosure that did not take place, because somebody else was faster: the payload that came
     * with it was handed to nobody. Does nothing if there is no such record.
     *
     * @param id  its identifier
     */
    void annul(ProvisionId id);

    /**
     * Takes the words about an emergency out of a record: they may speak of the person, and go when the details of the
     * referral go. Does nothing if there is no such record, or it has none.
     *
     * @param id  its identifier
     */
    void eraseWhy(ProvisionId id);

    /**
     * Removes the records that are old enough. Whatever was made at the {@linkplain #keptFrom oldest instant to keep} or
     * later stays. {@link DeletionDuties} are worked out from the records: keep them for longer than any recipient was told to
     * keep the data, or see to the duties first.
     *
     * @param keeping  how long records are kept
     * @param clock  the office's clock
     * @return how many records were removed
     * @throws IllegalArgumentException as {@link #keptFrom}
     */
    int purge(Period keeping, Clock clock);

    /**
     * Finds a record.
     *
     * @param id  its identifier
     * @return the record
     */
    Optional<Provision> find(ProvisionId id);

    /**
     * Returns every record of a referral.
     *
     * @param referral  the referral
     * @return the records, ordered by time and identifier
     */
    List<Provision> ofReferral(ReferralId referral);

    /**
     * Works out from when on records must be kept. For implementations of {@link #purge}.
     *
     * @param keeping  how long records are kept
     * @param clock  the office's clock; years are counted by Beijing time, whatever zone it has
     * @return the oldest instant to keep
     * @throws IllegalArgumentException if that is less than three years ago
     */
    static Instant keptFrom(Period keeping, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(ChinaDay.ZONE);
        ZonedDateTime oldest = now.minus(keeping);
        if (oldest.isAfter(now.minus(SHORTEST_KEEPING))) {
            throw new IllegalArgumentException("keeping must be three years or more");
        }
        return oldest.toInstant();
    }
}
