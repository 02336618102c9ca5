package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.Coded;

/**
 * Why the gate stays shut.
 */
public enum GateRefusal implements Coded {
    /** What the referral is about was erased, or is not known to this side. */
    TERMS_ERASED("TERMS_ERASED"),
    /** Nothing may be disclosed in this state of the referral. */
    STATE_SHUT("STATE_SHUT"),
    /** The case is not the one that the referral is about. */
    SUBJECT_UNFIT("SUBJECT_UNFIT"),
    /** The recipient is not the one of the referral. */
    RECIPIENT_UNFIT("RECIPIENT_UNFIT"),
    /** The purpose is not the one of the referral. */
    PURPOSE_UNFIT("PURPOSE_UNFIT"),
    /** The consent is not on the register. */
    CONSENT_UNKNOWN("CONSENT_UNKNOWN"),
    /** The consent was not recorded on this referral, so that its withdrawal would not reach it. */
    CONSENT_NOT_RECORDED("CONSENT_NOT_RECORDED"),
    /** The consent does not carry this disclosure; the objections say why. */
    CONSENT_UNFIT("CONSENT_UNFIT"),
    /** This basis does not lead to this kind of recipient. */
    BASIS_UNFIT("BASIS_UNFIT"),
    /** No emergency rule of this name is in force. */
    RULE_UNKNOWN("RULE_UNKNOWN"),
    /** Nothing that is needed is allowed. */
    NOTHING_TO_DISCLOSE("NOTHING_TO_DISCLOSE");

    private final String code;

    GateRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
