package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * What follows from a reason, so that the next step does not depend on who reads it.
 */
public enum Consequence implements Coded {
    /** Look for another recipient or project. */
    RE_REFER("RE_REFER"),
    /** Nothing until the day that comes with the reason, then look again. */
    PARK("PARK"),
    /** The referral lacks facts; find them and refer again. */
    ASK_FACTS("ASK_FACTS"),
    /** Nothing more to do: the need is met, gone, or not wanted to be met. */
    CLOSE("CLOSE"),
    /** A person must decide what to do next. */
    REVIEW("REVIEW");

    private final String code;

    Consequence(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
