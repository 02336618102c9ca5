package io.github.zhuanjie.report;

import io.github.zhuanjie.base.Coded;

/** Whether a project on the list can be matched for an area on a day, or the first thing that stands in the way. */
public enum ProjectStanding implements Coded {
    /** It can be matched. */
    MATCHABLE("MATCHABLE"),
    /** It helps elsewhere. */
    OUTSIDE_AREA("OUTSIDE_AREA"),
    /** It is not open on the day. */
    WINDOW_CLOSED("WINDOW_CLOSED"),
    /** It does not help single persons or families. */
    NOT_FOR_INDIVIDUALS("NOT_FOR_INDIVIDUALS"),
    /** Its criteria or its standard are not published. */
    STANDARD_UNPUBLISHED("STANDARD_UNPUBLISHED"),
    /** The list gives no capacity, or what a grant takes of it is not known. */
    CAPACITY_UNKNOWN("CAPACITY_UNKNOWN");

    private final String code;

    ProjectStanding(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
