package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * What a threshold of own cost does when the benefit is a share of that cost.
 */
public enum DeductibleRule implements Coded {
    /** The threshold is subtracted before the share is taken (起付线). */
    SUBTRACTED("SUBTRACTED"),
    /** Cost at or above the threshold counts in full (门槛). */
    THRESHOLD_ONLY("THRESHOLD_ONLY"),
    /** The source does not say; both readings bound the amount. */
    UNSTATED("UNSTATED");

    private final String code;

    DeductibleRule(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
