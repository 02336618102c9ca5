package io.github.zhuanjie.types;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.Optional;

/**
 * Details that are read beside a hash must be those of the hash: what was changed on the way, or was hashed in another form
 * than the normal one, is found where it is read and not when the desk refuses it.
 */
final class BoundDetails {

    private BoundDetails() {}

    static void require(ReferralEvent event) {
        require(event.getDetails(), event.getDetailsHash(), "detailsHash");
    }

    static void require(HistoryEntry entry) {
        require(entry.getDetails(), entry.getEvent().getDetailsHash(), "event/detailsHash");
    }

    private static void require(Optional<EventDetails> details, Optional<DocumentHash> hash, String member) {
        Optional<DocumentHash> computed = details.map(each -> CanonicalJson.hash(EventDetails.class, each));
        if (computed.isPresent() && !computed.equals(hash)) {
            throw new InvalidValueException("DETAILS_HASH", "hash must be that of the details", member);
        }
    }
}
