package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.base.Coded;

/**
 * Why an event has no effect on a referral.
 */
public enum TransitionRefusal implements Coded {
    /** There is no referral yet, and the event does not open one. */
    NOT_OPENED("NOT_OPENED"),
    /** The event is of another referral, or opens one that exists. */
    OTHER_REFERRAL("OTHER_REFERRAL"),
    /** The event does not follow the last one: somebody else acted in between, or an event is missing. */
    NOT_NEXT("NOT_NEXT"),
    /** The action is not possible in this state. */
    NOT_ALLOWED("NOT_ALLOWED"),
    /** This side may not do it. */
    WRONG_SIDE("WRONG_SIDE"),
    /** Whoever acted is not the party on that side of the referral. */
    WRONG_PARTY("WRONG_PARTY"),
    /** The event lacks something that the action must bring. */
    FIELD_MISSING("FIELD_MISSING"),
    /** The reason is not one for this action. */
    REASON_UNFIT("REASON_UNFIT"),
    /** No consent was recorded on which the action could rest. */
    CONSENT_MISSING("CONSENT_MISSING"),
    /** The event names another consent than the one that was recorded. */
    CONSENT_OTHER("CONSENT_OTHER"),
    /** The sub-state is not one of the state that the event leads to, or not for this side. */
    LOCAL_STATE_UNKNOWN("LOCAL_STATE_UNKNOWN"),
    /** The finer reason is not in the table, or not a kind of the event's reason. */
    LOCAL_REASON_UNKNOWN("LOCAL_REASON_UNKNOWN"),
    /** Opening and terms of the first event contradict each other. */
    TERMS_UNFIT("TERMS_UNFIT"),
    /**
     * The referral under this identifier has ended. Who wants to try again drafts with {@link
     * io.github.zhuanjie.referral.ReferralTerms#getReplaces replaces} set to it, which makes a referral of its own.
     */
    REFERRAL_ENDED("REFERRAL_ENDED"),
    /** What was drafted under this identifier is erased: whether the terms are the same cannot be told any more. */
    TERMS_ERASED("TERMS_ERASED"),
    /** The referral in whose place this one is to stand has not ended, or is of another need. */
    REPLACED_UNFIT("REPLACED_UNFIT"),
    /** The event follows one that had no effect itself. */
    CAUSE_SET_ASIDE("CAUSE_SET_ASIDE"),
    /** Two different events carry this identifier. */
    ID_REUSED("ID_REUSED");

    private final String code;

    TransitionRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
