package io.github.zhuanjie.fault;

import io.github.zhuanjie.base.Coded;

/**
 * Whether a fault makes a record unusable.
 */
public enum Severity implements Coded {
    /** The record cannot be used. */
    ERROR("ERROR"),
    /** The record can be used, but someone should look at it. */
    WARNING("WARNING");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
