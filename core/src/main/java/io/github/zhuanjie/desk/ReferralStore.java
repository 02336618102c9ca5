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
 * <p>Implementations are thread-safe, and pass the published contract test. New methods will be default methods.
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
     * Adds events, all or none.
     *
     * @param id  the referral
     * @param expectedVersion  how many events the caller has seen; 0 if none
     * @param events  the events
     * @return true if they were added; false, with nothing changed, if the store has another number of events, because
     *     somebody else was faster
     */
    boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events);

    /**
     * Finds the referrals on which a consent was recorded.
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
