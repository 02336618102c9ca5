package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Coded;

/**
 * How soon help must come. The three grades are ours; the policy asks for timely help without grading it.
 */
public enum Urgency implements Coded {
    /** Ordinary procedure. */
    NORMAL("NORMAL"),
    /** Help is needed within days. */
    URGENT("URGENT"),
    /** Life or subsistence is at risk now (急难). */
    EMERGENCY("EMERGENCY");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
