package io.github.zhuanjie.discovery;

import io.github.zhuanjie.base.Coded;

/** Why somebody is not considered for a category. */
public enum SkipReason implements Coded {
    /** Recognised in the category, or in one that gives more and excludes it. */
    ALREADY_RECOGNISED("ALREADY_RECOGNISED"),
    /** Not counted in the household, whose facts therefore say nothing of them. */
    NOT_COUNTED("NOT_COUNTED");

    private final String code;

    SkipReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
