package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.types.CanonicalJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return of(CanonicalJson.write(EventDetails.class, details));
    }

    private static DocumentHash of(byte[] bytes) {
        try {
            return DocumentHash.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
