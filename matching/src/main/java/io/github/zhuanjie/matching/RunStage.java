package io.github.zhuanjie.matching;

import io.github.zhuanjie.base.Coded;

/** What a planner is at, in this order. */
public enum RunStage implements Coded {
    /** Every case is assessed by every project of its area and kind. */
    SCREENING("SCREENING"),
    /** Needs are scored and put in order, capacities counted. */
    ORDERING("ORDERING"),
    /** The algorithm allocates. */
    MATCHING("MATCHING"),
    /** The allocation is checked against the request and its own claims. */
    VERIFYING("VERIFYING"),
    /** The result is written, with reasons. */
    WRITING("WRITING");

    private final String code;

    RunStage(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
