package io.github.zhuanjie.referral;

import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Objects;

/**
 * The record that restricted details were looked at, which says nothing of what they are.
 *
 * @param referral  the referral
 * @param ground  what allows it, such as the article under which an auditor asks
 * @param by  who looked
 * @param at  when
 */
@Disclosure(DisclosureClass.IDENTIFIER)
public record DetailsRelease(
        ReferralId referral,
        @Disclosure(DisclosureClass.INTERNAL) RuleReference ground,
        PartyId by,
        @Disclosure(DisclosureClass.PUBLIC) Instant at) {

    /** Requires every part. */
    public DetailsRelease {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns all but the ground.
     *
     * @return a text without what is kept inside
     */
    @Override
    public String toString() {
        return "DetailsRelease[" + referral + ", " + by + ", " + at + "]";
    }
}
