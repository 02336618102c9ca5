package io.github.zhuanjie.report;

import io.github.zhuanjie.base.Coded;

/** What a project could have one more of. */
public enum WorthUnit implements Coded {
    /** A place. */
    PLACE("PLACE"),
    /** A yuan of its budget. */
    YUAN("YUAN");

    private final String code;

    WorthUnit(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
