package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * What a state means for capacity that was reserved for the referral.
 */
public enum CapacityEffect implements Coded {
    /** The hold stays as it is, and ends when it runs out. */
    HOLD("HOLD"),
    /** The hold becomes permanent. */
    CONFIRM("CONFIRM"),
    /** The capacity goes back. */
    RELEASE("RELEASE");

    private final String code;

    CapacityEffect(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
