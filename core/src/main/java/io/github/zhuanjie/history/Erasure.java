package io.github.zhuanjie.history;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.ReferralEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Events from which the details were erased, and the record of it (个人信息保护法 art. 47). Their history still proves what
 * was done, by whom and when: the entries bind the events without details, and a salted hash of those, from which they
 * cannot be found by trying since the salt is erased with them.
 *
 * <p>Erased is only what these events hold. Of the same person there also are, in the hands of the embedding system:
 * the consent on its {@link io.github.zhuanjie.consent.ConsentRegister}, with the guardian's name and whose scan it
 * names by hash; the household, its persons and needs; the {@link io.github.zhuanjie.aid.AidLedger}, where what was given
 * is kept for its own reasons; and what the recipient was given. The
 * {@linkplain io.github.zhuanjie.consent.Provision record of a disclosure} holds identifiers and kinds of data only and
 * must stay for three years. The event itself keeps its reason and sub-state, which are codes; a local table must not put
 * anything personal into a code.
 *
 * <p>A {@link io.github.zhuanjie.referral.ReferralEvent} that the other side sends once more has its details again: what
 * arrives for an erased referral must be erased, too, as a {@code ReferralStore} does.
 *
 * @param events  the events without details, in the order in which they were given
 * @param note  the record, to be kept
 */
public record Erasure(List<ReferralEvent> events, DetailsErasure note) {

    /** Copies the events. */
    public Erasure {
        events = List.copyOf(events);
    }

    /**
     * Takes the details out of all events of a referral.
     *
     * @param events  every event that is kept of one referral
     * @param ground  why
     * @param by  who erases them
     * @param at  when
     * @return the events to be kept instead
     * @throws IllegalArgumentException if there is no event, or they are of several referrals
     */
    public static Erasure of(Collection<ReferralEvent> events, ErasureGround ground, PartyId by, Instant at) {
        ReferralId referral = referralOf(events);
        List<ReferralEvent> erased =
                events.stream().map(ReferralEvent::withoutDetails).toList();
        return new Erasure(erased, new DetailsErasure(referral, ground, by, at));
    }

    static ReferralId referralOf(Collection<ReferralEvent> events) {
        List<ReferralId> referrals =
                events.stream().map(ReferralEvent::getReferral).distinct().toList();
        if (referrals.size() != 1) {
            throw new IllegalArgumentException("events must be of one referral");
        }
        return referrals.get(0);
    }

    /**
     * Returns the referral and the number of events only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Erasure[" + note.referral() + ", " + events.size() + "]";
    }
}
