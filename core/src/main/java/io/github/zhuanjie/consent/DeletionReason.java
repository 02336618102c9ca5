package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * Why a recipient must delete what it was told (PIPL art. 47). Reasons that fall on one day are told by the first.
 */
public enum DeletionReason implements Coded {
    /** Consent was withdrawn (art. 47 (3)). */
    CONSENT_WITHDRAWN("CONSENT_WITHDRAWN"),
    /** The help had not come to an end when the consent expired, and nobody renewed it (art. 47 (1)). */
    CONSENT_EXPIRED("CONSENT_EXPIRED"),
    /** The referral ended without help, so that the purpose can no longer be fulfilled (art. 47 (1)). */
    PURPOSE_VOID("PURPOSE_VOID"),
    /** Help was given, and the time for which the person was told it would be kept after that is over (art. 47 (2)). */
    RETENTION_OVER("RETENTION_OVER");

    private final String code;

    DeletionReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
