package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.Coded;

/**
 * Why a referral must not be sent.
 */
public enum Refusal implements Coded {
    /** It is not a draft any more. */
    NOT_A_DRAFT("NOT_A_DRAFT"),
    /** The consent or the case is about another household, person or need. */
    OTHER_SUBJECT("OTHER_SUBJECT"),
    /** The consent names another recipient (PIPL art. 23: consent is separate for each). */
    OTHER_RECIPIENT("OTHER_RECIPIENT"),
    /** The consent is for another project. */
    OTHER_PURPOSE("OTHER_PURPOSE"),
    /** The consent begins after this day. */
    NOT_YET_GIVEN("NOT_YET_GIVEN"),
    /** The consent has expired. */
    EXPIRED("EXPIRED"),
    /** The consent was withdrawn (PIPL art. 15). */
    WITHDRAWN("WITHDRAWN"),
    /** The consent does not cover a kind of information that the referral itself carries. */
    DATA_NOT_COVERED("DATA_NOT_COVERED"),
    /** The person is under fourteen, or may be, and no guardian consented (PIPL art. 31). */
    GUARDIAN_REQUIRED("GUARDIAN_REQUIRED");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
