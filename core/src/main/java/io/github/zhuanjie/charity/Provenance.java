package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * Where a figure comes from.
 */
public enum Provenance implements Coded {
    /** Read in a public source. */
    PUBLISHED("PUBLISHED"),
    /** An assumption of the list's author, because nothing is published; shown as such wherever it is used. */
    ASSUMED("ASSUMED");

    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
