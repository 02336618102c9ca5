package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * How far the history of a referral goes, and the hash in which it ends: all that is needed to add to it, and enough to
 * see later that nothing up to here was changed.
 *
 * @param referral  the referral
 * @param length  the number of entries
 * @param hash  the hash of the last entry; of a history without entries, that of the referral's identifier
 */
@Disclosure(DisclosureClass.IDENTIFIER)
public record HistoryHead(
        ReferralId referral,
        @Disclosure(DisclosureClass.PUBLIC) int length,
        @Disclosure(DisclosureClass.PUBLIC) DocumentHash hash) {

    /**
     * Requires a length.
     *
     * @throws InvalidValueException with code {@code HISTORY_POSITION} if the length is negative
     */
    public HistoryHead {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(hash, "hash");
        if (length < 0) {
            throw new InvalidValueException("HISTORY_POSITION", "length must not be negative");
        }
    }
}
