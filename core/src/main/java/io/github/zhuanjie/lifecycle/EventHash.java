package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.types.CanonicalJson;

/** The hash by which an event is bound to its details. */
public final class EventHash {

    private EventHash() {}

    /**
     * Computes the hash.
     *
     * @param details  the details
     * @return the SHA-256 of their {@linkplain CanonicalJson canonical form}
     */
    public static DocumentHash of(EventDetails details) {
        return CanonicalJson.hash(EventDetails.class, details);
    }
}
