package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/** How much a result says of why needs went without a grant; ordered from least to most. The nearest reason of each is always there. */
public enum ExplanationLevel implements Coded {
    /** For each need the nearest reason only. */
    NONE("NONE"),
    /** Also for each project how many needs it did not serve for which reason. */
    COUNTS("COUNTS"),
    /** Also for each need the reason of every project of its area and kind. */
    FULL("FULL");

    private final String code;

    ExplanationLevel(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
