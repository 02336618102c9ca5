package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * Within what the units of a service are counted.
 */
public enum ServiceFrequency implements Coded {
    /** Once for all (共计). */
    IN_ALL("IN_ALL"),
    /** Each week (每周). */
    WEEK("WEEK"),
    /** Each month (每月). */
    MONTH("MONTH"),
    /** Each quarter (每季度). */
    QUARTER("QUARTER"),
    /** Each year (每年). */
    YEAR("YEAR");

    private final String code;

    ServiceFrequency(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
