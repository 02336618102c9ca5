package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.Coded;

/** What a notice on holidays makes of a day. */
public enum DayKind implements Coded {
    /** A day off, on whatever day of the week (放假). */
    HOLIDAY("HOLIDAY"),
    /** A Saturday or Sunday on which offices work (调休上班). */
    MAKEUP_WORKDAY("MAKEUP_WORKDAY"),
    /** A day like any other of its weekday: takes back what an earlier notice said. */
    ORDINARY("ORDINARY");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
