package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a referral stays in its history for ever: who refers to whom, nothing about the person.
 *
 * @param direction  the direction
 * @param act  what the referring side does
 * @param referrer  who refers
 * @param recipient  who receives
 * @param parent  the referral that is passed on with this one, empty if there is none
 */
@Disclosure(DisclosureClass.PUBLIC)
public record Opening(
        ReferralDirection direction,
        ReferralAct act,
        PartyId referrer,
        PartyId recipient,
        Optional<ReferralId> parent) {

    /**
     * Requires two parties.
     *
     * @throws InvalidValueException with code {@code REFERRAL_PARTIES} if somebody refers to itself
     */
    public Opening {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(parent, "parent");
        if (referrer.equals(recipient)) {
            throw new InvalidValueException("REFERRAL_PARTIES", "nobody refers to itself");
        }
    }
}
