package io.github.zhuanjie.followup;

import io.github.zhuanjie.base.Coded;

/** How a referral stands towards its time limit on a day. */
public enum Standing implements Coded {
    /** It has ended, and nobody is waited for. */
    ENDED("ENDED"),
    /** No limit is set for its state, place and day. */
    NO_RULE("NO_RULE"),
    /** Whether it is due is not known, because the holidays of a year are not. */
    BEYOND_CALENDAR("BEYOND_CALENDAR"),
    /** The last day is still to come, and so is the reminder. */
    NOT_DUE("NOT_DUE"),
    /** The last day is near enough to remind somebody. */
    REMINDER_DUE("REMINDER_DUE"),
    /** This is the last day. */
    DUE_TODAY("DUE_TODAY"),
    /** The last day has passed. */
    OVERDUE("OVERDUE"),
    /** Nothing is to happen until a day that is still to come. */
    PARKED("PARKED"),
    /** The day until which nothing was to happen has come. */
    PARK_OVER("PARK_OVER"),
    /** Nobody knows what became of it. */
    OUTCOME_UNKNOWN("OUTCOME_UNKNOWN");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
