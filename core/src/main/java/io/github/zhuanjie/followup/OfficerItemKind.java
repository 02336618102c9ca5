package io.github.zhuanjie.followup;

import io.github.zhuanjie.base.Coded;

/** Why a referral is on an officer's list, the most pressing first. The order is ours. */
public enum OfficerItemKind implements Coded {
    /**
     * What was told is to be deleted (PIPL art. 47): the consent was withdrawn afterwards, or another reason {@linkplain
     * OfficerList#withDeletions among the duties} is due. That it was deleted is no event of a referral: whoever learned
     * it says so with {@link OfficerList#withoutDeletions}.
     */
    DELETION("DELETION"),
    /** A time limit has passed. */
    OVERDUE("OVERDUE"),
    /** A time limit ends today. */
    DUE_TODAY("DUE_TODAY"),
    /** The other side asks for facts, and waits for this office. */
    FACTS_ASKED("FACTS_ASKED"),
    /** The other side asks to cancel, and waits for this office. */
    CANCELLATION_ASKED("CANCELLATION_ASKED"),
    /** The day until which nothing was to happen has come. */
    PARK_OVER("PARK_OVER"),
    /** Help was fed back in an event that had no effect: it may be missing in the aid ledger. */
    AID_SET_ASIDE("AID_SET_ASIDE"),
    /** It ended without help, and another recipient or project is to be looked for. */
    RE_REFER("RE_REFER"),
    /** It ended without help because facts were missing. */
    ASK_FACTS("ASK_FACTS"),
    /** It ended in a way on which a person must decide. */
    REVIEW("REVIEW"),
    /** Nobody knows what became of it. */
    OUTCOME_UNKNOWN("OUTCOME_UNKNOWN"),
    /** A time limit ends soon. */
    REMINDER("REMINDER"),
    /** Whether a time limit has passed is not known: the holidays of the year are missing in the calendar. */
    BEYOND_CALENDAR("BEYOND_CALENDAR"),
    /** An event had no effect: two sides acted at once, or something is still to arrive. */
    SET_ASIDE("SET_ASIDE");

    private final String code;

    OfficerItemKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
