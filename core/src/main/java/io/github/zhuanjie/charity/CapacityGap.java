package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * What keeps a plan from staying within a capacity by counting grants and money.
 */
public enum CapacityGap implements Coded {
    /** The project states no capacity. */
    UNSTATED("UNSTATED"),
    /** What one grant takes of the budget or of the units is not known. */
    USE_UNKNOWN("USE_UNKNOWN");

    private final String code;

    CapacityGap(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
