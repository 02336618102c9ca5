package io.github.zhuanjie.calendar;

import io.github.zhuanjie.base.Coded;

/** In what a deadline is counted. */
public enum DeadlineUnit implements Coded {
    /** Working days (工作日). */
    WORKING_DAYS("WORKING_DAYS"),
    /** Days (日). */
    CALENDAR_DAYS("CALENDAR_DAYS"),
    /** Months (月). */
    MONTHS("MONTHS");

    private final String code;

    DeadlineUnit(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
