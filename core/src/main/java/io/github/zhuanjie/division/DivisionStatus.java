package io.github.zhuanjie.division;

import io.github.zhuanjie.base.Coded;

/** What a registry knows of a division code. */
public enum DivisionStatus implements Coded {
    /** The division exists. */
    CURRENT("CURRENT"),
    /** The division existed once; the code stays in the numbers of people and in old files. */
    ABOLISHED("ABOLISHED"),
    /** The registry does not hold the code: newer than the table, of another system, or mistyped. */
    UNKNOWN("UNKNOWN");

    private final String code;

    DivisionStatus(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
