package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * Where a referral stands. The policy names no states; these are ours.
 */
public enum ReferralState implements Coded {
    /** Prepared, seen by nobody outside; consent is not needed yet. */
    DRAFT("DRAFT"),
    /** Handed to the recipient on the ground of a consent. */
    SENT("SENT");

    private final String code;

    ReferralState(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
