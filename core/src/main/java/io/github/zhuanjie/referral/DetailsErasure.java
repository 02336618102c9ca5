package io.github.zhuanjie.referral;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Objects;

/**
 * The record that details were erased from the events that a desk works with, which says nothing of what they were. Where
 * a law demands keeping, a vault out of its reach may have them still.
 *
 * @param referral  the referral
 * @param ground  why
 * @param by  who erased them
 * @param at  when
 */
@Disclosure(DisclosureClass.IDENTIFIER)
public record DetailsErasure(
        ReferralId referral,
        @Disclosure(DisclosureClass.PUBLIC) ErasureGround ground,
        PartyId by,
        @Disclosure(DisclosureClass.PUBLIC) Instant at) {

    /** Requires every part. */
    public DetailsErasure {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
