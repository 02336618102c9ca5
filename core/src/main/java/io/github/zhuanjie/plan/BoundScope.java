package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.Coded;

/** Which other allocations a bound is about. */
public enum BoundScope implements Coded {
    /** All of them, whichever needs they serve. */
    ALL("ALL"),
    /** Those that give the same needs as many grants each, or as much money. */
    SAME_NEEDS("SAME_NEEDS");

    private final String code;

    BoundScope(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
