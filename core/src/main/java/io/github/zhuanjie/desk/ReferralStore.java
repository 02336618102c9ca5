package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;
import java.util.Optional;

/**
 * Where events are kept: a port that the embedding system implements on its database. Events are added and never changed,
 * in the order in which they arrived; their own order is {@link io.github.zhuanjie.lifecycle.ReferralHistory}'s business.
 *
 * <p>What an implementation must give, and {@code ReferralStoreContract} of the fixtures tests:
 *
 * <ul>
 *   <li>Thread-safe; an append is one transaction and visible to every {@link #load} and {@link #findByConsent} that begins
 *       after it returned.
 *   <li>The comparison with the expected version and the adding are one atomic step: of several appends to one referral
 *       that expect one version, one at most is done. In SQL, a unique key over referral and place in the order of arrival
 *       is enough at every isolation level; a {@code select} before the {@code insert} is not.
 *   <li>All events of an append or none, and a {@link #load} never sees a part.
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
     * Adds events, all or none. The same append again is done already.
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
