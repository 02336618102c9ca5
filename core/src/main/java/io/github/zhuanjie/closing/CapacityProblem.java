package io.github.zhuanjie.closing;

import io.github.zhuanjie.base.Coded;

/** What could not be done about capacity, and what somebody has to see to. */
public enum CapacityProblem implements Coded {
    /** The referral was taken on, but its hold had run out: capacity may be promised to somebody else meanwhile. */
    NOT_CONFIRMED("NOT_CONFIRMED"),
    /** The referral waits for an answer, but its hold was given back. */
    HOLD_LOST("HOLD_LOST"),
    /** The reservation is for another need or project than the referral; it was not touched on account of it. */
    RESERVATION_UNFIT("RESERVATION_UNFIT"),
    /** Referrals for different needs name one reservation; it was not touched. */
    SHARED("SHARED");

    private final String code;

    CapacityProblem(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
