package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/** Why a condition could not be decided. The kinds stay apart, because each is somebody else's to mend. */
public enum Gap implements Coded {
    /** A fact was never recorded: ask for it. */
    UNKNOWN("UNKNOWN"),
    /** The person withheld a fact: respect it, and explain what depends on it. */
    WITHHELD("WITHHELD"),
    /** A fact is older than the evaluation accepts: have it confirmed. */
    STALE("STALE"),
    /** A fact was recorded in broader terms than the rule asks, so that it may or may not be meant: ask which it is. */
    IMPRECISE("IMPRECISE"),
    /** The local standard or rule for the place and day is not known: complete the table. */
    LOCAL_STANDARD("LOCAL_STANDARD"),
    /** The project has not published a rule or sum: ask the project. */
    UNPUBLISHED("UNPUBLISHED"),
    /** The rule needs a person's judgement: look at the case. */
    JUDGEMENT("JUDGEMENT"),
    /** The rule is of a kind that this version does not know: update, or look at the case. */
    UNRECOGNIZED("UNRECOGNIZED");

    private final String code;

    Gap(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
