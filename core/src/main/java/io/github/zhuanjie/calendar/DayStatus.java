package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.Coded;

/** Whether offices work on a day. */
public enum DayStatus implements Coded {
    /** They work. */
    WORKING("WORKING"),
    /** They do not. */
    REST("REST"),
    /** No notice for the year of the day is known. */
    NOT_COVERED("NOT_COVERED");

    private final String code;

    DayStatus(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
