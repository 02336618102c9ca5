package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/** Why a referral may not be passed on in this way. */
public enum SubReferralRefusal implements Coded {
    /** The terms name another referral as the one they pass on, or none. */
    OTHER_PARENT("OTHER_PARENT"),
    /** The referral was never handed over, so that nobody can pass it on. */
    PARENT_NOT_SENT("PARENT_NOT_SENT"),
    /** The referral has ended, or nobody waits for its outcome any more. */
    PARENT_CLOSED("PARENT_CLOSED"),
    /** Who passes it on is not whom it was handed to. */
    NOT_THE_RECIPIENT("NOT_THE_RECIPIENT"),
    /** It would go back to whom it came from; that is an answer, not a referral. */
    BACK_TO_REFERRER("BACK_TO_REFERRER"),
    /** It is about another need, household or person. */
    OTHER_SUBJECT("OTHER_SUBJECT"),
    /** It was drafted before the referral was handed over. */
    BEFORE_PARENT("BEFORE_PARENT");

    private final String code;

    SubReferralRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
