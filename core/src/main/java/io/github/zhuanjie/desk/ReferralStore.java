package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.history.HistorySeal;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;
import java.util.Optional;

/**
 * Where events are kept: a port that the embedding system implements on its database. Events are added and never changed,
 * but for details that are erased, in the order in which they arrived; their own order is {@link io.github.zhuanjie.lifecycle.ReferralHistory}'s business.
 *
 * <p>What an implementation must give, and {@code ReferralStoreContract} of the fixtures tests:
 *
 * <ul>
 *   <li>Thread-safe; an append is one transaction and visible to every {@link #load} and {@link #findByConsent} that begins
 *       after it returned, and so is an erasure.
 *   <li>The comparison with the expected version and the adding are one atomic step: of several appends to one referral
 *       that expect one version, one at most is done. In SQL, a unique key over referral and place in the order of arrival
 *       is enough at every isolation level; a {@code select} before the {@code insert} is not.
 *   <li>All events of an append or none, and a {@link #load} never sees a part.
 *   <li>An erasure and an append to one referral come one after the other, whoever is first: in SQL both lock the
 *       referral's row before they look whether there is an erasure. Of a referral that was erased no details are kept,
 *       neither those that were there nor any that arrive, so that the other side's repetition does not bring them back.
 *       Backups and logs of the database are erased by whoever runs it.
 *   <li>Durable: events of an append that returned true survive a crash. If the caller does not learn how an append ended,
 *       it may repeat it.
 * </ul>
 *
 * <p>If the store fails, it throws; whether the append was done is then unknown to the caller. New methods will be default
 * methods.
 */
public interface ReferralStore {

    /**
     * Loads what is kept of a referral.
     *
     * @param id  the referral
     * @return its events in the order of arrival; empty if nothing is kept
     */
    Optional<StoredEvents> load(ReferralId id);

    /**
     * Adds events, all or none. The same append again is done already. Of a referral whose details were erased, the
     * events are added, and compared, without theirs.
     *
     * @param id  the referral
     * @param expectedVersion  how many events the caller has seen; 0 if none
     * @param events  the events, at least one
     * @return true if they were added, or stand already where they would have been added; false, with nothing changed, if
     *     the store has another number of events, because somebody else was faster
     * @throws IllegalArgumentException if there are no events, one is of another referral, or the version is negative
     */
    boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events);

    /**
     * Erases the details of every event of a referral, for good, and keeps the record of it. The events stay, in their
     * order. What was erased before stays as it is, with the first record.
     *
     * @param expectedVersion  how many events the caller has seen
     * @param note  the record, which names the referral
     * @return true if they are erased, now or before; false, with nothing changed, if the store has another number of
     *     events
     * @throws IllegalArgumentException if the version is not positive
     */
    boolean eraseDetails(int expectedVersion, DetailsErasure note);

    /**
     * Returns the history of a referral: every event in the order of arrival, each bound to all before it. A store that
     * writes each event's hash beside it, as it should, returns what was written; {@link HistorySeal} makes it. Without
     * that, the history is computed from the events, which shows that something was changed, but not where.
     *
     * @param id  the referral
     * @return its entries; none if nothing is kept
     */
    default List<HistoryEntry> entries(ReferralId id) {
        return load(id).map(kept -> HistorySeal.recompute(id, kept.events())).orElse(List.of());
    }

    /**
     * Returns how far the history of a referral goes. A store that keeps the head beside the events need not read them.
     *
     * @param id  the referral
     * @return the head; empty if nothing is kept
     */
    default Optional<HistoryHead> head(ReferralId id) {
        List<HistoryEntry> entries = entries(id);
        return entries.isEmpty() ? Optional.empty() : Optional.of(HistorySeal.headOf(entries.get(entries.size() - 1)));
    }

    /**
     * Finds the referrals of which an event names a consent. Asked at every withdrawal: needs an index.
     *
     * @param consent  the consent
     * @return the referrals, ordered by identifier
     */
    List<ReferralId> findByConsent(ConsentId consent);

    /**
     * Returns every referral of which something is kept.
     *
     * @return the identifiers, ordered
     */
    List<ReferralId> ids();
}
