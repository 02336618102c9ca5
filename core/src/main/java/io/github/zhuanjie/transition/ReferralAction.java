package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * What somebody may do with a referral. Which side may, in which state and with what it must bring, stands in the
 * {@link TransitionTable}.
 */
public enum ReferralAction implements Coded {
    /** Prepare it. */
    DRAFT("DRAFT"),
    /** Record that the person consented to this recipient and purpose. */
    RECORD_CONSENT("RECORD_CONSENT"),
    /** Record that the person does not consent. */
    RECORD_REFUSAL("RECORD_REFUSAL"),
    /** Hand it to the recipient, together with what may be told. */
    SEND("SEND"),
    /** Ask for more, before deciding or while helping. */
    REQUEST_FACTS("REQUEST_FACTS"),
    /** Tell more, once again within the consent. */
    SUPPLY_FACTS("SUPPLY_FACTS"),
    /** Take it on. */
    ACCEPT("ACCEPT"),
    /** Not take it on, for a reason. */
    DECLINE("DECLINE"),
    /** Begin helping. */
    START("START"),
    /** Wait until a day, for a reason. */
    HOLD("HOLD"),
    /** Go on after waiting. */
    RESUME("RESUME"),
    /** Feed back help that was given while more is to come, as with a service every month. */
    REPORT_AID("REPORT_AID"),
    /** Feed back what was given and end. */
    COMPLETE("COMPLETE"),
    /** Correct what was fed back: a record takes the place of the one with the same identifier. */
    CORRECT_AID("CORRECT_AID"),
    /** Feed back that nothing was given, and why. Takes back what was fed back before. */
    REPORT_NO_AID("REPORT_NO_AID"),
    /** Take back what nobody has accepted. */
    CANCEL("CANCEL"),
    /** Ask to take back what was accepted. */
    REQUEST_CANCELLATION("REQUEST_CANCELLATION"),
    /** Agree to that. */
    AGREE_CANCELLATION("AGREE_CANCELLATION"),
    /** Not agree, for a reason; all goes on as before. */
    REFUSE_CANCELLATION("REFUSE_CANCELLATION"),
    /** Stop waiting for an answer. */
    CLOSE_UNKNOWN("CLOSE_UNKNOWN"),
    /**
     * Withdraw the consent (PIPL art. 15): possible in every state once it was recorded, and again by whoever did not know
     * that it was.
     */
    WITHDRAW_CONSENT("WITHDRAW_CONSENT"),
    /** Mark the referral as one that should never have been. */
    MARK_ERROR("MARK_ERROR"),
    /** Move to a sub-state of a local table; the state stays. */
    LOCAL_STEP("LOCAL_STEP");

    private final String code;

    ReferralAction(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
