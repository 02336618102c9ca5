package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.Coded;

/** Who gave aid. */
public enum AidSource implements Coded {
    /** Government assistance (政府救助). */
    GOVERNMENT("GOVERNMENT"),
    /** A charity (慈善帮扶). */
    CHARITY("CHARITY");

    private final String code;

    AidSource(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
